/** What names a meeting in a citation, one element at a time: an agency, a day, a number, a series. Texts are folded. */
import { isoDate, rocYearOf, westernYear } from '../model/date.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../model/numeral.ts'
import { BODY_ENDING } from '../model/own-body.ts'
import { NUMBER_SOURCE } from '../model/path.ts'
import type { Word, Words } from './words.ts'

/** One element and how many characters it takes. */
export type Element = { readonly length: number; readonly words: string } & (
  | { readonly type: 'agency'; readonly ids: readonly string[] }
  /** 本處: an agency whose name ends so, or any where the character is empty. */
  | { readonly type: 'self'; readonly ending: string }
  | { readonly type: 'series'; readonly ids: readonly string[] }
  | { readonly type: 'date'; readonly iso: string }
  | { readonly type: 'year' | 'month' | 'term' | 'session' | 'ordinal'; readonly value: number }
  /** A number without its words, in the form of a meeting's: 110, 113-12. */
  | { readonly type: 'number'; readonly number: string }
)

const N = `[${NUMERAL_CHARACTERS}]`
const ERA = '(?:中華民國|民國|西元|公元)?'
/** Never the last parts of a longer number: 113-12-5-3 is no day. */
const DATES = [
  new RegExp(`${ERA}(${N}{1,6})年(${N}{1,3})月(${N}{1,3})日`, 'uy'),
  new RegExp(String.raw`(?<!\d[/.-]?)${ERA}(\d{2,4})([/.-])(\d{1,2})\2(\d{1,2})(?![/.-]?\d)`, 'uy'),
  /(?<!\d[/.-]?)(\d{3}|[12]\d{3})(\d{2})(\d{2})(?!\d)/uy,
]
/** Never the last digits of a longer number. */
const WHOLE = `(?:第|(?<!${N}))`
const COUNTED = [
  ['term', new RegExp(`${WHOLE}(${N}{1,4})屆`, 'uy')],
  ['session', new RegExp(`${WHOLE}(${N}{1,4})會期`, 'uy')],
  ['ordinal', new RegExp(`${WHOLE}(${N}{1,6})次`, 'uy')],
  ['year', new RegExp(`(?<!${N})${ERA}(${N}{2,6})年度?`, 'uy')],
  ['month', new RegExp(`(?<!${N})(${N}{1,3})月份?`, 'uy')],
] as const
const SELF = new RegExp(`(?:本|貴)(?:機關|(${BODY_ENDING}))`, 'uy')
const BARE = new RegExp(String.raw`${NUMBER_SOURCE}(?![-\d.、)/年月日時點項])`, 'uy')

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function dateAt(text: string, at: number): Element | null {
  for (const pattern of DATES) {
    const found = match(pattern, text, at)
    if (!found) continue
    const [year, month, day] = found
      .slice(1)
      .filter((part) => !/^[/.-]$/u.test(part))
      .map(parseNumeral)
    const iso = year == null || month == null || day == null ? null : isoDate(westernYear(year), month, day)
    if (iso !== null) return { type: 'date', iso, words: found[0], length: found[0].length }
  }
  return null
}

function countedAt(text: string, at: number): Element | null {
  for (const [type, pattern] of COUNTED) {
    const found = match(pattern, text, at)
    const value = parseNumeral(found?.[1] ?? '')
    if (!found || value === null) continue
    const [words] = found
    return { type, value: type === 'year' ? rocYearOf(value) : value, words, length: words.length }
  }
  return null
}

const wordAt = (words: readonly Word[], text: string, at: number): Word | undefined =>
  words.find((word) => text.startsWith(word.text, at))

/** The element that begins at an offset of a folded text; of several, the one that says most. Null where none does. */
export function elementAt(text: string, at: number, words: Words): Element | null {
  const said = dateAt(text, at) ?? countedAt(text, at)
  if (said) return said
  const agency = wordAt(words.agencies, text, at)
  const series = wordAt(words.series, text, at)
  if (agency && agency.text.length >= (series?.text.length ?? 0))
    return { type: 'agency', ids: agency.ids, words: agency.text, length: agency.text.length }
  if (series) return { type: 'series', ids: series.ids, words: series.text, length: series.text.length }
  const self = match(SELF, text, at)
  // 本府秘書處: what is said of the city says which agency of it.
  const of = self && wordAt(words.agencies, text, at + self[0].length)
  if (self && of) return { type: 'agency', ids: of.ids, words: of.text, length: self[0].length + of.text.length }
  if (self) return { type: 'self', ending: self[1] ?? '', words: self[0], length: self[0].length }
  return null
}

/** A number that stands alone, where one may be meant. */
export function bareAt(text: string, at: number): Element | null {
  const found = match(BARE, text, at)
  return found && { type: 'number', number: found[0], words: found[0], length: found[0].length }
}
