/** Duties, deadlines and cases of an invented city against what its makers know. RECORD_CITY=2000 asks a larger one. */
import { describe, expect, test, vi } from 'vitest'
import { calendarOf } from '../../src/exports/calendars.ts'
import { EVERYONE } from '../../src/city/said.ts'
import { ics } from '../../src/formats/ics.ts'
import { cityRecord, type Pair } from '../support/city-record.ts'
import { casePages } from '../../src/model/gathering.ts'
import { icsFaults, readIcs } from '../support/ics.ts'
import { tally } from '../support/tally.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const MEETINGS = Number(process.env['RECORD_CITY'] ?? 120)

describe(`a city of ${MEETINGS} meetings`, async () => {
  const { archive, cases, pairs } = await cityRecord(MEETINGS, 'record')
  const all = (of: (pair: Pair) => readonly string[]): Set<string> =>
    new Set(pairs.flatMap((pair) => of(pair).map((said) => `${pair.name} ${said}`)))

  test('is read', () => {
    expect(pairs.filter(({ items }) => items.length === 0).length).toBeLessThanOrEqual(pairs.length / 1000)
    expect(pairs.length).toBeGreaterThan(MEETINGS * 20)
  })

  test('cases: ingest lists of each meeting those whose pages the archive has', () => {
    const listed = new Set(archive.meetings.flatMap(({ data }) => casePages(data)))
    expect([...listed].toSorted()).toEqual(archive.cases.map(({ id }) => `cases/${id}`).toSorted())
    expect(listed.size).toBeGreaterThan(MEETINGS / 2)
  })

  test('duties: units and everyone; whom the truth calls implied or soft may be found', () => {
    const found = all(({ items }) =>
      items.flatMap(({ units }) =>
        units.flatMap(({ id, type }) =>
          type === 'everyone' ? [EVERYONE] : id === null ? [] : [id.slice(id.indexOf('-') + 1)],
        ),
      ),
    )
    const { expected, f1 } = tally(
      all(({ truth }) => truth.unitsAddressed),
      found,
      all(({ truth }) => [...truth.unitsImplied, ...truth.unitsSoft]),
    )
    expect(expected).toBeGreaterThan(MEETINGS * 10)
    expect(f1).toBeGreaterThanOrEqual(0.99)
  })

  test('deadlines with their precision, and none invented', () => {
    const { expected, invented, f1 } = tally(
      all(({ truth }) => truth.deadlines.map(({ date, precision }) => `${date} ${precision}`)),
      all(({ items }) =>
        items.flatMap(({ deadlines }) => deadlines.map(({ date, precision = 'day' }) => `${date} ${precision}`)),
      ),
    )
    expect(expected).toBeGreaterThan(MEETINGS * 2)
    expect(invented).toEqual([])
    expect(f1).toBeGreaterThanOrEqual(0.99)
  })

  test('their calendar is valid, and an independent parser finds each of them on its day', () => {
    const file = new TextEncoder().encode(ics(calendarOf('期限', archive.deadlines, '', (address) => `/${address}`)))
    expect(icsFaults(file)).toEqual([])
    const read = readIcs(file)
    expect(read.every(({ isAllDay }) => isAllDay)).toBe(true)
    expect(read.map(({ start }) => start)).toEqual(archive.deadlines.map(({ deadline }) => deadline.date))
  })

  test('events of cases', () => {
    const { expected, f1 } = tally(
      all(({ truth }) => truth.cases.map(({ number, event }) => `${number} ${event}`)),
      all(({ items }) => items.flatMap((item) => item.cases.map(({ number, event }) => `${number} ${event}`))),
    )
    expect(expected).toBeGreaterThan(MEETINGS)
    expect(f1).toBeGreaterThanOrEqual(0.99)
    expect(pairs.flatMap(({ items }) => items.flatMap(({ unresolvedCases }) => unresolvedCases))).toEqual([])
  })

  test('the state of each case; of those that no document decides on nothing is known', () => {
    const states = new Map(archive.cases.map(({ id, state }) => [id, state]))
    const wrong = cases.filter(({ agency, series, number, state, events }) => {
      const isTold = events.some(({ event }) => event !== 'reported')
      return isTold && states.get(`${agency}-${series}-${number}`) !== state
    })
    expect(wrong).toEqual([])
    expect(cases.length).toBeGreaterThan(MEETINGS / 3)
  })
})
