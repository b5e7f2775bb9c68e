/**
 * The search itself, in the browser. The index tells which meetings hold every term; the directives are then found in
 * those meetings' own published JSON, by the definition of a match and nothing else.
 */
import type { ApiMeeting } from '../model/api.ts'
import type { SearchLists } from '../model/search-lists.ts'
import { walk } from '../model/walk.ts'
import { loadJson } from '../browser/load.ts'
import { Loads } from '../browser/loads.ts'
import { DIMENSIONS, NO_FILTERS, type Dimension, type Filters } from './filters.ts'
import { MeetingIndex, type Asking, type Candidate, type Sort } from './meeting-index.ts'
import { Lists } from './lists.ts'
import { mayHold } from './query/fields.ts'
import { indexClauses, isEmpty, type Query } from './query/read.ts'
import type { Clause } from './query/term.ts'
import { Tally, type Matching, type MeetingHits } from './tally.ts'

export type { Hit, MeetingHits } from './tally.ts'

export interface Found {
  /** How many clauses the query has: a hit holds some of them, or all. */
  readonly clauses: number
  /** Those with an item that holds all clauses first, then those in which they are spread; each part by date. */
  readonly meetings: readonly MeetingHits[]
  /** Hits: exactly so many, or at most. */
  readonly total: number
  readonly exact: boolean
  /** Items of the loaded meetings that the query finds, whatever the filters. */
  readonly matching: readonly Matching[]
  /**
   * How many meetings are to be loaded before `matching` is all there is, so that what filters would give can be counted;
   * null where not all of the index was asked.
   */
  readonly uncounted: number | null
  /** All values that there are to filter by. */
  readonly values: Readonly<Record<Dimension, readonly string[]>>
}

export interface Request {
  readonly query: string
  readonly filters: Filters
  readonly sort: Sort
  /** Meetings are loaded until there are so many hits, in meetings with an item that holds all clauses if need be. */
  readonly limit: number
  /** Where some hits are found, no more meetings are loaded than so many, even if the list is not full. */
  readonly most?: number
  /** Loads every meeting that may hold a hit, whatever the limit and the filters, so that facets can be counted. */
  readonly counting?: boolean
  /** Nothing more is loaded for a search that is given up. */
  readonly signal?: AbortSignal
}

/** Up to so many meetings are loaded whatever the filters, so that what filters would give can be counted. */
const COUNTED_MEETINGS = 10
/** Meetings loaded at once: few for the first that are shown, then more. */
const FIRST = 2
const BATCH = 10
/** Where less than this share of them holds what is searched for, the index is asked for more. */
const RIGHT = 0.5
/** Meetings kept in memory, the last that were loaded: about 20 MB. */
const KEPT = 500

const NOTHING: Found = {
  clauses: 0,
  meetings: [],
  total: 0,
  exact: true,
  matching: [],
  uncounted: 0,
  values: NO_FILTERS,
}

export class Engine {
  readonly #base: string
  readonly #index: MeetingIndex
  readonly #lists: Lists
  readonly #meetings = new Loads<ApiMeeting>(KEPT)

  /** @param base the address of the site's root, with a slash at its end. */
  constructor(base: string) {
    this.#base = base
    this.#index = new MeetingIndex(new URL('search/index/', base).href)
    this.#lists = new Lists(new URL('search/', base).href)
  }

  /** Loads what every search needs, ahead of the first one; and what most need that the newest meetings don't answer. */
  async warm(next = false): Promise<void> {
    await this.#index.warm(next)
  }

  /** A list of what the archive's names mean. @throws where it can't be loaded. */
  async list<N extends keyof SearchLists>(name: N): Promise<SearchLists[N]> {
    return this.#lists.get(name)
  }

  /** What a query says. @throws where a list that it needs can't be loaded. */
  async read(query: string): Promise<Query> {
    return this.#lists.read(query)
  }

