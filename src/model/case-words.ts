/** The words with which minutes name tracked cases (列管案) and say what becomes of them. */
import type { CASE_EVENTS, CASE_LEVELS } from './case.ts'
import type { Span } from './span.ts'

export type CaseEvent = (typeof CASE_EVENTS)[number]
export type CaseLevel = (typeof CASE_LEVELS)[number]

const D = '[0-9０-９]'
/** 10801, 1131203, 113-12-03, 113-05; half or full width. */
const NUMBER = `(?<![0-9０-９.-])(?:${D}{2,3}-${D}{1,2}-${D}{2}|${D}{2,3}-${D}{2,3}|${D}{4,7})(?![0-9０-９-]|[件項次個筆])`
const OPENS = '(?:列入|納入|新增|新列|予以|開始|會議起|即日起)(?:列管|管制|追蹤)'
/** What opens a case whose number comes next: 新增列管案號11101, 本案列管，案號11205. */
const OPENS_NEXT = `(?:${OPENS}|列入|納入|新增|新列|本案(?:列管|管制))`
/** 10801（公管中心）、10802（總務組） */
const ASIDE = '(?:[（(][^（()）\\d]{1,20}[)）])?'
const CALLED = '(?:列管|管制)案(?:件)?(?:編?號)?'
/** 列管案號9903、10902及10903; 新增列管，案號11003 */
const LIST = new RegExp(
  `(?:${CALLED}|(?<=${OPENS_NEXT}[（(，,]?)案號)[:：]?\\s*(?<numbers>${NUMBER}(?:${ASIDE}\\s*(?:、|及|與|和)\\s*(?:${CALLED})?${NUMBER})*)`,
  'gu',
)
const EACH = new RegExp(NUMBER, 'gu')
const BARE = new RegExp(`${NUMBER}(?![元萬億件人次年%％])`, 'gu')
/** 列入列管（ and then the number. */
const OPENED = new RegExp(`${OPENS_NEXT}[（(，,]?\\s{0,4}$`, 'u')
const OPENED_WITHIN = 16

export interface NamedCase extends Span {
  /** Digits half width. */
  readonly number: string
  /** The words that name it: the list that it stands in, and what puts it on the list of cases. */
  readonly said: Span
  readonly isOpened: boolean
}

export function findNumbers(text: string): NamedCase[] {
  return [...text.matchAll(LIST)].flatMap((list) => {
    const numbers = list.groups?.['numbers'] ?? ''
    const end = list.index + list[0].length
    const from = end - numbers.length
    const before = Math.max(0, list.index - OPENED_WITHIN)
    const opened = OPENED.exec(text.slice(before, list.index))
    const said = { start: opened ? before + opened.index : list.index, end }
    return Array.from(numbers.matchAll(EACH), (match) => ({
      number: match[0].normalize('NFKC'),
      start: from + match.index,
      end: from + match.index + match[0].length,
      said,
      isOpened: opened !== null,
    }))
  })
}

/** A bare number, which means a case only where the item has named that one: 除10802賡續列管外. */
export const findBare = (text: string): (Span & { readonly number: string })[] =>
  Array.from(text.matchAll(BARE), (match) => ({
    number: match[0].normalize('NFKC'),
    start: match.index,
    end: match.index + match[0].length,
  }))

export interface CaseVerb extends Span {
  readonly event: Exclude<CaseEvent, 'mentioned' | 'reported'>
  /** 兩案均: so many; 其餘, 上開案件: all of which nothing is said yet; null: those named in its own clause. */
  readonly reach: number | 'rest' | null
  /** Where the words of its reach begin. */
  readonly from: number
  /** Whose list it speaks of; null where no word says. */
  readonly level: CaseLevel | null
}

/** 府級, 市政會議: the city's list; 局內, 局務會議: the agency's own. */
const CITY = '府級|市級|市政會議'
const OWN = '[局處會所院]內|[局處]級|[局處會所]務會議|本會議'
const LEVEL = `(?:${CITY}|${OWN})?`
/** The last word of a level before the verb, in the same part of the sentence. */
const LEVELLED = new RegExp(`(?:(?<city>${CITY})|(?:${OWN}))[^，。；]{0,8}$`, 'u')
const LEVEL_WITHIN = 14

