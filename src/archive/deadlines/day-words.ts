/**
 * Days as minutes print them, full, short or relative to the meeting, and what day they mean:
 * the last one that the words allow.
 */
import { addDays, daysIn, isoDate, monthOf, weekday, westernYear, yearOf } from '../../model/date.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../../model/numeral.ts'
import { GAP } from '../../model/span.ts'

export interface Resolved {
  readonly date: string
  /** What the words name: 1月8日, 7月底, 年底. */
  readonly precision: 'day' | 'month' | 'year'
  /** Whether any of it is taken from the day of the meeting, or from a phrase such as 月底. */
  readonly inferred: boolean
}

const N = `[${NUMERAL_CHARACTERS}]`
const D = '0-9０-９'

/** 114年, 民國114年度, 明年, 次年度 */
const YEAR = `(?:民國${GAP})?(?:(?<year>${N}{2,6})|(?<nearYear>[前去今本明次翌後]))${GAP}年度?${GAP}`
/** 7月31日, 7月底, 第1季底, 年底: what is not printed is undefined. */
const WRITTEN =
  `(?:${YEAR})?(?:(?<month>${N}{1,3})${GAP}月份?${GAP}(?:(?<day>${N}{1,3})${GAP}日|底)` +
  `|第${GAP}(?<quarter>[1-4１-４一二三四])${GAP}季(?:底|末|結束)|(?<yearEnd>(?<=(?<!半)年度?${GAP})(?:底|終|結束)|(?<!半)年底)(?![渣部下層圖泥稿價盤座板線定片]))`
/** 114/1/8, 2025-01-08, 114.1.8; 1/31 of the year that it falls in. */
const FIGURES =
  `(?<![${D}/.-])(?:(?<figureYear>[${D}]{2,4})(?<point>[/.-])(?<figureMonth>[${D}]{1,2})\\k<point>(?<figureDay>[${D}]{1,2})` +
  `|(?<shortMonth>[${D}]{1,2})/(?<shortDay>[${D}]{1,2}))(?![${D}/.-])${GAP}日?`
/** 明日, 本月底, 下月5日, 本週五: counted from the day of the meeting. */
const NEAR =
  `(?<nearDay>今|本|明|後)(?:[(（]${GAP}[${D}]{1,2}${GAP}[)）])?[日天]` +
  `|(?:(?<nearMonth>本|這個|當|次|下個?)月份?|(?<bareMonth>(?<![${NUMERAL_CHARACTERS}個隔逐每按上]${GAP})月))${GAP}(?:(?<nearMonthDay>${N}{1,3})${GAP}日|底)` +
  `|(?<nearWeek>本|這|下)(?:個)?(?:週|周|星期)(?<weekday>[一二三四五六日])`
/** Any of them, inside a regular expression with the flag u. */
export const PRINTED_DAY = `(?=[${NUMERAL_CHARACTERS}民前去今本明次翌後第年底終結這當下月])(?:${WRITTEN}|${FIGURES}|${NEAR})`

const NEAR_YEARS: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 次: 1, 翌: 1, 後: 2 }
const NEAR_DAYS: Readonly<Record<string, number>> = { 今: 0, 本: 0, 明: 1, 後: 2 }

/** 31 January and 1 → 28 or 29 February: the same day of a later month, or its last; with no day, always its last. */
export function addMonths(iso: string, months: number, day?: number): string | null {
  const index = yearOf(iso) * 12 + monthOf(iso) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return isoDate(year, month, day ?? Math.min(Number(iso.slice(8)), daysIn(year, month)))
}

const lastDay = (iso: string, months: number): string | null => {
  const first = addMonths(iso, months, 1)
  return first === null ? null : `${first.slice(0, 8)}${daysIn(yearOf(first), monthOf(first))}`
}

type Groups = Readonly<Record<string, string | undefined>>

/** The numeral of a group: null where it is not printed, NaN where it is none, so that no day comes of it. */
const numberOf = (groups: Groups, name: string): number | null =>
  groups[name] === undefined ? null : (parseNumeral(groups[name]) ?? Number.NaN)

/** 明日, 下月5日, 月底, 本週五. */
function near(groups: Groups, meeting: string): Resolved | null {
  const { nearDay, nearMonth, bareMonth, nearWeek } = groups
  const told = (date: string | null, precision: Resolved['precision']): Resolved | null =>
    date === null ? null : { date, precision, inferred: true }
  if (nearDay !== undefined) return told(addDays(meeting, NEAR_DAYS[nearDay] ?? 0), 'day')
  if (nearWeek !== undefined) {
    const order = '一二三四五六日'
    const to = order.indexOf(groups['weekday'] ?? '') - order.indexOf(weekday(meeting))
    return told(addDays(meeting, to + (nearWeek === '下' ? 7 : 0)), 'day')
  }
  if (nearMonth === undefined && bareMonth === undefined) return null
  const months = /^[次下]/u.test(nearMonth ?? '') ? 1 : 0
  const day = numberOf(groups, 'nearMonthDay')
  return day === null ? told(lastDay(meeting, months), 'month') : told(addMonths(meeting, months, day), 'day')
}

/** @returns null where there is no such day; a day without a year is the first such one from that of the meeting on. */
export function resolveDay(groups: Groups, meeting: string): Resolved | null {
  const relative = near(groups, meeting)
  if (relative) return relative
  const year = numberOf(groups, 'year') ?? numberOf(groups, 'figureYear')
  const printed = numberOf(groups, 'day') ?? numberOf(groups, 'figureDay') ?? numberOf(groups, 'shortDay')
  const quarter = numberOf(groups, 'quarter')
  const named =
    numberOf(groups, 'month') ??
    numberOf(groups, 'figureMonth') ??
    numberOf(groups, 'shortMonth') ??
    (quarter && quarter * 3)
  if (named === null && groups['yearEnd'] === undefined) return null
  const month = named ?? 12
  const on = (western: number): string | null => isoDate(western, month, printed ?? daysIn(western, month))
  const thisYear = yearOf(meeting)
  const { nearYear } = groups
  const years =
    year !== null
      ? [westernYear(year)]
      : nearYear === undefined
        ? [thisYear, thisYear + 1]
        : [thisYear + (NEAR_YEARS[nearYear] ?? 0)]
  const dates = years.map(on)
  const date =
    (year === null && nearYear === undefined ? dates.find((day) => day !== null && day >= meeting) : dates[0]) ?? null
  const precision = printed !== null ? 'day' : named === null ? 'year' : 'month'
  return date === null ? null : { date, precision, inferred: year === null || printed === null }
}
