/** The content directory on disk, as ingest reads and writes it; what it holds is for others to understand. */
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { decodeContent } from '../../model/content-error.ts'
import { PENDING } from '../../model/ledger.ts'
import { TEMPORARY, place, stage, syncFolder } from './atomic.ts'
import { Ledger, announced } from './ledger.ts'
import { lock } from './lock.ts'

const LOCK = '.ingest-lock'

/** The files below a folder, sorted, as paths relative to it with /. Empty where there is no such folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

export class Content {
  readonly root: string
  #ledger: Ledger | null = null
  #unlock: (() => void) | null = null
  #repaired = false
  /** Folders whose names are not yet sure to last. */
  readonly #touched = new Set<string>()
  readonly #placed = new Set<string>()

  constructor(root: string) {
    this.root = root
  }

  path(file: string): string {
    return join(this.root, file)
  }

  has(file: string): boolean {
    return existsSync(this.path(file))
  }

  /** The file's bytes, or null where there is none. */
  read(file: string): Uint8Array | null {
    const path = this.path(file)
    return existsSync(path) ? readFileSync(path) : null
  }

  /**
   * The text of a file that people or ingest wrote, or null where there is none.
   * @throws ContentError where it is not UTF-8.
   */
  readText(file: string): string | null {
    const bytes = this.read(file)
    return bytes === null ? null : decodeContent(file, bytes)
  }

  /** All or nothing: written beside its place, then moved there. Writes nothing where the bytes are the same. */
  write(file: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const existing = this.read(file)
    if (existing && Buffer.compare(existing, bytes) === 0) return
    this.place(this.stage(bytes), file)
  }

  /** Writes what is to be placed later, or never. @returns its name, for `place` and `discard`. */
  stage(content: string | Uint8Array): string {
    return stage(this.root, content)
  }

  /** Moves a staged file to where it belongs: in one step, whoever looks. */
  place(staged: string, file: string): void {
    const path = this.path(file)
    place(staged, path)
    this.#touched.add(dirname(path))
    this.#placed.add(file)
  }

  /** Whether a file was placed by this very run. */
  hasPlaced(file: string): boolean {
    return this.#placed.has(file)
  }

  discard(staged: string): void {
    rmSync(staged, { force: true })
  }

  /** Removes a file, or nothing where there is none. */
  remove(file: string): void {
    rmSync(this.path(file), { force: true })
  }

  /** The files below a folder of the content directory, sorted, as paths below that directory. */
  filesBelow(folder: string): string[] {
    return filesBelow(this.path(folder)).map((name) => `${folder}/${name}`)
  }

  /** What was ever published; what is added to it is on the disk with the next `flush`. */
  get ledger(): Ledger {
    return (this.#ledger ??= new Ledger(this.root))
  }

  /** Makes what was placed last, and only then writes the ledgers: they never name what is not there. */
  flush(): void {
    for (const folder of this.#touched) syncFolder(folder)
    this.#touched.clear()
    this.#ledger?.flush()
  }

  /**
   * Begins a run that writes: keeps others out, and puts right what a run that was cut off has left.
   * @throws Busy where another run is writing.
   */
  async open(): Promise<void> {
    const { unlock, wasStale } = lock(this.path(LOCK))
    this.#unlock = unlock
    if (wasStale) this.#repaired = true
    // What was read before may be another run's by now.
    this.#ledger = null
    rmSync(this.path(TEMPORARY), { recursive: true, force: true })
    const meetings = announced(this.root)
    if (meetings.length === 0) return
    this.#repaired = true
    const { recover } = await import('./recover.ts')
    for (const meeting of meetings) recover(this, meeting)
  }

  /** Whether this run began after one that was broken off, and has put right what that left. */
  get repaired(): boolean {
    return this.#repaired
  }

  /** Ends a run that writes. Without `open` it does nothing. */
  close(): void {
    if (!this.#unlock) return
    try {
      this.flush()
      this.#ledger?.close()
      rmSync(this.path(PENDING), { force: true })
      rmSync(this.path(TEMPORARY), { recursive: true, force: true })
    } finally {
      this.#unlock()
      this.#unlock = null
    }
  }
}
