/**
 * The markers that number the items of minutes (分項標號): what is printed, its style and its value.
 * The order in which styles nest differs from document to document, so none is implied here.
 */
import { parseNumeral } from './numeral.ts'
import { unspaced } from './space.ts'

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

/** Whether a style is that of a counted word: 提案一, 第二案, 案號112-05. */
export const isWord = (style: string): boolean => /^(?:named|case):/u.test(style)
/** Whether it names cases, whose numbers are not those of a list: 案號112-05. */
export const isCase = (style: string): boolean => style.startsWith('case:')
/** Whether it numbers motions, each of which is decided on: 提案一, 第二案; not 第一點, nor what is tracked, 編號 3. */
export const isMotion = (style: string): boolean => style.startsWith('named:') && !/(?:[點項次]|[編序]號)$/u.test(style)

const FORMAL = '壹貳贰參参叁叄肆伍陸柒捌玖拾'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const CHINESE = '一二三四五六七八九十百廿卅〇ㄧ'
const ROMAN = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ'
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'
const BRACKETED = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'
const BRACKETED_CHINESE = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'
/** Signs that mark an item without counting it. */
export const BULLETS = '•●‧∙·◆◇■□▪▫–※★☆◎➢▶►'
/**
 * How the word of a matter ends, which is numbered as a marker is: 案由(一), 提案二, 討論事項三, 動議二, 編號 3, 案件四. That
 * it is counted is sure; of 本案, 全案 and 各案 it is not said. Source: real minutes of councils and committees.
 */
const MATTER =
  /^(?![本該各全兩此同原前上下依請按就詳如將至於及與並由對]).*(?:案|案由|案件|議題|動議|事項|專案報告|[案編序]號|項次)$/u
/** What numbers its own: the parts of a date, the pages and the annexes (附件一, 表二, 圖三). */
const NO_MATTER = /^(?:[附表圖]|民國|星期|週|禮拜|年|月|頁)/u

const number = (text: string): number | null => parseNumeral(text)
const among =
  (characters: string) =>
  (text: string): number | null =>
    characters.includes(text) ? [...characters].indexOf(text) + 1 : null
const letter = (text: string): number => text.normalize('NFKC').toLowerCase().charCodeAt(0) - 96
const ROMAN_LETTERS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
const romanLetters = (text: string): number => ROMAN_LETTERS.indexOf(text.toLowerCase()) + 1
const PARTS = /[-.．－–]/u
const last = (text: string): number | null => parseNumeral(text.split(PARTS).at(-1) ?? '')
/** A and a are lists of their own. */
const letterCase = (text: string): string => (/\p{Lu}/u.test(text) ? 'upper' : 'lower')

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
  // No part of a number is a month or a year: 1.4月份活動, 2.113年度預算.
  {
    style: 'digit-dot',
    pattern: /^(([0-9０-９]{1,3})[.．](?![0-9０-９](?![0-9０-９]?月|[0-9０-９]{2}年)))\s*/u,
    value: number,
  },
  { style: 'digit-half-parenthesis', pattern: /^(([0-9０-９]{1,3})[)）])\s*/u, value: number },
  {
    style: ({ 2: counted = '' }) => `roman-${letterCase(counted)}`,
    pattern: /^(([ivx]{1,4}|[IVX]{1,4})[.、)）](?![A-Za-z0-9]))\s*/u,
    value: romanLetters,
  },
  {
    style: ({ 2: counted = '' }) => `letter-${letterCase(counted)}-dot`,
    pattern: /^(([A-Za-zＡ-Ｚａ-ｚ])[.．、](?![A-Za-z]))\s*/u,
    value: letter,
  },
  {
    style: ({ 2: counted = '' }) => `letter-${letterCase(counted)}-parenthesis`,
    pattern: /^([(（]\s*([A-Za-zＡ-Ｚａ-ｚ])\s*[)）])\s*/u,
    value: letter,
  },
  {
    style: ({ 2: counted = '' }) => `letter-${letterCase(counted)}-half-parenthesis`,
    pattern: /^(([A-Za-zＡ-Ｚａ-ｚ])[)）])\s*/u,
    value: letter,
  },
  { style: 'roman', pattern: new RegExp(`^(([${ROMAN}])[、.．])\\s*`, 'u'), value: among(ROMAN) },
  { style: 'circled', pattern: new RegExp(`^(([${CIRCLED}]))\\s*`, 'u'), value: among(CIRCLED) },
  { style: 'bracketed', pattern: new RegExp(`^(([${BRACKETED}]))\\s*`, 'u'), value: among(BRACKETED) },
  {
    style: 'bracketed-chinese',
    pattern: new RegExp(`^(([${BRACKETED_CHINESE}])、?)\\s*`, 'u'),
    value: among(BRACKETED_CHINESE),
  },
  {
    style: ({ 2: counted = '' }) => `decimal-${counted.split(PARTS).length}`,
    pattern:
      /^(([0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,4}|[0-9０-９]{1,2}(?:[-－–][0-9０-９]{1,2}){1,4})\.?)(?![0-9０-９]|[-.%％－–]\d?)\s*/u,
    value: last,
    doubtful: true,
  },
  { style: 'digit-space', pattern: /^(([0-9０-９]{1,2}))\s+(?=\S)/u, value: number, doubtful: true },
  {
    style: 'formal-space',
    pattern: new RegExp(`^(([${FORMAL}]{1,3}))\\s+(?=\\S)`, 'u'),
    value: number,
    doubtful: true,
  },
  { style: 'stem-space', pattern: new RegExp(`^(([${STEMS}]))\\s+(?=\\S)`, 'u'), value: among(STEMS), doubtful: true },
  {
    style: 'chinese-space',
    pattern: new RegExp(`^(([${CHINESE}]{1,3}))\\s+(?=\\S)`, 'u'),
    value: number,
    doubtful: true,
  },
  { style: ({ 1: sign }) => `bullet:${sign}`, pattern: new RegExp(`^(([${BULLETS}]))\\s*`, 'u'), value: null },
  { style: ({ 1: sign }) => `bullet:${sign}`, pattern: /^(([－○*+-]))(?=\s)\s*/u, value: null },
]

