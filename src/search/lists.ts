/** The lists that tell what a query means (search-lists.ts), each loaded by the first query that needs it. */
import type { SearchLists } from '../model/search-lists.ts'
import { loadJson } from '../browser/load.ts'
import { Loads } from '../browser/loads.ts'
import { listsFor, readQuery, type Query } from './query/read.ts'

type Name = keyof SearchLists

export class Lists {
  readonly #folder: string
  readonly #lists = new Loads<unknown>()

  /** @param folder their absolute address, with a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** @throws where it can't be loaded; the next call tries anew. */
  async get<N extends Name>(name: N): Promise<SearchLists[N]> {
    return this.#lists.get(name, async () => loadJson(`${this.#folder}${name}.json`)) as Promise<SearchLists[N]>
  }

  /** @throws where a list that the query needs can't be loaded. */
  async read(query: string): Promise<Query> {
    const entries = listsFor(query).map(async (name) => [name, await this.get(name)] as const)
    return readQuery(query, Object.fromEntries(await Promise.all(entries)))
  }
}
