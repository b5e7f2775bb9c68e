/** A day in a query, in all the ways that minutes print it. */
import { findDates, monthOf, rocYear, yearOf } from '../../model/date.ts'
import { toChinese } from '../../model/numeral.ts'
import type { Term } from './term.ts'

/** The day that the whole of a text is, as minutes would print it; else null. */
export function dayOf(text: string): string | null {
  const printed = text.trim()
  const [found] = findDates(printed)
  return found?.start === 0 && found.end === printed.length ? found.iso : null
}

const ZERO = '[〇零○]'

/** 一百一十三, 一百十三 and 一一三; a western year digit by digit alone. */
function chineseYear(year: number): string {
  const digits = [...String(year)].map((digit) => (digit === '0' ? ZERO : toChinese(Number(digit)))).join('')
  const spoken = toChinese(year).replaceAll('一十', '一?十').replaceAll('〇', ZERO)
  return year < 1000 ? `${digits}|${spoken}` : digits
}

/** 3 and 03; 12 */
const padded = (number: number): string[] => [...new Set([String(number), String(number).padStart(2, '0')])]

/**
 * 113年12月17日, 2024年12月17日, 113/12/17, 2024-12-17, 113.12.17, 一一三年十二月十七日 …, with leading zeros or without.
 * @param iso YYYY-MM-DD
 */
export function dateTerm(iso: string): Term {
  const [roc, western, month, day] = [rocYear(iso), yearOf(iso), monthOf(iso), Number(iso.slice(8))]
  const signed = ['/', '-', '[.]'].map((sign) => `(?:${roc}|${western})${sign}0?${month}${sign}0?${day}`)
  const arabic = `(?:${roc}|${western})年0?${month}月0?${day}日`
  const chineseDay = `${toChinese(month)}月${toChinese(day)}日`
  const chinese = `(?:${chineseYear(roc)}|${chineseYear(western)})年${chineseDay}`
  const days = padded(month).flatMap((m) => padded(day).map((d) => [m, d] as const))
  return {
    text: iso,
    pattern: [...signed, arabic, chinese].join('|'),
    date: true,
    // Without the year, so that it is a few questions: the texts tell the rest.
    index: [
      ...days.flatMap(([m, d]) => [`${m}月${d}日`, ...['/', '-', '.'].map((sign) => `${sign}${m}${sign}${d}`)]),
      chineseDay,
    ],
  }
}

const DIGIT = /\d/u
const CHINESE = /[〇零○一二三四五六七八九十百]/u
const SIGN = /[/.-]/u

/**
 * Whether what is printed from `start` to `end` is a date, and not part of a longer number.
 * @param text as printed.
 */
export function standsAsDate(text: string, start: number, end: number): boolean {
  const at = (place: number): string => text.charAt(place).normalize('NFKC')
  const number = DIGIT.test(at(start)) ? DIGIT : CHINESE
  if (number.test(at(start - 1))) return false
  if (text.slice(start, end).includes('年')) return true
  const joined = (sign: string, digit: string): boolean => SIGN.test(sign) && DIGIT.test(digit)
  return !DIGIT.test(at(end)) && !joined(at(start - 1), at(start - 2)) && !joined(at(end), at(end + 1))
}
