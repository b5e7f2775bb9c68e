/**
 * The markers that number the items of minutes (分項標號): what is printed, its style and its value.
 * The order in which styles nest differs from document to document, so none is implied here.
 */
import { parseNumeral } from './numeral.ts'

export interface Marker {
  /** As printed, without the white space after it: 壹、 (二十一) 1. • */
  readonly printed: string
  /** Two markers of one list have the same style. */
  readonly style: MarkerStyle
  /** Its number; null for a bullet. */
  readonly value: number | null
  /** UTF-16 length of the marker and the white space after it. */
  readonly length: number
}

export type MarkerStyle =
  | 'formal'
  | 'stem'
  | 'chinese'
  | 'chinese-parenthesis'
  | 'digit-comma'
  | 'digit-dot'
  | 'digit-parenthesis'
  | 'digit-half-parenthesis'
  | 'letter-dot'
  | 'letter-parenthesis'
  | 'bullet'

const FORMAL = '壹貳贰參叁叄肆伍陸柒捌玖拾'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const CHINESE = '一二三四五六七八九十百廿卅〇ㄧ'

const number = (text: string): number | null => parseNumeral(text)
const stem = (text: string): number | null => (STEMS.includes(text) ? STEMS.indexOf(text) + 1 : null)
const letter = (text: string): number => text.normalize('NFKC').toLowerCase().charCodeAt(0) - 96

interface StyleRule {
  readonly style: MarkerStyle
  readonly pattern: RegExp
  readonly value: (text: string) => number | null
}

/** Group 1 is what is printed, group 2 what is counted. A digit after `1.` makes it a decimal, not a marker. */
const RULES: readonly StyleRule[] = [
  { style: 'formal', pattern: new RegExp(`^(([${FORMAL}]{1,3})[、．.])\\s*`, 'u'), value: number },
  { style: 'stem', pattern: new RegExp(`^(([${STEMS}])、)\\s*`, 'u'), value: stem },
  { style: 'chinese', pattern: new RegExp(`^(([${CHINESE}]{1,5})、)\\s*`, 'u'), value: number },
  {
    style: 'chinese-parenthesis',
    pattern: new RegExp(`^([(（]\\s*([${CHINESE}]{1,5})\\s*[)）])\\s*`, 'u'),
    value: number,
  },
  { style: 'digit-parenthesis', pattern: /^([(（]\s*([0-9０-９]{1,3})\s*[)）])\s*/u, value: number },
  { style: 'digit-comma', pattern: /^(([0-9０-９]{1,3})、)\s*/u, value: number },
  { style: 'digit-dot', pattern: /^(([0-9０-９]{1,3})[.．](?![0-9０-９]))\s*/u, value: number },
  { style: 'digit-half-parenthesis', pattern: /^(([0-9０-９]{1,3})[)）])\s*/u, value: number },
  { style: 'letter-dot', pattern: /^(([A-Za-zＡ-Ｚａ-ｚ])[.．、](?![A-Za-z]))\s*/u, value: letter },
  { style: 'letter-parenthesis', pattern: /^([(（]\s*([A-Za-z])\s*[)）])\s*/u, value: letter },
  { style: 'bullet', pattern: /^(([•●‧∙◆■□▪–]))\s*/u, value: () => null },
]

/**
 * The marker at the very start of `text`, or null. `二-(三)`, `一係…二為` and `113年` are none.
 * Source of the alphabet: 文書處理手冊 (分項標號) and what real minutes print beside it.
 */
export function parseMarker(text: string): Marker | null {
  for (const { style, pattern, value } of RULES) {
    const match = pattern.exec(text)
    if (!match) continue
    const [whole, printed = '', counted = ''] = match
    const parsed = value(counted)
    if (style !== 'bullet' && (parsed === null || parsed < 1)) continue
    return { printed, style, value: parsed, length: whole.length }
  }
  return null
}
