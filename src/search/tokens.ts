/**
 * How text becomes words of the index: a record holds the distinct characters and the distinct pairs of neighbours of its
 * items' folded texts, and three neighbours where both their pairs are too frequent to tell much; four ASCII letters a
 * character, so that no idea of a word, of a language or of punctuation plays a part. What a term holds, every text holds that contains it, so asking for some of its pairs misses nothing; what is
 * found too much, the texts themselves weed out (match.ts).
 *
 * Measured on 1,440 meetings of the invented city: characters themselves instead of letters change neither size nor time.
 */
import { fold } from '../model/fold.ts'

const LETTERS = 26
const LENGTH = 4
/** Code points above this share tokens, which finds too much and never too little. */
const DISTINCT = LETTERS ** LENGTH
/** Half of a character outside the first plane stands in no text as a character, though a term may be cut so. */
const HALF = /\p{Surrogate}/u
/** At most so many pairs and triples of a term are asked for: each costs a part of the index, and the rest rarely tell more. */
const MOST = 4

function letters(character: string): string {
  let rest = (character.codePointAt(0) ?? 0) % DISTINCT
  let result = ''
  for (let index = 0; index < LENGTH; index++) {
    result = String.fromCharCode(97 + (rest % LETTERS)) + result
    rest = Math.floor(rest / LETTERS)
  }
  return result
}

/** @param gram one character to three: four letters each. */
export const token = (gram: string): string => Array.from(gram, letters).join('')

/** The distinct characters and pairs of neighbours of some texts, folded; no pair runs from one text into the next. */
export function gramsOf(texts: Iterable<string>): Set<string> {
  const grams = new Set<string>()
  for (const text of texts) {
    let before = ''
    for (const character of fold(text)) {
      grams.add(character)
      if (before !== '') grams.add(before + character)
      before = character
    }
  }
  return grams
}

/** What the texts hold too often for it to tell much. */
export interface Known {
  /** Left out of the index. */
  readonly common: ReadonlySet<string>
  /** Pairs, those that are common and others: where two of them overlap, the index holds the triple. */
  readonly frequent: ReadonlySet<string>
}

/** What a shard's list tells. All pairs that are common are frequent too; what else is common is never looked for among the frequent. */
export const knownOf = ({ common, frequent }: Readonly<Record<keyof Known, readonly string[]>>): Known => ({
  common: new Set(common),
  frequent: new Set([...common, ...frequent]),
})

const pairsIn = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`)

function triplesIn(characters: Iterable<string>, frequent: Known['frequent']): string[] {
  const triples: string[] = []
  let [first, second, follows] = ['', '', false]
  for (const third of characters) {
    const isFrequent = second !== '' && frequent.has(second + third)
    if (follows && isFrequent) triples.push(first + second + third)
    ;[first, second, follows] = [second, third, isFrequent]
  }
  return triples
}

/** The distinct triples of the folded texts of which both pairs are frequent. */
export function triplesOf(texts: Iterable<string>, frequent: Known['frequent']): Set<string> {
  const triples = new Set<string>()
  for (const text of texts) for (const triple of triplesIn(fold(text), frequent)) triples.add(triple)
  return triples
}

/** Up to `count` entries, each as far as can be from those taken before: the first, the last, the middle … */
function spread<T>(entries: readonly T[], count: number): T[] {
  const left = [...entries.keys()]
  const taken: number[] = []
  const distance = (at: number): number => Math.min(...taken.map((other) => Math.abs(other - at)))
  while (left.length > 0 && taken.length < count) {
    let best = 0
    if (taken.length > 0)
      for (const [index, at] of left.entries()) if (distance(at) > distance(left[best] ?? at)) best = index
    taken.push(...left.splice(best, 1))
  }
  return taken.flatMap((at) => entries.slice(at, at + 1))
}

/**
 * The tokens to ask for, the most telling first; none where only the texts themselves can tell.
 * @param term folded.
 */
export function questions(term: string, { common, frequent }: Known): string[] {
  const characters = [...term]
  const tell = (grams: readonly string[]): string[] =>
    spread(
      [...new Set(grams)].filter((gram) => !common.has(gram) && !HALF.test(gram)),
      MOST,
    )
  if (characters.length === 1) return tell(characters).map(token)
  const pairs = pairsIn(characters)
  const rare = tell(pairs.filter((pair) => !frequent.has(pair)))
  const triples = tell(triplesIn(characters, frequent))
  // What frequent pairs tell, their triples tell better.
  const often = triples.length > 0 ? [] : tell(pairs.filter((pair) => frequent.has(pair)))
  return [...rare, ...triples, ...often].slice(0, MOST).map(token)
}
