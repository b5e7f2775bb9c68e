/**
 * Counters as word processors print them. A format that is not here is none that Taiwanese minutes use, and the reader
 * of the document says so.
 */
import { toChinese } from '../../model/numeral.ts'

const STEMS = [...'甲乙丙丁戊己庚辛壬癸']
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥']
const FORMAL: Readonly<Record<string, string>> = {
  〇: '零',
  一: '壹',
  二: '貳',
  三: '參',
  四: '肆',
  五: '伍',
  六: '陸',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}
const ROMAN = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

type Counter = (value: number) => string

export const decimal: Counter = String

/** 1, 2, … with a nought before what has one digit. */
const decimalZero: Counter = (value) => String(value).padStart(2, '0')

/** Where a format has no form of a number, a decimal is printed. */
const within =
  (most: number, counter: Counter): Counter =>
  (value) =>
    value >= 1 && value <= most ? counter(value) : decimal(value)

const fullWidth: Counter = (value) =>
  decimal(value).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

/** 一 二 … 十 十一 … 一百〇一 */
const chinese =
  (nought: string): Counter =>
  (value) =>
    value >= 0 && value <= 9999 ? toChinese(value).replaceAll('〇', nought) : decimal(value)

/** 一 二 … 九 一○ 一一 */
const digits: Counter = (value) =>
  decimal(value).replaceAll(/\d/gu, (digit) => [...'○一二三四五六七八九'][Number(digit)] ?? digit)

/** Up to 99 by place, then digit by digit: 九十九, 一○○. */
const chineseShort: Counter = (value) => (value <= 99 ? chinese('○')(value) : digits(value))

/** 壹 貳 … 壹拾 壹拾壹 … 壹佰零壹: a formal ten always has its one. */
const formal: Counter = within(9999, (value) =>
  [...(value >= 10 && value <= 19 ? `一${toChinese(value)}` : toChinese(value))]
    .map((digit) => FORMAL[digit] ?? digit)
    .join(''),
)

/** a … z, then aa bb (repeated) or aa ab (place by place). */
const letters = (repeated: boolean): Counter =>
  within(repeated ? 780 : 18_278, (value) => {
    const letter = (place: number): string => String.fromCodePoint(97 + (place % 26))
    if (repeated) return letter(value - 1).repeat(Math.ceil(value / 26))
    let result = ''
    for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) result = letter(rest - 1) + result
    return result
  })

const roman: Counter = within(3999, (value) => {
  let rest = value
  let result = ''
  for (const [sign, worth] of ROMAN) {
    while (rest >= worth) {
      result += sign
      rest -= worth
    }
  }
  return result
})

const upper =
  (counter: Counter): Counter =>
  (value) =>
    counter(value).toUpperCase()

const enclosed = (start: number, most: number): Counter =>
  within(most, (value) => String.fromCodePoint(start + value - 1))
const listed = (signs: readonly string[]): Counter =>
  within(signs.length, (value) => signs[value - 1] ?? decimal(value))
const circled = enclosed(0x2460, 20)

/** ① … ⑳ ㉑ … ㊿, which stand in three places. */
const circledFar: Counter = (value) =>
  value <= 20
    ? circled(value)
    : value <= 35
      ? enclosed(0x3251, 15)(value - 20)
      : within(50, (far) => String.fromCodePoint(0x32b1 + far - 36))(value)

/** By the names of ECMA-376 §17.18.59 (ST_NumberFormat). */
export const WORD_COUNTERS: Readonly<Record<string, Counter>> = {
  decimal,
  decimalZero,
  decimalHalfWidth: decimal,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  ideographEnclosedCircle: enclosed(0x3280, 10),
  taiwaneseCounting: chineseShort,
  taiwaneseCountingThousand: chinese('零'),
  chineseCounting: chineseShort,
  chineseCountingThousand: chinese('〇'),
  japaneseCounting: chinese('〇'),
  taiwaneseDigital: digits,
  ideographDigital: digits,
  japaneseDigitalTenThousand: digits,
  ideographTraditional: listed(STEMS),
  ideographZodiac: listed(BRANCHES),
  ideographLegalTraditional: formal,
  lowerLetter: letters(true),
  upperLetter: upper(letters(true)),
  lowerRoman: roman,
  upperRoman: upper(roman),
  none: () => '',
}

/** By OpenDocument's style:num-format (ODF 1.3 part 3 §19.500) and LibreOffice's names for Chinese counters. */
export const ODF_COUNTERS: Readonly<Record<string, Counter>> = {
  '': () => '',
  '1': decimal,
  '1, 2, 3, ...': decimal,
  '01, 02, 03, ...': decimalZero,
  a: letters(false),
  A: upper(letters(false)),
  i: roman,
  I: upper(roman),
  '一, 二, 三, ...': chinese('〇'),
  '壹, 貳, 參, ...': formal,
  '壹, 贰, 叁, ...': (value) => formal(value).replaceAll('貳', '贰').replaceAll('參', '叁').replaceAll('陸', '陆'),
  '甲, 乙, 丙, ...': listed(STEMS),
  '子, 丑, 寅, ...': listed(BRANCHES),
  '①, ②, ③, ...': circledFar,
  '１, ２, ３, ...': fullWidth,
}

/** With style:num-letter-sync (ODF 1.3 part 3 §19.501), aa is followed by bb. */
export const ODF_SYNCED: typeof ODF_COUNTERS = { a: letters(true), A: upper(letters(true)) }

/** By CSS list-style-type and the type attribute of ol, for HTML. */
export const HTML_COUNTERS: Readonly<Record<string, Counter>> = {
  '1': decimal,
  a: letters(false),
  A: upper(letters(false)),
  i: roman,
  I: upper(roman),
  decimal,
  'decimal-leading-zero': decimalZero,
  'lower-alpha': letters(false),
  'lower-latin': letters(false),
  'upper-alpha': upper(letters(false)),
  'upper-latin': upper(letters(false)),
  'lower-roman': roman,
  'upper-roman': upper(roman),
  'cjk-ideographic': chinese('零'),
  'trad-chinese-informal': chinese('零'),
  'simp-chinese-informal': chinese('零'),
  'trad-chinese-formal': formal,
  'cjk-decimal': digits,
  'cjk-heavenly-stem': listed(STEMS),
  'cjk-earthly-branch': listed(BRANCHES),
}

/** What is printed for a list's sign: a sign of its own as it is; letters of a symbol font, or of ASCII, as a bullet. */
export const bullet = (sign: string): string => (/^[^\p{ASCII}\p{Private_Use}\s]+$/u.test(sign) ? sign : '•')

const SUPERSCRIPTS = [...'⁰¹²³⁴⁵⁶⁷⁸⁹']

/** The number of a note, raised as it is printed. */
export const raised = (number: string): string =>
  number.replaceAll(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
