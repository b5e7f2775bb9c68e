/** Which item of a revised document is which of the one that it replaces. In doubt, nothing is decided: the clerk is asked. */
import type { Item } from '../../model/meeting.ts'
import { walk } from '../../model/walk.ts'
import { ALIKE, alignSiblings, inPlace, type Pair } from './align.ts'
import { Likeness } from './likeness.ts'

/** How alike an item must be to one that stands elsewhere, and how much more alike than any other. */
const ALIKE_ELSEWHERE = 0.75
const MARGIN = 0.1
const MOST_COMPARISONS = 1_000_000

export interface Doubt {
  readonly old: Item
  readonly candidates: readonly Item[]
}

export class Pairing {
  readonly #likeness = new Likeness()
  readonly #oldOf = new Map<Item, Item>()
  readonly #revisedOf = new Map<Item, Item>()
  readonly doubts: Doubt[] = []

  /**
   * @param decided the pairs that a clerk has named.
   * @param withdrawn the old items that are no longer there.
   */
  constructor(
    old: readonly Item[],
    revised: readonly Item[],
    decided: readonly Pair[],
    withdrawn: { has: (item: Item) => boolean },
  ) {
    for (const pair of decided) this.#pair(pair)
    const free = (items: readonly Item[]): Item[] =>
      items.filter((item) => !this.#revisedOf.has(item) && !withdrawn.has(item))
    this.#alignBelow(old, revised, free)
    for (const [a, b] of decided) this.#alignBelow(a.children, b.children, free)
    this.#findElsewhere(() => free([...walk(old)]), revised, free)
  }

  /** What the item of the revised document was before, or undefined where it is new. */
  oldOf(revised: Item): Item | undefined {
    return this.#oldOf.get(revised)
  }

  revisedOf(old: Item): Item | undefined {
    return this.#revisedOf.get(old)
  }

  /** Of the items that are still new, the one most like `old`. */
  nearest(old: Item, revised: readonly Item[]): Item | undefined {
    const ranked = Array.from(walk(revised))
      .filter((item) => !this.#oldOf.has(item))
      .map((item) => ({ item, alike: this.#likeness.of(old, item) }))
    return ranked.toSorted((a, b) => b.alike - a.alike)[0]?.item
  }

  #pair([old, revised]: Pair): void {
    this.#revisedOf.set(old, revised)
    this.#oldOf.set(revised, old)
  }

  #alignBelow(old: readonly Item[], revised: readonly Item[], free: (items: readonly Item[]) => Item[]): void {
    const open = revised.filter((item) => !this.#oldOf.has(item))
    const pairs = alignSiblings(free(old), open, this.#likeness)
    for (const pair of pairs) this.#pair(pair)
    for (const [a, b] of pairs) {
      this.#doubt(a, b, open)
      this.#alignBelow(a.children, b.children, free)
    }
  }

  /** A new sibling that is as like the old item as the one it was paired with leaves it open which of them it is. */
  #doubt(old: Item, revised: Item, siblings: readonly Item[]): void {
    const alike = this.#likeness.of(old, revised)
    if (alike === 1) return
    const needed = Math.max(ALIKE, inPlace(old, revised) ? alike : alike - MARGIN)
    const others = siblings.filter((item) => !this.#oldOf.has(item) && this.#likeness.of(old, item) >= needed)
    if (others.length > 0) this.doubts.push({ old, candidates: [revised, ...others] })
  }

  /** Items that were moved: under another parent, or past one another. */
  #findElsewhere(lost: () => Item[], revised: readonly Item[], free: (items: readonly Item[]) => Item[]): void {
    const fresh = [...walk(revised)]
    if (lost().length * fresh.length > MOST_COMPARISONS) return
    for (const old of lost()) {
      if (this.#revisedOf.has(old)) continue // Came with its parent.
      const open = fresh.filter((item) => !this.#oldOf.has(item))
      const found = this.#only(old, open)
      // It must be as clear from the other side.
      if (!found || this.#only(found, lost()) !== old) continue
      this.#pair([old, found])
      this.#alignBelow(old.children, found.children, free)
    }
  }

  /** The one that is alike, and no other nearly as much. */
  #only(item: Item, candidates: readonly Item[]): Item | undefined {
    const ranked = candidates
      .map((other) => ({ other, alike: this.#likeness.of(item, other) }))
      .filter(({ alike }) => alike >= ALIKE_ELSEWHERE)
      .toSorted((a, b) => b.alike - a.alike)
    const [first, second] = ranked
    return first && (!second || first.alike - second.alike >= MARGIN) ? first.other : undefined
  }
}
