/**
 * Who is told to act. A duty is what a unit is told to do, not where it is mentioned: 請 and the names after it
 * (請A會同B: both; 請A協調B, 請A提醒B: only A), X應…, 提醒同仁…. Where 請 has no name after it, the unit named last
 * before it is taken, and said to be inferred.
 */
import type { ItemUnit } from '../model/api.ts'
import { DECIDING, type Kind } from '../model/kind.ts'
import { personAt, type UnitMention } from './names.ts'

/** Asking upwards or outwards (報請, 提請, 函請, 邀請) and words that only hold the character (請假, 請購) are no duty. */
const ASK = /(?<![申聲邀陳呈報函提簽懇洽商改])請(?![假示購領願款求問教益])|(?<=^|[，。；：、\s]|再次|另)提醒/gu
const JOIN = /^\s*(?:、|及|與|和|暨|以及|會同|偕同)/u
const JOINED = new RegExp(`${JOIN.source}\\s*$`, 'u')
/** Between 請 and the name: 請由總務組主政, 請本處同仁. */
const LEAD = /^\s*由?\s*(?:本[府處局室會])?/u
const TITLE = /^(?:主任|組長|科長|處長|局長|專員)?/u

/** The names that follow each other from `at` on: 總務組與公管中心. */
function namesFrom(text: string, at: number, mentionAt: ReadonlyMap<number, UnitMention>): UnitMention[] {
  const result: UnitMention[] = []
  let end = at + (LEAD.exec(text.slice(at))?.[0].length ?? 0)
  for (;;) {
    const join = result.length === 0 ? '' : (JOIN.exec(text.slice(end))?.[0] ?? null)
    if (join === null) return result
    const start = end + join.length + (/^\s*/u.exec(text.slice(end + join.length))?.[0].length ?? 0)
    const next = mentionAt.get(start) ?? personAt(text, start)
    if (!next) return result
    result.push(next)
    end = next.end + (TITLE.exec(text.slice(next.end))?.[0].length ?? 0)
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

/**
 * @param kind only in decisions is a duty inferred from 請 without a name.
 * @param agency the prefix of unit ids.
 * @param mentions every unit that the text names, in order.
 */
export function findDuties(text: string, kind: Kind, agency: string, mentions: readonly UnitMention[]): ItemUnit[] {
  const duties = new Map<string, ItemUnit>()
  const add = ({ kind: type, unit, printed }: UnitMention, inferred: boolean, words: string): void => {
    const id = unit && `${agency}-${unit.id}`
    const key = id ?? printed
    const known = duties.get(key)
    // What is said beats what is inferred.
    if (known && (inferred || !known.inferred)) return
    duties.set(key, { id, type, name: unit?.name ?? printed, inferred, words })
  }
  const mentionAt = new Map(mentions.map((mention) => [mention.start, mention]))
  const groups = joinedGroups(text, mentions)
  let next = 0
  for (const ask of text.matchAll(ASK)) {
    const at = ask.index + ask[0].length
    const named = namesFrom(text, at, mentionAt)
    for (const mention of named) add(mention, false, text.slice(ask.index, named.at(-1)?.end))
    if (named.length > 0 || ask[0] !== '請' || !DECIDING.has(kind)) continue
    // Of a group that an earlier 請 without a name has passed, all is said.
    let last: UnitMention[] = []
    for (let group = groups[next]; group && endOf(group) <= ask.index; group = groups[++next]) last = group
    for (const mention of last) add(mention, true, text.slice(mention.start, at))
  }
  for (const group of groups) {
    const end = endOf(group)
    const should = /^均?應(?![用變徵邀聘屆])/u.exec(text.slice(end))?.[0]
    if (should === undefined) continue
    for (const mention of group) add(mention, false, text.slice(mention.start, end + should.length))
  }
  return [...duties.values()]
}
