/** One of the archives that are searched: its own search module, loaded from its own site, and how it stands with its answer. */
import type { SearchOptions } from '../client.ts'
import { BadAnswer, readAnswer, type Answer } from './answer.ts'

type Search = (query: string, options: SearchOptions) => Promise<unknown>

/** Loads a module by its address. */
type Load = (url: string) => Promise<unknown>

/** late: it has not answered in time, and is waited for still. refused: it answered, but not as agreed. */
export type Standing = 'asking' | 'late' | 'done' | 'unreachable' | 'refused'

export interface Reply {
  readonly standing: Standing
  /** Null until it is done. */
  readonly answer: Answer | null
}

/** Milliseconds after which an archive is said to be late. */
const PATIENCE = 8000

export class Source {
  /** Its absolute address, with a slash at its end. */
  readonly base: string
  readonly #load: Load
  #search: Promise<Search> | null = null
  #failures = 0

  constructor(base: string, load: Load = async (url) => import(/* @vite-ignore */ url) as Promise<unknown>) {
    this.base = base
    this.#load = load
  }

  /** Loads its module ahead of the first search. @throws where it can't be loaded. */
  async warm(): Promise<void> {
    await this.#module()
  }

  async #module(): Promise<Search> {
    this.#search ??= this.#open().catch((error: unknown) => {
      this.#search = null
      this.#failures++
      throw error
    })
    return this.#search
  }

  async #open(): Promise<Search> {
    // A browser remembers that a module could not be loaded; by another address it is asked for again.
    const again = this.#failures === 0 ? '' : `?${this.#failures}`
    const module = (await this.#load(`${this.base}search/client.js${again}`)) as { readonly search?: unknown }
    if (typeof module.search !== 'function') throw new BadAnswer(`${this.base}: no search`)
    return module.search as Search
  }

  /**
   * Asks it, and tells each change of how it stands. It never rejects, and what comes late is told as well: nothing of one
   * archive keeps another from being shown.
   */
  async ask(query: string, options: SearchOptions, tell: (reply: Reply) => void): Promise<void> {
    tell({ standing: 'asking', answer: null })
    const timer = setTimeout(() => tell({ standing: 'late', answer: null }), PATIENCE)
    try {
      const search = await this.#module()
      const answer = readAnswer(await search(query, options), this.base)
      clearTimeout(timer)
      tell({ standing: 'done', answer })
    } catch (error) {
      clearTimeout(timer)
      console.warn(error)
      tell({ standing: error instanceof BadAnswer ? 'refused' : 'unreachable', answer: null })
    }
  }
}
