/** A unit's deadlines, with those of everyone of its agency, to subscribe to. */
import { archive, settings } from '../../../archive/current.ts'
import { calendarOf, deadlinesOfUnit } from '../../../archive/deadlines/calendar.ts'
import { inheritedDuties, predecessorsOf } from '../../../archive/duties/record.ts'
import type { UnitView } from '../../../archive/views.ts'
import { ics } from '../../../formats/ics.ts'
import { ICS } from '../../../strings/owed.ts'

export const getStaticPaths = () => archive.units.map((view) => ({ params: { unit: view.id }, props: { view } }))

interface Props {
  readonly view: UnitView
}

export const GET = ({ props: { view } }: { readonly props: Props }): Response => {
  const { agency, unit, newest, collective } = view
  const duties = inheritedDuties(view, predecessorsOf(view, archive.units))
  const deadlines = deadlinesOfUnit({ duties, collective })
  return new Response(ics(calendarOf(ICS.of(agency.short + unit.name), deadlines, newest, settings.base)))
}
