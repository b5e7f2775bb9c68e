/**
 * An archive of many meetings as it is published, for the engine, over a plain stand-in for Pagefind that keeps to the
 * interface in shard.ts; the real one is tested in the browser.
 */
import { afterAll, beforeAll, vi } from 'vitest'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ApiMeeting } from '../../src/model/api.ts'
import { fold } from '../../src/model/fold.ts'
import { walk } from '../../src/model/walk.ts'
import { Engine, type Found, type Request } from '../../src/search/engine.ts'
import { NO_FILTERS, passes, valuesOf, type Filters } from '../../src/search/filters.ts'
import type { Manifest, ShardList, ShardStart } from '../../src/search/shards.ts'
import { gramsOf, token } from '../../src/search/tokens.ts'
import { Random } from '../support/random.ts'
import { made, type Made } from './published.ts'

const random = new Random(110)
const WORDS = ['總務組', '列管', '臺北', '開放文件', '。', 'APP', ' ']
const UNITS = ['sec-a', 'sec-b', null]

const someText = (): string => Array.from({ length: 1 + random.below(4) }, () => random.pick(WORDS)).join('')
const someItem = (): Made => ({
  text: someText(),
  kind: random.pick(['directive', 'report'] as const),
  units: [random.pick(UNITS)],
  children: random.below(3) === 0 ? [{ text: someText() }] : [],
})
/** More than the engine loads whatever the filters; newest first. */
export const MEETINGS: readonly ApiMeeting[] = Array.from({ length: 90 }, (_, index) =>
  made(
    index % 3 === 0 ? 'doit' : 'sec',
    String(200 - index),
    new Date(Date.UTC(2024, 0, 1) - index * 15 * 86_400_000).toISOString().slice(0, 10),
    Array.from({ length: 1 + random.below(5) }, someItem),
  ),
)

/** How many meetings each shard has, newest first: the first alone fills no list of 20, and a rare word is in few. */
export const SHARDS = { new: 8, middle: 42, old: 40 }
/** Left out of the index of each shard, as if most meetings held it. */
export const COMMON = ['。', '列管']

/** Written as JavaScript, for the engine imports it by its address. */
const STAND_IN = (records: object): string => `
const records = ${JSON.stringify(records)}
export const wasm = ''
export const rehearsal = {}
export const useFetch = () => {}
export const createInstance = ({ basePath }) => ({
  preload: async () => {},
  search: async (term, { filters = {} }) => ({
    results: records
      .filter(({ shard }) => basePath.endsWith('/' + shard + '/'))
      .filter(({ tokens }) => term === null || tokens.includes(term.slice(1, -1)))
      .filter((record) => Object.entries(filters).every(([name, { any }]) => any.some((v) => record.filters[name].includes(v))))
      .map(({ id }) => ({ id: 'und_' + id })),
  }),
})
`

export const folder = mkdtempSync(join(tmpdir(), 'engine-'))
export const base = pathToFileURL(`${folder}/`).href
export const fetched: string[] = []
export const files = new Map<string, object>()
/** The meetings asked for, and the shards. */
export const meetingsFetched = (): string[] => fetched.filter((url) => url.includes('/api/meetings/'))
export const shardsFetched = (): string[] =>
  fetched.flatMap((url) => /index\/(\w+)\/start\.json$/u.exec(url)?.[1] ?? [])

const shardOf = (meeting: ApiMeeting): string => {
  const at = MEETINGS.indexOf(meeting)
  return at < SHARDS.new ? 'new' : at < SHARDS.new + SHARDS.middle ? 'middle' : 'old'
}
export const itemsOf = (meetings: readonly ApiMeeting[]): number =>
  meetings.flatMap(({ items }) => [...walk(items)]).length

/** What the build writes, of these meetings. */
function publish(): void {
  const shards = Object.keys(SHARDS).map((shard) => {
    const meetings = MEETINGS.filter((meeting) => shardOf(meeting) === shard)
    const list: ShardList = {
      ids: meetings.map(({ id }) => id),
      days: meetings.map(({ date }) => Number(date.replaceAll('-', ''))),
      items: meetings.map((meeting) => itemsOf([meeting])),
      common: COMMON,
      frequent: [],
    }
    files.set(`search/index/${shard}/start.json`, { list, files: {} })
    return { folder: shard, items: itemsOf(meetings) }
  })
  const manifest: Manifest = {
    shards,
    newest: files.get('search/index/new/start.json') as ShardStart,
    parts: [],
    values: { agency: ['doit', 'sec'], unit: ['sec-a'], year: ['112'], kind: ['directive', 'report'] },
  }
  files.set('search/index/shards.json', manifest)
  for (const meeting of MEETINGS) files.set(`api/meetings/${meeting.id}.json`, meeting)
}

/** Publishes it before the tests of a file, and removes it after them. */
export function useEngine(): void {
  beforeAll(() => {
    const records = MEETINGS.map((meeting) => {
      const items = [...walk(meeting.items)]
      const values = items.map((item) => valuesOf(meeting, item))
      const grams = [...gramsOf(items.map(({ text }) => text))].filter((gram) => !COMMON.includes(gram))
      return {
        id: meeting.id,
        shard: shardOf(meeting),
        tokens: grams.map(token),
        filters: Object.fromEntries(
          (['unit', 'kind'] as const).map((dimension) => [dimension, values.flatMap((value) => value[dimension])]),
        ),
      }
    })
    mkdirSync(join(folder, 'search/index'), { recursive: true })
    writeFileSync(join(folder, 'search/index/package.json'), '{"type":"module"}')
    writeFileSync(join(folder, 'search/index/pagefind.js'), STAND_IN(records))
    publish()
    vi.stubGlobal('document', { baseURI: base })
    vi.stubGlobal('fetch', async (url: URL | string) => {
      const { href } = new URL(url)
      fetched.push(href)
      const file = files.get(href.slice(base.length))
      return file ? Response.json(file) : new Response(null, { status: 404 })
    })
  })
  afterAll(() => {
    vi.unstubAllGlobals()
    rmSync(folder, { recursive: true })
  })
}

export const find = async (request: Partial<Request>, onProgress?: (found: Found) => void): Promise<Found> =>
  new Engine(base).find({ query: '', filters: NO_FILTERS, sort: 'newest', limit: Infinity, ...request }, onProgress)

/** The definition: the meetings that hold every term, and of those the items that hold one and pass. */
export function expected(terms: readonly string[], filters: Filters): { id: string; terms: number }[][] {
  return MEETINGS.flatMap((meeting) => {
    const items = [...walk(meeting.items)]
    const held = (text: string): number => terms.filter((term) => fold(text).includes(fold(term))).length
    if (!terms.every((term) => items.some(({ text }) => fold(text).includes(fold(term))))) return []
    const hits = items
      .map((item) => ({ item, terms: held(item.text) }))
      .filter(({ item, terms: count }) => (terms.length === 0 || count > 0) && passes(filters, valuesOf(meeting, item)))
    return hits.length === 0 ? [] : [hits.map(({ item, terms: count }) => ({ id: item.id, terms: count }))]
  })
}
export const sorted = (ids: readonly string[]): string[] => [...ids].sort()
export const idsOf = ({ meetings }: Found): string[] => meetings.flatMap(({ hits }) => hits.map(({ item }) => item.id))
