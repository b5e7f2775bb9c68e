/** Days and clock times as numbers, and the ways in which minutes print them. */
import { addDays, daysIn, monthOf, rocYear, weekday, yearOf } from '../model/date.ts'
import { toChinese } from '../model/numeral.ts'
import type { Random } from './random.ts'

export const dayOf = (iso: string): number => Number(iso.slice(8))

/** The last day of the month that lies `months` after that of `iso`. */
export function monthEnd(iso: string, months: number): string {
  const index = yearOf(iso) * 12 + monthOf(iso) - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return `${year}-${String(month).padStart(2, '0')}-${daysIn(year, month)}`
}

/** 31 January and 1 → 28 or 29 February: the same day of a later month, or its last. */
export function addMonths(iso: string, months: number): string {
  const end = monthEnd(iso, months)
  return `${end.slice(0, 8)}${String(Math.min(dayOf(iso), dayOf(end))).padStart(2, '0')}`
}

/** The next day at or after `iso` on which offices are open. */
export function workday(iso: string): string {
  const ahead = weekday(iso) === '六' ? 2 : weekday(iso) === '日' ? 1 : 0
  return addDays(iso, ahead)
}

export const DATE_FORMS = ['roc', 'minguo', 'long', 'slash', 'dot', 'chinese', 'circle', 'western', 'iso'] as const
export type DateForm = (typeof DATE_FORMS)[number]

/** 109 → 一０九 with the given zero: digit by digit. */
export const digitwise = (value: number, zero: string): string =>
  [...String(value)].map((digit) => (digit === '0' ? zero : toChinese(Number(digit)))).join('')

type DatePrinter = (year: number, month: number, day: number, random: Random) => string

const two = (value: number): string => String(value).padStart(2, '0')

const DATES: Readonly<Record<DateForm, DatePrinter>> = {
  roc: (year, month, day) => `${year}年${month}月${day}日`,
  minguo: (year, month, day, random) => `民國${year}年${random.chance(0.3) ? two(month) : month}月${day}日`,
  long: (year, month, day) => `中華民國${year}年${month}月${day}日`,
  slash: (year, month, day) => `${year}/${two(month)}/${two(day)}`,
  dot: (year, month, day) => `${year}.${two(month)}.${two(day)}`,
  chinese: (year, month, day, random) => {
    const first = month === 1 && random.chance(0.5) ? '元' : toChinese(month)
    return `${random.chance(0.5) ? '中華民國' : ''}${toChinese(year).replace('〇', '零')}年${first}月${toChinese(day)}日`
  },
  circle: (year, month, day, random) =>
    `${digitwise(year, random.pick(['○', '〇', '零']))}年${toChinese(month)}月${toChinese(day)}日`,
  western: (year, month, day) => `${year + 1911}年${month}月${day}日`,
  iso: (year, month, day) => `${year + 1911}-${two(month)}-${two(day)}`,
}

/** A full date in one of the forms of trap 9. */
export const printDate = (iso: string, form: DateForm, random: Random): string =>
  DATES[form](rocYear(iso), monthOf(iso), dayOf(iso), random)

/** Minutes since midnight → HH:MM. */
export const clock = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

export const TIME_FORMS = ['half', 'full', 'colon', 'chinese'] as const
export type TimeForm = (typeof TIME_FORMS)[number]

const halfOf = (hour: number): string => (hour < 12 ? '上午' : '下午')
const twelve = (hour: number): number => (hour > 12 ? hour - 12 : hour)

const TIMES: Readonly<Record<TimeForm, (hour: number, minute: number) => string>> = {
  half: (hour, minute) => `${halfOf(hour)}${twelve(hour)}時${minute === 0 ? '' : `${minute}分`}`,
  full: (hour, minute) => `${hour}時${minute}分`,
  colon: (hour, minute) => clock(hour * 60 + minute),
  chinese: (hour, minute) => {
    const past = minute === 0 ? '' : minute === 30 ? '半' : `${toChinese(minute)}分`
    return `${halfOf(hour)}${toChinese(twelve(hour))}時${past}`
  },
}

/** 下午4時13分, 16時13分, 16:13, 下午四時十三分 */
export const printTime = (minutes: number, form: TimeForm): string =>
  TIMES[form](Math.floor(minutes / 60), minutes % 60)
