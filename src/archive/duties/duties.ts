/**
 * Who is told to act. A duty is what a unit is told to do, not where it is
 * mentioned: 請, 責成, 交由 and the names after it (請A會同B: both; 請A協調B, 請A提醒B: only A), X應…, 由X主政, 提醒同仁….
 * Where 請 has no name after it, the unit named last before it is taken, and said to be inferred.
 */
import type { ItemUnit } from '../../model/api.ts'
import { DECIDING, type Kind } from '../../model/kind.ts'
import { addresseeAt } from './addressees.ts'
import { LED, SHOULD, findAsks } from './asks.ts'
import type { UnitMention } from './names.ts'
import { BODY_ENDING } from '../../model/own-body.ts'
import { findRecalled, mark } from '../text/recalled.ts'
import type { Span } from '../../model/span.ts'

export interface FoundDuty extends ItemUnit, Span {}

const JOIN = /^\s*(?:、|及|與|和|暨|或|以及|會同|偕同|會商|協同)/u
const JOINED = new RegExp(`${JOIN.source}\\s*$`, 'u')
/** Between 請 and the name: 請由總務組主政, 請本處同仁. */
const LEAD = new RegExp(`^\\s*(?:[再仍先即])?由?\\s*(?:本(?:${BODY_ENDING}|中心))?`, 'u')
const TITLE = /^(?:主任|組長|科長|處長|局長|專員)?/u
/** As far before a name as what tells it to lead may stand. */
const LEADS = new RegExp(`由(?:本${BODY_ENDING})?$`, 'u')
/** Thanks and praise ask nothing; who is thanked in another sentence is not who is meant by 請. */
const PRAISE = /感謝|謝謝|辛苦|辛勞|嘉許|嘉勉|肯定|值得|榮獲|甚佳|圓滿|洽悉/u
const SENTENCE_END = /[。！？\n]/u
const CLAUSE_END = /[，。；！？\n]/u
/** As far as the end of a clause, and the beginning of a sentence, are looked for. */
const LONGEST_CLAUSE = 60

/** The names that follow each other from `at` on: 總務組與公管中心. */
function namesFrom(
  text: string,
  at: number,
  mentionAt: ReadonlyMap<number, UnitMention>,
  isWide: boolean,
): UnitMention[] {
  const result: UnitMention[] = []
  let end = at
  for (;;) {
    const join = result.length === 0 ? '' : (JOIN.exec(text.slice(end, end + 8))?.[0] ?? null)
    if (join === null) return result
    const after = end + join.length
    const start = after + (LEAD.exec(text.slice(after, after + 12))?.[0].length ?? 0)
    const next = mentionAt.get(start) ?? addresseeAt(text, start, isWide)
    if (!next) return result
    result.push(next)
    end = next.end + (TITLE.exec(text.slice(next.end, next.end + 2))?.[0].length ?? 0)
  }
}

/** Mentions in groups of those that are joined: 策略、資安、創新中心. */
function joinedGroups(text: string, mentions: readonly UnitMention[]): UnitMention[][] {
  const groups: UnitMention[][] = []
  for (const mention of mentions) {
    const group = groups.at(-1)
    if (group && JOINED.test(text.slice(group.at(-1)?.end, mention.start))) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

const endOf = (group: readonly UnitMention[]): number => group.at(-1)?.end ?? 0

/** Whether a group of an earlier sentence is no one who is asked here: it is thanked there, or is everyone. */
function isElsewhere(text: string, group: readonly UnitMention[], ask: number): boolean {
  const [first] = group
  const between = text.slice(endOf(group), ask)
  const end = between.search(SENTENCE_END)
  if (!first || end < 0) return false
  const start = Math.max(0, first.start - LONGEST_CLAUSE)
  const before = text.slice(start, first.start)
  const sentence = before.slice(before.search(/[^。！？\n]*$/u)) + text.slice(first.start, endOf(group) + end)
  return first.kind === 'everyone' || PRAISE.test(sentence)
}

/**
 * @param kind only in decisions is a duty inferred from 請 without a name.
 * @param agency the prefix of unit ids.
 * @param mentions every unit that the text names, in order.
 */
export function findDuties(text: string, kind: Kind, agency: string, mentions: readonly UnitMention[]): FoundDuty[] {
  const recalled = mark(text.length, findRecalled(text))
  const duties = new Map<string, FoundDuty>()
  const add = ({ kind: type, unit, printed }: UnitMention, inferred: boolean, start: number, end: number): void => {
    const id = unit && `${agency}-${unit.id}`
    const key = id ?? printed
    const known = duties.get(key)
    // What is said beats what is inferred.
    if (known && (inferred || !known.inferred)) return
    duties.set(key, { id, type, name: unit?.name ?? printed, inferred, words: text.slice(start, end), start, end })
  }
  const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]))
  const groups = joinedGroups(text, mentions)
  const isDeciding = DECIDING.has(kind)
  const asks = findAsks(text).filter(({ start }) => recalled[start] !== 1)
  let next = 0
  /** Where the clause ends in which someone was told by name: who else stands there is only worked with. */
  let told = 0
  for (const ask of asks) {
    const named = namesFrom(text, ask.end, mentionAt, kind !== 'text')
    for (const mention of named) add(mention, false, ask.start, endOf(named))
    if (named.length > 0) {
      const rest = text.slice(endOf(named), endOf(named) + LONGEST_CLAUSE).search(CLAUSE_END)
      told = endOf(named) + (rest < 0 ? LONGEST_CLAUSE : rest)
    }
    if (named.length > 0 || !ask.mayImply || !isDeciding) continue
    // Of a group that an earlier 請 without a name has passed, all is said.
    let last: UnitMention[] = []
    for (let group = groups[next]; group && endOf(group) <= ask.start; group = groups[++next]) last = group
    if (endOf(last) <= told || isElsewhere(text, last, ask.start)) continue
    for (const mention of last) add(mention, true, mention.start, ask.end)
  }
  for (const group of groups) {
    const [start, end] = [group[0]?.start ?? 0, endOf(group)]
    if (recalled[start] === 1) continue
    const after = text.slice(end, end + 12)
    const should = SHOULD.exec(after)?.[0]
    const led = isDeciding && LEADS.test(text.slice(Math.max(0, start - 4), start)) ? LED.exec(after)?.[0] : undefined
    const verb = should ?? led
    if (verb === undefined) continue
    for (const mention of group) add(mention, false, mention.start, end + verb.length)
  }
  return [...duties.values()]
}
