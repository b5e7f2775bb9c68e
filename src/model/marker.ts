/**
 * The markers that number the items of minutes (分項標號): what is printed, its style and its value.
 * The order in which styles nest differs from document to document, so none is implied here.
 */
import { parseNumeral } from './numeral.ts'

export interface Marker {
  /** As printed, without the white space after it: 壹、 (二十一) 1. • 案由(一) */
  readonly printed: string
  /** Two markers of one list have the same style; a word that is numbered (提案一) is a style of its own. */
  readonly style: string
  /** Its number, the last one of a decimal (3.1.2 → 2); null for a bullet. */
  readonly value: number | null
  /** UTF-16 length of the marker and the white space after it. */
  readonly length: number
  /**
   * Whether a line may begin so by chance (`15 筆土地`, `3.5 公里`, `第一案`): it is a marker only where the document's
   * numbering says so.
   */
  readonly doubtful: boolean
}

const FORMAL = '壹貳贰參参叁叄肆伍陸柒捌玖拾'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const CHINESE = '一二三四五六七八九十百廿卅〇ㄧ'
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const BRACKETED = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'
const BRACKETED_CHINESE = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'
/** Words that are numbered as a marker is: 案由(一), 提案二, 討論事項三. Source: real minutes of councils and committees. */
const NAMED =
  '案由|提案|議題|議案|討論事項|討論案|討論提案|報告事項|報告案|臨時提案|臨時動議|專案報告|審議案|審議事項|編\\s*號'

const number = (text: string): number | null => parseNumeral(text)
const among =
  (characters: string) =>
  (text: string): number | null =>
    characters.includes(text) ? [...characters].indexOf(text) + 1 : null
const letter = (text: string): number => text.normalize('NFKC').toLowerCase().charCodeAt(0) - 96
const last = (text: string): number | null => parseNumeral(text.slice(text.lastIndexOf('.') + 1))

interface StyleRule {
  readonly style: string | ((match: RegExpExecArray) => string)
  readonly pattern: RegExp
  /** Of what is counted; null for bullets, each of which is a style of its own. */
  readonly value: ((text: string) => number | null) | null
  readonly doubtful?: true
}

/** Group 1 is what is printed, `counted` or else group 2 what is counted. A digit after `1.` makes it a decimal, not a marker. */
const RULES: readonly StyleRule[] = [
  { style: 'formal', pattern: new RegExp(`^(([${FORMAL}]{1,3})\\s*[、．.])\\s*`, 'u'), value: number },
  { style: 'stem', pattern: new RegExp(`^(([${STEMS}])\\s*、)\\s*`, 'u'), value: among(STEMS) },
  { style: 'chinese', pattern: new RegExp(`^(([${CHINESE}]{1,5})\\s*、)\\s*`, 'u'), value: number },
  { style: 'chinese-dot', pattern: new RegExp(`^(([${CHINESE}]{1,3})[.．])\\s*`, 'u'), value: number },
  {
    style: 'chinese-parenthesis',
    pattern: new RegExp(`^([(（〔]\\s*([${CHINESE}]{1,5})\\s*[)）〕]、?)\\s*`, 'u'),
    value: number,
  },
  { style: 'digit-parenthesis', pattern: /^([(（]\s*([0-9０-９]{1,3})\s*[)）]、?)\s*/u, value: number },
  { style: 'digit-comma', pattern: /^(([0-9０-９]{1,3})\s*、)\s*/u, value: number },
  { style: 'digit-dot', pattern: /^(([0-9０-９]{1,3})[.．](?![0-9０-９]))\s*/u, value: number },
  { style: 'digit-half-parenthesis', pattern: /^(([0-9０-９]{1,3})[)）])\s*/u, value: number },
  { style: 'letter-dot', pattern: /^(([A-Za-zＡ-Ｚａ-ｚ])[.．、](?![A-Za-z]))\s*/u, value: letter },
  { style: 'letter-parenthesis', pattern: /^([(（]\s*([A-Za-z])\s*[)）])\s*/u, value: letter },
  { style: 'roman', pattern: new RegExp(`^(([${ROMAN}])[、.．])\\s*`, 'u'), value: among(ROMAN) },
  { style: 'circled', pattern: new RegExp(`^(([${CIRCLED}]))\\s*`, 'u'), value: among(CIRCLED) },
  { style: 'bracketed', pattern: new RegExp(`^(([${BRACKETED}]))\\s*`, 'u'), value: among(BRACKETED) },
  {
    style: 'bracketed-chinese',
    pattern: new RegExp(`^(([${BRACKETED_CHINESE}])、?)\\s*`, 'u'),
    value: among(BRACKETED_CHINESE),
  },
  {
    style: ({ groups }) => `named:${groups?.['word']?.replaceAll(/\s/gu, '')}`,
    pattern: new RegExp(
      `^((?<word>${NAMED})\\s*(?:[(（]\\s*)?(?<counted>[${CHINESE}0-9０-９]{1,3})\\s*[)）]?(?=[\\s：:、]|$)[：:、]?)\\s*`,
      'u',
    ),
    value: number,
  },
  {
    style: 'ordinal-case',
    pattern: new RegExp(`^(第\\s*([${CHINESE}0-9０-９]{1,3})\\s*案)(?=[\\s：:、]|$)\\s*`, 'u'),
    value: number,
    doubtful: true,
  },
  {
    style: ({ 2: counted = '' }) => `decimal-${counted.split('.').length}`,
    pattern: /^((\d{1,2}(?:\.\d{1,2}){1,4})\.?)(?!\d|[.%％]\d?)\s*/u,
    value: last,
    doubtful: true,
  },
  { style: 'digit-space', pattern: /^((\d{1,2}))\s+(?=\S)/u, value: number, doubtful: true },
  { style: ({ 1: sign }) => `bullet:${sign}`, pattern: /^(([•●‧∙·◆◇■□▪▫–※★☆◎➢▶►]))\s*/u, value: null },
  { style: ({ 1: sign }) => `bullet:${sign}`, pattern: /^(([－○*+-]))(?=\s)\s*/u, value: null },
]

/** What a marker may begin with: most text begins with nothing of it, and is told apart at once. */
const FIRST = new RegExp(
  `^[${FORMAL}${STEMS}${CHINESE}${ROMAN}${CIRCLED}${BRACKETED}${BRACKETED_CHINESE}${[...NAMED.matchAll(/(?:^|\\|)(.)/gu)].map(([, first]) => first).join('')}第(（〔0-9０-９A-Za-zＡ-Ｚａ-ｚ•●‧∙·◆◇■□▪▫–※★☆◎➢▶►－○*+-]`,
  'u',
)

/**
 * The marker at the very start of `text`, or null. `二-(三)`, `一係…二為` and `113年` are none.
 * Source of the alphabet: 文書處理手冊 (分項標號) and what real minutes print beside it.
 */
export function parseMarker(text: string): Marker | null {
  if (!FIRST.test(text)) return null
  for (const { style, pattern, value, doubtful = false } of RULES) {
    const match = pattern.exec(text)
    if (!match) continue
    const [whole, printed = '', second = ''] = match
    const parsed = value && value(match.groups?.['counted'] ?? second)
    if (value && (parsed === null || parsed < 1)) continue
    return {
      printed,
      style: typeof style === 'string' ? style : style(match),
      value: parsed,
      length: whole.length,
      doubtful,
    }
  }
  return null
}
