/** Units with what each was told, reported and is concerned with. Pure. */
import type { Agency } from '../model/agency.ts'
import { unitAddress } from './addresses.ts'
import { deadlinesFor } from './duties/owed.ts'
import { grouped } from './grouped.ts'
import type { CaseView, Duty, ItemView, UnitView } from './views.ts'

const everyoneOf = (agency: string): string => `${agency}-*`

/** Duties by unit id, and those of everyone of an agency; each as the items come. */
function dutiesOf(items: readonly ItemView[]): ReadonlyMap<string, readonly Duty[]> {
  const duties = new Map<string, Duty[]>()
  for (const item of items) {
    for (const unit of item.units) {
      if (unit.type === 'person' || unit.type === 'body') continue
      const key = unit.id ?? everyoneOf(item.meeting.agency.id)
      const list = duties.get(key)
      if (!list) duties.set(key, [{ item, unit, deadlines: deadlinesFor(item, unit) }])
      // 提醒各位主管…請大家… are two addresses of one directive.
      else if (list.at(-1)?.item !== item) list.push({ item, unit, deadlines: deadlinesFor(item, unit) })
    }
  }
  return duties
}

/** Reports by the address of the unit that their label begins with: 文書組高組長補充報告. */
function reportsOf(items: readonly ItemView[]): ReadonlyMap<string, readonly ItemView[]> {
  return grouped(
    items.filter(({ kind, label }) => kind === 'report' && label !== ''),
    ({ segments: [first] }) => (first?.target?.kind === 'unit' ? (first.target.address ?? '') : ''),
  )
}

/** Cases by the id of each unit that an item was addressed to which tells of them. */
function casesOf(cases: readonly CaseView[]): ReadonlyMap<string, ReadonlySet<CaseView>> {
  const result = new Map<string, Set<CaseView>>()
  for (const view of cases) {
    for (const { id } of view.events.flatMap(({ item }) => item.units)) {
      if (id !== null) result.set(id, (result.get(id) ?? new Set()).add(view))
    }
  }
  return result
}

/** @param items of all meetings, newest meeting first. */
export function viewUnits(
  agencies: readonly Agency[],
  items: readonly ItemView[],
  cases: readonly CaseView[],
): UnitView[] {
  const duties = dutiesOf(items)
  const reports = reportsOf(items)
  const concerned = casesOf(cases)
  const newest = new Map<string, string>()
  for (const { meeting } of items) if (!newest.has(meeting.agency.id)) newest.set(meeting.agency.id, meeting.data.date)
  return agencies.flatMap((agency) =>
    agency.units.map((unit) => {
      const id = `${agency.id}-${unit.id}`
      const address = unitAddress(id)
      return {
        id,
        agency,
        unit,
        address,
        duties: duties.get(id) ?? [],
        collective: duties.get(everyoneOf(agency.id)) ?? [],
        reports: reports.get(address) ?? [],
        cases: [...(concerned.get(id) ?? [])],
        newest: newest.get(agency.id) ?? '',
      }
    }),
  )
}
