/** The new files of a site into its folder: what the build no longer makes goes, what it never made stays. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { filesBelow } from './digest.ts'

/** The files that builds have written into the folder, one a line. */
export const WRITTEN = '.written'

const readWritten = (out: string): string[] => {
  const file = join(out, WRITTEN)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  // Whatever the list says, nothing outside of the folder is touched.
  return lines.filter((name) => name !== '' && normalize(join(sep, name)) === join(sep, name))
}
const writeWritten = (out: string, files: ReadonlySet<string>): void =>
  writeFileSync(join(out, WRITTEN), `${[...files].sort().join('\n')}\n`)

function isSame(made: string, placed: string): boolean {
  const stat = statSync(placed, { throwIfNoEntry: false })
  return stat?.size === statSync(made).size && readFileSync(made).equals(readFileSync(placed))
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    copyFileSync(from, to)
  }
}

/** Removes a file, and the folders that hold nothing without it. */
function remove(out: string, name: string): void {
  rmSync(join(out, name), { force: true })
  for (let folder = dirname(name); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder))
    } catch {
      // Others stand in it, or it is gone already.
      return
    }
  }
}

/**
 * A file that is the same already is left as it is, so that a copy by time takes only what is new. Cut off at any moment,
 * the list names all that builds have written, so that the next one knows what to remove.
 * @param made the folder of what this build made.
 * @param kept files of earlier builds that stay, below the site's folder.
 */
export function place(made: string, kept: readonly string[], out: string): void {
  mkdirSync(out, { recursive: true })
  const fresh = filesBelow(made)
  const site = new Set([...fresh, ...kept])
  const before = readWritten(out)
  writeWritten(out, new Set([...before, ...site]))
  for (const name of before) if (!site.has(name)) remove(out, name)
  for (const name of fresh) if (!isSame(join(made, name), join(out, name))) move(join(made, name), join(out, name))
  writeWritten(out, site)
}
