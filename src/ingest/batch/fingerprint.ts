/** What, beside the document, decides what ingest makes of it: the program, its libraries, the registry, and what was moved. */
import { createHash, type Hash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { MOVED } from '../../model/moved.ts'

const SOURCE = join(import.meta.dirname, '../..')

function addFolder(hash: Hash, folder: string, matters: (content: Buffer) => boolean = () => true): void {
  if (!existsSync(folder)) return
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) {
    const content = readFileSync(file)
    if (matters(content)) hash.update(`${file}\0`).update(content).update('\0')
  }
}

/** @param root the content directory. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const room of ['ingest', 'model', 'strings']) addFolder(hash, join(SOURCE, room))
  const libraries = join(SOURCE, '../package-lock.json')
  for (const file of [libraries, join(root, MOVED)]) if (existsSync(file)) hash.update(readFileSync(file))
  addFolder(hash, join(root, 'agencies'))
  // A meeting's corrections are looked at with the meeting; those that give a number decide which meeting that is.
  addFolder(hash, join(root, 'corrections'), (content) => content.includes('number'))
  return hash.digest('hex')
}
