/**
 * A revised document (修正版) over the one that it replaces. An id follows its item, not the number that is printed now: what
 * was published keeps its path, what is new gets a free one. Pure.
 */
import type { Correction } from '../../model/correction.ts'
import type { Withdrawn } from '../../model/earlier.ts'
import { Meeting, type Item } from '../../model/meeting.ts'
import { itemId } from '../../model/path.ts'
import { walk } from '../../model/walk.ts'
import { WHOLE_FILE, message, type Message } from '../message.ts'
import type { Pair } from './align.ts'
import type { Corrected } from './apply.ts'
import { Unfounded, nameEntry, quote, spotOf } from './draft.ts'
import { merge } from './merge.ts'
import { baseName } from './number.ts'
import { Pairing, type Doubt } from './pairing.ts'
import { CORRECTING } from '../../strings/correcting.ts'

const MOST_NAMED = 5

/** The pairs that the clerk named for this revised document, or the errors of those that name nothing. */
function matches(
  old: Meeting,
  revised: Meeting,
  corrections: readonly Correction[],
): { pairs: Pair[]; errors: Message[] } {
  const pairs: Pair[] = []
  const errors: Message[] = []
  for (const [index, entry] of corrections.entries()) {
    if (entry.do !== 'match' || entry.source !== baseName(revised.source.file)) continue
    try {
      const pair: Pair = [spotOf(old.items, entry.as).item, spotOf(revised.items, entry.path).item]
      if (pairs.some(([a, b]) => a === pair[0] || b === pair[1]))
        throw new Unfounded('correction-impossible', CORRECTING.matched)
      pairs.push(pair)
    } catch (error) {
      if (!(error instanceof Unfounded)) throw error
      errors.push(message(error.rule, WHOLE_FILE, `${nameEntry(old.id, entry, index)}：${error.message}`))
    }
  }
  return { pairs, errors }
}

/** What is taken back, with all that stands under it, unless the clerk has named what it is now. */
function withdrawals(old: Meeting, corrections: readonly Correction[], pairs: readonly Pair[]): Map<Item, Withdrawn> {
  const named = new Set(pairs.map(([item]) => item))
  const withdrawn = new Map<Item, Withdrawn>()
  for (const item of walk(old.items)) {
    if (item.withdrawn) withdrawn.set(item, item.withdrawn)
    const entry = corrections.find((other) => other.do === 'withdraw' && other.path === item.path)
    if (!entry) continue
    const { by, on, reason } = entry
    for (const below of walk([item]))
      if (!named.has(below)) withdrawn.set(below, { by, on, ...(reason !== undefined && { reason }) })
  }
  return withdrawn
}

function listed<T>(entries: readonly T[], name: (entry: T) => string): string {
  const names = entries.slice(0, MOST_NAMED).map(name).join('；')
  return entries.length > MOST_NAMED ? `${names}……等 ${entries.length} 條` : names
}

/** What the clerk must decide: old items that are nowhere, and those that may be one or another. */
function questions(
  old: Meeting,
  revised: Meeting,
  pairing: Pairing,
  withdrawn: ReadonlyMap<Item, Withdrawn>,
): Message[] {
  const name = (item: Item): string => `${itemId(old.id, item.path)} ${quote(item.marker + item.text)}`
  const place = (item: Item): string => `${item.path} ${quote(item.marker + item.text)}`
  const lost = [...walk(old.items)].filter((item) => !withdrawn.has(item) && !pairing.revisedOf(item))
  const where = (item: Item): string => {
    const nearest = pairing.nearest(item, revised.items)
    return nearest ? `${name(item)}（修正版中最相近的是 ${place(nearest)}）` : name(item)
  }
  const choice = ({ old: item, candidates }: Doubt): string => `${name(item)}：${candidates.map(place).join('、')}`
  const { doubts } = pairing
  return [
    ...(lost.length > 0 ? [message('revision-lost', WHOLE_FILE, listed(lost, where))] : []),
    ...(doubts.length > 0 ? [message('revision-doubt', WHOLE_FILE, listed(doubts, choice))] : []),
  ]
}

/**
 * @param old what was made of the document that is replaced, before any correction.
 * @param revised what was made of the revised document.
 * @param corrections the meeting's; `match` and `withdraw` are heeded here.
 */
export function revise(old: Meeting, revised: Meeting, corrections: readonly Correction[] = []): Corrected {
  const { pairs, errors } = matches(old, revised, corrections)
  const withdrawn = withdrawals(old, corrections, pairs)
  const pairing = new Pairing(old.items, revised.items, pairs, withdrawn)
  const problems = [...errors, ...questions(old, revised, pairing, withdrawn)]
  if (problems.length > 0) return { meeting: null, messages: problems }
  const { meeting, changed, added } = merge(old, revised, pairing, withdrawn)
  const counts = `修改 ${changed} 條、新增 ${added} 條、撤銷 ${withdrawn.size} 條`
  // Parsed once more for the order of its fields: the same meeting always gives the same bytes.
  return {
    meeting: Meeting.parse(meeting),
    messages: [message('revised', WHOLE_FILE, `${old.source.file}（${counts}）`)],
  }
}