  async #meeting({ id }: Candidate): Promise<ApiMeeting> {
    return this.#meetings.get(id, async () => loadJson(new URL(`api/meetings/${id}.json`, this.#base).href))
  }

  /** Texts of the newest meetings, at most so many, that may hold a term of each clause. */
  async texts(clauses: readonly Clause[], most: number): Promise<string[]> {
    const asking = await this.#index.ask({
      clauses: indexClauses({ clauses, without: [], fields: [] }),
      filters: NO_FILTERS,
      sort: 'newest',
      mayHold: () => true,
    })
    while (!asking.done && asking.all.length < most) await asking.next()
    const meetings = await Promise.all(asking.all.slice(0, most).map(async (candidate) => this.#meeting(candidate)))
    return meetings.flatMap(({ items }) => Array.from(walk(items), ({ text }) => text))
  }

  async #add(batch: readonly Candidate[], tally: Tally): Promise<void> {
    const loading = batch.map(async (candidate) => this.#meeting(candidate))
    // All are waited for, even after one has failed: who tries again must not meet a request that is failing still.
    await Promise.allSettled(loading)
    for (const meeting of await Promise.all(loading)) tally.add(meeting)
  }

  /**
   * @param onProgress called with what is found so far while more is being loaded.
   * @throws where the index or a meeting can't be loaded, or the search is given up.
   */
  async find(
    { query, filters, sort, limit, most = Infinity, counting = false, signal }: Request,
    onProgress?: (found: Found) => void,
  ): Promise<Found> {
    const read = await this.read(query)
    const filtered = DIMENSIONS.some((dimension) => filters[dimension].length > 0)
    if (isEmpty(read) && !filtered) return NOTHING
    const asking = await this.#index.ask({
      clauses: indexClauses(read),
      filters: narrowed(filters, read),
      sort,
      mayHold: (meeting) => mayHold(read.fields, meeting),
    })
    const tally = new Tally(read, filters)
    for (;;) {
      signal?.throwIfAborted()
      const few = counting || asking.all.length <= COUNTED_MEETINGS
      if (tally.hits > 0 && tally.loaded >= most && !counting) break
      const full = !counting && tally.first >= limit
      if (full && !few) break
      const wanted = few && asking.done ? asking.all : asking.chosen
      const waiting = wanted.filter(({ id }) => !tally.has(id))
      if (waiting.length === 0 || (full && !asking.done)) {
        if (asking.done) break
        await asking.next()
        continue
      }
      await this.#add(waiting.slice(0, batchSize(tally, limit)), tally)
      // The texts tell whether more of the index is worth its bytes.
      const isWrong = tally.right < tally.loaded * RIGHT && asking.all.length > COUNTED_MEETINGS
      if (isWrong && asking.vague) await asking.narrow()
      const last = asking.done && waiting.every(({ id }) => tally.has(id))
      if (!last) onProgress?.(foundBy(tally, asking))
    }
    return foundBy(tally, asking)
  }
}

/** As many meetings as should fill the list, going by those that are loaded. */
function batchSize({ loaded, first }: Tally, limit: number): number {
  if (loaded === 0) return FIRST
  const wanted = Math.ceil(((limit - first) * loaded) / Math.max(first, 1))
  return Math.min(BATCH, Math.max(FIRST, wanted))
}

/** The filters for the index, which knows of one unit: that of the query where none is chosen. The texts decide. */
function narrowed(filters: Filters, { fields }: Query): Filters {
  const unit = fields.find(({ name, not }) => name === 'unit' && !not)
  return unit && filters.unit.length === 0 ? { ...filters, unit: unit.values } : filters
}

function foundBy(tally: Tally, { all, chosen, done, rest, values }: Asking): Found {
  const unloaded = chosen.filter(({ id }) => !tally.has(id))
  const uncounted = all.filter(({ id }) => !tally.has(id)).length
  const exact = done && unloaded.length === 0
  return {
    clauses: tally.clauses,
    meetings: tally.arranged(all.map(({ id }) => id)),
    total: unloaded.reduce((sum, { items }) => sum + items, tally.hits + rest),
    exact,
    matching: tally.matching,
    uncounted: done ? uncounted : null,
    values,
  }
}
