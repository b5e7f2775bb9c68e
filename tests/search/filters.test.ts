import { array, assert, constantFrom, option, property, record, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DIMENSIONS, NO_FILTERS, normalise, passes, valuesOf, type Filters } from '../../src/search/filters.ts'
import { made } from './published.ts'

describe('valuesOf', () => {
  test('agency and year of the meeting, units and kind of the item', () => {
    const meeting = made('sec', '110', '2022-03-17', [
      { text: '甲', kind: 'directive', units: ['sec-zongwu', null, 'sec-wenshu'] },
      { text: '乙' },
    ])
    const [first, second] = meeting.items
    expect(first && valuesOf(meeting, first)).toEqual({
      agency: ['sec'],
      unit: ['sec-zongwu', 'sec-wenshu'],
      year: ['111'],
      kind: ['directive'],
    })
    expect(second && valuesOf(meeting, second).unit).toEqual([])
  })
})

const values: Filters = { agency: ['sec'], unit: ['sec-zongwu', 'sec-wenshu'], year: ['111'], kind: ['directive'] }

describe('passes', () => {
  test.each([
    ['no filter', {}, true],
    ['one that holds', { unit: ['sec-wenshu'] }, true],
    ['one that does not', { unit: ['sec-jiyao'] }, false],
    ['one of several values', { year: ['110', '111'] }, true],
    ['none of several', { year: ['110', '112'] }, false],
    ['two that hold', { agency: ['sec'], kind: ['directive'] }, true],
    ['two of which one does not', { agency: ['sec'], kind: ['report'] }, false],
    ['part of a value', { unit: ['sec'] }, false],
  ])('%s', (_, filters, expected) => {
    expect(passes({ ...NO_FILTERS, ...filters }, values)).toBe(expected)
  })

  test('a filter on what an item has none of lets it not pass', () => {
    expect(passes({ ...NO_FILTERS, unit: ['sec-zongwu'] }, { ...values, unit: [] })).toBe(false)
  })

  test.each(DIMENSIONS)('except %s: it is let pass, the others are not', (dimension) => {
    expect(passes({ ...NO_FILTERS, [dimension]: ['x'] }, values)).toBe(false)
    expect(passes({ ...NO_FILTERS, [dimension]: ['x'] }, values, dimension)).toBe(true)
    for (const other of DIMENSIONS) {
      if (other === dimension) continue
      expect(passes({ ...NO_FILTERS, [dimension]: ['x'], [other]: ['x'] }, values, dimension)).toBe(false)
      expect(passes({ ...NO_FILTERS, [other]: ['x'] }, values, dimension)).toBe(false)
    }
  })
})

describe('normalise', () => {
  test.each([
    ['nothing', {}, {}],
    ['one value', { unit: 'sec-wenshu' }, { unit: ['sec-wenshu'] }],
    ['several', { kind: ['report', 'directive'] }, { kind: ['report', 'directive'] }],
    ['a western year', { year: '2022' }, { year: ['111'] }],
    ['western and ROC years', { year: ['1999', '111', '2024'] }, { year: ['88', '111', '113'] }],
    ['no western year', { year: ['1899', '2100', '20222', '22'] }, { year: ['1899', '2100', '20222', '22'] }],
    ['a year only as a year', { unit: '2022' }, { unit: ['2022'] }],
    ['nothing in a value', { agency: '', unit: ['', 'sec-wenshu'] }, { unit: ['sec-wenshu'] }],
    ['what is no dimension', { series: 'chuwu' }, {}],
  ])('%s', (_, given: object, expected) => {
    expect(normalise(given)).toEqual({ ...NO_FILTERS, ...expected })
  })

  test('a number that a program gives for a year', () => {
    expect(normalise(JSON.parse('{"year":2022,"agency":"sec"}') as object)).toEqual({
      ...NO_FILTERS,
      agency: ['sec'],
      year: ['111'],
    })
  })

  test('what is normal stays', () => {
    const list = uniqueArray(constantFrom('sec', '111', 'a-b'))
    assert(
      property(record({ agency: list, unit: list, year: list, kind: list }), (filters) => {
        expect(normalise(filters)).toEqual(filters)
      }),
      { seed: 110 },
    )
    const given = option(array(constantFrom('', '2022', '111')), { nil: undefined })
    assert(
      property(given, (year) => {
        const once = normalise(year ? { year } : {})
        expect(normalise(once)).toEqual(once)
      }),
      { seed: 110 },
    )
  })
})
