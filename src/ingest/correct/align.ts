/** Siblings of a document and of its revision, side by side: which item is which, in an order that both share. */
import type { Item } from '../../model/meeting.ts'
import type { Likeness } from './likeness.ts'

export type Pair = readonly [old: Item, revised: Item]

/** How alike two items must be to be one; printed at the same place, less will do. */
export const ALIKE = 0.5
const ALIKE_IN_PLACE = 0.3
/** What the same place is worth where texts are as alike: of 洽悉 and 洽悉, the one with the same number. */
const PLACE_BONUS = 0.1
/** Above this many comparisons nothing is decided here; what is not decided is asked of the clerk. */
const MOST_COMPARISONS = 1_000_000

const segment = (path: string): string => path.slice(path.lastIndexOf('-') + 1)

/** Whether two items are printed at the same place among their siblings. */
export const inPlace = (old: Item, revised: Item): boolean =>
  old.marker === revised.marker && (old.marker !== '' || segment(old.path) === segment(revised.path))

const sameText = (a: Item, b: Item): boolean => a.text === b.text

/** What a pair is worth; 0 where the two are not alike enough. Squared, so that one sure pair outweighs two vague ones. */
function worth(old: Item, revised: Item, likeness: Likeness): number {
  const alike = likeness.of(old, revised)
  const same = inPlace(old, revised)
  if (alike < (same ? ALIKE_IN_PLACE : ALIKE)) return 0
  return alike ** 2 + (same ? PLACE_BONUS : 0)
}

/** The pairs of highest worth in all that keep the order of both lists. */
function best(old: readonly Item[], revised: readonly Item[], likeness: Likeness): Pair[] {
  const width = revised.length + 1
  if (old.length * revised.length > MOST_COMPARISONS) return []
  const worths = old.map((item) => revised.map((other) => worth(item, other, likeness)))
  // sums[i][j]: the most that the items from i and from j on are worth together.
  const sums = Array.from({ length: old.length + 1 }, () => new Float64Array(width))
  const sum = (i: number, j: number): number => sums[i]?.[j] ?? 0
  const paired = (i: number, j: number): number => {
    const own = worths[i]?.[j] ?? 0
    return own === 0 ? 0 : own + sum(i + 1, j + 1)
  }
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = revised.length - 1; j >= 0; j--) {
      const row = sums[i]
      if (row) row[j] = Math.max(sum(i + 1, j), sum(i, j + 1), paired(i, j))
    }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < old.length && j < revised.length;) {
    const [a, b] = [old[i], revised[j]]
    if (a && b && paired(i, j) > 0 && paired(i, j) === sum(i, j)) {
      pairs.push([a, b])
      i++
      j++
    } else if (sum(i + 1, j) >= sum(i, j + 1)) i++
    else j++
  }
  return pairs
}

/** What both lists begin with and end with is taken first: most of a revised document is as it was. */
export function alignSiblings(old: readonly Item[], revised: readonly Item[], likeness: Likeness): Pair[] {
  const pairs: Pair[] = []
  let start = 0
  for (;;) {
    const [a, b] = [old[start], revised[start]]
    if (!a || !b || !sameText(a, b) || !inPlace(a, b)) break
    pairs.push([a, b])
    start++
  }
  let end = 0
  for (;;) {
    const [a, b] = [old[old.length - 1 - end], revised[revised.length - 1 - end]]
    const room = Math.min(old.length, revised.length) - start - end
    if (!a || !b || room <= 0 || !sameText(a, b)) break
    pairs.push([a, b])
    end++
  }
  const middle = best(old.slice(start, old.length - end), revised.slice(start, revised.length - end), likeness)
  return [...pairs, ...middle]
}
