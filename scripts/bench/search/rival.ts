/**
 * One of engines.ts in a process of its own: reads `items` and `terms` of the folder that it is given, builds, loads what
 * it built and searches; prints what that cost and found as JSON. `rival.ts NAME FOLDER`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ENGINES, type Item } from './engines.ts'

export interface RivalResult {
  readonly buildCpu: number
  /** Megabytes of the process when the index was built. */
  readonly peak: number
  /** Kilobytes, compressed: all is loaded before the first search. */
  readonly cold: number
  readonly files: number
  readonly disk: number
  /** Milliseconds of CPU to make the files an index again, and of each term's search. */
  readonly loadCpu: number
  readonly searchCpu: readonly number[]
  /** Of each term the places of the items that are found. */
  readonly found: readonly (readonly number[])[]
}

const [, , name = '', folder = ''] = process.argv
const engine = ENGINES[name]
if (!engine) throw new Error(`No such engine: ${name}`)
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'))
const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const items = read('items') as Item[]
const terms = read('terms') as string[]
const places = new Map(items.map(({ id }, place) => [id, place]))
let from = cpu()
const files = await engine.build(items)
const buildCpu = (cpu() - from) / 1000
const peak = process.resourceUsage().maxRSS / 1024
const sizes = Object.values(files).map((file) => [gzipSync(file).length, Buffer.byteLength(file)] as const)
from = cpu()
const search = await engine.load(files)
const loadCpu = cpu() - from
const searchCpu: number[] = []
const found = terms.map((term) => {
  const start = cpu()
  const ids = search(term)
  searchCpu.push(cpu() - start)
  return ids.flatMap((id) => places.get(id) ?? [])
})
const result: RivalResult = {
  buildCpu,
  peak,
  cold: sizes.reduce((sum, [size]) => sum + size, 0) / 1024,
  files: sizes.length,
  disk: sizes.reduce((sum, [, size]) => sum + size, 0) / 1e6,
  loadCpu,
  searchCpu,
  found,
}
process.stdout.write(JSON.stringify(result))
