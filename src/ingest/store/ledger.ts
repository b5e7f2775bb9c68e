/** The ledger on the disk: read once, added to in memory, written whole from time to time. */
import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { LEDGER, PENDING, byMeeting, parseLedger } from '../../model/ledger.ts'
import { place, stage, syncFolder } from './atomic.ts'

const HEADING = '# Every id ever published, in order of publication. Append-only: a line is never changed or removed.\n'

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

export class Ledger {
  readonly #root: string
  readonly #ids: Map<string, string[]>
  #text: string
  #unwritten: string[] = []
  #pending: number | null = null

  /** @param root the content directory. */
  constructor(root: string) {
    this.#root = root
    this.#text = readText(join(root, LEDGER))
    this.#ids = byMeeting(parseLedger(this.#text))
  }

  /** The ids of a meeting that were ever published, in the ledger's order. */
  published(meeting: string): readonly string[] {
    return this.#ids.get(meeting) ?? []
  }

  /** Every meeting of which an id was ever published. */
  get meetings(): string[] {
    return [...this.#ids.keys()]
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
    this.#ids.set(meeting, [...this.published(meeting), ...ids])
    this.#unwritten.push(...ids)
  }

  /** Writes what was published since the last time. */
  flush(): void {
    if (this.#unwritten.length === 0) return
    const end = this.#text === '' || this.#text.endsWith('\n') ? '' : '\n'
    const longer = `${this.#text || HEADING}${end}${this.#unwritten.join('\n')}\n`
    place(stage(this.#root, longer), join(this.#root, LEDGER))
    syncFolder(this.#root)
    this.#text = longer
    this.#unwritten = []
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
export const announced = (root: string): string[] => [...new Set(parseLedger(readText(join(root, PENDING))))]
