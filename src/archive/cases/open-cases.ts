/** How many cases were open over time, and how that is drawn. Pure. */
import { dayNumber } from '../../model/date.ts'
import type { CaseView } from '../views.ts'

export interface OpenCount {
  readonly date: string
  readonly open: number
}

const STATELESS: ReadonlySet<string> = new Set(['reported', 'mentioned'])

/**
 * The number of open cases from each day on which it changes. A case counts from the day of its opening meeting, or where
 * the archive lacks that one from the first day on which minutes say that it is open.
 */
export function openOverTime(cases: readonly CaseView[]): OpenCount[] {
  const changes = new Map<string, number>()
  const change = (date: string, by: number): void => void changes.set(date, (changes.get(date) ?? 0) + by)
  for (const { events, since, isSinceKnown } of cases) {
    let isOpen = isSinceKnown
    if (isOpen) change(since, 1)
    for (const { item, found, state } of events) {
      // A report before the first word on its state leaves it as the number tells.
      if (state === 'unknown' && STATELESS.has(found.event)) continue
      if ((state === 'open') === isOpen) continue
      isOpen = state === 'open'
      change(item.meeting.data.date, isOpen ? 1 : -1)
    }
  }
  let open = 0
  return [...changes]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([date, by]) => ({ date, open: (open += by) }))
    .filter((count, index, all) => count.open !== all[index - 1]?.open)
}

/** The number at the end of each year from the first to the last, newest first. */
export function atYearEnds(
  counts: readonly OpenCount[],
  until: string,
): { readonly year: number; readonly open: number }[] {
  const [first, last] = [Number(counts[0]?.date.slice(0, 4)), Number(until.slice(0, 4))]
  if (Number.isNaN(first)) return []
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = last - index
    return { year, open: counts.findLast(({ date }) => date < `${year + 1}`)?.open ?? 0 }
  })
}

export interface Chart {
  /** The path of the line, in a box of 1000 by 100 whose foot is nought. */
  readonly line: string
  readonly highest: number
  readonly ticks: readonly { readonly year: number; readonly at: number }[]
}

export const BOX = { width: 1000, height: 100 } as const
const MOST_TICKS = 6

/** Steps from the first day to the last, YYYY-MM-DD; null where there is nothing to draw. */
export function chartOf(counts: readonly OpenCount[], until: string): Chart | null {
  const from = counts[0]?.date
  const highest = Math.max(0, ...counts.map(({ open }) => open))
  if (from === undefined || from >= until || highest === 0) return null
  const [start, end] = [dayNumber(from), dayNumber(until)]
  const across = (date: string): number => Math.round(((dayNumber(date) - start) / (end - start)) * BOX.width)
  const down = (open: number): number => Math.round((1 - open / highest) * BOX.height * 10) / 10
  const steps = counts.map(({ date, open }) => `H${across(date)}V${down(open)}`)
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
  const each = Math.max(1, Math.ceil(years / MOST_TICKS))
  const ticks = Array.from({ length: years }, (_, index) => Number(from.slice(0, 4)) + index + 1)
    .filter((_, index) => index % each === 0)
    .map((year) => ({ year, at: across(`${year}-01-01`) / (BOX.width / 100) }))
  return { line: `M0 ${BOX.height}${steps.join('')}H${BOX.width}`, highest, ticks }
}
