/** How digits and headings are set. Each is a mapping of the text alone, so that a part of a text prints as it does in the whole. */
import type { House } from './house.ts'

const wideDigits = (text: string): string =>
  text.replaceAll(/\d/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0))

const HAN = '\\p{Script=Han}'
const AFTER = new RegExp(`(${HAN})(?=[0-9])`, 'gu')
const BEFORE = new RegExp(`([0-9%])(?=${HAN})`, 'gu')

const SETTINGS: Readonly<Record<House['digits'], (text: string) => string>> = {
  half: (text) => text,
  gapped: (text) => text.replaceAll(AFTER, '$1 ').replaceAll(BEFORE, '$1 '),
  wide: wideDigits,
  mixed: (text) => text.replaceAll(/(?<!\d)\d(?!\d)/gu, wideDigits),
}

/** Text with its digits as the house sets them: 113 年 12 月, １１３年, １月12日. */
export const digits = (text: string, form: House['digits']): string => SETTINGS[form](text)

/** 報告事項 → 報　告　事　項 */
export const apart = (text: string, space = '　'): string => Array.from(text).join(space)
