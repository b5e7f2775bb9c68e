/**
 * What earlier runs made of documents, so that those that have not changed are not parsed again. It lies beside the content
 * directory, not in it: it is nobody's content, differs from machine to machine, and may be deleted at any time.
 * A line is one JSON value; a line that was cut off is no line.
 */
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ADDRESSES } from '../../model/gathering.ts'
import { LEDGER } from '../../model/ledger.ts'
import type { Content } from '../store/content.ts'
import { sha256 as digest } from '../store/digest.ts'
import { readBytes } from './bytes.ts'
import { fingerprint } from './fingerprint.ts'
import type { Made } from './prepare.ts'
import type { Result } from './result.ts'

/** A file's size and time of change; null where there is none. */
type Stamp = readonly [size: number, changed: number] | null

interface Entry extends Pick<Result, 'messages' | 'characters'> {
  readonly key: string
  readonly id: string
  /** The meeting's file. */
  readonly target: string
  /** Every file below the content directory that the result depends on, or is. */
  readonly files: readonly (readonly [file: string, stamp: Stamp])[]
}

interface Ledgers {
  readonly ledgers: readonly Stamp[]
}

interface Lines {
  /** The fingerprint of what they were made with. */
  readonly heading: string
  readonly entries: ReadonlyMap<string, Entry>
  readonly ledgers: readonly Stamp[]
  /** Whether the last line was cut off. */
  readonly isCut: boolean
}

const sameStamp = (a: Stamp, b: Stamp): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1]

function stampOf(path: string): Stamp {
  const status = statSync(path, { throwIfNoEntry: false })
  return status ? [status.size, status.mtimeMs] : null
}

/** Of the ledgers of ids and of pages. */
const stampsOf = (store: Content): Stamp[] => [LEDGER, ADDRESSES].map((file) => stampOf(store.path(file)))

function parseLine(line: string): Entry | Ledgers | null {
  try {
    return JSON.parse(line) as Entry | Ledgers
  } catch {
    return null
  }
}

/** Empty where there is none yet, or none that can be read. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function readLines(path: string): Lines {
  const entries = new Map<string, Entry>()
  let ledgers: readonly Stamp[] = []
  const text = readText(path)
  const [heading = '', ...lines] = text.split('\n')
  for (const line of lines) {
    const value = parseLine(line)
    if (value && 'ledgers' in value) ledgers = value.ledgers
    else if (value) entries.set(value.key, value)
  }
  return { heading, entries, ledgers, isCut: !text.endsWith('\n') }
}

export class Cache {
  readonly #store: Content
  readonly #only: string | null
  readonly #path: string
  readonly #entries: ReadonlyMap<string, Entry>
  readonly #names: ReadonlySet<string>
  /** What the file begins with, or null where more is added to what it holds. */
  #heading: string | null
  /** What parts the next lines from those before. */
  #separator: string
  #added: Entry[] = []

  constructor(store: Content, only: string | null) {
    this.#store = store
    this.#only = only
    const root = resolve(store.root)
    this.#path = join(dirname(root), '.ingest', `${basename(root)}.jsonl`)
    const current = fingerprint(root)
    const lines = readLines(this.#path)
    // Someone else wrote a ledger: what it held then may be gone, and no later run may trust it either.
    const isOwn = stampsOf(store).every((stamp, index) => sameStamp(stamp, lines.ledgers[index] ?? null))
    const isCurrent = lines.heading === current && isOwn
    this.#heading = isCurrent ? null : `${current}\n`
    this.#separator = isCurrent && lines.isCut ? '\n' : ''
    this.#entries = isCurrent ? lines.entries : new Map()
    this.#names = new Set(Array.from(this.#entries.keys(), (key) => key.slice(0, key.lastIndexOf('/'))))
  }

  /** Whether a document of this name is worth looking for. */
  knows(file: string): boolean {
    return this.#names.has(this.#prefix(file))
  }

  /** What the same document gave when all was as it is now, or null; of what can't be read, whoever prepares it says why. */
  find(file: string): Result | null {
    const bytes = this.knows(file) ? readBytes(file) : null
    if (!(bytes instanceof Uint8Array)) return null
    const entry = this.#entries.get(this.#key(file, digest(bytes)))
    if (!entry?.files.every(([path, stamp]) => sameStamp(stamp, stampOf(this.#store.path(path))))) return null
    const { id, target, messages, characters } = entry
    const text = (): string => this.#store.readText(target) ?? ''
    return { file, state: 'unchanged', meeting: { id, file: target, text }, messages, characters }
  }

  /** Remembers what a document that is filed gave; `flush` writes it. */
  add({ file, messages, characters }: Result, { id, source, sha256, target, replaced }: Made): void {
    const files = [source.file, target.file, `corrections/${id}.yaml`, ...replaced].map(
      (path) => [path, stampOf(this.#store.path(path))] as const,
    )
    const key = this.#key(file, sha256)
    this.#added.push({ key, id, target: target.file, files, messages, characters })
  }

  /** To be called when the ledgers are written. Where the cache can't be written, the next run takes longer. */
  flush(): void {
    if (this.#added.length === 0) return
    const ledgers: Ledgers = { ledgers: stampsOf(this.#store) }
    const text = [...this.#added, ledgers].map((value) => `${JSON.stringify(value)}\n`).join('')
    this.#added = []
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      if (this.#heading === null) appendFileSync(this.#path, this.#separator + text)
      else writeFileSync(this.#path, this.#heading + text)
      this.#heading = null
      this.#separator = ''
    } catch {
      // Not here.
    }
  }

  #prefix(file: string): string {
    return `${this.#only ?? ''}/${basename(file)}`
  }

  #key(file: string, sha256: string): string {
    return `${this.#prefix(file)}/${sha256}`
  }
}
