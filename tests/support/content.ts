/** Content directories: the archive's own, and temporary ones for what writes. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { dump } from 'js-yaml'
import { Store } from '../../src/ingest/store.ts'
import { readMeetingFile } from '../../src/model/files.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { REGISTRY } from './agencies.ts'

export const ROOT = join(import.meta.dirname, '../..')
export const CONTENT = join(ROOT, 'content')
/** What lies beside the project where its makers work on it, and nowhere else. */
export const SHARED = join(ROOT, '../shared')

export const SEEDS = [
  { file: 'sources/doit/000_45ee796457f07f77.txt', meeting: 'meetings/doit/juwu/113-12.yaml', key: '000' },
  { file: 'sources/sec/001_8bf1748900910462.txt', meeting: 'meetings/sec/chuwu/110.yaml', key: '001' },
] as const

export const seedText = (file: string): string => readFileSync(join(CONTENT, file), 'utf8')
export const seedMeeting = (file: string): Meeting => readMeetingFile(file, seedText(file))
export const ownAgencies = (): ReturnType<Store['agencies']> => new Store(CONTENT).agencies()

/** Every file below a folder with its bytes, to compare before and after. */
export const snapshot = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(folder, file), readFileSync(file).toString('base64')]),
  )

/** A folder of its own that goes when the `using` block ends: content/ with the test registry, inbox/ for documents. */
export class Workplace implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'minutes-'))
  readonly content = join(this.root, 'content')

  constructor(from?: string) {
    if (from !== undefined) {
      cpSync(from, this.content, { recursive: true })
      return
    }
    for (const agency of REGISTRY) this.write(`content/agencies/${agency.id}.yaml`, dump(agency))
  }

  path(file: string): string {
    return join(this.root, file)
  }

  write(file: string, content: string | Uint8Array): string {
    const path = this.path(file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }

  read(file: string): string {
    return readFileSync(this.path(file), 'utf8')
  }

  snapshot(): Record<string, string> {
    return snapshot(this.content)
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}
