/** The content directory on disk, as ingest reads and writes it. */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Agency } from '../model/agency.ts'
import { SOURCES, readAgencyFile } from '../model/files.ts'
import { LEDGER, byMeeting, parseLedger } from '../model/ledger.ts'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The files below a folder, sorted, as paths relative to it with /. Empty where there is no such folder. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
}

/** The ledger as it stands on the disk: read once, then kept in step with what is added. */
interface Ledger {
  text: string
  readonly ids: Map<string, string[]>
}

export class Store {
  readonly #root: string
  #ledger: Ledger | null = null

  constructor(root: string) {
    this.#root = root
  }

  path(file: string): string {
    return join(this.#root, file)
  }

  exists(): boolean {
    return existsSync(this.#root)
  }

  /** The file's bytes, or null where there is none. */
  read(file: string): Uint8Array | null {
    const path = this.path(file)
    return existsSync(path) ? readFileSync(path) : null
  }

  readText(file: string): string | null {
    const bytes = this.read(file)
    return bytes === null ? null : new TextDecoder().decode(bytes)
  }

  /** All or nothing: written beside its place, then moved there. Writes nothing where the bytes are the same. */
  write(file: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const existing = this.read(file)
    if (existing && Buffer.compare(existing, bytes) === 0) return
    this.#replace(file, bytes)
  }

  #replace(file: string, content: string | Uint8Array): void {
    const path = this.path(file)
    mkdirSync(dirname(path), { recursive: true })
    const temporary = join(dirname(path), `.${randomUUID()}.tmp`)
    try {
      writeFileSync(temporary, content)
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, { force: true })
    }
  }

  /** Removes a file, or nothing where there is none. */
  remove(file: string): void {
    rmSync(this.path(file), { force: true })
  }

  /** @throws ContentError where a registry has a fault. */
  agencies(): Agency[] {
    return filesBelow(this.path('agencies')).map((name) =>
      readAgencyFile(`agencies/${name}`, this.readText(`agencies/${name}`) ?? ''),
    )
  }

  /** The archived documents, as paths below the content directory. */
  sources(): string[] {
    return filesBelow(this.path(SOURCES)).map((name) => `${SOURCES}/${name}`)
  }

  /** The meetings' files, as paths below the content directory. */
  meetings(): string[] {
    return filesBelow(this.path('meetings')).map((name) => `meetings/${name}`)
  }

  #readLedger(): Ledger {
    const text = this.readText(LEDGER) ?? ''
    return { text, ids: byMeeting(parseLedger(text)) }
  }

  /** The ids of a meeting that were ever published, in the ledger's order. */
  published(meeting: string): readonly string[] {
    this.#ledger ??= this.#readLedger()
    return this.#ledger.ids.get(meeting) ?? []
  }

  /** Publishes ids of a meeting. The ledger only ever grows: they are added at its end, in the order given. */
  publish(meeting: string, ids: readonly string[]): void {
    if (ids.length === 0) return
    const { text, ids: known } = (this.#ledger ??= this.#readLedger())
    const end = text === '' || text.endsWith('\n') ? '' : '\n'
    const longer = `${text || LEDGER_HEADING}${end}${ids.join('\n')}\n`
    this.#replace(LEDGER, longer)
    known.set(meeting, [...(known.get(meeting) ?? []), ...ids])
    this.#ledger.text = longer
  }
}

const LEDGER_HEADING =
  '# Every id ever published, in order of publication. Append-only: a line is never changed or removed.\n'
