import { array, assert, constantFrom, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Kind } from '../../src/model/kind.ts'
import { DIMENSIONS, NO_FILTERS, type Filters } from '../../src/search/filters.ts'
import { countFacets } from '../../src/search/page/facets.ts'
import { made } from './published.ts'

type Matching = Parameters<typeof countFacets>[0]

/** Items of meetings of two agencies and two years. */
const matching = array(
  record({
    agency: constantFrom('sec', 'doit'),
    date: constantFrom('2022-03-17', '2024-12-17'),
    kind: constantFrom<Kind>('directive', 'report', 'conclusion'),
    units: array(constantFrom('sec-a', 'sec-b', 'doit-a', null), { maxLength: 3 }),
  }),
  { maxLength: 12 },
).map((entries): Matching =>
  entries.flatMap(({ agency, date, kind, units }) => {
    const meeting = made(agency, '1', date, [{ text: '甲', kind, units }])
    return meeting.items.map((item) => ({ meeting, item }))
  }),
)
const filters = record({
  agency: uniqueArray(constantFrom('sec', 'doit')),
  unit: uniqueArray(constantFrom('sec-a', 'sec-b', 'doit-a', 'gone')),
  year: uniqueArray(constantFrom('111', '113')),
  kind: uniqueArray(constantFrom('directive', 'report', 'text')),
})

/** The definition: how many hits there are when a dimension has just this value and the others are as they are. */
const hits = (entries: Matching, wanted: Filters): number =>
  entries.filter(
    ({ meeting, item }) =>
      (wanted.agency.length === 0 || wanted.agency.includes(meeting.agency)) &&
      (wanted.unit.length === 0 || item.units.some(({ id }) => id !== null && wanted.unit.includes(id))) &&
      (wanted.year.length === 0 || wanted.year.includes(String(Number(meeting.date.slice(0, 4)) - 1911))) &&
      (wanted.kind.length === 0 || wanted.kind.includes(item.kind)),
  ).length

describe('countFacets', () => {
  test('an item with two units counts for both, once each', () => {
    const meeting = made('sec', '1', '2022-03-17', [{ text: '甲', units: ['sec-a', 'sec-b', 'sec-a', null] }])
    const counts = countFacets(
      meeting.items.map((item) => ({ meeting, item })),
      NO_FILTERS,
    )
    expect([...counts.unit]).toEqual([
      ['sec-a', 1],
      ['sec-b', 1],
    ])
    expect([...counts.agency]).toEqual([['sec', 1]])
    expect([...counts.year]).toEqual([['111', 1]])
    expect([...counts.kind]).toEqual([['conclusion', 1]])
  })

  test('a value that is chosen and finds nothing is there, with none', () => {
    expect([...countFacets([], { ...NO_FILTERS, unit: ['gone'] }).unit]).toEqual([['gone', 0]])
  })

  test('each count is what choosing that value alone gives, and each value that gives something is counted', () => {
    let counted = 0
    assert(
      property(matching, filters, (entries, chosen) => {
        const counts = countFacets(entries, chosen)
        for (const dimension of DIMENSIONS) {
          for (const [value, count] of counts[dimension]) {
            counted += count
            expect(count).toBe(hits(entries, { ...chosen, [dimension]: [value] }))
          }
          for (const value of [
            'sec',
            'doit',
            'sec-a',
            'sec-b',
            'doit-a',
            '111',
            '113',
            'directive',
            'report',
            'conclusion',
          ]) {
            const expected = hits(entries, { ...chosen, [dimension]: [value] })
            if (expected > 0 || new Set<string>(chosen[dimension]).has(value))
              expect(counts[dimension].get(value)).toBe(expected)
          }
        }
      }),
      { seed: 110, numRuns: 300 },
    )
    expect(counted).toBeGreaterThan(500)
  })
})
