/** What an item that tells of several cases asks under each: who is to act, and by when. */
import type { ItemDeadline, ItemUnit } from '../../model/api.ts'
import type { ItemCase } from '../../model/case.ts'
import { placesOf } from '../text/places.ts'
import type { ItemView } from '../views.ts'

export interface Under {
  readonly units: readonly ItemUnit[]
  readonly deadlines: readonly ItemDeadline[]
}

/** Numbers of one list have no such mark between them: 10902及10903. */
const APART = /[，。；：]/u

/**
 * 列管案號10801，請總務組辦理；另列管案號10901，…: what stands after a number is asked under it, and under those that are
 * listed with it. Where the item tells of one case, all that it asks is.
 */
export function underCase({ text, cases, units, deadlines }: ItemView, found: ItemCase): Under {
  if (cases.length === 1) return { units, deadlines }
  const named = cases
    .map((entry) => ({ entry, at: text.indexOf(entry.words) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
  /** The cases of the last list before an offset. */
  const listAt = (offset: number): readonly ItemCase[] => {
    const before = named.filter(({ at }) => at <= offset)
    let first = before.length - 1
    while (first > 0 && !APART.test(text.slice(before[first - 1]?.at, before[first]?.at))) first--
    return before.slice(Math.max(first, 0)).map(({ entry }) => entry)
  }
  const isUnder = (at: number): boolean => listAt(at).includes(found)
  const days = placesOf(text, deadlines)
  return {
    units: units.filter(({ words }) => isUnder(text.indexOf(words))),
    deadlines: deadlines.filter((_, index) => isUnder(days[index] ?? -1)),
  }
}
