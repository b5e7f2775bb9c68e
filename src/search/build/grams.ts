/** What the meetings of a shard hold, as tokens, without what so many of them hold that it tells little. */
import { gramsOf, token, triplesOf, type Known } from '../tokens.ts'

/** From so many meetings on, what more than half of them hold is left out: a third of the index, and it tells little. */
const MANY = 100
const COMMON = 0.5
/** Where two pairs overlap that more than this share hold, their triple is in the index: it is a sixth larger, and tells far better. */
const FREQUENT = 0.3

/** Grams by number, and how many meetings hold each: as strings they would be looked up four times, 100 million of a city. */
class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #grams: string[] = []
  readonly #holders: number[] = []

  /** Adds the grams of one meeting that were not added before, each once. @returns their numbers. */
  add(grams: ReadonlySet<string>): number[] {
    return Array.from(grams, (gram) => {
      const number = this.#numbers.get(gram) ?? this.#grams.length
      if (number === this.#grams.length) {
        this.#numbers.set(gram, number)
        this.#grams.push(gram)
      }
      this.#holders[number] = (this.#holders[number] ?? 0) + 1
      return number
    })
  }

  /** The grams that more than so many meetings hold, sorted. */
  heldByMoreThan(count: number): string[] {
    return this.#grams.filter((_, number) => (this.#holders[number] ?? 0) > count).sort()
  }

  /** The tokens of all grams but some, sorted; and by number, the place of each gram's token among them, or null. */
  tokens(without: ReadonlySet<string>): { readonly sorted: readonly string[]; readonly places: (number | null)[] } {
    const tokens = this.#grams.map((gram) => (without.has(gram) ? null : token(gram)))
    const sorted = [...new Set(tokens.filter((each) => each !== null))].sort()
    const placeOf = new Map(sorted.map((each, place) => [each, place]))
    return { sorted, places: tokens.map((each) => (each === null ? null : (placeOf.get(each) ?? null))) }
  }
}

/**
 * @param texts of each meeting.
 * @returns what gives the tokens that the index has of a meeting, by its place among them, sorted; and what their list is to tell.
 */
export function tokensOfAll(
  texts: readonly (readonly string[])[],
): Known & { readonly tokensOf: (meeting: number) => string[] } {
  const vocabulary = new Vocabulary()
  const few = texts.length < MANY
  const pairs = texts.map((list) => vocabulary.add(gramsOf(list)))
  const often = few ? [] : vocabulary.heldByMoreThan(texts.length * FREQUENT)
  const frequent = new Set(often.filter((gram) => [...gram].length === 2))
  const triples = texts.map((list) => vocabulary.add(triplesOf(list, frequent)))
  const common = new Set(few ? [] : vocabulary.heldByMoreThan(texts.length * COMMON))
  const { sorted, places } = vocabulary.tokens(common)
  const tokensOf = (meeting: number): string[] => {
    const own = [...(pairs[meeting] ?? []), ...(triples[meeting] ?? [])].flatMap((number) => places[number] ?? [])
    return Array.from(Uint32Array.from(own).sort(), (place) => sorted[place] ?? '')
  }
  return { tokensOf, common, frequent }
}
