import { assert, constantFrom, oneof, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_FILTERS } from '../../src/search/filters.ts'
import { isFiltered, readState, writeState, type State } from '../../src/search/page/state.ts'

describe('readState', () => {
  test.each([
    ['', { query: '', filters: NO_FILTERS, sort: 'newest' }],
    ['?q=', { query: '', filters: NO_FILTERS, sort: 'newest' }],
    [
      '?q=%E5%88%97%E7%AE%A1+a%26b&unit=sec-wenshu&unit=sec-zongwu&year=2022&sort=oldest',
      {
        query: '列管 a&b',
        filters: { ...NO_FILTERS, unit: ['sec-wenshu', 'sec-zongwu'], year: ['111'] },
        sort: 'oldest',
      },
    ],
    [
      '?agency=sec&kind=report&agency=',
      { query: '', filters: { ...NO_FILTERS, agency: ['sec'], kind: ['report'] }, sort: 'newest' },
    ],
    ['?sort=sideways&other=1', { query: '', filters: NO_FILTERS, sort: 'newest' }],
  ])('%j', (search, state) => {
    expect(readState(search)).toEqual(state)
  })
})

describe('writeState', () => {
  test('leaves out what is as it would be anyway', () => {
    expect(writeState({ query: '', filters: NO_FILTERS, sort: 'newest' })).toBe('?q=')
    expect(writeState({ query: '列', filters: { ...NO_FILTERS, kind: ['report', 'text'] }, sort: 'oldest' })).toBe(
      '?q=%E5%88%97&kind=report&kind=text&sort=oldest',
    )
  })

  test('is read again as it was written', () => {
    const values = uniqueArray(oneof(constantFrom('sec', '111', 'sec-wenshu'), string({ minLength: 1, maxLength: 4 })))
    const years = uniqueArray(constantFrom('88', '110', '111', '113'))
    const state = record({
      query: oneof(string({ unit: 'grapheme' }), string({ unit: constantFrom(...'列管"&=+%#?  \n') })),
      filters: record({ agency: values, unit: values, year: years, kind: values }),
      sort: constantFrom<State['sort']>('newest', 'oldest'),
    })
    assert(
      property(state, (given) => {
        expect(readState(writeState(given))).toEqual(given)
      }),
      { seed: 110, numRuns: 1000 },
    )
  })
})

test.each([
  [NO_FILTERS, false],
  [{ ...NO_FILTERS, agency: ['sec'] }, true],
  [{ ...NO_FILTERS, kind: ['report'] }, true],
])('isFiltered of %j', (filters, expected) => {
  expect(isFiltered({ query: '列管', filters, sort: 'oldest' })).toBe(expected)
})
