import { archive } from '../archive/current.ts'
import { where } from '../components/where.ts'
import { archiveFeed } from '../exports/feeds.ts'

export const GET = (): Response => new Response(archiveFeed(archive, where))
