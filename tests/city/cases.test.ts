/** The histories of the tracked cases hold together over the years. */
import { expect, test } from 'vitest'
import { build, documentsOf } from './support.ts'

const parts = build({ meetings: 900, formats: ['txt'] })
const cases = parts.flatMap((part) => (part.type === 'case' ? [part.truth] : []))
const order = new Map(documentsOf(parts).map(({ truth }, index) => [truth.meeting, index]))

/** What may be said of a case that is in a state, and what state that leaves it in. */
const NEXT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  open: { reported: 'open', continued: 'open', released: 'released' },
  released: { reopened: 'open' },
  new: { opened: 'open' },
}

test('there are many, and every event happens', () => {
  expect(cases.length).toBeGreaterThan(300)
  const events = new Set(cases.flatMap((entry) => entry.events.map(({ event }) => event)))
  expect([...events].sort()).toEqual(['continued', 'opened', 'released', 'reopened', 'reported'])
})

test('a case is opened before it is continued, continued before it is released', () => {
  const faults = cases.flatMap(({ agency, series, number, opened, state, events }) => {
    let now: string | undefined = opened ? 'new' : 'open'
    for (const { event } of events) now = NEXT[now ?? '']?.[event]
    return now === state ? [] : [`${agency}/${series}/${number}: ${events.map(({ event }) => event).join(' ')}`]
  })
  expect(faults).toEqual([])
})

test('its events are in the order of the meetings, at most one a meeting', () => {
  const faults = cases.filter(({ events }) =>
    events.some(
      ({ meeting }, index) => (order.get(meeting) ?? -1) <= (order.get(events[index - 1]?.meeting ?? '') ?? -1),
    ),
  )
  expect(faults).toEqual([])
})

test('the items say what the histories say', () => {
  const told = documentsOf(parts).flatMap(({ truth }) =>
    truth.items.flatMap((item) =>
      item.cases.map(
        ({ number, event }) => `${truth.agency}/${truth.series}/${number} ${truth.meeting}#${item.path} ${event}`,
      ),
    ),
  )
  const kept = cases.flatMap(({ agency, series, number, events }) =>
    events.map(({ meeting, path, event }) => `${agency}/${series}/${number} ${meeting}#${path} ${event}`),
  )
  expect(kept.sort()).toEqual(told.sort())
})

test('its number is the meeting that opened it and the number of the item', () => {
  const documents = new Map(documentsOf(parts).map(({ truth }) => [truth.meeting, truth]))
  const faults = cases.filter(({ number, opened, events }) => {
    if (!opened) return false
    const meeting = documents.get(opened.meeting)?.number.replace(/-(\d)$/u, '-0$1') ?? ''
    const digits = (text: string): string => text.replaceAll('-', '')
    const item = events[0]?.path.split('-').at(-1)
    return digits(number) !== digits(meeting) + String(opened.item).padStart(2, '0') || item !== String(opened.item)
  })
  expect(faults).toEqual([])
})
