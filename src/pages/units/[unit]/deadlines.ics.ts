/** A unit's deadlines, with those of everyone of its agency, to subscribe to. */
import { archive } from '../../../archive/current.ts'
import { calendarOf, deadlinesOfUnit } from '../../../exports/calendars.ts'
import { inheritedDuties } from '../../../archive/duties/record.ts'
import type { UnitView } from '../../../archive/views.ts'
import { where } from '../../../components/where.ts'
import { ics } from '../../../formats/ics.ts'
import { changed } from '../../../publish/changed.ts'
import { ICS } from '../../../strings/owed.ts'

export const getStaticPaths = () =>
  changed(
    'units/[unit]/deadlines.ics',
    archive.units.map((view) => {
      const { agency, unit, newest, collective } = view
      const duties = inheritedDuties(view, archive.units)
      return { params: { unit: view.id }, props: { agency, unit, newest, duties, collective } }
    }),
  )

type Props = Pick<UnitView, 'agency' | 'unit' | 'newest' | 'duties' | 'collective'>

export const GET = ({ props }: { readonly props: Props }): Response => {
  const { agency, unit, newest } = props
  const deadlines = deadlinesOfUnit(props)
  return new Response(ics(calendarOf(ICS.of(agency.short + unit.name), deadlines, newest, where)))
}
