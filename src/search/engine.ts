/**
 * The search itself, in the browser. The index tells which meetings hold every term; the directives are then found in
 * those meetings' own published JSON, by the definition of a match and nothing else.
 */
import type { ApiItem, ApiMeeting } from '../model/api.ts'
import { walk } from '../model/walk.ts'
import { DIMENSIONS, NO_FILTERS, passes, valuesOf, type Dimension, type Filters } from './filters.ts'
import { excerpt, findMatches, type Piece } from './match.ts'
import { MeetingIndex, type Candidate, type Sort } from './meeting-index.ts'
import { parseQuery } from './query.ts'

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

export interface Found {
  /** Those with an item that holds all terms first, then those whose terms are spread; each part by date. */
  readonly meetings: readonly MeetingHits[]
  /** Hits: exactly so many, or at most. */
  readonly total: number
  readonly exact: boolean
  /** Items of the loaded meetings that hold a term, whatever the filters. */
  readonly matching: readonly { readonly meeting: ApiMeeting; readonly item: ApiItem }[]
  /** Whether `matching` is all there is, so that what filters would give can be counted. */
  readonly countable: boolean
  /** Where it is not: the values that there are to filter by. */
  readonly values: Readonly<Record<Dimension, readonly string[]>>
}

export interface Request {
  readonly query: string
  readonly filters: Filters
  readonly sort: Sort
  /** Meetings are loaded until there are so many hits; for several terms all are, to tell which have items with them all. */
  readonly limit: number
}

/** Up to so many meetings are loaded whatever the filters, so that what filters would give can be counted. */
const COUNTED_MEETINGS = 40
/** Meetings loaded at once. */
const BATCH = 8

const NOTHING: Found = { meetings: [], total: 0, exact: true, matching: [], countable: true, values: NO_FILTERS }

export class Engine {
  readonly #base: string
  readonly #index: MeetingIndex
  readonly #meetings = new Map<string, Promise<ApiMeeting>>()

  /** @param base the address of the site's root, with a slash at its end. */
  constructor(base: string) {
    this.#base = base
    this.#index = new MeetingIndex(new URL('search/index/', base).href)
  }

  /** Loads what every search needs, ahead of the first one. */
  async warm(): Promise<void> {
    await this.#index.warm()
  }

  async #meeting({ key, id }: Candidate): Promise<ApiMeeting> {
    const known = this.#meetings.get(key)
    if (known) return known
    const load = async (): Promise<ApiMeeting> => {
      const response = await fetch(new URL(`api/meetings/${await id()}.json`, this.#base))
      if (!response.ok) throw new Error(`${response.status} ${response.url}`)
      return (await response.json()) as ApiMeeting
    }
    const loading = load()
    this.#meetings.set(key, loading)
    loading.catch(() => this.#meetings.delete(key))
    return loading
  }

  /**
   * @param onProgress called with what is found so far while more is being loaded.
   * @throws where the index or a meeting can't be loaded.
   */
  async find({ query, filters, sort, limit }: Request, onProgress?: (found: Found) => void): Promise<Found> {
    const terms = parseQuery(query)
    const filtered = DIMENSIONS.some((dimension) => filters[dimension].length > 0)
    if (terms.length === 0 && !filtered) return NOTHING
    let all = await this.#index.candidates(terms, NO_FILTERS, sort)
    const few = all.meetings.length <= COUNTED_MEETINGS
    if (!few) {
      await this.#index.loadFilters()
      all = await this.#index.candidates(terms, NO_FILTERS, sort)
    }
    const chosen = few || !filtered ? all : await this.#index.candidates(terms, filters, sort)
    const tally = new Tally(terms, filters)
    const found = (): Found => {
      const exact = tally.loaded === chosen.meetings.length
      return {
        meetings: tally.arranged(),
        total: exact ? tally.hits : tally.hits + Math.max(0, chosen.items - tally.items),
        exact,
        matching: tally.matching,
        countable: exact && chosen === all,
        values: all.values,
      }
    }
    const enough = (): boolean => !few && terms.length < 2 && tally.hits >= limit
    while (tally.loaded < chosen.meetings.length && !enough()) {
      const batch = chosen.meetings.slice(tally.loaded, tally.loaded + BATCH)
      const loading = batch.map(async (candidate) => this.#meeting(candidate))
      // All are waited for, even after one has failed: who tries again must not meet a request that is failing still.
      await Promise.allSettled(loading)
      tally.add(await Promise.all(loading))
      if (tally.loaded < chosen.meetings.length) onProgress?.(found())
    }
    return found()
  }
}

/** What the meetings loaded so far hold. */
class Tally {
  readonly matching: Found['matching'][number][] = []
  readonly #meetings: MeetingHits[] = []
  readonly #terms: readonly string[]
  readonly #filters: Filters
  loaded = 0
  items = 0
  hits = 0

  constructor(terms: readonly string[], filters: Filters) {
    this.#terms = terms
    this.#filters = filters
  }

  add(meetings: readonly ApiMeeting[]): void {
    for (const meeting of meetings) {
      this.loaded++
      const hits: Hit[] = []
      for (const item of walk(meeting.items)) {
        this.items++
        const match = findMatches(item.text, this.#terms)
        if (this.#terms.length > 0 && match.terms === 0) continue
        this.matching.push({ meeting, item })
        if (!passes(this.#filters, valuesOf(meeting, item))) continue
        hits.push({ item, terms: match.terms, excerpt: excerpt(item.text, match.ranges) })
      }
      this.hits += hits.length
      if (hits.length > 0) this.#meetings.push({ meeting, hits: hits.toSorted((a, b) => b.terms - a.terms) })
    }
  }

  arranged(): MeetingHits[] {
    const whole = ({ hits }: MeetingHits): boolean => hits.some((hit) => hit.terms === this.#terms.length)
    return [...this.#meetings.filter(whole), ...this.#meetings.filter((entry) => !whole(entry))]
  }
}
