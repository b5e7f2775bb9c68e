/** What the meetings loaded so far hold. */
import type { ApiItem, ApiMeeting } from '../model/api.ts'
import { walk } from '../model/walk.ts'
import { passes, valuesOf, type Filters } from './filters.ts'
import { excerpt, findMatches, type Piece } from './match.ts'

export interface Hit {
  readonly item: ApiItem
  /** How many of the terms it holds. */
  readonly terms: number
  readonly excerpt: readonly Piece[]
}

export interface MeetingHits {
  readonly meeting: ApiMeeting
  /** Those that hold all terms first, then in printed order. */
  readonly hits: readonly Hit[]
}

export interface Matching {
  readonly meeting: ApiMeeting
  readonly item: ApiItem
}

export class Tally {
  /** Items that hold a term, of meetings that hold all, whatever the filters. */
  readonly matching: Matching[] = []
  readonly #meetings: MeetingHits[] = []
  readonly #loaded = new Set<string>()
  readonly #terms: readonly string[]
  readonly #filters: Filters
  /** Items that hold a term and pass the filters. */
  hits = 0

  /** @param terms folded. */
  constructor(terms: readonly string[], filters: Filters) {
    this.#terms = terms
    this.#filters = filters
  }

  /** How many meetings were loaded, those that the index took in error too. */
  get loaded(): number {
    return this.#loaded.size
  }

  has(id: string): boolean {
    return this.#loaded.has(id)
  }

  add(meeting: ApiMeeting): void {
    this.#loaded.add(meeting.id)
    const found = Array.from(walk(meeting.items), (item) => ({ item, ...findMatches(item.text, this.#terms) }))
    // The index may take a meeting for one that holds all terms; its texts decide.
    const missing = this.#terms.filter((_, term) => !found.some(({ held }) => held[term]))
    if (missing.length > 0) return
    const hits: Hit[] = []
    for (const { item, terms, ranges } of found) {
      if (this.#terms.length > 0 && terms === 0) continue
      this.matching.push({ meeting, item })
      if (!passes(this.#filters, valuesOf(meeting, item))) continue
      hits.push({ item, terms, excerpt: excerpt(item.text, ranges) })
    }
    this.hits += hits.length
    if (hits.length > 0) this.#meetings.push({ meeting, hits: hits.toSorted((a, b) => b.terms - a.terms) })
  }

  /** @param order the meetings' ids. @returns those with an item that holds all terms first, each part in that order. */
  arranged(order: readonly string[]): MeetingHits[] {
    const places = new Map(order.map((id, place) => [id, place]))
    const placeOf = ({ meeting }: MeetingHits): number => places.get(meeting.id) ?? Infinity
    const sorted = this.#meetings.toSorted((a, b) => placeOf(a) - placeOf(b))
    const whole = ({ hits }: MeetingHits): boolean => hits.some((hit) => hit.terms === this.#terms.length)
    return [...sorted.filter(whole), ...sorted.filter((entry) => !whole(entry))]
  }
}
