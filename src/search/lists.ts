/** The lists that tell what a query means (search-lists.ts), each loaded by the first query that needs it. */
import type { SearchLists } from '../model/search-lists.ts'
import { loadJson } from '../browser/load.ts'
import { listsFor, readQuery, type Query } from './query/read.ts'

type Name = keyof SearchLists

export class Lists {
  readonly #folder: string
  readonly #loading = new Map<Name, Promise<unknown>>()

  /** @param folder their absolute address, with a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws where it can't be loaded; the next call tries anew. */
  async get<N extends Name>(name: N): Promise<SearchLists[N]> {
    const loading = this.#loading.get(name) ?? loadJson<unknown>(`${this.#folder}${name}.json`)
    this.#loading.set(name, loading)
    loading.catch(() => this.#loading.delete(name))
    return loading as Promise<SearchLists[N]>
  }

  /** @throws where a list that the query needs can't be loaded. */
  async read(query: string): Promise<Query> {
    const entries = listsFor(query).map(async (name) => [name, await this.get(name)] as const)
    return readQuery(query, Object.fromEntries(await Promise.all(entries)))
  }
}
