/** Page breaks in plain text: what a page's foot and head leave between the lines, and words cut in two by them. */
import { toChinese } from '../../model/numeral.ts'
import type { Random } from '../random.ts'
import { breakable } from '../style/wrap.ts'
import type { Row } from './rows.ts'

export const FURNITURE = ['blank', 'arabic', 'dashes', 'words', 'chinese', 'formfeed', 'letterhead'] as const
export type Furniture = (typeof FURNITURE)[number]

const BETWEEN: Readonly<Record<Furniture, (page: number, letterhead: string) => string[]>> = {
  blank: () => ['', ''],
  arabic: (page) => ['', `${' '.repeat(34)}${page}`, ''],
  dashes: (page) => ['', `${' '.repeat(30)}- ${page} -`, ''],
  words: (page) => ['', `第 ${page} 頁`, ''],
  chinese: (page) => ['', `${' '.repeat(60)}${toChinese(page)}`, ''],
  formfeed: (page) => [String(page), '\f'],
  letterhead: (page, letterhead) => ['', String(page), `\f${letterhead}`, ''],
}

/** What stands between two pages. */
export const furniture = (kind: Furniture, page: number, letterhead: string): string[] =>
  BETWEEN[kind](page, letterhead)

/** A row cut in two in mid-word, or whole where it is too short to be cut safely. */
function cut(text: string, random: Random): string[] {
  const from = Math.floor(text.length * (0.3 + random.next() * 0.4))
  const place = Array.from({ length: 12 }, (_, step) => from + step).find(
    (index) => index < text.length - 4 && breakable(text, index),
  )
  return text.length < 30 || place === undefined ? [text] : [text.slice(0, place), text.slice(place)]
}

/**
 * Breaks the rows into pages of about `perPage` characters and puts the furniture between.
 * A break falls after a row or, where rows are whole paragraphs, within one.
 */
export function paginate(
  rows: readonly Row[],
  kind: Furniture,
  letterhead: string,
  perPage: number,
  random: Random,
): string[] {
  const result: string[] = []
  let used = 0
  let page = 1
  for (const { text, line } of rows) {
    used += Math.max(20, text.length)
    const body = line.role === 'item' || line.role === 'block'
    if (used < perPage || !body) {
      result.push(text)
      continue
    }
    const [first = '', ...rest] = cut(text, random)
    result.push(first, ...furniture(kind, page, letterhead), ...rest)
    page += 1
    used = rest.join('').length
  }
  return result
}
