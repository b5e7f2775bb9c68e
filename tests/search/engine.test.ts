/**
 * The engine over a plain stand-in for Pagefind that keeps to the interface in shard.ts; the real one is tested in the
 * browser. What is looked at here is what needs many meetings: limits, counts that are only bounds, filters in the index.
 */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ApiMeeting } from '../../src/model/api.ts'
import { fold } from '../../src/model/fold.ts'
import { walk } from '../../src/model/walk.ts'
import { Engine, type Found, type Request } from '../../src/search/engine.ts'
import { NO_FILTERS, passes, valuesOf, type Filters } from '../../src/search/filters.ts'
import type { Manifest, ShardList } from '../../src/search/shards.ts'
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
const MEETINGS: readonly ApiMeeting[] = Array.from({ length: 90 }, (_, index) =>
  made(
    index % 3 === 0 ? 'doit' : 'sec',
    String(200 - index),
    new Date(Date.UTC(2024, 0, 1) - index * 15 * 86_400_000).toISOString().slice(0, 10),
    Array.from({ length: 1 + random.below(5) }, someItem),
  ),
)

/** How many meetings each shard has, newest first: the first alone fills no list of 20, and a rare word is in few. */
const SHARDS = { new: 8, middle: 42, old: 40 }
/** Left out of the index of each shard, as if most meetings held it. */
const COMMON = ['。', '列管']

