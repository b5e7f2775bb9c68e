/** One shard as Pagefind writes it: a record a meeting, and of the bundle only what a search asks for. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { walk } from '../../model/walk.ts'
import { valuesOf } from '../filters.ts'
import type { Indexed } from '../indexed.ts'
import type { ShardList, ShardStart } from '../shards.ts'
import { gramsOf, token, triplesOf, type Known } from '../tokens.ts'

/** Of a shard's folder: its ShardStart. */
export const START = 'start.json'
/** A language that Pagefind has no rules for: tokens are taken as they are. */
const LANGUAGE = 'und'
/** From so many meetings on, what more than half of them hold is left out: a third of the index, and it tells little. */
const MANY = 100
const COMMON = 0.5
/** Where two pairs overlap that more than this share hold, their triple is in the index: it is a sixth larger, and tells far better. */
const FREQUENT = 0.3
/** Pagefind's own interfaces, its worker, and its extracts of the text: nothing asks for them. */
const UNUSED = /^(?:pagefind-(?!entry)|fragment$)/u
/** What every search needs of a shard, whatever it asks. */
const NEEDED = /^pagefind-entry\.json$|\.pf_meta$/u

const textsOf = (meeting: Indexed): string[] => Array.from(walk(meeting.items), ({ text }) => text)

/** What more than a share of the meetings hold. */
function heldByMany(grams: readonly ReadonlySet<string>[], share: number): Set<string> {
  const counts = new Map<string, number>()
  if (grams.length < MANY) return new Set()
  for (const set of grams) for (const gram of set) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return new Set([...counts].flatMap(([gram, count]) => (count > grams.length * share ? [gram] : [])).sort())
}

/** What the index holds of each meeting, and what the meetings hold too often. */
function gramsOfAll(meetings: readonly Indexed[]): Known & { held: string[][] } {
  const texts = meetings.map(textsOf)
  const grams = texts.map(gramsOf)
  const frequent = new Set([...heldByMany(grams, FREQUENT)].filter((gram) => [...gram].length === 2))
  const triples = texts.map((list) => triplesOf(list, frequent))
  const common = new Set([...heldByMany(grams, COMMON), ...heldByMany(triples, COMMON)])
  const held = grams.map((set, rank) => [...set, ...(triples[rank] ?? [])].filter((gram) => !common.has(gram)))
  return { held, common, frequent }
}

function filtersOf(meeting: Indexed): { unit: string[]; kind: string[] } {
  const values = Array.from(walk(meeting.items), (item) => valuesOf(meeting, item))
  const of = (dimension: 'unit' | 'kind'): string[] => [...new Set(values.flatMap((value) => value[dimension]))].sort()
  return { unit: of('unit'), kind: of('kind') }
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

/**
 * @param meetings newest first.
 * @param folder does not exist yet.
 * @throws Error where Pagefind reports one.
 */
export async function writeShard(meetings: readonly Indexed[], folder: string): Promise<void> {
  const { held, common, frequent } = gramsOfAll(meetings)
  const created = await createIndex({ forceLanguage: LANGUAGE })
  check(created)
  const { index } = created
  if (!index) throw new Error('Pagefind: no index')
  const tokens = new Map<string, string>()
  const tokenOf = (gram: string): string => {
    const known = tokens.get(gram) ?? token(gram)
    tokens.set(gram, known)
    return known
  }
  for (const [rank, meeting] of meetings.entries()) {
    const record = {
      url: meeting.id,
      content: (held[rank] ?? []).map(tokenOf).sort().join(' '),
      language: LANGUAGE,
      filters: filtersOf(meeting),
      // In this order the list names the meetings that Pagefind knows by ids of its own.
      sort: { rank: String(rank) },
    }
    check(await index.addCustomRecord(record))
  }
  mkdirSync(folder, { recursive: true })
  check(await index.writeFiles({ outputPath: folder }))
  // Ends the process that holds the shard, so that two are never in memory.
  await close()
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name), { recursive: true })
  const list: ShardList = {
    ids: meetings.map(({ id }) => id),
    days: meetings.map(({ date }) => Number(date.replaceAll('-', ''))),
    items: meetings.map((meeting) => textsOf(meeting).length),
    common: [...common],
    frequent: [...frequent].filter((pair) => !common.has(pair)),
  }
  const files: Record<string, string> = {}
  for (const name of readdirSync(folder).filter((file) => NEEDED.test(file))) {
    files[name] = readFileSync(join(folder, name), 'base64')
    rmSync(join(folder, name))
  }
  const start: ShardStart = { list, files }
  writeFileSync(join(folder, START), JSON.stringify(start))
}