/** 於局務會議持續列管; 解除府級列管 */
function levelOf(clause: string, verb: string, at: number): CaseLevel | null {
  const inside = new RegExp(CITY, 'u').test(verb) ? 'city' : new RegExp(OWN, 'u').test(verb) ? 'agency' : null
  if (inside !== null) return inside
  const found = LEVELLED.exec(clause.slice(Math.max(0, at - LEVEL_WITHIN), at))
  return found ? (found.groups?.['city'] === undefined ? 'agency' : 'city') : null
}

const VERB = new RegExp(
  // 不同意解除列管 releases nothing, and 完成後再行解列 not yet.
  `(?<not>[不未暫緩再][^，。；]{0,4})?(?:(?<released>解除${LEVEL}(?:列管|管制)|解[列管]|(?:同意|准予|予以)結案)` +
    `|(?<continued>(?:賡續|持續|繼續|續行|仍予?|續予?)${LEVEL}(?:列管|管制))` +
    `|(?<reopened>(?:恢復|重新|再次)${LEVEL}(?:列管|管制))` +
    '|(?<merged>併入|併案列管|合併列管)' +
    `|(?<opened>${OPENS})(?![（(，,]?\\s{0,4}(?:列管|管制)?案))`,
  'gu',
)
const EVENTS = ['released', 'continued', 'reopened', 'merged', 'opened'] as const
/** How far before the verb the words of its reach may stand. */
const REACH_WITHIN = 30
/** 俟完工後解除列管, 建議解除列管: not now, or not yet decided. */
const PENDING =
  /(?:(?:俟|待)[^，。；]{0,25}|(?:後|始|方|始得|方得|即可|始可|方可|擬|建議|申請|研議|是否|提請|請))(?:再|得|可)?(?:予以|准予|同意)?$/u
/** 除列管案號10901外，其餘…: the rest is without these. */
const EXCEPTED = /(?<!解)除[^，。；]{1,60}外(?=[，,]?(?:其餘|餘))/gu

export const findExcepted = (text: string): Span[] =>
  Array.from(text.matchAll(EXCEPTED), ({ 0: words, index }) => ({ start: index, end: index + words.length }))

const COUNTED = /([兩二三四五六七八九十\d]{1,4})案(?:均|皆|都)?[^，。；]*$/u
const REST =
  /(?:其餘|餘(?:均|皆|案|[兩二三四五六七八九十\d]案)?|(?:上開|上述|前開|前揭|前述|以上|上列|該等)[^，。；]{0,4}案(?:件)?)[^，。；]*$/u

export function findVerbs(clause: string, offset: number, parse: (numeral: string) => number | null): CaseVerb[] {
  return [...clause.matchAll(VERB)].flatMap((match): CaseVerb[] => {
    const event = EVENTS.find((name) => match.groups?.[name] !== undefined)
    const within = Math.max(0, match.index - REACH_WITHIN)
    const before = clause.slice(within, match.index)
    if (event === undefined || match.groups?.['not'] !== undefined) return []
    if (event === 'released' && PENDING.test(before)) return []
    const rest = REST.exec(before)
    const counted = rest ? null : COUNTED.exec(before)
    const reach = rest ? 'rest' : counted ? parse((counted[1] ?? '').replace('兩', '二')) : null
    const from = offset + within + (rest?.index ?? counted?.index ?? before.length)
    const level = levelOf(clause, match[0], match.index)
    return [{ event, reach, from, level, start: offset + match.index, end: offset + match.index + match[0].length }]
  })
}

const INTO_WITHIN = 30
const INTO = new RegExp(`^(?:${CALLED})?[:：]?\\s{0,4}(${NUMBER})`, 'u')

/** The case that another is merged into: what stands right after 併入. */
export const findInto = (text: string, end: number): string | null =>
  INTO.exec(text.slice(end, end + INTO_WITHIN))?.[1]?.normalize('NFKC') ?? null
