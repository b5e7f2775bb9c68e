/** Tracked cases (列管案): what an item says of each, and each case's events across meetings. */
import { parseNumeral } from '../model/numeral.ts'
import type { CASE_EVENTS } from '../model/api.ts'
import type { Span } from './span.ts'

export type CaseEvent = (typeof CASE_EVENTS)[number]

export interface FoundCase extends Span {
  /** As printed. */
  readonly number: string
  readonly event: CaseEvent
  /** The words that say so: from the number to the verb. */
  readonly words: string
}

const LIST = /列管案(?:件)?(?:編?號)?[:：]?\s*(?<numbers>\d{4,5}(?!\d)(?:\s*(?:、|及|與|和)\s*\d{4,5}(?!\d))*)/gu
const RELEASE = '解除列管|解列'
const CONTINUE = '(?:賡續|持續|繼續|仍予?|續予?)列管'
/** 不同意解除列管 releases nothing, and 完成後再行解列 not yet. */
const VERB = new RegExp(`(?<not>[不未暫緩再][^，。；]{0,4})?(?:(?<release>${RELEASE})|(?<continue>${CONTINUE}))`, 'gu')
/** 兩案均同意解除列管: the verb speaks of that many cases named before it. */
const COUNTED = /([兩二三四五六七八九十\d]{1,4})案(?:均|皆|都)?[^，。；]*$/u
/** How far before the verb a count may stand. */
const COUNTED_WITHIN = 30
const CLAUSE = /[^；。]+[；。]?/gu

interface Named extends Span {
  readonly number: string
  event: CaseEvent
  words: string
}

function eventOf(match: RegExpExecArray): CaseEvent {
  if (match.groups?.['not'] !== undefined) return 'mentioned'
  return match.groups?.['release'] === undefined ? 'continued' : 'released'
}

/** The numbers that a clause names, with their places in the text. */
const numbersIn = (clause: string, offset: number): Named[] =>
  [...clause.matchAll(LIST)].flatMap((list) => {
    const start = offset + list.index + list[0].length - (list.groups?.['numbers'] ?? '').length
    return [...(list.groups?.['numbers'] ?? '').matchAll(/\d+/gu)].map((number) => ({
      number: number[0],
      start: start + number.index,
      end: start + number.index + number[0].length,
      event: 'mentioned' as const,
      words: list[0],
    }))
  })

/**
 * What an item says of the numbered cases that it names. A verb holds for those named before it in its clause of which
 * nothing is said yet, or for the N cases it counts.
 */
export function findCases(text: string): FoundCase[] {
  const named: Named[] = []
  /** Those of which nothing is said yet. */
  const open: Named[] = []
  for (const clause of text.matchAll(CLAUSE)) {
    const here = numbersIn(clause[0], clause.index)
    let openBefore = open.length
    let next = 0
    for (const verb of clause[0].matchAll(VERB)) {
      const event = eventOf(verb)
      if (event === 'mentioned') continue
      const at = clause.index + verb.index
      for (let entry = here[next]; entry && entry.end <= at; entry = here[++next]) open.push(entry)
      const counted = COUNTED.exec(clause[0].slice(Math.max(0, verb.index - COUNTED_WITHIN), verb.index))
      const count = counted ? parseNumeral((counted[1] ?? '').replace('兩', '二')) : null
      if (count !== null && open.length !== count) continue
      for (const entry of open.splice(count === null ? openBefore : 0)) {
        entry.event = event
        entry.words = text.slice(entry.start, at + verb[0].length)
      }
      openBefore = open.length
    }
    for (const entry of here.slice(next)) open.push(entry)
    for (const entry of here) named.push(entry)
  }
  return named
}

/**
 * 10902 → meeting 109, item 2, where the series numbers its cases so. An inference until that meeting is in the archive.
 */
export function openingOf(number: string): { readonly meeting: string; readonly item: number } {
  return { meeting: String(Number(number.slice(0, -2))), item: Number(number.slice(-2)) }
}
