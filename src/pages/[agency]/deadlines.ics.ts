/** The deadlines that an agency's meetings set, to subscribe to. */
import { archive, settings } from '../../archive/current.ts'
import { calendarOf } from '../../archive/deadlines/calendar.ts'
import { grouped } from '../../archive/grouped.ts'
import type { DeadlineView } from '../../archive/views.ts'
import { ics } from '../../formats/ics.ts'
import type { Agency } from '../../model/agency.ts'
import { ICS } from '../../strings/owed.ts'

export const getStaticPaths = () =>
  Array.from(
    grouped(archive.deadlines, ({ item }) => item.meeting.agency),
    ([agency, deadlines]) => ({ params: { agency: agency.id }, props: { agency, deadlines } }),
  )

interface Props {
  readonly agency: Agency
  readonly deadlines: readonly DeadlineView[]
}

export const GET = ({ props: { agency, deadlines } }: { readonly props: Props }): Response => {
  const newest = archive.meetings.find((meeting) => meeting.agency === agency)?.data.date ?? ''
  return new Response(ics(calendarOf(ICS.of(agency.short), deadlines, newest, settings.base)))
}
