/** Who prepares the documents of a batch: this thread, or as many as there are cores. */
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { Options } from '../batch.ts'
import { Store } from '../store.ts'
import type { Content } from '../store/content.ts'
import { discard, fileDocument } from './filing.ts'
import { Listing } from './listing.ts'
import { Pool } from './pool.ts'
import { prepare, type Made, type Prepared, type Settings } from './prepare.ts'
import type { Result } from './result.ts'

export interface Filed {
  readonly result: Result
  readonly made: Made | null
}

export interface Workforce {
  /** @returns null where it was closed before the document was done. */
  readonly prepare: (file: string) => Promise<Prepared | null>
  /** Documents take turns here. @returns null as `prepare` does. */
  readonly file: (name: string, prepared: Prepared) => Promise<Filed | null>
  readonly close: () => Promise<void>
  /** How many documents may be begun before the first is done. */
  readonly ahead: number
}

/**
 * To start and to grow as fast as this one costs a thread the time of so many texts. Measured on two cores: with fewer
 * than two threads' worth, the batch is done sooner, and with half the work, by this thread alone.
 */
const TEXTS_PER_THREAD = 400
/** Read in time proportional to their length, by this program's own code; the others in threads, which may fail. */
const TEXTS = new Set(['.txt', '.md'])
/** Documents that may wait for a slow one, a thread. */
const AHEAD = 32

/** How many threads are worth while. */
function threadsFor(files: readonly string[]): number {
  const texts = files.filter((file) => TEXTS.has(extname(file).toLowerCase())).length
  const forTexts = Math.floor(texts / TEXTS_PER_THREAD)
  return Math.min(availableParallelism(), files.length - texts + (forTexts > 1 ? forTexts : 0))
}

/** Another document of the same meeting, or of the same name, was filed after this one was prepared. */
const isOutdated = ({ source, target }: Made, store: Content): boolean =>
  store.hasPlaced(source.file) || store.hasPlaced(target.file)

type Hands = Pick<Workforce, 'prepare' | 'close' | 'ahead'>

function hands(files: readonly string[], settings: Settings, { store, threads }: Options): Hands {
  const size = threads ?? threadsFor(files)
  if (size > 0) {
    const pool = new Pool({ root: store.root, settings, size })
    return { prepare: async (name) => pool.prepare(name), close: async () => pool.close(), ahead: AHEAD * size }
  }
  return {
    prepare: async (name) => {
      // Signals are heard between documents.
      await turn()
      return prepare(name, store, settings)
    },
    close: async () => {},
    ahead: 1,
  }
}

/**
 * @param files the documents that are probably to be prepared.
 * @throws ContentError where the registry has a fault.
 */
export function assemble(files: readonly string[], options: Options): Workforce {
  const { store, only, check, revise = false } = options
  const content = new Store(store.root)
  const { agencies = content.agencies() } = options
  const settings: Settings = { agencies, ...content.corrections(), only, check, revise }
  const { prepare: begin, close, ahead } = hands(files, settings, options)
  const listing = check ? null : new Listing(store, agencies)
  return {
    prepare: begin,
    file: async (name, first) => {
      const outdated = first.made !== null && isOutdated(first.made, store)
      if (first.made && outdated) discard(first.made, store)
      const prepared = outdated ? await begin(name) : first
      if (!prepared) return null
      const { made } = prepared
      const result = fileDocument(name, prepared, store, check)
      if (made && result.state !== 'refused') await listing?.add(made.cases)
      return { result, made }
    },
    close,
    ahead,
  }
}
