import { apiUnits } from '../../archive/api.ts'
import { archive, settings } from '../../archive/current.ts'

export const GET = (): Response => Response.json(apiUnits(archive, settings.base))
