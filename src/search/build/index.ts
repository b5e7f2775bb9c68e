/** The index: shards of meetings beside the pages, and the manifest that names them. */
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApiMeeting } from '../../model/api.ts'
import { walk } from '../../model/walk.ts'
import { DIMENSIONS, valuesOf, type Dimension } from '../filters.ts'
import { divide, type Limits, type Manifest } from '../shards.ts'
import { digest, kept, prune } from './cache.ts'
import { writeShard } from './shard.ts'

/** Below the site's base. */
export const INDEX_FOLDER = 'search/index'
const ENGINE = 'pagefind.js'
const WASM = 'wasm.unknown.pagefind'
/**
 * What stands for the WebAssembly in all shards but the newest: Pagefind's mark, and nothing after it. Each instance loads
 * one, of its own address, and starts none where one runs already; so the 55 KB are loaded once, whatever the shards.
 */
const STARTED = 'pagefind_dcd'

function valuesIn(meetings: readonly ApiMeeting[]): Manifest['values'] {
  const values: Record<Dimension, Set<string>> = {
    agency: new Set(),
    unit: new Set(),
    year: new Set(),
    kind: new Set(),
  }
  for (const meeting of meetings)
    for (const item of walk(meeting.items)) {
      const held = valuesOf(meeting, item)
      for (const dimension of DIMENSIONS) for (const value of held[dimension]) values[dimension].add(value)
    }
  const sorted = (dimension: Dimension): string[] => [...values[dimension]].sort()
  return { agency: sorted('agency'), unit: sorted('unit'), year: sorted('year'), kind: sorted('kind') }
}

/**
 * @param meetings newest first; of one day they are listed in this order.
 * @param folder where the index is written; what is in it goes.
 * @param cache where shards are kept from build to build.
 * @throws Error where Pagefind reports one.
 */
export async function writeIndex(
  meetings: readonly ApiMeeting[],
  folder: string,
  cache: string,
  limits?: Limits,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const shards: Manifest['shards'][number][] = []
  // One after the other: two at once would need the memory of both.
  for (const shard of divide(meetings, limits)) {
    const [last = '', first = ''] = [shard[0], shard.at(-1)].map((meeting) => meeting?.date.slice(0, 4))
    const name = `${first}-${last}-${digest(shard)}`
    const made = await kept(cache, name, async (half) => writeShard(shard, half))
    cpSync(made, join(folder, name), { recursive: true })
    if (shards.length === 0) renameSync(join(folder, name, ENGINE), join(folder, ENGINE))
    else {
      rmSync(join(folder, name, ENGINE))
      writeFileSync(join(folder, name, WASM), STARTED)
    }
    const items = shard.reduce((sum, meeting) => sum + [...walk(meeting.items)].length, 0)
    shards.push({ folder: name, meetings: shard.length, items })
  }
  const manifest: Manifest = { shards, values: valuesIn(meetings) }
  writeFileSync(join(folder, 'shards.json'), JSON.stringify(manifest))
  if (shards.length > 0) prune(cache)
}
