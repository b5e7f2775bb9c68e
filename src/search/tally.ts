/** What the meetings loaded so far hold. */
import type { ApiItem, ApiMeeting } from '../model/api.ts'
import { HEADER_PATH } from '../model/path.ts'
import { walk } from '../model/walk.ts'
import { passes, valuesOf, type Filters } from './filters.ts'
import { Searched, excerpt, findMatches, type Piece } from './match.ts'
import { satisfies } from './query/fields.ts'
import type { Query } from './query/read.ts'

export interface Hit {
  readonly item: ApiItem
  /** How many of the clauses it holds. */
  readonly clauses: number
  /** Cut when it is asked for: of many hits few are shown. */
  readonly excerpt: readonly Piece[]
}

export interface MeetingHits {
  readonly meeting: ApiMeeting
  /** Those that hold all clauses first, then in printed order. */
  readonly hits: readonly Hit[]
}

/** Where an item stands in its meeting: what its citation says after it has named the meeting; empty for the header. */
export const placeOf = (item: ApiItem, { citation }: ApiMeeting): string =>
  item.path === HEADER_PATH ? '' : item.citation.slice(citation.length)

export interface Matching {
  readonly meeting: ApiMeeting
  readonly item: ApiItem
}

/** As long as an item is in memory, the next search finds its text folded. */
const texts = new WeakMap<ApiItem, Searched>()

function searched(item: ApiItem): Searched {
  const known = texts.get(item) ?? new Searched(item.text)
  texts.set(item, known)
  return known
}

export class Tally {
  /** Items that the query finds, of meetings that hold all its clauses, whatever the filters. */
  readonly matching: Matching[] = []
  readonly #meetings: MeetingHits[] = []
  readonly #loaded = new Set<string>()
  /** How many of the meetings hold all clauses. */
  right = 0
  readonly #query: Query
  readonly #filters: Filters
  /** Items that the query finds and that pass the filters. */
  hits = 0
  /** Those of them in meetings with an item that holds all clauses: they stand first, so no other comes between them. */
  first = 0

  constructor(query: Query, filters: Filters) {
    this.#query = query
    this.#filters = filters
  }

  get clauses(): number {
    return this.#query.clauses.length
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
    const { clauses, without, fields } = this.#query
    const found = Array.from(walk(meeting.items), (item) => ({ item, match: findMatches(searched(item), clauses) }))
    // The index may take a meeting for one that holds all clauses; its texts decide.
    if (clauses.some((_, clause) => !found.some(({ match }) => match.held[clause]))) return
    this.right++
    const hits: Hit[] = []
    for (const { item, match } of found) {
      if (clauses.length > 0 && match.clauses === 0) continue
      if (!satisfies(fields, meeting, item) || findMatches(searched(item), without).clauses > 0) continue
      this.matching.push({ meeting, item })
      if (!passes(this.#filters, valuesOf(meeting, item))) continue
      hits.push({
        item,
        clauses: match.clauses,
        get excerpt() {
          return excerpt(item.text, match.ranges)
        },
      })
    }
    this.hits += hits.length
    if (hits.some((hit) => hit.clauses === clauses.length)) this.first += hits.length
    if (hits.length > 0) this.#meetings.push({ meeting, hits: hits.toSorted((a, b) => b.clauses - a.clauses) })
  }

  /** @param order the meetings' ids. @returns those with an item that holds all clauses first, each part in that order. */
  arranged(order: readonly string[]): MeetingHits[] {
    const places = new Map(order.map((id, place) => [id, place]))
    const rankOf = ({ meeting }: MeetingHits): number => places.get(meeting.id) ?? Infinity
    const sorted = this.#meetings.toSorted((a, b) => rankOf(a) - rankOf(b))
    const whole = ({ hits }: MeetingHits): boolean => hits.some((hit) => hit.clauses === this.#query.clauses.length)
    return [...sorted.filter(whole), ...sorted.filter((entry) => !whole(entry))]
  }
}
