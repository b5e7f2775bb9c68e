/** What needs many meetings: limits, shards, counts that are only bounds, filters in the index. */
import { describe, expect, test } from 'vitest'
import { walk } from '../../src/model/walk.ts'
import { Engine, type Found } from '../../src/search/engine.ts'
import { NO_FILTERS } from '../../src/search/filters.ts'
import type { ShardStart } from '../../src/search/shards.ts'
import {
  MEETINGS,
  SHARDS,
  base,
  expected,
  fetched,
  files,
  find,
  idsOf,
  itemsOf,
  meetingsFetched,
  shardsFetched,
  sorted,
  useEngine,
} from './engine-site.ts'

useEngine()

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

  test('that is not reached: no more is loaded than is told, once there is a hit', async () => {
    fetched.length = 0
    const found = await find({ query: '列管', limit: 1000, most: 20 })
    expect(meetingsFetched().length).toBeGreaterThanOrEqual(20)
    expect(meetingsFetched().length).toBeLessThan(30)
    expect(found.exact).toBe(false)
    expect(found.total).toBeGreaterThanOrEqual(expected(['列管'], NO_FILTERS).flat().length)
  })

  test('given up: nothing more is loaded', async () => {
    fetched.length = 0
    const giving = new AbortController()
    const finding = find({ query: '列管', signal: giving.signal }, () => giving.abort())
    await expect(finding).rejects.toThrow('abort')
    expect(meetingsFetched().length).toBeLessThan(5)
  })

  test('asked again: nothing is, of the index or of meetings', async () => {
    const engine = new Engine(base)
    const request = { query: '總務組開放文件', filters: NO_FILTERS, sort: 'newest', limit: 5 } as const
    const first = await engine.find(request)
    fetched.length = 0
    const again = await engine.find(request)
    expect(fetched).toEqual([])
    expect(idsOf(again).slice(0, 5)).toEqual(idsOf(first).slice(0, 5))
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
    // More than 20 meetings of the first two shards hold it; the third would only make the count exact.
    const found = await find({ query: '列管', limit: 5 })
    expect(shardsFetched()).toEqual(['middle'])
    expect(found.exact).toBe(false)
    expect(found.total).toBeGreaterThanOrEqual(expected(['列管'], NO_FILTERS).flat().length)
    // What was not asked counts with all its items.
    expect(found.total).toBeGreaterThan(itemsOf(MEETINGS.slice(SHARDS.new + SHARDS.middle)))
  })

  test('the oldest first are asked from the other end, once the newest has started the engine', async () => {
    fetched.length = 0
    const found = await find({ query: '。', sort: 'oldest', limit: 1 })
    expect(shardsFetched()).toEqual(['old'])
    expect(found.meetings[0]?.meeting.id).toBe(
      MEETINGS.findLast(({ items }) => [...walk(items)].some(({ text }) => text.includes('。')))?.id,
    )
  })

  test('a rare word is looked for in all, and a list of another index is an error', async () => {
    fetched.length = 0
    expect(await find({ query: '沒有的字' })).toMatchObject({ total: 0, exact: true })
    expect(shardsFetched()).toEqual(['middle', 'old'])
    const start = files.get('search/index/old/start.json') as ShardStart
    files.set('search/index/old/start.json', { ...start, list: { ...start.list, ids: ['sec-chuwu-1'] } })
    const engine = new Engine(base)
    const request = { query: '沒有的字', filters: NO_FILTERS, sort: 'newest', limit: 1 } as const
    await expect(engine.find(request)).rejects.toThrow('another index')
    files.set('search/index/old/start.json', start)
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
  const isWhole = ({ hits }: Found['meetings'][number]): boolean => hits.some(({ clauses }) => clauses === 2)
  const ids = (meetings: Found['meetings']): string[] => meetings.flatMap(({ hits }) => hits.map(({ item }) => item.id))

  test.each([1, 10, 40])('with a limit of %i: the first of the list are those of the whole list', async (limit) => {
    const all = await find({ query: '台北 列管' })
    fetched.length = 0
    const found = await find({ query: '台北 列管', limit })
    expect(meetingsFetched().length).toBeLessThan(all.meetings.length)
    expect(found.exact).toBe(false)
    expect(found.total).toBeGreaterThanOrEqual(all.total)
    expect(ids(found.meetings.filter(isWhole)).length).toBeGreaterThanOrEqual(limit)
    expect(ids(found.meetings).slice(0, limit)).toEqual(ids(all.meetings).slice(0, limit))
  })

  test('all are looked for where none has an item with them all', async () => {
    const found = await find({ query: '開放文件開放文件 。。', limit: 1 })
    expect(found.exact).toBe(true)
    expect(sorted(idsOf(found))).toEqual(
      sorted(
        expected(['開放文件開放文件', '。。'], NO_FILTERS)
          .flat()
          .map(({ id }) => id),
      ),
    )
  })
})

describe('what filters would give', () => {
  test('can be counted where every match is loaded, whatever the filters', async () => {
    expect((await find({ query: '列管' })).uncounted).toBe(0)
    const few = await find({ query: '列管列管列管', filters: { ...NO_FILTERS, unit: ['sec-a'] } })
    expect(few.uncounted).toBe(0)
  })

  test('can not where the index has left out what the filters refuse; the values are told all the same', async () => {
    const found = await find({ query: '列管', filters: { ...NO_FILTERS, agency: ['doit'] } })
    expect(found.uncounted).not.toBe(0)
    expect(sorted(found.values.agency)).toEqual(['doit', 'sec'])
    expect(sorted(found.values.kind)).toEqual(expect.arrayContaining(['directive', 'report']))
    expect(await find({ query: '列管', limit: 5 })).toMatchObject({ uncounted: null })
  })

  test('can where it is asked for, as if all were loaded', async () => {
    const filters = { ...NO_FILTERS, agency: ['doit'] }
    const all = await find({ query: '列管' })
    const { uncounted } = await find({ query: '列管', filters })
    // Most meetings hold it, so that the index does not tell which.
    expect(uncounted).toBe(MEETINGS.filter(({ agency }) => agency !== 'doit').length)
    const counted = await find({ query: '列管', filters, limit: 5, counting: true })
    expect(counted).toMatchObject({ uncounted: 0, exact: true })
    expect(sorted(counted.matching.map(({ item }) => item.id))).toEqual(sorted(all.matching.map(({ item }) => item.id)))
  })
})
