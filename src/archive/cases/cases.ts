/** Tracked cases (列管案): what an item says of each. */
import { parseNumeral } from '../../model/numeral.ts'
import {
  findBare,
  findExcepted,
  findInto,
  findNumbers,
  findVerbs,
  type CaseEvent,
  type CaseLevel,
  type CaseVerb,
  type NamedCase,
} from '../../model/case-words.ts'
import type { Span } from '../../model/span.ts'

export interface FoundCase extends Span {
  /** As printed, digits half width. */
  readonly number: string
  readonly event: CaseEvent
  /** The words that say so: from the number to the verb. */
  readonly words: string
  readonly said: Span
  /** Whose list the words speak of; null where none says. */
  readonly level: CaseLevel | null
  /** The number of the case that it is merged into; null where none is named. */
  readonly into: string | null
}

export interface FoundCases {
  readonly cases: readonly FoundCase[]
  /** Words that speak of cases which the item does not tell: 兩案均解除列管 where it names three. */
  readonly unresolved: readonly string[]
}

const CLAUSE = /[^；。]+[；。]?/gu

interface Entry extends NamedCase {
  event: CaseEvent
  told: Span
  level: CaseLevel | null
  into: string | null
}

/** Reads an item clause by clause. */
class Reader {
  readonly entries: Entry[] = []
  readonly unresolved: string[] = []
  /** Those of which nothing is said yet, in printed order. */
  readonly #open = new Set<Entry>()
  readonly #byNumber = new Map<string, Entry>()
  /** Those that the clause has named since its last verb. */
  #meant = new Set<Entry>()
  /** Those of them, or of the clauses before, that it has named again by their bare number: only they are meant. */
  #again = new Set<Entry>()
  readonly #text: string
  readonly #exceptions: readonly Span[]
  readonly #excepted = new Set<Entry>()

  constructor(text: string) {
    this.#text = text
    this.#exceptions = findExcepted(text)
  }

  /** A clause begins, or what one has named so far is told. */
  clause(): void {
    this.#meant = new Set()
    this.#again = new Set()
  }

  /** A number with the words that make it a case. */
  name(found: NamedCase): void {
    const known = this.#byNumber.get(found.number)
    if (known && this.#open.has(known) && !found.isOpened) {
      this.#except(known, found.start)
      this.#meant.add(known)
      return
    }
    const event = found.isOpened ? 'opened' : 'mentioned'
    const entry: Entry = { ...found, event, told: found.said, level: null, into: null }
    this.entries.push(entry)
    this.#except(entry, found.start)
    this.#byNumber.set(found.number, entry)
    if (found.isOpened) return
    this.#open.add(entry)
    this.#meant.add(entry)
  }

  /** 除10802賡續列管外: a number that was named before. */
  recall(number: string, at: number): void {
    const entry = this.#byNumber.get(number)
    if (!entry || !this.#open.has(entry)) return
    this.#except(entry, at)
    this.#again.add(entry)
  }

  /** What a verb says of the rest holds not for what is excepted: 除列管案號10901外，其餘…. */
  #except(entry: Entry, at: number): void {
    if (this.#exceptions.some(({ start, end }) => start <= at && at < end)) this.#excepted.add(entry)
  }

  tell({ event, reach, from, level, start, end }: CaseVerb): void {
    const named = this.#again.size > 0 ? this.#again : this.#meant
    const meant =
      reach === null
        ? named
        : reach === 'rest'
          ? new Set([...this.#open].filter((entry) => !this.#excepted.has(entry)))
          : this.#open
    this.clause()
    if (typeof reach === 'number' ? meant.size !== reach : meant.size === 0) {
      if (reach !== null) this.unresolved.push(this.#text.slice(from, end))
      return
    }
    for (const entry of meant) {
      entry.event = event
      entry.level = level
      entry.into = event === 'merged' ? findInto(this.#text, end) : null
      entry.told = { start: Math.min(entry.start, start), end }
      this.#open.delete(entry)
    }
  }
}

/**
 * What an item says of the numbered cases that it names. A verb holds for those named before it in its clause of which
 * nothing is said yet, for the N cases it counts (兩案均), or for all that are left (其餘, 上開案件).
 */
export function readCases(text: string): FoundCases {
  const reader = new Reader(text)
  const named = findNumbers(text)
  // A text that names none has nothing to tell but what it leaves open.
  let next = 0
  for (const { 0: clause, index } of text.matchAll(CLAUSE)) {
    reader.clause()
    const end = index + clause.length
    const here: (readonly [at: number, run: () => void])[] = []
    for (let found = named[next]; found && found.start < end; found = named[++next]) {
      const each = found
      here.push([each.start, () => reader.name(each)])
    }
    const starts = new Set(here.map(([at]) => at))
    if (named.length > 0) {
      for (const { number, start } of findBare(clause)) {
        if (!starts.has(index + start)) here.push([index + start, () => reader.recall(number, index + start)])
      }
    }
    for (const verb of findVerbs(clause, index, parseNumeral)) here.push([verb.start, () => reader.tell(verb)])
    for (const [, run] of here.toSorted((a, b) => a[0] - b[0])) run()
  }
  const cases = reader.entries.map(({ number, event, told, level, into, start, end }) => ({
    number,
    event,
    words: text.slice(told.start, told.end),
    said: told,
    level,
    into,
    start,
    end,
  }))
  return { cases, unresolved: reader.unresolved }
}
