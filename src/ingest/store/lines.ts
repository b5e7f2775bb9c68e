/** A file of lines that only ever grows, at its end: read once, added to in memory, written whole from time to time. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseLedger } from '../../model/ledger.ts'
import { place, stage } from './atomic.ts'

export const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

export class Lines {
  /** Whether the file was there. */
  readonly isHeld: boolean
  readonly #root: string
  readonly #file: string
  readonly #heading: string
  #text: string
  /** What is to be added; null where nothing is, not even the file. */
  #unwritten: string[] | null = null

  /**
   * @param root the content directory.
   * @param what the lines are, in the comment that a new file begins with.
   */
  constructor(root: string, file: string, what: string) {
    this.#root = root
    this.#file = file
    this.#heading = `# ${what}, in order of publication. Append-only: a line is never changed or removed.\n`
    this.isHeld = existsSync(join(root, file))
    this.#text = readText(join(root, file))
  }

  /** The lines of the file, as it was read. */
  read(): string[] {
    return parseLedger(this.#text)
  }

  /** Where there is no such file, there will be one, even of no lines. */
  add(lines: readonly string[]): void {
    if (lines.length > 0 || !this.isHeld) this.#unwritten = [...(this.#unwritten ?? []), ...lines]
  }

  /** Writes what was added since the last time. @returns whether anything was. */
  flush(): boolean {
    if (this.#unwritten === null) return false
    const end = this.#text === '' || this.#text.endsWith('\n') ? '' : '\n'
    const longer = [`${this.#text || this.#heading}${end}`, ...this.#unwritten.map((line) => `${line}\n`)].join('')
    place(stage(this.#root, longer), join(this.#root, this.#file))
    this.#text = longer
    this.#unwritten = null
    return true
  }
}
