/** However many items or words there are, the time is in proportion to their number. */
import { expect, test, vi } from 'vitest'
import { citeItems } from '../../src/model/citation.ts'
import { findDates } from '../../src/model/date.ts'
import type { Item } from '../../src/model/meeting.ts'
import { PathAllocator } from '../../src/model/path.ts'
import { findTimes } from '../../src/model/time.ts'
import { growth } from '../support/growth.ts'

vi.setConfig({ testTimeout: 120_000 })

test('PathAllocator, however often one path is asked for', () => {
  const allocate = (count: number): void => {
    const paths = new PathAllocator()
    for (let index = 0; index < count; index++) {
      paths.numbered('2', 1)
      paths.lettered('2', 'r')
    }
  }
  expect(growth((count) => count, allocate, 4000)).toBeLessThan(10)
})

test.each([
  ['repeated numbers', '一、', (index: number) => `1.${index + 2}`],
  ['blocks of one word', '', (index: number) => `p${index + 2}`],
])('citeItems of %s', (_, marker, pathOf) => {
  const make = (count: number): Item[] =>
    Array.from({ length: count }, (_item, index) => ({
      path: pathOf(index),
      marker,
      label: marker === '' ? '說明' : '',
      kind: 'text',
      text: '說明：甲',
      children: [],
    }))
  expect(growth(make, citeItems, 3000)).toBeLessThan(10)
})

test.each([' ', '上午 ', '1 ', '1', '上午'])('findTimes and findDates of %j again and again', (part) => {
  const make = (count: number): string => part.repeat(count)
  expect(growth(make, findTimes, 10_000)).toBeLessThan(10)
  expect(growth(make, findDates, 10_000)).toBeLessThan(10)
})
