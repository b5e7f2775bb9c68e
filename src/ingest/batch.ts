/** Ingest over files: read, parse, guard, then write or compare. The only part of ingest that changes the content. */
import { setImmediate as turn } from 'node:timers/promises'
import type { Agency } from '../model/agency.ts'
import { Cache } from './batch/cache.ts'
import type { Found } from './batch/find.ts'
import { inOrder } from './batch/in-order.ts'
import type { Prepared } from './batch/prepare.ts'
import { refused, type Result } from './batch/result.ts'
import type { Workforce } from './batch/workforce.ts'
import type { Content } from './store/content.ts'

export type { Result, State } from './batch/result.ts'

export interface Options {
  readonly store: Content
  /** The content directory's own, unless told. */
  readonly agencies?: readonly Agency[]
  readonly only: string | null
  /** Compare with the content instead of writing to it. */
  readonly check: boolean
  /** A second document of a meeting replaces the first even where it does not say so itself. */
  readonly revise?: boolean
  /** Whether what earlier runs made of unchanged documents may be taken as it was; never with `check` or `revise`. */
  readonly cache?: boolean
  /** How many threads there are beside this one; as many as are worth while, and no more than cores, unless told. */
  readonly threads?: number
  /** Ends the batch after the document in hand. */
  readonly signal?: AbortSignal
}

/** The ledger is written whole, and so not for every document. */
const MOST_UNWRITTEN = 500
const LONGEST_UNWRITTEN = 1000

/** Documents between two turns of the event loop where nothing else waits. */
const PER_TURN = 50

class Batch {
  readonly #options: Options
  readonly #cache: Cache | null
  readonly #unknown: readonly string[]
  #workforce: Promise<Workforce> | null = null
  #unwritten = 0
  #written = performance.now()

  constructor(found: readonly Found[], options: Options) {
    this.#options = options
    this.#cache = options.check || options.revise || !options.cache ? null : new Cache(options.store, options.only)
    this.#unknown = found.flatMap(({ file, refusal }) => (refusal || this.#cache?.knows(file) ? [] : [file]))
  }

  /** How many documents may be begun before the first is done. */
  async ahead(): Promise<number> {
    return this.#unknown.length === 0 ? 1 : (await this.#work()).ahead
  }

  /** @returns the result where there is no work to do, else the work; null where the batch has ended. */
  async begin({ file, refusal }: Found): Promise<Result | Prepared | null> {
    if (refusal) return refused(file, [refusal])
    return this.#cache?.find(file) ?? (await this.#work()).prepare(file)
  }

  /** @returns null where the batch has ended. */
  async end({ file }: Found, work: Result | Prepared): Promise<Result | null> {
    if ('state' in work) return work
    const filed = await (await this.#work()).file(file, work)
    if (!filed) return null
    const { result, made } = filed
    if (made && result.meeting) this.#cache?.add(result, made)
    if (result.state === 'written' || result.state === 'changed') this.#unwritten++
    if (this.#unwritten >= MOST_UNWRITTEN || performance.now() - this.#written > LONGEST_UNWRITTEN) this.flush()
    return result
  }

  /** First what is filed, then the ledger, then the cache, which relies on both. */
  flush(): void {
    this.#unwritten = 0
    if (!this.#options.check) this.#options.store.flush()
    this.#cache?.flush()
    this.#written = performance.now()
  }

  async close(): Promise<void> {
    if (this.#workforce) await (await this.#workforce).close()
  }

  /** Loaded where there is work: to begin with takes longer than to look at a thousand documents that have not changed. */
  async #work(): Promise<Workforce> {
    this.#workforce ??= import('./batch/workforce.ts').then(({ assemble }) => assemble(this.#unknown, this.#options))
    return this.#workforce
  }
}

async function* eachOf(found: readonly Found[], options: Options): AsyncGenerator<Result> {
  const { signal } = options
  const batch = new Batch(found, options)
  const stop = (): void => void batch.close()
  signal?.addEventListener('abort', stop)
  try {
    let count = 0
    for await (const [each, work] of inOrder(found, async (job) => batch.begin(job), await batch.ahead())) {
      const result = work && (await batch.end(each, work))
      if (!result) break
      yield result
      if (++count % PER_TURN === 0) await turn()
      if (signal?.aborted) break
    }
  } finally {
    signal?.removeEventListener('abort', stop)
    await batch.close()
    batch.flush()
  }
}

/** The documents, and the corrections files that are none's. */
async function* eachNamed(found: readonly Found[], options: Options): AsyncGenerator<Result> {
  const { store, check, signal } = options
  yield* eachOf(found, options)
  if (check || signal?.aborted || store.filesBelow('corrections').length === 0) return
  const { strayCorrections } = await import('./batch/orphans.ts')
  yield* strayCorrections(store)
}

/** Every archived document, and the meetings that have none. */
async function* eachArchived(options: Options): AsyncGenerator<Result> {
  const { Sources } = await import('./batch/orphans.ts')
  const { store, signal } = options
  const sources = new Sources(store)
  for await (const result of eachOf(sources.found, options)) {
    sources.add(result)
    yield result
  }
  if (!signal?.aborted) yield* sources.orphans()
}

/**
 * Ingests documents, one result for each, in their order: what is written is the same however many threads there are.
 * What is wrong with a file of the content that is no document's has a result of its own, at the end.
 * @param found the documents; null for every archived one.
 * @throws Busy where another run is writing; ContentError where a registry has a fault.
 */
export async function* ingestEach(found: readonly Found[] | null, options: Options): AsyncGenerator<Result> {
  const { store, check } = options
  if (!check) await store.open()
  try {
    yield* found ? eachNamed(found, options) : eachArchived(options)
  } finally {
    store.close()
  }
}

/** As `ingestEach`, all at once, for a few. With `check`, no files are every archived one. */
export async function ingestFiles(files: readonly string[], options: Options): Promise<Result[]> {
  const all = files.length === 0 && options.check
  const results: Result[] = []
  for await (const result of ingestEach(all ? null : files.map((file) => ({ file, refusal: null })), options))
    results.push(result)
  return results
}
