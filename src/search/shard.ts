/** One shard of the index in the browser: which of its meetings may hold some terms. Only Pagefind's public interface is used. */
import type { Filters } from './filters.ts'
import { loadJson } from '../browser/load.ts'
import { Loads } from '../browser/loads.ts'
import { complete, give } from './files.ts'
import { STARTED, WASM, type Pagefind, type PagefindModule } from './pagefind.ts'
import type { ShardList, ShardStart } from './shards.ts'
import { knownOf, questions, type Known } from './tokens.ts'

/** What is searched for: of each clause any of its terms, folded. A clause has at least one. */
export type Clauses = readonly (readonly string[])[]

/** Up to so many meetings are sooner loaded than more of the index asked: each is 5 KB, each part of the index 15 to 25. */
const FEW = 8

/** What only the filters of a meeting's items can tell; agency and year stand in the list. */
type ItemFilters = Pick<Filters, 'unit' | 'kind'>

/** Which meetings hold a token. */
interface Told {
  /** By the place in the list: 1 or 0. */
  readonly held: Uint8Array
  readonly count: number
}

export interface Candidates {
  /** Places in the list, in its order: every meeting that holds a term of each clause, and some that do not. */
  readonly ranks: readonly number[]
  /** Whether the index could tell more. */
  readonly vague: boolean
}

interface Loaded {
  readonly pagefind: Pagefind
  readonly list: ShardList
  readonly known: Known
  /** Where in the list a meeting stands, by Pagefind's id. */
  readonly ranks: ReadonlyMap<string, number>
}

export class Shard {
  readonly #folder: string
  readonly #pagefind: PagefindModule
  #start: ShardStart | null
  #loaded: Promise<Loaded> | null = null
  /** What was asked so far of tokens, and what is told of them; it is not asked again. */
  readonly #asked = new Loads<void>()
  readonly #told = new Map<string, Told>()

  /**
   * @param folder its absolute address, with a slash at its end.
   * @param start of the newest shard, which is loaded before any other: it starts the engine.
   */
  constructor(folder: string, pagefind: PagefindModule, start: ShardStart | null) {
    this.#folder = folder
    this.#pagefind = pagefind
    this.#start = start
    give(folder, { [WASM]: start ? pagefind.wasm : STARTED })
  }

  /** Safe to call again; after a failure the next call tries anew. */
  async load(): Promise<Loaded> {
    this.#loaded ??= complete(this.#folder, async () => this.#load()).catch((error: unknown) => {
      this.#loaded = null
      throw error
    })
    return this.#loaded
  }

  async #load(): Promise<Loaded> {
    this.#start ??= await loadJson<ShardStart>(`${this.#folder}start.json`)
    const { list, files } = this.#start
    give(this.#folder, files)
    // Without a worker: it would load the engine a second time, and no page of another origin may start one.
    const pagefind = this.#pagefind.createInstance({ basePath: this.#folder, noWorker: true })
    // Resolves when the engine is ready, and rejects where it can't be.
    await pagefind.preload('')
    const { results } = await pagefind.search(null, { sort: { rank: 'asc' } })
    if (results.length !== list.ids.length) throw new Error(`${this.#folder}: the list is of another index`)
    return { pagefind, list, known: knownOf(list), ranks: new Map(results.map(({ id }, rank) => [id, rank])) }
  }

  async #results(term: string | null, options: object): Promise<Told> {
    const { pagefind, list, ranks } = await this.load()
    const { results } = await complete(this.#folder, async () => pagefind.search(term, options))
    const held = new Uint8Array(list.ids.length)
    for (const { id } of results) {
      const rank = ranks.get(id)
      if (rank !== undefined) held[rank] = 1
    }
    return { held, count: results.length }
  }

  /** Asks for a token as a phrase of its own: a plain query would also find what only begins with it, or leave it out. */
  async #ask(token: string): Promise<void> {
    return this.#asked.get(token, async () => {
      this.#told.set(token, await this.#results(`"${token}"`, {}))
    })
  }

  /** How many meetings hold a token; null where the index has not told. */
  countOf(token: string): number | null {
    return this.#told.get(token)?.count ?? null
  }

  /** A term's tokens, what is told first, then what is on its way, then what other shards have told to be rare. */
  #inOrder(tokens: readonly string[], others: readonly Shard[]): string[] {
    const cost = (token: string): number => {
      if (this.#told.has(token)) return -2
      if (this.#asked.has(token)) return -1
      const counts = others.flatMap((shard) => shard.countOf(token) ?? [])
      return counts.length === 0 ? Number.MAX_SAFE_INTEGER : counts.reduce((sum, count) => sum + count, 0)
    }
    return tokens.toSorted((a, b) => cost(a) - cost(b))
  }

  /**
   * @param clauses without any, every meeting.
   * @param others the shards asked before.
   * @param depth how many tokens of each term are asked for beyond the first. Two at first cost a third more bytes to the
   *   first hit at 1,500 and 7,200 meetings, and bring it no sooner on a slow line.
   */
  async candidates(clauses: Clauses, others: readonly Shard[], depth: number): Promise<Candidates> {
    const { list, known } = await this.load()
    const asked = clauses.map((terms) => terms.map((term) => this.#inOrder(questions(term, known), others)))
    // What is not told rules nothing out.
    const may = (rank: number): boolean =>
      asked.every((terms) => terms.some((tokens) => tokens.every((token) => this.#told.get(token)?.held[rank] !== 0)))
    const every = [...list.ids.keys()]
    const isFew = every.filter(may).length <= FEW
    const open = asked.flat().filter(([first = '']) => !(isFew && this.#told.has(first)))
    const wanted = new Set(open.flatMap((tokens) => tokens.slice(0, 1 + depth)))
    await Promise.all(Array.from(wanted, async (token) => this.#ask(token)))
    return { ranks: every.filter(may), vague: open.flat().some((token) => !this.#told.has(token)) }
  }

  /** @returns the places in the list of the meetings that have an item of each; all where nothing is set. */
  async passing({ unit, kind }: ItemFilters): Promise<(rank: number) => boolean> {
    const set = Object.entries({ unit, kind }).filter(([, values]) => values.length > 0)
    if (set.length === 0) return () => true
    const filters = Object.fromEntries(set.map(([dimension, any]) => [dimension, { any }]))
    const passing = await this.#results(null, { filters })
    return (rank) => passing.held[rank] === 1
  }
}
