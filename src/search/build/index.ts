/** The index: shards of meetings beside the pages, and the manifest that names them. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { walk } from '../../model/walk.ts'
import { DIMENSIONS, valuesOf, type Dimension } from '../filters.ts'
import type { Indexed } from '../indexed.ts'
import { divide, type Limits, type Manifest, type ShardStart } from '../shards.ts'
import { digestOfShard, kept, makers, prune } from './cache.ts'
import { ENGINE, writeEngine } from './engine.ts'
import { partsOf } from './parts.ts'
import { START, writeShard } from './shard.ts'

/** Below the site's base. */
export const INDEX_FOLDER = 'search/index'
/** Of a shard: what differs from shard to shard. The rest, Pagefind itself, is the same in all. */
const PARTS = [START, 'index', 'filter']

function valuesIn(meetings: readonly Indexed[]): Manifest['values'] {
  const values: Record<Dimension, Set<string>> = {
    agency: new Set(),
    unit: new Set(),
    year: new Set(),
    kind: new Set(),
  }
  for (const meeting of meetings) {
    const items = walk(meeting.items)
    // Those of all items at once: a city has 300,000.
    const { agency, unit, year } = valuesOf(meeting, { kind: 'header', units: items.flatMap(({ units }) => units) })
    const held = { agency, unit, year, kind: items.map(({ kind }) => kind) }
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
  meetings: readonly Indexed[],
  folder: string,
  cache: string,
  limits?: Limits,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const shards: Manifest['shards'][number][] = []
  let newest: ShardStart | null = null
  const madeBy = makers()
  // One after the other: two at once would need the memory of both.
  for (const shard of divide(meetings, limits)) {
    const [last = '', first = ''] = [shard[0], shard.at(-1)].map((meeting) => meeting?.date.slice(0, 4))
    const name = `${first}-${last}-${digestOfShard(shard, madeBy)}`
    const made = await kept(cache, name, async (half) => writeShard(shard, half))
    for (const part of PARTS)
      if (existsSync(join(made, part))) cpSync(join(made, part), join(folder, name, part), { recursive: true })
    if (shards.length === 0) {
      newest = JSON.parse(readFileSync(join(made, START), 'utf8')) as ShardStart
      rmSync(join(folder, name, START))
    }
    const items = shard.reduce((sum, meeting) => sum + [...walk(meeting.items)].length, 0)
    shards.push({ folder: name, items })
  }
  const parts = newest ? partsOf(newest) : []
  const manifest: Manifest = { shards, newest, parts, values: valuesIn(meetings) }
  writeFileSync(join(folder, 'shards.json'), JSON.stringify(manifest))
  if (shards.length === 0) return
  cpSync(join(await kept(cache, `engine-${madeBy}`, writeEngine), ENGINE), join(folder, ENGINE))
  prune(cache)
}
