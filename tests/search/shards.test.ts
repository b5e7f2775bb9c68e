import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divide } from '../../src/search/shards.ts'

interface Meeting {
  readonly date: string
}
const LIMITS = { frozen: 20, newest: 5 }
const day = (days: number): string => new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
const newestFirst = (days: readonly number[]): Meeting[] =>
  days.toSorted((a, b) => b - a).map((count) => ({ date: day(count) }))
const sizes = (meetings: readonly Meeting[]): number[] => divide(meetings, LIMITS).map(({ length }) => length)
const every = (count: number, days: number): number[] => Array.from({ length: count }, (_, index) => index * days)

describe('divide', () => {
  test.each([
    ['nothing', [], []],
    ['few: one shard, whatever their years', every(5, 400), [5]],
    ['whole years under the newest ones', every(50, 90), [5, 8, 20, 17]],
    ['the newest part of the newest year', every(60, 10), [5, 18, 18, 19]],
    ['all on one day', every(30, 0), [30]],
  ])('%s', (_, days, expected) => {
    expect(sizes(newestFirst(days))).toEqual(expected)
  })

  test('at the size of a city: few shards, and a small one of the newest', () => {
    const meetings = newestFirst(every(7200, 1))
    expect(divide(meetings).map(({ length }) => length)).toEqual([260, 1461, 1827, 1826, 1826])
  })

  const days = array(integer({ min: 0, max: 3000 }), { maxLength: 120 })

  test('every meeting is in one shard, in order; no day in two; none is empty; a frozen one is not too large', () => {
    assert(
      property(days, (list) => {
        const meetings = newestFirst(list)
        const shards = divide(meetings, LIMITS)
        expect(shards.flat()).toEqual(meetings)
        expect(shards.filter((shard) => shard.length === 0)).toEqual([])
        const dates = shards.flatMap((shard) => [...new Set(shard.map(({ date }) => date))])
        expect(new Set(dates).size).toBe(dates.length)
        const months = (shard: readonly Meeting[]): number => new Set(shard.map(({ date }) => date.slice(0, 7))).size
        expect(shards.slice(1).filter((shard) => shard.length > LIMITS.frozen && months(shard) > 1)).toEqual([])
      }),
      { seed: 110, numRuns: 500 },
    )
  })

  test('a meeting more on a day of the newest shard leaves the others as they are', () => {
    assert(
      property(days, (list) => {
        const before = divide(newestFirst(list), LIMITS)
        const [newest, ...frozen] = before
        if (!newest || newest.length >= LIMITS.newest || frozen.length === 0) return
        const added = [...newestFirst(list), { date: newest.at(-1)?.date ?? '' }].sort((a, b) =>
          b.date.localeCompare(a.date),
        )
        expect(divide(added, LIMITS).slice(1)).toEqual(frozen)
      }),
      { seed: 110, numRuns: 500 },
    )
  })
})
