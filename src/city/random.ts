/** Numbers that look random and are the same on every run. */

/** FNV-1a over UTF-16 units: a seed out of words. */
function hash(text: string): number {
  let result = 0x81_1c_9d_c5
  for (let index = 0; index < text.length; index++) result = Math.imul(result ^ text.charCodeAt(index), 0x01_00_01_93)
  return result >>> 0
}

/** A stream named by its key (mulberry32): what one document draws never shifts what another gets. */
export class Random {
  readonly #key: string
  #state: number

  constructor(key: string) {
    this.#key = key
    this.#state = hash(key)
  }

  /** A stream of its own for a part; drawing from it leaves this one where it is. */
  fork(part: string): Random {
    return new Random(`${this.#key}/${part}`)
  }

  /** From 0 up to, but without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** From 0 up to, but without, `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** From `first` to `last`, both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1)
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** @throws RangeError where there is nothing to pick from. */
  pick<T>(entries: readonly T[]): T {
    return at(entries, this.below(entries.length))
  }

  /** The further back an entry stands, the rarer it is, roughly as words are in a language; none is very rare. */
  zipf<T>(entries: readonly T[]): T {
    if (this.chance(0.4)) return this.pick(entries)
    const rank = Math.floor((entries.length + 1) ** this.next()) - 1
    return at(entries, Math.min(rank, entries.length - 1))
  }

  /** One of the values, each as often as its weight says. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T {
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
    const found = entries.find(([, weight]) => (left -= weight) < 0) ?? entries.at(-1)
    if (!found) throw new RangeError('nothing to pick from')
    return found[0]
  }

  shuffle<T>(entries: readonly T[]): T[] {
    const result = entries.map((entry) => [this.next(), entry] as const)
    return result.sort(([left], [right]) => left - right).map(([, entry]) => entry)
  }

  /** Some of the entries, none twice, in their order. */
  sample<T>(entries: readonly T[], count: number): T[] {
    const chosen = new Set(this.shuffle(entries.map((_, index) => index)).slice(0, count))
    return entries.filter((_, index) => chosen.has(index))
  }
}

function at<T>(entries: readonly T[], index: number): T {
  const [entry] = entries.slice(index, index + 1)
  if (entry === undefined) throw new RangeError('nothing to pick from')
  return entry
}
