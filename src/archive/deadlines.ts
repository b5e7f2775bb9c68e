/**
 * By when: dates that end something (…前, 截止日期為…, 列管至…), resolved from the day of the meeting, with the printed
 * words. Days on which something merely happens are none.
 */
import type { ItemDeadline } from '../model/api.ts'
import { daysIn, isoDate, westernYear, yearOf } from '../model/date.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../model/numeral.ts'
import { GAP, type Span } from './span.ts'

export interface FoundDeadline extends ItemDeadline, Span {}

const N = `[${NUMERAL_CHARACTERS}]`
/** 114年1月8日, 7月31日, 7月底, 115年底, 明年6月底, 年底: what is not printed is undefined. */
const DATE =
  `(?:(?:民國${GAP})?(?:(?<year>${N}{2,6})|(?<nearYear>[前去今本明次]))${GAP}年度?${GAP})?` +
  `(?:(?<month>${N}{1,3})${GAP}月${GAP}(?:(?<day>${N}{1,3})${GAP}日|底)|(?<yearEnd>(?<=年度?${GAP})底|年底))`
const NEAR: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1, 次: 1 }
/** 4月15日(五)前, 4月15日下班前 */
const ENDS = `${GAP}(?:[(（][^()（）]{1,4}[)）]${GAP})?(?:下班|中午)?${GAP}(?:以前|之前|前(?!往|來|述|次|後|置|瞻|端|提(?![報出送交供請列])))`
/** A date that ends something by the word after it. */
const BEFORE = new RegExp(`${DATE}${ENDS}`, 'gu')
/** A date that ends something by the words before it. */
const UNTIL = new RegExp(`(?<=(?:截止日期|截止日|截止時間|期限)(?:為|：|:)?${GAP}|列管至${GAP})${DATE}`, 'gu')
/** Checks that are announced for a day: 預計於7月31日及12月31日進行期中及期末檢核. */
const CHECKED = new RegExp(`${DATE}(?=[^，。；]{0,60}(?:檢核|查核|截止|屆期))`, 'gu')
/** 除113年底前預計汰換者外: an exception is no deadline. */
const EXCEPTION = /除[^，。；]{0,80}外/gu

function resolve(groups: Readonly<Record<string, string | undefined>>, meetingDate: string): string | null {
  const { year, nearYear } = groups
  const number = (name: string): number | null =>
    groups[name] === undefined ? null : (parseNumeral(groups[name]) ?? Number.NaN)
  const month = number('month') ?? 12
  const on = (western: number): string | null => isoDate(western, month, number('day') ?? daysIn(western, month))
  const thisYear = yearOf(meetingDate)
  if (year !== undefined) return on(westernYear(number('year') ?? Number.NaN))
  if (nearYear !== undefined) return on(thisYear + (NEAR[nearYear] ?? 0))
  return [on(thisYear), on(thisYear + 1)].find((date) => date !== null && date >= meetingDate) ?? null
}

/** @param meetingDate YYYY-MM-DD: a date without a year is the first such day from then on. */
export function findDeadlines(text: string, meetingDate: string): FoundDeadline[] {
  /** Where an exception or a deadline stands already. */
  const taken = new Uint8Array(text.length)
  for (const match of text.matchAll(EXCEPTION)) taken.fill(1, match.index, match.index + match[0].length)
  const found: FoundDeadline[] = []
  for (const pattern of [BEFORE, UNTIL, CHECKED]) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      const groups = match.groups ?? {}
      const date = resolve(groups, meetingDate)
      // What ended before the meeting is history.
      if (date === null || date < meetingDate) continue
      if (taken.subarray(span.start, span.end).includes(1)) continue
      taken.fill(1, span.start, span.end)
      const inferred = groups['year'] === undefined || groups['day'] === undefined
      found.push({ ...span, date, words: match[0], inferred })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}
