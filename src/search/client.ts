/**
 * The search as a module for other pages of the intranet: `<base>/search/client.js`.
 *
 *   import { search } from 'https://intranet.example/minutes/search/client.js'
 *   const { total, exact, meetings } = await search('開放文件', { filters: { unit: 'sec-wenshu' } })
 */
import { Engine } from './engine.ts'
import { normalise, type Dimension } from './filters.ts'
import { toHtml } from './match.ts'
import { placeOf } from './tally.ts'
import type { Sort } from './meeting-index.ts'

export interface SearchOptions {
  /** One value or several of each: agency `sec`, unit `sec-wenshu`, year `111` (ROC) or `2022`, kind `conclusion`. */
  readonly filters?: Readonly<Partial<Record<Dimension, string | readonly string[]>>>
  /** By the day of the meeting; newest first unless told. */
  readonly sort?: Sort
  /** At most so many hits; 50 unless told, Infinity for all. */
  readonly limit?: number
}

export interface SearchResult {
  /** Hits: exactly so many where `exact`, else at most so many. */
  readonly total: number
  readonly exact: boolean
  readonly meetings: readonly {
    readonly id: string
    readonly url: string
    readonly title: string
    /** YYYY-MM-DD */
    readonly date: string
    /** Whether an item of it holds all of the query; those that have one come first. */
    readonly whole: boolean
    readonly hits: readonly {
      /** <meeting-id>#<path> */
      readonly item: string
      readonly url: string
      readonly citation: string
      /** Where it stands in its meeting; empty for the header. */
      readonly place: string
      /** HTML: escaped text of the item as printed, matches in <mark>. */
      readonly excerpt: string
    }[]
  }[]
}

const base = new URL(/* @vite-ignore */ '..', import.meta.url).href
const engine = new Engine(base)

/** @throws where the index can't be loaded. */
export async function search(query: string, options: SearchOptions = {}): Promise<SearchResult> {
  const { filters, sort = 'newest', limit = 50 } = options
  const found = await engine.find({ query, filters: normalise(filters ?? {}), sort, limit })
  let left = limit
  const meetings = found.meetings.flatMap(({ meeting, hits }) => {
    const taken = hits.slice(0, left)
    left -= taken.length
    if (taken.length === 0) return []
    const { id, url, title, date } = meeting
    const whole = hits.some(({ clauses }) => clauses === found.clauses)
    const list = taken.map(({ item, excerpt }) => ({
      item: item.id,
      url: new URL(item.url, base).href,
      citation: item.citation,
      place: placeOf(item, meeting),
      excerpt: toHtml(excerpt),
    }))
    return [{ id, url: new URL(url, base).href, title, date, whole, hits: list }]
  })
  return { total: found.total, exact: found.exact, meetings }
}
