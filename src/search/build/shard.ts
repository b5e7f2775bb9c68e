/** One shard as Pagefind writes it: a record a meeting, and of the bundle only what a search asks for. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { walk } from '../../model/walk.ts'
import { valuesOf } from '../filters.ts'
import type { Indexed } from '../indexed.ts'
import type { ShardList, ShardStart } from '../shards.ts'
import { gramsOf, token, triplesOf, type Known } from '../tokens.ts'
import { NEEDED, inBase64, writeBundle, type Entry } from './bundle.ts'

/** Of a shard's folder: its ShardStart. */
export const START = 'start.json'
/** From so many meetings on, what more than half of them hold is left out: a third of the index, and it tells little. */
const MANY = 100
const COMMON = 0.5
/** Where two pairs overlap that more than this share hold, their triple is in the index: it is a sixth larger, and tells far better. */
const FREQUENT = 0.3
/** Pagefind's own interfaces, its worker, and its extracts of the text: nothing asks for them. */
const UNUSED = /^(?:pagefind-(?!entry)|fragment$)/u

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

function* entriesOf(meetings: readonly Indexed[], held: readonly (readonly string[])[]): Generator<Entry> {
  const tokens = new Map<string, string>()
  const tokenOf = (gram: string): string => {
    const known = tokens.get(gram) ?? token(gram)
    tokens.set(gram, known)
    return known
  }
  for (const [rank, meeting] of meetings.entries())
    yield { url: meeting.id, tokens: (held[rank] ?? []).map(tokenOf).sort(), filters: filtersOf(meeting) }
}

/**
 * @param meetings newest first.
 * @param folder does not exist yet.
 * @throws Error where Pagefind reports one.
 */
export async function writeShard(meetings: readonly Indexed[], folder: string): Promise<void> {
  const { held, common, frequent } = gramsOfAll(meetings)
  await writeBundle(entriesOf(meetings, held), folder)
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name), { recursive: true })
  const list: ShardList = {
    ids: meetings.map(({ id }) => id),
    days: meetings.map(({ date }) => Number(date.replaceAll('-', ''))),
    items: meetings.map((meeting) => textsOf(meeting).length),
    common: [...common],
    frequent: [...frequent].filter((pair) => !common.has(pair)),
  }
  const start: ShardStart = { list, files: inBase64(folder, NEEDED) }
  for (const name of Object.keys(start.files)) rmSync(join(folder, name))
  writeFileSync(join(folder, START), JSON.stringify(start))
}
