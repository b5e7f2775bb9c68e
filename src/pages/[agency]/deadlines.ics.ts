/** The deadlines that an agency's meetings set, to subscribe to. */
import { archive } from '../../archive/current.ts'
import { calendarOf } from '../../exports/calendars.ts'
import { grouped } from '../../archive/grouped.ts'
import type { DeadlineView } from '../../archive/views.ts'
import { where } from '../../components/where.ts'
import { ics } from '../../formats/ics.ts'
import type { Agency } from '../../model/agency.ts'
import { changed } from '../../publish/changed.ts'
import { ICS } from '../../strings/owed.ts'

export const getStaticPaths = () =>
  changed(
    '[agency]/deadlines.ics',
    Array.from(
      grouped(archive.deadlines, ({ item }) => item.meeting.agency),
      ([agency, deadlines]) => {
        const newest = archive.meetings.find((meeting) => meeting.agency === agency)?.data.date ?? ''
        return { params: { agency: agency.id }, props: { agency, deadlines, newest } }
      },
    ),
  )

interface Props {
  readonly agency: Agency
  readonly deadlines: readonly DeadlineView[]
  /** The day of its newest meeting, YYYY-MM-DD. */
  readonly newest: string
}

export const GET = ({ props: { agency, deadlines, newest } }: { readonly props: Props }): Response =>
  new Response(ics(calendarOf(ICS.of(agency.short), deadlines, newest, where)))
