/** What, beside the document, decides what ingest makes of it: the program, its libraries, and the registry. */
import { createHash, type Hash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const SOURCE = join(import.meta.dirname, '../..')

function addFolder(hash: Hash, folder: string): void {
  if (!existsSync(folder)) return
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
}

/** @param root the content directory. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.version)
  for (const room of ['ingest', 'model', 'strings']) addFolder(hash, join(SOURCE, room))
  const libraries = join(SOURCE, '../package-lock.json')
  if (existsSync(libraries)) hash.update(readFileSync(libraries))
  addFolder(hash, join(root, 'agencies'))
  return hash.digest('hex')
}
