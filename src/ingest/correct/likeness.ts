/** How alike two items are, from 0 to 1: Dice's coefficient of the pairs of characters that their texts are made of. */
import { fold } from '../../model/fold.ts'
import type { Item } from '../../model/meeting.ts'

interface Grams {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** Every pair of neighbours; of a single character, the character. */
function gramsOf(text: string): Grams {
  const characters = Array.from(text)
  const counts = new Map<string, number>()
  const size = Math.max(characters.length - 1, Math.min(characters.length, 1))
  for (let at = 0; at < size; at++) {
    const gram = (characters[at] ?? '') + (characters[at + 1] ?? '')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return { counts, size }
}

function dice(a: Grams, b: Grams): number {
  if (a.size + b.size === 0) return 1
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a]
  let common = 0
  for (const [gram, count] of few.counts) common += Math.min(count, many.counts.get(gram) ?? 0)
  return (2 * common) / (a.size + b.size)
}

const wholeText = ({ text, children }: Item): string => text + children.map(wholeText).join('')

/** Compares items by their own text and, where both have something below them, by the whole as much. */
export class Likeness {
  readonly #own = new Map<Item, Grams>()
  readonly #whole = new Map<Item, Grams>()

  #grams(cache: Map<Item, Grams>, item: Item, textOf: (item: Item) => string): Grams {
    const known = cache.get(item)
    if (known) return known
    const grams = gramsOf(fold(textOf(item)))
    cache.set(item, grams)
    return grams
  }

  of(a: Item, b: Item): number {
    const own = dice(
      this.#grams(this.#own, a, ({ text }) => text),
      this.#grams(this.#own, b, ({ text }) => text),
    )
    if (a.children.length === 0 || b.children.length === 0) return own
    return (own + dice(this.#grams(this.#whole, a, wholeText), this.#grams(this.#whole, b, wholeText))) / 2
  }
}
