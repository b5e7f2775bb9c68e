import { archive } from '../../archive/current.ts'
import { goneIds } from '../../archive/gone.ts'

export const GET = (): Response => Response.json(goneIds(archive))
