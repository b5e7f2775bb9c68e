/** One shard as Pagefind writes it: a record a meeting, and of the bundle only what a search asks for. */
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { walk } from '../../model/walk.ts'
import { valuesOf } from '../filters.ts'
import type { Indexed } from '../indexed.ts'
import type { ShardList, ShardStart } from '../shards.ts'
import { NEEDED, inBase64, writeBundle, type Entry } from './bundle.ts'
import { tokensOfAll } from './grams.ts'

/** Of a shard's folder: its ShardStart. */
export const START = 'start.json'
/** Pagefind's own interfaces, its worker, and its extracts of the text: nothing asks for them. */
const UNUSED = /^(?:pagefind-(?!entry)|fragment$)/u

const textsOf = (meeting: Indexed): string[] => Array.from(walk(meeting.items), ({ text }) => text)

function filtersOf(meeting: Indexed): { unit: string[]; kind: string[] } {
  const values = Array.from(walk(meeting.items), (item) => valuesOf(meeting, item))
  const of = (dimension: 'unit' | 'kind'): string[] => [...new Set(values.flatMap((value) => value[dimension]))].sort()
  return { unit: of('unit'), kind: of('kind') }
}

function* entriesOf(meetings: readonly Indexed[], tokensOf: (meeting: number) => string[]): Generator<Entry> {
  for (const [place, meeting] of meetings.entries())
    yield { url: meeting.id, tokens: tokensOf(place), filters: filtersOf(meeting) }
}

/**
 * @param meetings newest first.
 * @param folder does not exist yet.
 * @throws Error where Pagefind reports one.
 */
export async function writeShard(meetings: readonly Indexed[], folder: string): Promise<void> {
  const { tokensOf, common, frequent } = tokensOfAll(meetings.map(textsOf))
  await writeBundle(entriesOf(meetings, tokensOf), folder)
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