/** What a marker without a word may begin with: most text begins with nothing of it, and is told apart at once. */
const FIRST = new RegExp(
  `^[${FORMAL}${STEMS}${CHINESE}${ROMAN}${CIRCLED}${BRACKETED}${BRACKETED_CHINESE}(（〔0-9０-９A-Za-zＡ-Ｚａ-ｚ${BULLETS}－○*+-]`,
  'u',
)

/**
 * A counted word at the start of a line: 案件一、 動議二： 第2號案 提案第一號 報告案第一案 案號112-05： 第一點. Whatever the word,
 * a colon, a comma or the end of the line shows that it is counted; after that of a matter, white space or a bracket does.
 */
const COUNTED = new RegExp(
  `^(?<printed>(?<word>(?:(?![第${CHINESE}])\\p{Script=Han}\\s{0,2}){0,8}?)(?<ordinal>第\\s{0,2})?(?:(?<bracket>[(（])\\s{0,2})?(?<counted>[${CHINESE}]{1,5}|[0-9０-９]{1,7}(?:[-－][0-9０-９]{1,7})*)(?:\\s{0,2}[)）])?\\s{0,2}(?<suffix>號?案|[號點項])?(?=(?<end>\\s|[：:、（(【]|$))[：:、]?)\\s*`,
  'u',
)

/** The marker that a counted word is, or null. */
function countedWord(text: string): Marker | null {
  const match = COUNTED.exec(text)
  const { printed = '', word: spaced = '', ordinal, bracket, counted = '', suffix, end = '' } = match?.groups ?? {}
  const word = unspaced(spaced)
  // 第一案 has no word; 一案 and 第一 are none.
  if (!match || NO_MATTER.test(word) || (word === '' && (ordinal === undefined || suffix === undefined))) return null
  const isMatter = MATTER.test(word)
  const ofCases = suffix?.endsWith('案') === true
  // 統計時間⏎為 6:30 至 11:30: a time of day.
  if (!isMatter && /^[：:][0-9０-９]{2}(?![0-9０-９])/u.test(text.slice(printed.replace(/[：:]$/u, '').length)))
    return null
  if (!isMatter && suffix === undefined && (end === '(' || end === '（' || end === '【' || /\s/u.test(end))) return null
  // 15 筆, 2 月: after white space a digit may count what follows.
  const isApart = !/\s/u.test(end) || ordinal !== undefined || bracket !== undefined || !/\d$/u.test(counted)
  const isSure = word === '' ? ofCases && /[：:、]/u.test(end) : isMatter && isApart
  // 案號112-05 and 編號 11305 are names of cases: they don't count on.
  const isName = /[-－]|.{4}/u.test(counted)
  if (isName && !word.endsWith('號')) return null
  const value = last(counted)
  if (value === null || value < 1) return null
  return {
    printed,
    style: `${isName ? 'case' : 'named'}:${word || (ofCases ? '第案' : `第${suffix}`)}`,
    value,
    length: match[0].length,
    doubtful: isName || !isSure,
  }
}

/**
 * The marker at the very start of `text`, or null. `二-(三)`, `一係…二為` and `113年` are none.
 * Source of the alphabet: 文書處理手冊 (分項標號) and what real minutes print beside it.
 */
export function parseMarker(text: string): Marker | null {
  if (!FIRST.test(text)) return countedWord(text)
  for (const { style, pattern, value, doubtful = false } of RULES) {
    const match = pattern.exec(text)
    if (!match) continue
    const [whole, printed = '', second = ''] = match
    const parsed = value && value(second)
    if (value && (parsed === null || parsed < 1)) continue
    return {
      printed,
      style: typeof style === 'string' ? style : style(match),
      value: parsed,
      length: whole.length,
      doubtful,
    }
  }
  return countedWord(text)
}
