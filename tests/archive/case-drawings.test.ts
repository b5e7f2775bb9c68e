/** What is drawn of cases: the timeline of one, how many were open over time; and how old a case is. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { ageOf, monthsBetween, openSince } from '../../src/archive/cases/age.ts'
import { atYearEnds, chartOf, openOverTime } from '../../src/archive/cases/open-cases.ts'
import { timelineOf } from '../../src/archive/cases/timeline.ts'
import type { CaseView } from '../../src/archive/views.ts'
import { HARBOUR, minutes } from './minutes.ts'

/** Meetings of the running series: number, day, items. */
const casesOf = (...meetings: (readonly [number: string, date: string, ...items: string[]])[]): readonly CaseView[] =>
  buildArchive({
    agencies: [HARBOUR],
    meetings: meetings.map(([number, date, ...items]) => minutes('chuwu', number, date, items)),
  }).cases
const first = (cases: readonly CaseView[]): CaseView => {
  const [view] = cases
  if (!view) throw new Error('no case')
  return view
}

describe('the timeline', () => {
  const HELD = casesOf(
    ['101', '2024-01-10', '請辦理，列入列管（列管案號10101）。'],
    ['102', '2024-02-10', '列管案號10101持續列管。'],
    ['103', '2024-12-10', '列管案號10101解除列管。'],
    ['104', '2025-01-10', '洽悉'],
  )

  test('the events in proportion, then the newest meeting; the state between them', () => {
    const { marks, spans } = timelineOf(first(HELD))
    expect(marks.map(({ look, order, date }) => [look, order, date])).toEqual([
      ['opened', 1, '2024-01-10'],
      ['continued', 2, '2024-02-10'],
      ['released', 3, '2024-12-10'],
      ['newest', null, '2025-01-10'],
    ])
    expect(spans.map(({ look }) => look)).toEqual(['open', 'open', 'released'])
    expect(marks.map(({ at }) => Math.round(at))).toEqual([3, 11, 89, 97])
  })

  test('an opening that only the number tells stands first and is inferred, on its day where that is known', () => {
    const unknown = timelineOf(first(casesOf(['110', '2024-01-10', '列管案號10502持續列管。'])))
    expect(unknown.marks[0]).toMatchObject({ look: 'inferred', order: null, date: null })
    expect(unknown.spans.map(({ look }) => look)).toEqual(['inferred'])
    const held = timelineOf(
      first(casesOf(['105', '2023-01-10', '洽悉'], ['110', '2024-01-10', '列管案號10502持續列管。'])),
    )
    expect(held.marks[0]).toMatchObject({ look: 'inferred', date: '2023-01-10' })
  })

  test('whatever the days, marks keep their order and their distance, and stay inside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 1, maxLength: 30 }), (offsets) => {
        const meetings = offsets
          .toSorted((a, b) => a - b)
          .map((offset, index) => {
            const day = new Date(Date.UTC(1995, 0, 1 + offset)).toISOString().slice(0, 10)
            return [String(101 + index), day, '列管案號9901持續列管。'] as const
          })
        const { marks } = timelineOf(first(casesOf(...meetings)))
        const gap = Math.min(7, 94 / Math.max(marks.length - 1, 1))
        for (const [index, { at }] of marks.entries()) {
          expect(at).toBeGreaterThanOrEqual(3 - 1e-6)
          expect(at).toBeLessThanOrEqual(97 + 1e-6)
          if (index > 0) expect(at - (marks[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(gap - 1e-6)
        }
        const labels = marks.filter(({ isLabelled }) => isLabelled)
        for (const [index, { at }] of labels.entries())
          if (index > 0) expect(at - (labels[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(19 - 1e-6)
      }),
      { numRuns: 60 },
    )
  })
})

describe('open cases over time', () => {
  const cases = casesOf(
    ['101', '2022-01-10', '請辦理，列入列管（列管案號10101）。', '列管案號9901持續列管；列管案號9902解除列管。'],
    ['102', '2022-07-10', '列管案號9901解除列管。'],
    ['103', '2023-07-10', '列管案號9901恢復列管；列管案號10101解除列管。'],
    ['104', '2024-07-10', '列管案號9901同意解除列管。'],
  )
  const counts = openOverTime(cases)

  test('from each day on which it changes', () => {
    expect(counts).toEqual([
      { date: '2022-01-10', open: 2 },
      { date: '2022-07-10', open: 1 },
      { date: '2024-07-10', open: 0 },
    ])
    expect(counts.at(-1)?.open).toBe(cases.filter(({ state }) => state === 'open').length)
  })

  test('a case counts from its opening meeting where the archive holds that', () => {
    const held = casesOf(['101', '2022-01-10', '洽悉'], ['103', '2022-03-10', '列管案號10101持續列管'])
    expect(openOverTime(held)).toEqual([{ date: '2022-01-10', open: 1 }])
  })

  test('at the end of each year', () => {
    expect(atYearEnds(counts, '2024-08-01')).toEqual([
      { year: 2024, open: 0 },
      { year: 2023, open: 1 },
      { year: 2022, open: 1 },
    ])
    expect(atYearEnds([], '')).toEqual([])
  })

  test('drawn as steps that reach from side to side, with the years', () => {
    const chart = chartOf(counts, '2024-07-10')
    expect(chart?.highest).toBe(2)
    expect(chart?.line).toBe('M0 100H0V0H198V50H1000V100H1000')
    expect(chart?.ticks.map(({ year, at }) => [year, Math.round(at)])).toEqual([
      [2023, 39],
      [2024, 79],
    ])
  })

  test('nothing is drawn of nothing, or of one day', () => {
    expect(chartOf([], '')).toBeNull()
    expect(chartOf(counts.slice(0, 1), '2022-01-10')).toBeNull()
  })
})

describe('age', () => {
  test.each([
    ['2022-01-10', '2022-01-10', 0],
    ['2022-01-10', '2022-02-09', 0],
    ['2022-01-10', '2022-02-10', 1],
    ['2021-12-31', '2023-01-01', 12],
  ])('from %s to %s: %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months)
  })

  test('as of the newest meeting of its series, at least where the opening is not held', () => {
    const held = casesOf(
      ['101', '2022-01-10', '請辦理，列入列管（列管案號10101）。'],
      ['102', '2022-03-10', '列管案號9901持續列管'],
      ['108', '2023-03-10', '洽悉'],
    )
    expect(held.map((view) => [view.number, ageOf(view)])).toEqual([
      ['9901', { months: 12, isAtLeast: true, meetings: 9 }],
      ['10101', { months: 14, isAtLeast: false, meetings: 7 }],
    ])
  })

  test('of a case that was released and taken up again, since then', () => {
    const [view] = casesOf(
      ['101', '2022-01-10', '請辦理，列入列管（列管案號10101）。'],
      ['102', '2022-03-10', '列管案號10101，解除列管。'],
      ['106', '2023-01-10', '列管案號10101，恢復列管。'],
      ['108', '2023-03-10', '洽悉'],
    )
    expect(view && [ageOf(view), openSince(view)]).toEqual([{ months: 2, isAtLeast: false, meetings: 2 }, '2023-01-10'])
    // However old it was before.
    const [old] = casesOf(
      ['102', '2022-03-10', '列管案號9901，解除列管。'],
      ['106', '2023-01-10', '列管案號9901，恢復列管。'],
      ['108', '2023-03-10', '洽悉'],
    )
    expect(old && [old.isSinceKnown, ageOf(old).isAtLeast]).toEqual([false, false])
  })
})
