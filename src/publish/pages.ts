/** Which pages stand in the site already as they would be written, by a digest of what each is given. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { readKept, writeKept } from './kept.ts'
import { keysBy, type Stamps } from './key.ts'

/** A page's key, and its size and time as it was written: what anything else has written since is none of the build's. */
type Written = readonly [key: string, size: number, modified: number]

type Kept = Readonly<Record<string, Written>>

export class Pages {
  readonly #file: string
  readonly #out: string
  readonly #madeBy: string
  readonly #keyOf: (props: object) => string
  readonly #before: Kept
  readonly #keys = new Map<string, string>()
  readonly #unchanged: string[] = []

  /**
   * @param file where the keys are kept; it can be removed at any time.
   * @param out the folder of the site.
   * @param madeBy a digest of all that decides how a page comes out beside its props.
   */
  constructor(file: string, out: string, madeBy: string, stamps: Stamps) {
    this.#file = file
    this.#out = out
    this.#madeBy = madeBy
    this.#keyOf = keysBy(stamps)
    this.#before = (readKept(file, madeBy) ?? {}) as Kept
  }

  #stat(page: string): readonly [size: number, modified: number] | null {
    const stat = statSync(join(this.#out, page), { throwIfNoEntry: false })
    return stat?.isFile() ? [stat.size, stat.mtimeMs] : null
  }

  /** @param page below the site's folder. */
  isChanged(page: string, props: object): boolean {
    const key = this.#keyOf(props)
    this.#keys.set(page, key)
    const before = this.#before[page]
    if (before?.[0] !== key) return true
    const [size, modified] = this.#stat(page) ?? []
    if (size !== before[1] || modified !== before[2]) return true
    this.#unchanged.push(page)
    return false
  }

  /** The pages that are not rendered again. */
  get unchanged(): readonly string[] {
    return this.#unchanged
  }

  /** Keeps the keys of all pages, once they stand in the site's folder. */
  save(): void {
    const unchanged = new Set(this.#unchanged)
    const pages = [...this.#keys].flatMap(([page, key]): [string, Written][] => {
      const before = unchanged.has(page) && this.#before[page]
      if (before) return [[page, before]]
      const stat = this.#stat(page)
      return stat ? [[page, [key, ...stat]]] : []
    })
    writeKept(this.#file, this.#madeBy, Object.fromEntries(pages))
  }
}
