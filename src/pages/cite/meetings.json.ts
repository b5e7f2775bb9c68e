import { archive } from '../../archive/current.ts'
import { goneMeetings } from '../../archive/gone.ts'
import { makeRegister } from '../../cite/register.ts'

export const GET = (): Response =>
  Response.json(
    makeRegister(
      archive.agencies,
      archive.meetings.map(({ data }) => data),
      goneMeetings(archive),
    ),
  )
