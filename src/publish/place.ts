/** The new files of a site into its folder: what the build no longer makes goes, what it never made stays. */
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { filesBelow } from './digest.ts'

/** The files that builds have written into the folder, one a line. */
export const WRITTEN = '.written'

/** How many files of the site a build has … */
export interface Placed {
  readonly written: number
  /** … found to be the same, or not even made, since nothing of them had changed. */
  readonly left: number
  readonly unmade: number
  readonly removed: number
}

const readWritten = (out: string): string[] => {
  const file = join(out, WRITTEN)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  // Whatever the list says, nothing outside of the folder is touched.
  return lines.filter((name) => name !== '' && posix.join('/', name) === `/${name}`)
}
const writeWritten = (out: string, files: ReadonlySet<string>): void =>
  writeFileSync(join(out, WRITTEN), `${[...files].sort().join('\n')}\n`)

function isSame(made: string, placed: string): boolean {
  const stat = statSync(placed, { throwIfNoEntry: false })
  return stat?.isFile() === true && stat.size === statSync(made).size && readFileSync(made).equals(readFileSync(placed))
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
  // What stands there may be another's folder by now.
  if (!lstatSync(join(out, name), { throwIfNoEntry: false })?.isFile()) return
  rmSync(join(out, name))
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
export function place(made: string, kept: readonly string[], out: string): Placed {
  mkdirSync(out, { recursive: true })
  const fresh = filesBelow(made)
  const site = new Set([...fresh, ...kept])
  const before = readWritten(out)
  writeWritten(out, new Set([...before, ...site]))
  const gone = before.filter((name) => !site.has(name))
  for (const name of gone) remove(out, name)
  const changed = fresh.filter((name) => !isSame(join(made, name), join(out, name)))
  for (const name of changed) move(join(made, name), join(out, name))
  writeWritten(out, site)
  return { written: changed.length, left: site.size - changed.length, unmade: kept.length, removed: gone.length }
}
