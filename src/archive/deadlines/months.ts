/** Deadlines by month, with what the minutes print without a day apart. Pure. */
import { daysIn, monthOf, yearOf } from '../../model/date.ts'
import { deadlinesFor } from '../duties/owed.ts'
import { grouped } from '../grouped.ts'
import type { ItemUnit } from '../../model/api.ts'
import type { DeadlineView } from '../views.ts'

export interface DueMonth {
  /** YYYY-MM */
  readonly month: string
  readonly all: readonly DeadlineView[]
  /** Those that name a day, by it, earliest first. */
  readonly days: ReadonlyMap<string, readonly DeadlineView[]>
  /** Those that name the month alone (7月底), and the year alone (年底): no day of theirs is printed. */
  readonly monthEnd: readonly DeadlineView[]
  readonly yearEnd: readonly DeadlineView[]
}

/** A month of deadlines. @param all its own, earliest first. */
export const monthView = (month: string, all: readonly DeadlineView[]): DueMonth => ({
  month,
  all,
  days: grouped(
    all.filter(({ deadline }) => deadline.precision === undefined),
    ({ deadline }) => deadline.date,
  ),
  monthEnd: all.filter(({ deadline }) => deadline.precision === 'month'),
  yearEnd: all.filter(({ deadline }) => deadline.precision === 'year'),
})

/** @param deadlines earliest first. @returns the months that have any, earliest first. */
export const monthsOf = (deadlines: readonly DeadlineView[]): DueMonth[] =>
  Array.from(
    grouped(deadlines, ({ deadline }) => deadline.date.slice(0, 7)),
    ([month, all]) => monthView(month, all),
  )

/** The weeks of a month, Sunday first; null where a day is of another month. @param month YYYY-MM */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`
  const before = new Date(`${first}T00:00:00Z`).getUTCDay()
  const count = daysIn(yearOf(first), monthOf(first))
  const cells = Array.from({ length: Math.ceil((before + count) / 7) * 7 }, (_, index) => {
    const day = index - before + 1
    return day < 1 || day > count ? null : `${month}-${String(day).padStart(2, '0')}`
  })
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}

/** For whom a deadline holds. */
export const addresseesOf = ({ item, deadline }: DeadlineView): ItemUnit[] =>
  item.units.filter((unit) => deadlinesFor(item, unit).includes(deadline))

/** What ends on a day or later, by it. @param deadlines earliest first. */
export const comingOf = (deadlines: readonly DeadlineView[], day: string): readonly DeadlineView[] =>
  deadlines.filter(({ deadline }) => deadline.date >= day)
