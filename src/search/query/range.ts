/** The days that 日期: names: 111, 111/3, 111.3.17, 2022-03-17, 111年3月, and from one to another with .. or ~. */
import { daysIn, isoDate, westernYear } from '../../model/date.ts'

/** From a day to a day, both with it, as YYYY-MM-DD; '' where it is open. */
export interface Days {
  readonly from: string
  readonly to: string
}

const SIGNS = /^(\d{1,4})(?:([/.-])(\d{1,2})(?:\2(\d{1,2}))?)?$/u
const WORDS = /^(?:中華民國|民國)?(\d{1,4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/u

/** A year, a month or a day; null where the text is none of them. @param text folded. */
function period(text: string): Days | null {
  const [, year, month, day] = WORDS.exec(text) ?? SIGNS.exec(text)?.filter((_, part) => part !== 2) ?? []
  if (year === undefined) return null
  const full = westernYear(Number(year))
  const first = isoDate(full, Number(month ?? 1), Number(day ?? 1))
  const lastMonth = Number(month ?? 12)
  const last = isoDate(full, lastMonth, Number(day ?? daysIn(full, lastMonth)))
  return first !== null && last !== null && Number(year) > 0 ? { from: first, to: last } : null
}

/** @param text folded, as after 日期: … @returns null where it names no days. */
export function daysOf(text: string): Days | null {
  const [first = '', last, ...more] = text.split(/\.\.|~/u)
  if (more.length > 0) return null
  if (last === undefined) return period(first)
  const [from, to] = [period(first), period(last)]
  if ((first !== '' && !from) || (last !== '' && !to) || (!from && !to)) return null
  return from && to && from.from > to.to ? null : { from: from?.from ?? '', to: to?.to ?? '' }
}

/** @param date YYYY-MM-DD */
export const within = ({ from, to }: Days, date: string): boolean => from <= date && (to === '' || date <= to)
