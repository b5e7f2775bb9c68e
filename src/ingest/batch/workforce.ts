/** Who prepares the documents of a batch: this thread, or as many as there are cores. */
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { Options } from '../batch.ts'
import { Store } from '../store.ts'
import { fileDocument } from './filing.ts'
import { Pool } from './pool.ts'
import { prepare, type Prepared, type Settings } from './prepare.ts'
import type { Result } from './result.ts'

export interface Workforce {
  /** @returns null where it was closed before the document was done. */
  readonly prepare: (file: string) => Promise<Prepared | null>
  /** Documents take turns here. */
  readonly file: (name: string, prepared: Prepared) => Result
  readonly close: () => Promise<void>
  /** How many documents may be begun before the first is done. */
  readonly ahead: number
}

/** A thread starts in the time that this thread needs for so many texts: measured with `npm run bench`. */
const TEXTS_PER_THREAD = 150
/** Read in time proportional to their length, by this program's own code; the others in threads, which may fail. */
const TEXTS = new Set(['.txt', '.md'])
/** Documents that may wait for a slow one, a thread. */
const AHEAD = 32

/** How many threads are worth while. */
function threadsFor(files: readonly string[], most: number): number {
  const texts = files.filter((file) => TEXTS.has(extname(file).toLowerCase())).length
  return Math.min(most, files.length - texts + Math.floor(texts / TEXTS_PER_THREAD))
}

/** @param files the documents that are probably to be prepared. */
export function assemble(files: readonly string[], options: Options): Workforce {
  const { store, only, check, threads = availableParallelism() } = options
  const agencies = options.agencies ?? new Store(store.root).agencies()
  const settings: Settings = { agencies, only, check }
  const file = (name: string, prepared: Prepared): Result => fileDocument(name, prepared, store, check)
  const size = threadsFor(files, threads)
  if (size > 0) {
    const pool = new Pool({ root: store.root, settings, size })
    return {
      prepare: async (name) => pool.prepare(name),
      file,
      close: async () => pool.close(),
      ahead: AHEAD * size,
    }
  }
  return {
    prepare: async (name) => {
      // Signals are heard between documents.
      await turn()
      return prepare(name, store, settings)
    },
    file,
    close: async () => {},
    ahead: 1,
  }
}
