import { apiDeadlines } from '../../archive/api.ts'
import { archive, settings } from '../../archive/current.ts'

export const GET = (): Response => Response.json(apiDeadlines(archive, settings.base))
