import { archive } from '../archive/current.ts'
import { where } from '../components/where.ts'
import { archiveFeed } from '../exports/feeds.ts'

export const GET = async (): Promise<Response> => new Response(await archiveFeed(archive, where))
