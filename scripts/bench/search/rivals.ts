/** The engines of engines.ts beside the archive's, on the same items and queries. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENGINES } from './engines.ts'
import { at, round, score } from './figures.ts'
import type { Query, Text } from './queries.ts'
import type { Row } from './report.ts'
import type { RivalResult } from './rival.ts'

/** Seconds and megabytes after which an engine is said not to be able to. */
const [PATIENCE, MEMORY] = [600, 8000]

function run(name: string, folder: string): RivalResult | null {
  const script = join(import.meta.dirname, 'rival.ts')
  const { status, stdout } = spawnSync(process.execPath, [`--max-old-space-size=${MEMORY}`, script, name, folder], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    timeout: PATIENCE * 1000,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return status === 0 ? (JSON.parse(stdout) as RivalResult) : null
}

/** By the definition: items that hold a term, of meetings that hold all. Engines that know items alone are helped to it. */
function joined(sets: readonly (readonly number[])[], texts: readonly Text[]): Set<string> {
  const meetings = sets.map((places) => new Set(places.map((place) => texts[place]?.meeting ?? '')))
  const all = sets.flat().flatMap((place) => texts[place] ?? [])
  return new Set(all.filter(({ meeting }) => meetings.every((held) => held.has(meeting))).map(({ item }) => item))
}

/** @returns a row an engine; of one that needs more time or memory than is sensible, its name alone. */
export function compareRivals(
  work: string,
  texts: readonly Text[],
  queries: readonly Query[],
  truth: readonly ReadonlySet<string>[],
): Row[] {
  const folder = join(work, 'rivals')
  mkdirSync(folder)
  const terms = queries.flatMap((query) => query.terms)
  writeFileSync(
    join(folder, 'items.json'),
    JSON.stringify(texts.map(({ item, folded }) => ({ id: item, text: folded }))),
  )
  writeFileSync(join(folder, 'terms.json'), JSON.stringify(terms))
  return Object.keys(ENGINES).map((engine) => {
    const result = run(engine, folder)
    if (!result) return { engine: `${engine}: more than ${PATIENCE} s or ${MEMORY} MB` }
    let next = 0
    const found = queries.map((query) => {
      const sets = result.found.slice(next, next + query.terms.length)
      next += query.terms.length
      return joined(sets, texts)
    })
    return {
      engine,
      ...score(found, truth),
      'cold KB': round(result.cold),
      'cold requests': result.files,
      'next KB': 0,
      'first CPU ms': round(result.loadCpu + at(result.searchCpu, 0.5)),
      'next CPU ms': at(result.searchCpu, 0.5),
      'build CPU s': round(result.buildCpu),
      'peak MB': Math.round(result.peak),
      'disk MB': round(result.disk),
    }
  })
}
