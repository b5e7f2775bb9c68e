/**
 * A unit's duties as its page tells them. The archive knows neither today nor what was done since, so its own newest
 * meeting is the day that it counts from: what ends after that day is still to come, what names no day is told for a year.
 */
import type { Agency } from '../../model/agency.ts'
import { rocYear } from '../../model/date.ts'
import { addMonths } from '../deadlines/day-words.ts'
import { grouped } from '../grouped.ts'
import type { DeadlineView, Duty, ItemView, UnitView } from '../views.ts'

export interface DueDuty extends DeadlineView {
  readonly duty: Duty
}

export interface DutyRecord {
  /** The first day of the year that ends with the newest meeting. */
  readonly since: string
  /** What ends on the day of the newest meeting or later, nearest first. */
  readonly due: readonly DueDuty[]
  /** What names no day, of that year; newest first. */
  readonly undated: readonly Duty[]
}

/** @param newest the day of the agency's newest meeting, YYYY-MM-DD, or empty where there is none. */
export function recordOf(duties: readonly Duty[], newest: string): DutyRecord {
  const since = newest === '' ? '' : (addMonths(newest, -12) ?? '')
  return {
    since,
    due: duties
      .flatMap((duty) => duty.deadlines.map((deadline) => ({ duty, item: duty.item, deadline })))
      .filter(({ deadline }) => deadline.date >= newest)
      .toSorted((a, b) => a.deadline.date.localeCompare(b.deadline.date)),
    undated: duties.filter(({ item, deadlines }) => deadlines.length === 0 && item.meeting.data.date > since),
  }
}

export interface YearView {
  /** Of the republic. */
  readonly year: number
  readonly duties: readonly Duty[]
  readonly reports: readonly ItemView[]
}

/** Everything, by the year in which it was said, latest first. @param duties and reports newest first. */
export function yearsOf(duties: readonly Duty[], reports: readonly ItemView[] = []): YearView[] {
  const yearOf = ({ meeting }: ItemView): number => rocYear(meeting.data.date)
  const told = grouped(duties, ({ item }) => yearOf(item))
  const reported = grouped(reports, yearOf)
  return [...new Set([...told.keys(), ...reported.keys()])]
    .toSorted((a, b) => b - a)
    .map((year) => ({ year, duties: told.get(year) ?? [], reports: reported.get(year) ?? [] }))
}

/** The units whose work a unit took over, and those whose work these had; each once. */
export function predecessorsOf(view: UnitView, units: readonly UnitView[]): UnitView[] {
  const found = new Set<UnitView>([view])
  for (const heir of found) {
    for (const unit of units) {
      if (unit.agency === view.agency && unit.unit.successor === heir.unit.id) found.add(unit)
    }
  }
  return [...found].slice(1)
}

/** With its predecessors': who takes over the work owes what they owed. Newest first. @param units the archive's. */
export function inheritedDuties(view: UnitView, units: readonly UnitView[]): readonly Duty[] {
  const predecessors = predecessorsOf(view, units)
  if (predecessors.length === 0) return view.duties
  return [view, ...predecessors]
    .flatMap(({ duties }) => duties)
    .toSorted((a, b) => b.item.meeting.data.date.localeCompare(a.item.meeting.data.date))
}

export interface Everyone {
  readonly agency: Agency
  /** Newest first. */
  readonly duties: readonly Duty[]
  readonly newest: string
}

/** What everyone was told, of each agency whose minutes tell everyone anything. */
export const everyone = (units: readonly UnitView[]): Everyone[] =>
  Array.from(
    grouped(units, ({ agency }) => agency),
    ([agency, [first]]) => ({ agency, duties: first?.collective ?? [], newest: first?.newest ?? '' }),
  ).filter(({ duties }) => duties.length > 0)
