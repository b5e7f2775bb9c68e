/** How far a batch is, on the last line of a terminal; where errors go into a file, nothing. */
import { SUMMARY } from '../../strings/ingest.ts'
import { widthOf } from './columns.ts'

/** Milliseconds between two drawings. */
const PAUSE = 100
const LONGEST_BAR = 40

interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write: (text: string) => unknown
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  return `${minutes}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
}

export class Progress {
  readonly #terminal: Terminal
  readonly #total: number
  readonly #now: () => number
  readonly #start: number
  #drawn: number
  #shown = false

  constructor(terminal: Terminal, total: number, now = (): number => performance.now()) {
    this.#terminal = terminal
    this.#total = total
    this.#now = now
    this.#start = now()
    this.#drawn = this.#start
  }

  /** Draws anew, in one piece, and not too often. */
  update(done: number): void {
    const time = this.#now()
    if (!this.#terminal.isTTY || time - this.#drawn < PAUSE) return
    this.#drawn = time
    this.#shown = true
    const rate = (done * 1000) / (time - this.#start)
    const text = SUMMARY.progress(done, this.#total, Math.round(rate), clock((this.#total - done) / rate))
    const space = Math.min(LONGEST_BAR, (this.#terminal.columns ?? 80) - widthOf(text) - 1)
    const full = Math.round((Math.max(0, space) * done) / this.#total)
    this.#terminal.write(`\r${'█'.repeat(full)}${'░'.repeat(Math.max(0, space) - full)}${text}\x1b[K`)
  }

  /** Makes room for a line of the report. */
  clear(): void {
    if (this.#shown) this.#terminal.write('\r\x1b[K')
    this.#shown = false
  }
}
