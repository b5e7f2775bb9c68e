/**
 * The search itself, in the browser. Pagefind's index tells which meetings hold every term as an exact phrase; the
 * directives are then found in the meetings' own published JSON, by the definition of a match and nothing else.
 */
import type { ApiItem, ApiMeeting } from '../model/api.ts'
import { walk } from '../model/walk.ts'
import { DIMENSIONS, NO_FILTERS, passes, valuesOf, type Filters } from './filters.ts'
import { excerpt, findMatches, type Piece } from './match.ts'
import { complete } from './loads.ts'
import { parseQuery } from './query.ts'
import { tokenise } from './tokens.ts'

export type Sort = 'newest' | 'oldest'

/** What of Pagefind's public interface is used. */
interface PagefindResult {
  readonly id: string
  readonly data: () => Promise<{ readonly meta: Readonly<Record<string, string>> }>
}
interface PagefindResponse {
  readonly results: readonly PagefindResult[]
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>
}
interface Pagefind {
  preload: (term: string) => Promise<unknown>
  filters: () => Promise<unknown>
  search: (
    term: string | null,
    options: {
      readonly sort: Readonly<Record<string, 'asc' | 'desc'>>
      readonly filters?: Readonly<Record<string, unknown>>
    },
  ) => Promise<PagefindResponse>
}

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
  readonly meetings: readonly MeetingHits[]
  /** Items of the meetings loaded so far that hold a term, whatever the filters: what facets are counted from. */
  readonly matching: readonly { readonly meeting: ApiMeeting; readonly item: ApiItem }[]
  /** Hits: exactly so many, or at most. */
  readonly total: number
  readonly exact: boolean
}

export interface Request {
  readonly query: string
  readonly filters: Filters
  readonly sort: Sort
  /** Meetings are loaded until there are so many hits. */
  readonly limit: number
}

/** Up to so many meetings are loaded whatever the filters, so that facets can be counted. */
const FACET_MEETINGS = 40
/** Meetings loaded at once. */
const BATCH = 8

export class Engine {
  readonly #base: string
  readonly #folder: string
  readonly #meetings = new Map<string, Promise<ApiMeeting>>()
  #pagefind: Promise<Pagefind> | null = null

  /** @param base the address of the site's root, with a slash at its end. */
  constructor(base: string) {
    this.#base = base
    this.#folder = new URL('search/index/', base).href
  }

  /** Loads what every search needs. Safe to call again; after a failure the next call tries anew. */
  async warm(): Promise<Pagefind> {
    this.#pagefind ??= this.#load().catch((error: unknown) => {
      this.#pagefind = null
      throw error
    })
    return this.#pagefind
  }

  async #load(): Promise<Pagefind> {
    const folder = this.#folder
    const module: { createInstance: (options: object) => Pagefind } = await import(
      /* @vite-ignore */ `${folder}pagefind.js`
    )
    // Without a worker: it would load the engine a second time, and no page of another origin may start one.
    const instance = module.createInstance({ basePath: folder, noWorker: true })
    // Resolves when the engine is ready, and rejects where it can't be.
    await instance.preload('')
    return instance
  }

  async #meeting(result: PagefindResult): Promise<ApiMeeting> {
    const known = this.#meetings.get(result.id)
    if (known) return known
    const load = async (): Promise<ApiMeeting> => {
      const { meta } = await result.data()
      const response = await fetch(new URL(`api/meetings/${meta['title']}.json`, this.#base))
      if (!response.ok) throw new Error(`${response.status} ${response.url}`)
      return (await response.json()) as ApiMeeting
    }
    const loading = load()
    this.#meetings.set(result.id, loading)
    loading.catch(() => this.#meetings.delete(result.id))
    return loading
  }

  /**
   * The meetings that hold every term, in order of date, and how many items they have between them at most; the latter is
   * known only once Pagefind has loaded its filters.
   */
  async #candidates(
    terms: readonly string[],
    filters: Filters,
    sort: Sort,
  ): Promise<{ results: readonly PagefindResult[]; items: number }> {
    const pagefind = await this.warm()
    const set = DIMENSIONS.filter((dimension) => filters[dimension].length > 0)
    const options = {
      sort: { date: sort === 'newest' ? 'desc' : 'asc' } as const,
      filters: Object.fromEntries(set.map((dimension) => [dimension, { any: filters[dimension] }])),
    }
    const phrases = terms.length === 0 ? [null] : terms.map((term) => `"${tokenise(term)}"`)
    const responses = await complete(this.#folder, async () =>
      Promise.all(phrases.map(async (phrase) => pagefind.search(phrase, options))),
    )
    const [first, ...others] = responses
    const ids = others.map(({ results }) => new Set(results.map(({ id }) => id)))
    const bounds = responses.map((response) =>
      Object.entries(response.filters['items'] ?? {}).reduce((sum, [size, count]) => sum + Number(size) * count, 0),
    )
    return {
      results: (first?.results ?? []).filter(({ id }) => ids.every((set_) => set_.has(id))),
      items: Math.min(...bounds),
    }
  }

  /**
   * @param onProgress called with what is found so far while more is being loaded.
   * @throws where the index or a meeting can't be loaded.
   */
  async find(request: Request, onProgress?: (found: Found) => void): Promise<Found> {
    const { query, filters, sort, limit } = request
    const terms = parseQuery(query)
    const filtered = DIMENSIONS.some((dimension) => filters[dimension].length > 0)
    if (terms.length === 0 && !filtered) return { meetings: [], matching: [], total: 0, exact: true }
    let candidates = await this.#candidates(terms, NO_FILTERS, sort)
    if (candidates.results.length > FACET_MEETINGS) {
      const pagefind = await this.warm()
      await complete(this.#folder, async () => pagefind.filters())
      candidates = await this.#candidates(terms, filters, sort)
    }
    const { results } = candidates
    const meetings: MeetingHits[] = []
    const matching: Found['matching'][number][] = []
    let total = 0
    let seen = 0
    let loaded = 0
    const found = (): Found => {
      const exact = loaded === results.length
      const bound = Math.max(total, total + candidates.items - seen)
      return { meetings: arrange(meetings, terms.length), matching, total: exact ? total : bound, exact }
    }
    while (loaded < results.length && (total < limit || results.length <= FACET_MEETINGS)) {
      const batch = await Promise.all(
        results.slice(loaded, loaded + BATCH).map(async (result) => this.#meeting(result)),
      )
      loaded += batch.length
      for (const meeting of batch) {
        const items = [...walk(meeting.items)]
        seen += items.length
        const hits: Hit[] = []
        for (const item of items) {
          const match = findMatches(item.text, terms)
          if (terms.length > 0 && match.terms === 0) continue
          matching.push({ meeting, item })
          if (passes(filters, valuesOf(meeting, item)))
            hits.push({ item, terms: match.terms, excerpt: excerpt(item.text, match.ranges) })
        }
        total += hits.length
        if (hits.length > 0) meetings.push({ meeting, hits: hits.toSorted((a, b) => b.terms - a.terms) })
      }
      if (loaded < results.length) onProgress?.(found())
    }
    return found()
  }
}

/** Meetings with an item that holds all terms come before those whose terms are spread; each part in order of date. */
function arrange(meetings: readonly MeetingHits[], terms: number): MeetingHits[] {
  const whole = ({ hits }: MeetingHits): boolean => hits.some((hit) => hit.terms === terms)
  return [...meetings.filter(whole), ...meetings.filter((entry) => !whole(entry))]
}
