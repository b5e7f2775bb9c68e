/** The ledgers on the disk: of every id that was ever published, and of every page that gathers. */
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ADDRESSES } from '../../model/gathering.ts'
import { LEDGER, PENDING, byMeeting, parseLedger } from '../../model/ledger.ts'
import { syncFolder } from './atomic.ts'
import { Lines, readText } from './lines.ts'

export class Ledger {
  readonly #root: string
  readonly #ids: Lines
  readonly #byMeeting: Map<string, string[]>
  readonly #addresses: Lines
  readonly #listed: Set<string>
  #pending: number | null = null

  /** @param root the content directory. @throws ContentError where a ledger can't be read. */
  constructor(root: string) {
    this.#root = root
    this.#ids = new Lines(root, LEDGER, 'Every id ever published')
    this.#byMeeting = byMeeting(this.#ids.read())
    this.#addresses = new Lines(root, ADDRESSES, 'Every page of a unit or of a case ever published')
    this.#listed = new Set(this.#addresses.read())
  }

  /** The ids of a meeting that were ever published, in the ledger's order. */
  published(meeting: string): readonly string[] {
    return this.#byMeeting.get(meeting) ?? []
  }

  /** Every meeting of which an id was ever published. */
  get meetings(): string[] {
    return [...this.#byMeeting.keys()]
  }

  /** The names of all pages that gather which were ever published. */
  get listed(): ReadonlySet<string> {
    return this.#listed
  }

  /** Whether the content has a ledger of those; what was filed before there was one is in none. */
  get isListing(): boolean {
    return this.#addresses.isHeld
  }

  /**
   * Says on the disk that a meeting is about to be filed. Meetings and ledger are files of their own, so that there is always
   * a moment when one is ahead of the other: then this tells whoever reads them, and the next run, why.
   */
  announce(meeting: string): void {
    this.#pending ??= openSync(join(this.#root, PENDING), 'a')
    writeSync(this.#pending, `${meeting}\n`)
  }

  /** Publishes ids of a meeting that is filed. The ledger only ever grows: they stand at its end, in the order given. */
  publish(meeting: string, ids: readonly string[]): void {
    if (ids.length === 0) return
    this.#byMeeting.set(meeting, [...this.published(meeting), ...ids])
    this.#ids.add(ids)
  }

  /** Publishes pages that gather, by their names; those that were published before stay where they stand. */
  list(names: readonly string[]): void {
    const fresh = [...new Set(names)].filter((name) => !this.#listed.has(name))
    for (const name of fresh) this.#listed.add(name)
    this.#addresses.add(fresh)
  }

  /** Writes what was published since the last time. */
  flush(): void {
    const written = [this.#addresses.flush(), this.#ids.flush()]
    if (!written.includes(true)) return
    syncFolder(this.#root)
    if (this.#pending !== null) ftruncateSync(this.#pending)
  }

  /** Writes what is left; where that fails, what was announced stays announced. */
  close(): void {
    this.flush()
    if (this.#pending !== null) closeSync(this.#pending)
    this.#pending = null
  }
}

/** The meetings that a run which was cut off had announced, in their order. */
export const announced = (root: string): string[] => [...new Set(parseLedger(readText(root, PENDING)))]
