/**
 * Numerals as Taiwanese minutes print them: Arabic (half or full width), Chinese (一二三, 二十一,
 * 一百一十) and the formal forms used for top-level markers (壹貳參).
 */

const DIGITS = '〇一二三四五六七八九'
const VARIANTS: Readonly<Record<string, string>> = {
  零: '〇',
  '○': '〇',
  ㄧ: '一', // the bopomofo letter U+3127, typed for it
  元: '一', // 元月, 元年
  壹: '一',
  貳: '二',
  贰: '二',
  參: '三',
  叁: '三',
  叄: '三',
  肆: '四',
  伍: '五',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  廿: '二十',
  卅: '三十',
}
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Every character that `parseNumeral` may accept, for use inside a regular expression's class. */
export const NUMERAL_CHARACTERS = `0-9０-９${DIGITS}十百千${Object.keys(VARIANTS).join('')}`

/**
 * A whole number from 0 to 9999 in plain Chinese numerals: 0 → 〇, 21 → 二十一, 110 → 一百一十.
 * @throws RangeError outside that range.
 */
export function toChinese(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`no Chinese numeral for ${value}`)
  if (value === 0) return '〇'
  let result = ''
  let gap = false
  for (const [name, unit] of [...Object.entries(UNITS).toReversed(), ['', 1] as const]) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) {
      gap = result !== ''
      continue
    }
    if (gap) result += '〇'
    gap = false
    result += digit === 1 && unit === 10 && result === '' ? name : `${DIGITS.charAt(digit)}${name}`
  }
  return result
}

/** The value of a place-value numeral such as 一百一十, or null where a character is not part of one. */
function placeValue(text: string): number | null {
  let total = 0
  let digit: number | null = null
  for (const character of text) {
    const unit = UNITS[character]
    if (unit === undefined) {
      const value = DIGITS.indexOf(character)
      if (value < 0) return null
      digit = value
    } else {
      total += (digit ?? 1) * unit
      digit = null
    }
  }
  return total + (digit ?? 0)
}

/** 十 without a digit before it is 一十: 十二 → 一十二, 一百十 → 一百一十 */
const withOne = (numeral: string): string => numeral.replaceAll(/(?<![一二三四五六七八九])十/gu, '一十')

/**
 * The value of a numeral, or null where `text` is none. Accepts Arabic digits, digit by digit Chinese
 * (一一〇), and place-value Chinese only in a form that `toChinese` would write, 十 for 一十 aside
 * (一百十), so that 十十 or 一二十 are refused rather than guessed.
 */
export function parseNumeral(text: string): number | null {
  const arabic = text.normalize('NFKC')
  if (/^\d{1,9}$/.test(arabic)) return Number(arabic)
  const plain = [...text].map((character) => VARIANTS[character] ?? character).join('')
  if (plain === '') return null
  const digits = [...plain].map((character) => DIGITS.indexOf(character))
  if (digits.every((digit) => digit >= 0) && digits.length <= 9) return Number(digits.join(''))
  const value = placeValue(plain)
  if (value === null || value > 9999) return null
  return withOne(plain) === withOne(toChinese(value)) ? value : null
}