/** Written as JavaScript, for the engine imports it by its address. */
const STAND_IN = (records: object): string => `
const records = ${JSON.stringify(records)}
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

const folder = mkdtempSync(join(tmpdir(), 'engine-'))
const base = pathToFileURL(`${folder}/`).href
const fetched: string[] = []
const files = new Map<string, object>()
/** The meetings asked for, and the shards. */
const meetingsFetched = (): string[] => fetched.filter((url) => url.includes('/api/meetings/'))
const shardsFetched = (): string[] => fetched.flatMap((url) => /index\/(\w+)\/list\.json$/u.exec(url)?.[1] ?? [])

const shardOf = (meeting: ApiMeeting): string => {
  const at = MEETINGS.indexOf(meeting)
  return at < SHARDS.new ? 'new' : at < SHARDS.new + SHARDS.middle ? 'middle' : 'old'
}
const itemsOf = (meetings: readonly ApiMeeting[]): number => meetings.flatMap(({ items }) => [...walk(items)]).length

/** What the build writes, of these meetings. */
function publish(): void {
  const shards = Object.keys(SHARDS).map((shard) => {
    const meetings = MEETINGS.filter((meeting) => shardOf(meeting) === shard)
    const list: ShardList = {
      ids: meetings.map(({ id }) => id),
      days: meetings.map(({ date }) => Number(date.replaceAll('-', ''))),
      items: meetings.map((meeting) => itemsOf([meeting])),
      common: COMMON,
    }
    files.set(`search/index/${shard}/list.json`, list)
    return { folder: shard, meetings: meetings.length, items: itemsOf(meetings) }
  })
  const manifest: Manifest = {
    shards,
    values: { agency: ['doit', 'sec'], unit: ['sec-a'], year: ['112'], kind: ['directive', 'report'] },
  }
  files.set('search/index/shards.json', manifest)
  for (const meeting of MEETINGS) files.set(`api/meetings/${meeting.id}.json`, meeting)
}

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

const find = async (request: Partial<Request>, onProgress?: (found: Found) => void): Promise<Found> =>
  new Engine(base).find({ query: '', filters: NO_FILTERS, sort: 'newest', limit: Infinity, ...request }, onProgress)

/** The definition: the meetings that hold every term, and of those the items that hold one and pass. */
function expected(terms: readonly string[], filters: Filters): { id: string; terms: number }[][] {
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
const sorted = (ids: readonly string[]): string[] => [...ids].sort()
const idsOf = ({ meetings }: Found): string[] => meetings.flatMap(({ hits }) => hits.map(({ item }) => item.id))

const REQUESTS: readonly (readonly [string, readonly string[], Partial<Filters>])[] = [
  ['列管', ['列管'], {}],
  ['台北 列管', ['台北', '列管'], {}],
  ['"總務組列管" 。', ['總務組列管', '。'], {}],
  ['列管', ['列管'], { unit: ['sec-a'] }],
  ['app', ['APP'], { agency: ['doit'], kind: ['report', 'conclusion'] }],
  ['', [], { unit: ['sec-b'], year: ['112'] }],
  ['沒有的字', ['沒有的字'], {}],
]

describe('find', () => {
  test.each(REQUESTS)('%j finds what the definition says: %j with %j', async (query, terms, chosen) => {
    const filters = { ...NO_FILTERS, ...chosen }
    const meetings = expected(terms, filters)
    const found = await find({ query, filters })
    expect(sorted(idsOf(found))).toEqual(sorted(meetings.flat().map(({ id }) => id)))
    expect([found.total, found.exact]).toEqual([meetings.flat().length, true])
    if (terms[0] !== '沒有的字') expect(found.total).toBeGreaterThan(5)
  })

  test('the requests go over more meetings than are loaded whatever the filters', () => {
    expect(expected(['列管'], NO_FILTERS).length).toBeGreaterThan(40)
  })

  test('nothing for nothing, and without asking', async () => {
    fetched.length = 0
    expect(await find({ query: ' ' })).toMatchObject({ meetings: [], matching: [], total: 0, exact: true })
    expect(fetched).toEqual([])
  })

  test('meetings with an item that holds all terms first, each part by date; so the items of a meeting', async () => {
    for (const sort of ['newest', 'oldest'] as const) {
      const { meetings } = await find({ query: '台北 列管', sort })
      const whole = meetings.map(({ hits }) => hits.some(({ terms }) => terms === 2))
      const turn = whole.indexOf(false)
      expect(turn).toBeGreaterThan(1)
      expect(whole.lastIndexOf(true)).toBe(turn - 1)
      for (const part of [meetings.slice(0, turn), meetings.slice(turn)]) {
        const dates = part.map(({ meeting }) => meeting.date)
        expect(dates).toEqual(sort === 'newest' ? dates.toSorted().toReversed() : dates.toSorted())
      }
      for (const { meeting, hits } of meetings) {
        const order = Array.from(walk(meeting.items), ({ id }) => id)
        const rank = hits.map(({ item, terms }) => (2 - terms) * 1000 + order.indexOf(item.id))
        expect(rank).toEqual(rank.toSorted((a, b) => a - b))
      }
    }
  })

  test('excerpts mark what matches', async () => {
    const { meetings } = await find({ query: '台北' })
    const [hit] = meetings[0]?.hits ?? []
    expect(hit?.excerpt.map(({ text }) => text).join('')).toBe(hit?.item.text)
    expect(hit?.excerpt.some(({ text, marked }) => marked && text.startsWith('臺北'))).toBe(true)
  })

  test('what facets are counted from does not depend on the filters where all is loaded', async () => {
    const query = '開放文件開放文件'
    const all = await find({ query })
    const filtered = await find({ query, filters: { ...NO_FILTERS, unit: ['sec-a'] } })
    expect(all.matching.length).toBe(all.total)
    expect(all.total).toBeGreaterThan(filtered.total)
    expect(filtered.matching.map(({ item }) => item.id)).toEqual(all.matching.map(({ item }) => item.id))
  })
})

describe('with a limit', () => {
  test.each([1, 5, 20, 60])('of %i: no more is loaded than needed, and the count is never too low', async (limit) => {
    const truth = expected(['列管'], NO_FILTERS)
    fetched.length = 0
    const found = await find({ query: '列管', limit })
    expect(idsOf(found).length).toBeGreaterThanOrEqual(limit)
    expect(meetingsFetched().length).toBeLessThan(truth.length)
    expect(found.exact).toBe(false)
    expect(found.total).toBeGreaterThanOrEqual(truth.flat().length)
    expect(found.total).toBeLessThanOrEqual(MEETINGS.flatMap(({ items }) => [...walk(items)]).length)
    // The newest meetings first: what is loaded has no gap.
    const ids = sorted(idsOf(found))
    const meetings = found.meetings.length
    expect(ids).toEqual(
      sorted(
        truth
          .slice(0, meetings)
          .flat()
          .map(({ id }) => id),
      ),
    )
  })

  test('that is not reached: all, and exactly', async () => {
    const found = await find({ query: '列管', limit: 100_000 })
    expect(found.exact).toBe(true)
  })

  test('filters are asked of the index, so that meetings without are not loaded', async () => {
    const filters = { ...NO_FILTERS, agency: ['doit'] }
    fetched.length = 0
    const found = await find({ query: '列管', filters })
    expect(found.total).toBe(expected(['列管'], filters).flat().length)
    expect(meetingsFetched().filter((url) => !url.includes('/doit-'))).toEqual([])
    expect(meetingsFetched().length).toBeGreaterThan(10)
  })
})

describe('shards', () => {
  test('older ones are asked only when the newer do not fill the list', async () => {
    fetched.length = 0
    // More than 40 meetings of the first two shards hold it; the third would only make the count exact.
    const found = await find({ query: '列管', limit: 5 })
    expect(shardsFetched()).toEqual(['new', 'middle'])
    expect(found.exact).toBe(false)
    expect(found.total).toBeGreaterThanOrEqual(expected(['列管'], NO_FILTERS).flat().length)
    // What was not asked counts with all its items.
    expect(found.total).toBeGreaterThan(itemsOf(MEETINGS.slice(SHARDS.new + SHARDS.middle)))
  })

  test('the oldest first are asked from the other end, once the newest has started the engine', async () => {
    fetched.length = 0
    const found = await find({ query: '。', sort: 'oldest', limit: 1 })
    expect(shardsFetched()).toEqual(['new', 'old', 'middle'])
    expect(found.meetings[0]?.meeting.id).toBe(
      MEETINGS.findLast(({ items }) => [...walk(items)].some(({ text }) => text.includes('。')))?.id,
    )
  })

  test('a rare word is looked for in all, and a list of another index is an error', async () => {
    fetched.length = 0
    expect(await find({ query: '沒有的字' })).toMatchObject({ total: 0, exact: true })
    expect(shardsFetched()).toEqual(['new', 'middle', 'old'])
    const list = files.get('search/index/old/list.json')
    files.set('search/index/old/list.json', { ...list, ids: ['sec-chuwu-1'] })
    const engine = new Engine(base)
    const request = { query: '沒有的字', filters: NO_FILTERS, sort: 'newest', limit: 1 } as const
    await expect(engine.find(request)).rejects.toThrow('another index')
    files.set('search/index/old/list.json', list ?? {})
    expect(await engine.find(request)).toMatchObject({ total: 0, exact: true })
  })

  test('a meeting that the index takes in error is not a hit, and not counted', async () => {
    // Its pairs stand in many meetings, though not one after the other.
    const query = '組列管開放文件'
    expect(expected([query], NO_FILTERS).length).toBeLessThan(expected(['開放文件'], NO_FILTERS).length)
    const found = await find({ query })
    expect(sorted(idsOf(found))).toEqual(
      sorted(
        expected([query], NO_FILTERS)
          .flat()
          .map(({ id }) => id),
      ),
    )
    expect([found.total, found.exact]).toEqual([idsOf(found).length, true])
  })
})

describe('several terms', () => {
  test('are all looked for before any hit is cut off, so that items with them all do come first', async () => {
    const truth = expected(['台北', '列管'], NO_FILTERS).flat()
    const whole = truth.filter(({ terms }) => terms === 2).map(({ id }) => id)
    const found = await find({ query: '台北 列管', limit: 1 })
    expect(expected(['台北', '列管'], NO_FILTERS).length).toBeGreaterThan(40)
    expect(found.exact).toBe(true)
    const meetings = found.meetings.map(({ hits }) => hits.some(({ terms }) => terms === 2))
    expect(meetings).toEqual(meetings.toSorted((a, b) => Number(b) - Number(a)))
    expect(meetings).toContain(false)
    expect(sorted(idsOf(found))).toEqual(expect.arrayContaining(whole))
  })
})

describe('what filters would give', () => {
  test('can be counted where every match is loaded, whatever the filters', async () => {
    expect((await find({ query: '列管' })).countable).toBe(true)
    const few = await find({ query: '開放文件開放文件', filters: { ...NO_FILTERS, unit: ['sec-a'] } })
    expect(few.countable).toBe(true)
  })

  test('can not where the index has left out what the filters refuse; the values are told all the same', async () => {
    const found = await find({ query: '列管', filters: { ...NO_FILTERS, agency: ['doit'] } })
    expect(found.countable).toBe(false)
    expect(sorted(found.values.agency)).toEqual(['doit', 'sec'])
    expect(sorted(found.values.kind)).toEqual(expect.arrayContaining(['directive', 'report']))
    expect((await find({ query: '列管', limit: 5 })).countable).toBe(false)
  })
})

describe('on the way', () => {
  test('tells what is found so far: more each time, and never a count that is too low', async () => {
    const truth = expected(['列管'], NO_FILTERS).flat().length
    const progress: Found[] = []
    const last = await find({ query: '列管' }, (found) => progress.push(found))
    expect(progress.length).toBeGreaterThan(3)
    const counts = [...progress, last].map((found) => idsOf(found).length)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(progress.filter(({ exact, total }) => exact || total < truth)).toEqual([])
  })

  test('a meeting is loaded once, and again after it failed', async () => {
    const engine = new Engine(base)
    const request = { query: '開放文件開放文件', filters: NO_FILTERS, sort: 'newest', limit: Infinity } as const
    fetched.length = 0
    const first = await engine.find(request)
    const count = fetched.length
    expect(count).toBeGreaterThan(0)
    expect(await engine.find(request)).toEqual(first)
    expect(fetched.length).toBe(count)
    const lost = new Engine(base)
    const works = globalThis.fetch
    vi.stubGlobal('fetch', async () => new Response(null, { status: 500 }))
    await expect(lost.find(request)).rejects.toThrow('500')
    vi.stubGlobal('fetch', works)
    expect(await lost.find(request)).toEqual(first)
  })

  test('an index that is not there is an error', async () => {
    await expect(new Engine(`${base}nowhere/`).warm()).rejects.toThrow()
  })

  test('an index that could not be loaded once is asked for again', async () => {
    const unready = `let tries = 0
export const createInstance = () => ({
  preload: async () => { if (++tries === 1) throw new Error('not yet') },
  search: async () => ({ results: [] }),
})`
    files.set('unready/search/index/shards.json', { shards: [{ folder: 'new', meetings: 0, items: 0 }], values: {} })
    files.set('unready/search/index/new/list.json', { ids: [], days: [], items: [], common: [] })
    mkdirSync(join(folder, 'unready/search/index'), { recursive: true })
    writeFileSync(join(folder, 'unready/search/index/package.json'), '{"type":"module"}')
    writeFileSync(join(folder, 'unready/search/index/pagefind.js'), unready)
    const engine = new Engine(`${base}unready/`)
    await expect(engine.warm()).rejects.toThrow('not yet')
    await expect(engine.warm()).resolves.toBeUndefined()
  })
})
