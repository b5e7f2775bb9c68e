/**
 * How much of an invented city's minutes ingest recovers: `node scripts/bench/city.ts [COUNT] [SEED] [FORMAT…]` (2,000
 * documents in each format unless told).
 */
import { basename } from 'node:path'
import { buildCity } from '../../src/city/city.ts'
import { FORMATS, type Format } from '../../src/city/formats/press.ts'
import { score } from '../../src/city/score.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { sha256 } from '../../src/ingest/store.ts'
import type { Agency } from '../../src/model/agency.ts'
import { readAgencyFile } from '../../src/model/files.ts'

/** Of each format as many misses are shown. */
const SHOWN = 5

interface Tally {
  documents: number
  refused: number
  items: number
  missed: number
  fields: number
  wrong: number
  badRefused: string
  /** Milliseconds. */
  slowest: number
}

async function measure(format: Format, meetings: number, seed: string): Promise<Tally> {
  const tally: Tally = {
    documents: 0,
    refused: 0,
    items: 0,
    missed: 0,
    fields: 0,
    wrong: 0,
    badRefused: '',
    slowest: 0,
  }
  const agencies: Agency[] = []
  const misses: string[] = []
  const bad = { all: 0, refused: 0 }
  for (const part of buildCity({ meetings, seed, formats: [format], withBad: true })) {
    if (part.type === 'agency') agencies.push(readAgencyFile(part.path, new TextDecoder().decode(part.bytes)))
    if (part.type !== 'document' && part.type !== 'bad') continue
    const start = performance.now()
    const { name, bytes } = { name: basename(part.path), bytes: part.bytes }
    const { meeting } = await ingest({ name, bytes, sha256: sha256(bytes) }, agencies)
    tally.slowest = Math.max(tally.slowest, performance.now() - start)
    if (part.type === 'bad') {
      bad.all++
      if (!meeting) bad.refused++
      continue
    }
    const { items, fields, missedItems, wrongFields } = score(part.truth, meeting)
    tally.documents++
    tally.items += items
    tally.fields += fields
    tally.missed += missedItems.length
    tally.wrong += wrongFields.length
    if (!meeting) tally.refused++
    misses.push(...[...wrongFields, ...missedItems].slice(0, 2).map((miss) => `${part.path} ${miss}`))
  }
  for (const miss of misses.slice(0, SHOWN)) console.log(miss)
  return { ...tally, badRefused: `${bad.refused}/${bad.all}` }
}

const [count = '2000', seed = 'bench', ...names] = process.argv.slice(2)
const formats = FORMATS.filter((format) => names.length === 0 || names.includes(format))
const rows: Record<string, object> = {}
for (const format of formats) {
  const { items, missed, fields, wrong, slowest, ...rest } = await measure(format, Number(count), seed)
  rows[format] = {
    ...rest,
    items,
    'items found': `${(100 * (1 - missed / items)).toFixed(3)} %`,
    'fields right': `${(100 * (1 - wrong / fields)).toFixed(3)} %`,
    'slowest ms': slowest.toFixed(0),
  }
  console.log(format, rows[format])
}
console.table(rows)
