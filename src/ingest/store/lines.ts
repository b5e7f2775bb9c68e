/** A file of lines that only ever grows, at its end: read once, added to in memory, written whole from time to time. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from '../../model/content-error.ts'
import { parseLedger } from '../../model/ledger.ts'
import { systemReason } from '../../strings/system.ts'
import { place, stage } from './atomic.ts'

/**
 * The text of a file of the content directory; empty where there is none.
 * @throws ContentError where it can't be read: of a folder in its place the system does not even say the name.
 */
export function readText(root: string, file: string): string {
  const path = join(root, file)
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  } catch (error) {
    throw new ContentError(file, [systemReason(error)])
  }
}

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
   * @throws ContentError where the file can't be read.
   */
  constructor(root: string, file: string, what: string) {
    this.#root = root
    this.#file = file
    this.#heading = `# ${what}, in order of publication. Append-only: a line is never changed or removed.\n`
    this.isHeld = existsSync(join(root, file))
    this.#text = readText(root, file)
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
