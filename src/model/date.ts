/** Dates as minutes print them (ROC or western, Arabic or Chinese) and the ISO form that is stored. */
import { NUMERAL_CHARACTERS, parseNumeral } from './numeral.ts'

/** 民國 1 is 1912. */
const ROC_EPOCH = 1911

export interface FoundDate {
  /** YYYY-MM-DD */
  readonly iso: string
  /** UTF-16 offsets into the text searched. */
  readonly start: number
  readonly end: number
}

/** YYYY-MM-DD for a day that exists, or null (31 June, 29 February 2023, month 13). */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1912 || year > 2999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}

/** The western year of a printed one: below 1000 it is an ROC year. */
export const westernYear = (printed: number): number => (printed < 1000 ? printed + ROC_EPOCH : printed)

/** The ROC year of a printed one: 113 → 113, 2024 → 113. */
export const rocYearOf = (printed: number): number => westernYear(printed) - ROC_EPOCH

export const yearOf = (iso: string): number => Number(iso.slice(0, 4))
export const monthOf = (iso: string): number => Number(iso.slice(5, 7))
export const rocYear = (iso: string): number => yearOf(iso) - ROC_EPOCH

/** Days in a month, 1 to 12. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const DAY = 86_400_000

/** Days since 1970, to count with. */
export const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / DAY
export const isoOfDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
export const addDays = (iso: string, days: number): string => isoOfDay(dayNumber(iso) + days)

/** 2024-12-17 → 113年12月17日, as 公文 write it: Arabic digits, no leading zeros. */
export function formatRoc(iso: string): string {
  return `${rocYear(iso)}年${monthOf(iso)}月${Number(iso.slice(8))}日`
}

/** 2024-12-17 → 二 */
export function weekday(iso: string): string {
  return '日一二三四五六'.charAt(new Date(`${iso}T00:00:00Z`).getUTCDay())
}

const N = `[${NUMERAL_CHARACTERS}]`
const D = '0-9０-９'
const WRITTEN = new RegExp(
  `(?:(?:中華民國|民國)\\s*)?(${N}{2,6})\\s*年\\s*(${N}{1,3})\\s*月\\s*(${N}{1,3})\\s*日` +
    `|(?<![${D}/.-])([${D}]{2,4})([/.-])([${D}]{1,2})\\5([${D}]{1,2})(?![${D}/.-])`,
  'gu',
)

/** Every full date in `text`, in order. A date that does not exist is not found. */
export function findDates(text: string): FoundDate[] {
  return [...text.matchAll(WRITTEN)].flatMap((match) => {
    const [whole, cy, cm, cd, ny, , nm, nd] = match
    const [year, month, day] = [cy ?? ny, cm ?? nm, cd ?? nd].map((part) => parseNumeral(part ?? ''))
    if (year == null || month == null || day == null) return []
    const iso = isoDate(westernYear(year), month, day)
    return iso ? [{ iso, start: match.index, end: match.index + whole.length }] : []
  })
}

/** What looks like a date and is none. */
export interface NoDate {
  readonly printed: string
  /** No such day, no such year, or digits without a sign between them. */
  readonly fault: 'day' | 'year' | 'digits'
}

const LOOSE = new RegExp(
  `(?:(?:中華)?民國\\s*)?(前)?\\s*(${N}{1,6})\\s*年\\s*(${N}{1,3})\\s*月\\s*(${N}{1,3})\\s*日|(?<![${D}])[${D}]{7,8}(?![${D}])`,
  'u',
)

/** The first thing in `text` that looks like a date, where none of it is one; else null. */
export function findNoDate(text: string): NoDate | null {
  const match = LOOSE.exec(text)
  if (!match || findDates(text).length > 0) return null
  const [printed, before, ...parts] = match
  const [year = null, month = null, day = null] = parts.map((part) => parseNumeral(part ?? ''))
  if (year === null) return { printed, fault: 'digits' }
  const isYear = before === undefined && isoDate(westernYear(year), 1, 1) !== null && year > 0
  const isDay = month !== null && day !== null && isoDate(westernYear(year), month, day) !== null
  return { printed, fault: isYear && !isDay ? 'day' : 'year' }
}
