/**
 * The index in the browser: which meetings may hold a term of each clause. Its shards are asked in the order of the list that is
 * wanted, and those further down only when someone asks for more.
 */
import { rocYear } from '../model/date.ts'
import { loadJson } from '../browser/load.ts'
import { loadAhead } from './ahead.ts'
import { fetchFile } from './files.ts'
import type { Dimension, Filters } from './filters.ts'
import type { PagefindModule } from './pagefind.ts'
import { rehearse } from './rehearsal.ts'
import { Shard, type Clauses } from './shard.ts'
import type { Manifest } from './shards.ts'

export type Sort = 'newest' | 'oldest'

/** One meeting that may hold hits. */
export interface Candidate {
  /** The meeting's id. */
  readonly id: string
  /** How many items it has. */
  readonly items: number
}

/** What has been found of one query, shard after shard. */
export interface Asking {
  /** Every meeting of the shards asked so far that may hold a term of each clause, by day. */
  readonly all: readonly Candidate[]
  /** Those of them that may have an item that passes the filters. */
  readonly chosen: readonly Candidate[]
  /** Whether all shards have been asked. */
  readonly done: boolean
  /** How many items the shards have that were not asked. */
  readonly rest: number
  /** All values that there are to filter by, whatever the query. */
  readonly values: Readonly<Record<Dimension, readonly string[]>>
  /**
   * Asks the next shard, and one more; then two, four …, so that a rare word is not waited for shard by shard.
   * @throws where a part of the index can't be loaded.
   */
  readonly next: () => Promise<void>
  /** Whether the index could tell more of the shards asked so far. */
  readonly vague: boolean
  /** Asks for one more token of each term, so that fewer meetings are left. @throws as above. */
  readonly narrow: () => Promise<void>
}

/** What is asked of every shard. */
export interface Asked {
  /** Without any, every meeting. */
  readonly clauses: Clauses
  readonly filters: Filters
  readonly sort: Sort
  readonly mayHold: MayHold
}

interface Opened {
  readonly manifest: Manifest
  /** As in the manifest: newest first. */
  readonly shards: readonly Shard[]
}

interface Part {
  readonly all: readonly Candidate[]
  readonly chosen: readonly Candidate[]
  readonly vague: boolean
}

/** Whether a meeting may hold a hit, by what its id and its day tell. */
export type MayHold = (meeting: { readonly id: string; readonly date: string }) => boolean

/** 20241217 → 2024-12-17 */
const dateOf = (day: number): string => String(day).replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3')

async function ask(
  shard: Shard,
  { clauses, filters, sort, mayHold }: Asked,
  others: readonly Shard[],
  depth: number,
): Promise<Part> {
  const [{ list }, { ranks, vague }, passing] = await Promise.all([
    shard.load(),
    shard.candidates(clauses, others, depth),
    shard.passing(filters),
  ])
  const agencies = new Set(filters.agency)
  const years = new Set(filters.year)
  const passes = (rank: number): boolean =>
    (agencies.size === 0 || agencies.has(list.ids[rank]?.split('-')[0] ?? '')) &&
    (years.size === 0 || years.has(String(rocYear(String(list.days[rank]))))) &&
    passing(rank)
  const held = ranks.filter((rank) => mayHold({ id: list.ids[rank] ?? '', date: dateOf(list.days[rank] ?? 0) }))
  const ordered = sort === 'newest' ? held : held.toReversed()
  const all = ordered.map((rank) => ({
    candidate: { id: list.ids[rank] ?? '', items: list.items[rank] ?? 0 },
    passes: passes(rank),
  }))
  return {
    all: all.map(({ candidate }) => candidate),
    chosen: all.flatMap((entry) => (entry.passes ? [entry.candidate] : [])),
    vague,
  }
}

export class MeetingIndex {
  readonly #folder: string
  #opened: Promise<Opened> | null = null
  /** While the index is being opened: what will be known of it first. */
  #manifest: Promise<Manifest> | null = null
  #failures = 0

  /** @param folder the index's absolute address, with a slash at its end. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /**
   * Loads what every search needs. Safe to call again; after a failure the next call tries anew.
   * @param next whether the shard after the newest is got ready too: a round trip less for what the newest does not hold.
   */
  async warm(next = false): Promise<void> {
    const { shards } = await this.#open()
    if (next) await shards[1]?.load()
  }

  async #open(): Promise<Opened> {
    this.#opened ??= this.#load().catch((error: unknown) => {
      this.#opened = null
      throw error
    })
    return this.#opened
  }

  /** A browser remembers that a module could not be loaded; by another address it is asked for again. */
  async #engine(): Promise<PagefindModule> {
    const again = this.#failures === 0 ? '' : `?${this.#failures}`
    try {
      return (await import(/* @vite-ignore */ `${this.#folder}pagefind.js${again}`)) as PagefindModule
    } catch (error) {
      this.#failures++
      throw error
    }
  }

  async #load(): Promise<Opened> {
    // Asked for anew each time: the shards' own addresses change with what they hold, so the rest may be kept for ever.
    this.#manifest = loadJson<Manifest>(`${this.#folder}shards.json`, { cache: 'no-cache' })
    const [manifest, pagefind] = await Promise.all([this.#manifest, this.#engine()])
    this.#manifest = null
    pagefind.useFetch(fetchFile)
    const shards = manifest.shards.map(
      ({ folder }, place) => new Shard(`${this.#folder}${folder}/`, pagefind, place === 0 ? manifest.newest : null),
    )
    // It alone starts the engine, which the others then use.
    await shards[0]?.load()
    // Nobody waits for it; a search does without.
    void rehearse(`${this.#folder}rehearsal/`, pagefind).catch(() => undefined)
    return { manifest, shards }
  }

  async ask(asked: Asked): Promise<Asking> {
    const opening = this.#open()
    // A failure is told of by the opening itself.
    if (asked.sort === 'newest')
      this.#manifest?.then(
        (ahead) => loadAhead(this.#folder, ahead, asked.clauses),
        () => undefined,
      )
    const { manifest, shards } = await opening
    const order = asked.sort === 'newest' ? shards : shards.toReversed()
    const itemsOf = new Map(shards.map((shard, place) => [shard, manifest.shards[place]?.items ?? 0]))
    const left = [...order]
    /** The shards asked, step by step. */
    const steps: Shard[][] = []
    let depth = 0
    let parts: Part[] = []
    const askAll = async (next: readonly Shard[]): Promise<void> => {
      try {
        const all = [...steps, next].map(async (step, at) => {
          const others = steps.slice(0, at).flat()
          return Promise.all(step.map(async (shard) => ask(shard, asked, others, depth)))
        })
        parts = (await Promise.all(all)).flat()
      } catch (error) {
        // What the manifest names may be gone, as the archive was published anew.
        this.#opened = null
        throw error
      }
    }
    return {
      values: manifest.values,
      next: async () => {
        const step = left.slice(0, 2 ** Math.max(0, steps.length - 1))
        await askAll(step)
        left.splice(0, step.length)
        steps.push(step)
      },
      narrow: async () => {
        depth++
        await askAll([])
      },
      get all() {
        return parts.flatMap((part) => part.all)
      },
      get chosen() {
        return parts.flatMap((part) => part.chosen)
      },
      get vague() {
        return parts.some((part) => part.vague)
      },
      get done() {
        return left.length === 0
      },
      get rest() {
        return left.reduce((sum, shard) => sum + (itemsOf.get(shard) ?? 0), 0)
      },
    }
  }
}
