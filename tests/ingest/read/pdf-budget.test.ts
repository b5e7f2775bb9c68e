/** How long a PDF may take: of processor time, and only at last on the clock. */
import { expect, test } from 'vitest'
import { TimeBudget, secondsOf } from '../../../src/ingest/read/pdf/budget.ts'

test('a page may take little processor time, and what a busy machine makes of it on the clock', () => {
  const budget = new TimeBudget({ busy: 10, clock: 100 })
  expect(budget.overrun({ busy: 12.9, clock: 129 })).toBeNull()
  expect(budget.overrun({ busy: 13.1, clock: 104 })).toBe('一頁的讀取超過 3 秒')
  expect(budget.overrun({ busy: 10, clock: 131 })).toBe('一頁的讀取超過 30 秒')
})

test('all pages together may take more', () => {
  const budget = new TimeBudget({ busy: 10, clock: 100 })
  for (let page = 1; page <= 29; page++) {
    budget.turnPage({ busy: 10 + 2 * page, clock: 100 + 20 * page })
    expect(budget.overrun({ busy: 12 + 2 * page, clock: 120 + 20 * page })).toBeNull()
  }
  budget.turnPage({ busy: 70, clock: 700 })
  expect(budget.overrun({ busy: 70.1, clock: 700 })).toBe('讀取超過 60 秒')
})

test('a thread says its time in microseconds', () => {
  expect(secondsOf({ user: 1_500_000, system: 500_000 })).toBe(2)
})
