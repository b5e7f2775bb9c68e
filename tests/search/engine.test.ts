/** What the engine finds, against the definition. */
import { describe, expect, test } from 'vitest'
import { walk } from '../../src/model/walk.ts'
import { NO_FILTERS, type Filters } from '../../src/search/filters.ts'
import { expected, fetched, find, idsOf, sorted, useEngine } from './engine-site.ts'

useEngine()

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
      const whole = meetings.map(({ hits }) => hits.some(({ clauses }) => clauses === 2))
      const turn = whole.indexOf(false)
      expect(turn).toBeGreaterThan(1)
      expect(whole.lastIndexOf(true)).toBe(turn - 1)
      for (const part of [meetings.slice(0, turn), meetings.slice(turn)]) {
        const dates = part.map(({ meeting }) => meeting.date)
        expect(dates).toEqual(sort === 'newest' ? dates.toSorted().toReversed() : dates.toSorted())
      }
      for (const { meeting, hits } of meetings) {
        const order = Array.from(walk(meeting.items), ({ id }) => id)
        const rank = hits.map(({ item, clauses }) => (2 - clauses) * 1000 + order.indexOf(item.id))
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
    const query = '列管列管列管'
    const all = await find({ query })
    const filtered = await find({ query, filters: { ...NO_FILTERS, unit: ['sec-a'] } })
    expect(all.matching.length).toBe(all.total)
    expect(all.total).toBeGreaterThan(filtered.total)
    const matching = (found: typeof all): string[] => sorted(found.matching.map(({ item }) => item.id))
    expect(matching(filtered)).toEqual(matching(all))
  })
})
