/** Shards as they were written before: one whose meetings have not changed, nor what makes it, is not made again. */
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { walk } from '../../model/walk.ts'
import type { Indexed } from '../indexed.ts'
import { digest, digestOfFolder } from '../../publish/digest.ts'

/** Days after which a shard that no build has used is removed. Not at once: builds of other contents may share the cache. */
const KEPT = 14

const SEARCH = join(import.meta.dirname, '..')
const MODEL = join(SEARCH, '../model')
const PACKAGES = join(SEARCH, '../../package-lock.json')

/** Others where anything is that may decide how the index comes out, beside the meetings. */
export const makers = (): string =>
  digest(process.version, digestOfFolder(SEARCH), digestOfFolder(MODEL), readFileSync(PACKAGES))

/** @returns 16 hexadecimal digits that are others where anything of the shard is. */
export function digestOfShard(meetings: readonly Indexed[], madeBy: string): string {
  const lines = meetings.map(({ id, date, items }) => {
    const held = Array.from(walk(items), ({ text, kind, units }) => [text, kind, units.map((unit) => unit.id)])
    return JSON.stringify([id, date, held])
  })
  return digest(madeBy, ...lines)
}

/**
 * @param make writes the folder that it is given.
 * @returns the folder of that name in the cache, made if need be; what is half made never has the name.
 */
export async function kept(cache: string, name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name)
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true })
    const half = join(cache, `.${name}-${process.pid}`)
    rmSync(half, { recursive: true, force: true })
    await make(half)
    try {
      renameSync(half, folder)
    } catch (error) {
      // Another build was first, with the same.
      rmSync(half, { recursive: true })
      if (!existsSync(folder)) throw error
    }
  }
  const now = new Date()
  utimesSync(folder, now, now)
  return folder
}

/** Removes what no build has used for long. */
export function prune(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = join(cache, name)
    if (Date.now() - statSync(folder).mtimeMs > KEPT * 86_400_000) rmSync(folder, { recursive: true, force: true })
  }
}
