import { apiIndex } from '../../archive/api.ts'
import { archive, settings } from '../../archive/current.ts'

export const GET = (): Response => Response.json(apiIndex(archive, settings.base))
