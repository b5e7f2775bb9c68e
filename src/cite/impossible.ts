/** Numbers in a citation that no meeting can have: 第0次, 第999999999999次, 民國9999年, 113年13月40日. */
import { findNoDate, isoDate, westernYear } from '../model/date.ts'
import { fold } from '../model/fold.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../model/numeral.ts'

export interface Impossible {
  readonly fault: 'ordinal' | 'year' | 'day'
  /** As it was typed, folded. */
  readonly words: string
}

const N = `[${NUMERAL_CHARACTERS}]`
const ORDINAL = new RegExp(String.raw`第([\p{Pd}−]?${N}+)次`, 'gu')
const YEAR = new RegExp(String.raw`(?:(?:中華)?民國|西元|公元)?([\p{Pd}−]?${N}+)年`, 'gu')
/** No series has held so many meetings. */
const MOST = 9999

const isYear = (value: number | null): boolean => value !== null && isoDate(westernYear(value), 1, 1) !== null

/** In the order of day, years and ordinals. */
export function impossiblesIn(text: string): Impossible[] {
  const said = fold(text)
  const noDate = findNoDate(said)
  const years = [...said.matchAll(YEAR)].filter(([, year = '']) => !isYear(parseNumeral(year)))
  const ordinals = [...said.matchAll(ORDINAL)].filter(([, number = '']) => {
    const value = parseNumeral(number)
    return value === null || value < 1 || value > MOST
  })
  return [
    ...(noDate?.fault === 'day' ? [{ fault: 'day' as const, words: noDate.printed }] : []),
    ...years.map(([words]) => ({ fault: 'year' as const, words })),
    ...ordinals.map(([words]) => ({ fault: 'ordinal' as const, words })),
  ]
}
