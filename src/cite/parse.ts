/**
 * What someone typed, read as a citation in words: the meeting's names, day and number, and a place in it.
 * Nothing is looked up but names; what is not understood is kept, so that it is said and never passed over.
 */
import { weekday } from '../model/date.ts'
import { fold } from '../model/fold.ts'
import { DECIDING_WORDS } from '../model/kind.ts'
import { bareAt, elementAt, type Element } from './elements.ts'
import type { Words } from './words.ts'

export interface Reading {
  /** What was said of the meeting, in the order in which it was. */
  readonly elements: readonly Element[]
  /** What stands after it, folded: 會議結論(三); empty where the meeting alone is cited. */
  readonly place: string
  /** What stands before it and is neither part of a citation nor what a document says before one; mostly empty. */
  readonly before: string
  /** What stands after it and may be another citation; mostly empty. */
  readonly after: string
}

/** Digits that white space parts are two numbers; other white space is of typing and wrapping. */
const prepare = (text: string): string =>
  fold(
    text
      .normalize('NFKC')
      .replaceAll(/(?<=\d)[\s\p{White_Space}]+(?=\d{1,4}(?!\d*[\s\p{White_Space}]*(?:年|月|日|時|分)))/gu, ','),
  )

const MARKS = '[,、.·:;「」『』《》〈〉【】()\\[\\]_/~—-]'
/** What may stand between two elements: punctuation, a weekday, a time, 召開之. */
const BETWEEN = new RegExp(
  `${MARKS}*(?:上午|下午|[0-9]{1,2}[時點](?:[0-9]{1,2}分|整)?|召開|舉行|所|之|的|會議(?![紀記]錄|${DECIDING_WORDS}))*${MARKS}*`,
  'uy',
)
const RECORD = /(?:會議)?[紀記]錄(?:之|的)?/uy
/** What a 公文 says before a citation. */
const LEAD =
  /^(?:(?:說明|主旨|擬辦|依據)?:?(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?)?(?:復|查|茲|案)?(?:依據?|依照|按|遵照|遵|奉|根據|參照|參見|參|詳見|詳|見|有關|關於|檢陳|檢送)?[,:「『《(]*$/u
/** What a 公文 says after one. */
const TAIL =
  /(?:等?(?:事項)?(?:辦理|續辦|賡續|執行|處理|規定|意旨|所示|在案|諒達|略以|為之|事宜|一案|一節)|[,;。]|[」』》\]】]+$)/u

/** What may be another citation. */
const AGAIN = new RegExp(
  String.raw`(?:第|[(]|${DECIDING_WORDS}|事項)[一二三四五六七八九十百\d]+(?:[)]|次|點|項|$)|^[,;][一二三四五六七八九十百\d]`,
  'u',
)

/** After a day, its weekday; (三) alone only where it is that and something of the meeting still follows. */
function afterDate(text: string, at: number, iso: string): number {
  const found = /^\((星期|週|周|禮拜)?([一二三四五六日])\)/u.exec(text.slice(at))
  if (!found) return at
  const [whole, word, day] = found
  const goesOn = /^(?:第|\d|[^()]*[紀記]錄)/u.test(text.slice(at + whole.length))
  return word !== undefined || (day === weekday(iso) && goesOn) ? at + whole.length : at
}

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

const isNumber = ({ type }: Element): boolean => type === 'ordinal' || type === 'number'
const isOf = (type: Element['type']) => (element: Element) => element.type === type

/** The elements from an offset on, and where they end. */
function readElements(text: string, start: number, words: Words): { elements: Element[]; end: number } {
  const elements: Element[] = []
  let end = start
  for (;;) {
    const afterRecord = skip(RECORD, text, end)
    if (afterRecord > end && elements.length > 0) {
      // 第110次處務會議紀錄(111年3月17日): the day may still follow, and then the place.
      const next = skip(BETWEEN, text, afterRecord)
      const late = elementAt(text, next, words)
      if (late?.type !== 'date' || elements.some(isOf('date'))) return { elements, end: afterRecord }
      elements.push(late)
      return { elements, end: skip(/\)/uy, text, next + late.length) }
    }
    const at = elements.length === 0 ? end : skip(BETWEEN, text, end)
    const named = [elementAt(text, end, words), elementAt(text, at, words)]
    const bare = elements.some((one) => isNumber(one) || isOf('date')(one)) ? null : bareAt(text, at)
    const next = named[0] ?? named[1] ?? bare
    if (!next || (isNumber(next) && elements.some(isNumber))) return { elements, end }
    elements.push(next)
    end = (named[0] ? end : at) + next.length
    if (next.type === 'date') end = afterDate(text, end, next.iso)
  }
}

/** Cuts off what a document goes on to say; numbers in it may be another citation's, and are not passed over. */
function cutTail(text: string): { place: string; rest: string } {
  const at = text.search(TAIL)
  return at < 0 ? { place: text, rest: '' } : { place: text.slice(0, at), rest: text.slice(at) }
}

/** @returns the readings of a text: as it stands, and without what a document says after the citation. */
export function parse(input: string, words: Words): Reading[] {
  const text = prepare(input)
  let start = 0
  while (start < text.length && !elementAt(text, start, words)) {
    if (bareAt(text, start) && !/[\d.-]/u.test(text.charAt(start - 1)) && LEAD.test(text.slice(0, start))) break
    start++
  }
  const { elements, end } = readElements(text, start, words)
  if (elements.length === 0) return []
  const lead = text.slice(0, start)
  const before = LEAD.test(lead) ? '' : lead.replace(/^.*[,:;。「『]/u, '').replace(/^(?:依據?|按|奉|查)/u, '') || lead
  const whole = text.slice(end).replace(/^[,、.·:;」』》〉】\]_/~—-]+/u, '')
  const { place, rest } = cutTail(whole)
  if (rest === '') return [{ elements, place, before, after: '' }]
  const after = AGAIN.test(rest) ? rest : ''
  return [
    { elements, place: whole, before, after: '' },
    { elements, place, before, after },
  ]
}
