/** One shard of the index in the browser: which of its meetings may hold some terms. Only Pagefind's public interface is used. */
import type { Filters } from './filters.ts'
import { complete, give, loadJson } from './files.ts'
import { STARTED, WASM, type Pagefind, type PagefindModule } from './pagefind.ts'
import type { ShardList, ShardStart } from './shards.ts'
import { questions, type Known } from './tokens.ts'

/** What is searched for: of each clause any of its terms, folded. A clause has at least one. */
export type Clauses = readonly (readonly string[])[]

/** Pairs of each term that are asked for at once: one where other shards have told which is the rarest. */
const AT_ONCE = 2
const RAREST = 1
/** Up to so many meetings are sooner loaded than more of the index asked: each is 5 KB, each part of the index 15 to 25. */
const FEW = 8
/** What leaves more than this share of the candidates was not worth asking for; no more is. */
const LITTLE = 0.9

/** What only the filters of a meeting's items can tell; agency and year stand in the list. */
type ItemFilters = Pick<Filters, 'unit' | 'kind'>

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
  /** What the index was asked so far, and what it has told: of each meeting, whether it holds the token. */
  readonly #asking = new Map<string, Promise<void>>()
  readonly #told = new Map<string, Uint8Array>()

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
    // All pairs that are common are frequent too; what else is common is never looked for among the frequent.
    const known = { common: new Set(list.common), frequent: new Set([...list.common, ...list.frequent]) }
    return { pagefind, list, known, ranks: new Map(results.map(({ id }, rank) => [id, rank])) }
  }

  /** @returns of each meeting, whether it is among the results. */
  async #results(term: string | null, options: object): Promise<Uint8Array> {
    const { pagefind, list, ranks } = await this.load()
    const { results } = await complete(this.#folder, async () => pagefind.search(term, options))
    const found = new Uint8Array(list.ids.length)
    for (const { id } of results) {
      const rank = ranks.get(id)
      if (rank !== undefined) found[rank] = 1
    }
    return found
  }

  /** Asks for a token as a phrase of its own: a plain query would also find what only begins with it, or leave it out. */
  async #ask(token: string): Promise<void> {
    const asking =
      this.#asking.get(token) ?? this.#results(`"${token}"`, {}).then((held) => void this.#told.set(token, held))
    this.#asking.set(token, asking)
    asking.catch(() => this.#asking.delete(token))
    return asking
  }

  /**
   * What earlier searches were told is not asked again; where that leaves few meetings, nothing is.
   * @param clauses without any, every meeting.
   * @param counts how many meetings of the shards asked before hold a token; what this one tells is added.
   * @returns places in the list, in its order: every meeting that holds a term of each clause, and some that do not.
   */
  async candidates(clauses: Clauses, counts: Map<string, number>): Promise<number[]> {
    const { list, known } = await this.load()
    const rarest = (tokens: string[]): string[] =>
      tokens.toSorted((a, b) => (counts.get(a) ?? Infinity) - (counts.get(b) ?? Infinity))
    const asked = clauses.map((terms) => terms.map((term) => rarest(questions(term, known))))
    const atOnce = counts.size > 0 ? RAREST : AT_ONCE
    const isTold = (token: string): boolean => this.#told.has(token)
    // What was not asked rules nothing out.
    const may = (rank: number): boolean =>
      asked.every((terms) => terms.some((tokens) => tokens.every((token) => this.#told.get(token)?.[rank] !== 0)))
    let held = [...list.ids.keys()].filter(may)
    const open = asked.flat().filter((tokens) => held.length > FEW || !tokens.some(isTold))
    const first = open.flatMap((tokens) => tokens.filter((token) => !isTold(token)).slice(0, atOnce))
    await Promise.all([...new Set(first)].map(async (token) => this.#ask(token)))
    held = held.filter(may)
    for (const token of asked.flat(2).filter((other) => !isTold(other))) {
      if (held.length <= FEW) break
      await this.#ask(token)
      const left = held.filter(may)
      const enough = left.length > held.length * LITTLE
      held = left
      if (enough) break
    }
    for (const token of new Set(asked.flat(2).filter(isTold)))
      counts.set(token, (counts.get(token) ?? 0) + (this.#told.get(token)?.reduce((sum, one) => sum + one, 0) ?? 0))
    return held
  }

  /** @returns the places in the list of the meetings that have an item of each; all where nothing is set. */
  async passing({ unit, kind }: ItemFilters): Promise<(rank: number) => boolean> {
    const set = Object.entries({ unit, kind }).filter(([, values]) => values.length > 0)
    if (set.length === 0) return () => true
    const filters = Object.fromEntries(set.map(([dimension, any]) => [dimension, { any }]))
    const passing = await this.#results(null, { filters })
    return (rank) => passing[rank] === 1
  }
}
