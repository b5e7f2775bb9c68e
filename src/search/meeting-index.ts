/** Pagefind's index in the browser: which meetings hold every term as an exact phrase. Only its public interface is used. */
import { DIMENSIONS, type Dimension, type Filters } from './filters.ts'
import { complete } from './loads.ts'
import { tokenise } from './tokens.ts'

export type Sort = 'newest' | 'oldest'

/** One meeting that may hold hits. */
export interface Candidate {
  /** The same for the same meeting in every search of one index. */
  readonly key: string
  /** The meeting's id. */
  readonly id: () => Promise<string>
}

export interface Candidates {
  /** By the day of the meeting. */
  readonly meetings: readonly Candidate[]
  /** How many items they have between them at most; Infinity until `loadFilters` has been called. */
  readonly items: number
  /** The values of each dimension that stand in them; none until `loadFilters` has been called. */
  readonly values: Readonly<Record<Dimension, readonly string[]>>
}

interface Response {
  readonly results: readonly {
    readonly id: string
    readonly data: () => Promise<{ readonly meta: Readonly<Record<string, string>> }>
  }[]
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>
}

interface Pagefind {
  readonly preload: (term: string) => Promise<unknown>
  readonly filters: () => Promise<unknown>
  readonly search: (term: string | null, options: object) => Promise<Response>
}

function boundOf({ filters }: Response): number {
  const sizes = filters['items']
  return sizes ? Object.entries(sizes).reduce((sum, [size, count]) => sum + Number(size) * count, 0) : Infinity
}

export class MeetingIndex {
  readonly #folder: string
  #pagefind: Promise<Pagefind> | null = null

  /** @param folder the index's absolute address, with a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder
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
    const module: { createInstance: (options: object) => Pagefind } = await import(
      /* @vite-ignore */ `${this.#folder}pagefind.js`
    )
    // Without a worker: it would load the engine a second time, and no page of another origin may start one.
    const instance = module.createInstance({ basePath: this.#folder, noWorker: true })
    // Resolves when the engine is ready, and rejects where it can't be.
    await instance.preload('')
    return instance
  }

  /** Loads what tells how many items the candidates have, and which values to filter by; most searches need neither. */
  async loadFilters(): Promise<void> {
    const pagefind = await this.warm()
    await complete(this.#folder, async () => pagefind.filters())
  }

  /**
   * @param terms folded; without any, every meeting that passes the filters.
   * @throws where a part of the index can't be loaded.
   */
  async candidates(terms: readonly string[], filters: Filters, sort: Sort): Promise<Candidates> {
    const pagefind = await this.warm()
    const set = DIMENSIONS.filter((dimension) => filters[dimension].length > 0)
    const options = {
      sort: { date: sort === 'newest' ? 'desc' : 'asc' },
      filters: Object.fromEntries(set.map((dimension) => [dimension, { any: filters[dimension] }])),
    }
    const phrases = terms.length === 0 ? [null] : terms.map((term) => `"${tokenise(term)}"`)
    const responses = await complete(this.#folder, async () =>
      Promise.all(phrases.map(async (phrase) => pagefind.search(phrase, options))),
    )
    const [first, ...others] = responses
    const ids = others.map(({ results }) => new Set(results.map(({ id }) => id)))
    const held = (first?.results ?? []).filter(({ id }) => ids.every((also) => also.has(id)))
    const valuesOf = (dimension: Dimension): string[] =>
      Object.entries(first?.filters[dimension] ?? {}).flatMap(([value, count]) => (count > 0 ? [value] : []))
    return {
      meetings: held.map(({ id, data }) => ({ key: id, id: async () => (await data()).meta['title'] ?? '' })),
      items: Math.min(...responses.map(boundOf)),
      values: { agency: valuesOf('agency'), unit: valuesOf('unit'), year: valuesOf('year'), kind: valuesOf('kind') },
    }
  }
}
