/** The deadlines of every agency, to subscribe to. */
import { archive } from '../../archive/current.ts'
import { calendarOf } from '../../exports/calendars.ts'
import { where } from '../../components/where.ts'
import { ics } from '../../formats/ics.ts'
import { ICS } from '../../strings/owed.ts'

export const GET = (): Response =>
  new Response(ics(calendarOf(ICS.all, archive.deadlines, archive.meetings[0]?.data.date ?? '', where)))
