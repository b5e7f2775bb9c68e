/** What must hold for whatever the archive holds, and what the 110th meeting says of its cases. */
import { describe, expect, test } from 'vitest'
import { agencyAddress, deadlineAddress } from '../../src/archive/addresses.ts'
import type { Target } from '../../src/archive/annotate.ts'
import { readArchive } from '../../src/archive/read.ts'
import type { ItemView } from '../../src/archive/views.ts'
import { DECIDING } from '../../src/model/kind.ts'
import { ADDRESSES } from '../../src/model/gathering.ts'
import { parseLedger } from '../../src/model/ledger.ts'
import { walk } from '../../src/model/walk.ts'
import { CONTENT, seedText } from '../support/content.ts'

const archive = readArchive(CONTENT)
const items: readonly ItemView[] = archive.meetings.flatMap((meeting) => [...walk(meeting.items)])
const bad = (test_: (item: ItemView) => boolean): string[] => items.filter(test_).map(({ id }) => id)
const targets: readonly Target[] = items.flatMap(({ segments }) => segments.flatMap(({ target }) => target ?? []))

describe('every item', () => {
  test('there are some', () => {
    expect(archive.meetings.length).toBeGreaterThanOrEqual(2)
    expect(items.length).toBeGreaterThan(50)
  })

  test('rejoins from its segments to its text', () => {
    expect(bad(({ text, segments }) => segments.map((segment) => segment.text).join('') !== text)).toEqual([])
  })

  test('has an id, an address and a citation of its own', () => {
    for (const values of [
      items.map(({ id }) => id),
      items.map(({ address }) => address),
      items.map(({ citation }) => citation),
    ]) {
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
    }
  })

  test('has the words that say who is to act, by when and of which cases', () => {
    expect(
      bad(({ text, units, deadlines, cases }) =>
        [...units, ...deadlines, ...cases].some(({ words }) => words === '' || !text.includes(words)),
      ),
    ).toEqual([])
  })

  test('infers a duty only where it decides', () => {
    expect(bad(({ kind, units }) => !DECIDING.has(kind) && units.some(({ inferred }) => inferred))).toEqual([])
  })

  test('has no deadline before its meeting', () => {
    expect(bad(({ meeting, deadlines }) => deadlines.some(({ date }) => date < meeting.data.date))).toEqual([])
  })
})

describe('every link', () => {
  const pages: Readonly<Record<Target['kind'], readonly string[]>> = {
    agency: archive.agencies.map(({ id }) => agencyAddress(id)),
    case: archive.cases.map(({ address }) => address),
    deadline: archive.deadlines.map(({ deadline }) => deadlineAddress(deadline)),
    meeting: archive.meetings.map(({ address }) => address),
    unit: archive.units.map(({ address }) => address),
  }

  test.each(['agency', 'case', 'deadline', 'meeting', 'unit'] as const)('to a %s leads to one that exists', (kind) => {
    const addresses = targets.flatMap((target) => (target.kind === kind ? [target.address] : []))
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => address !== null && !pages[kind].includes(address))).toEqual([])
  })

  test('that leads nowhere is to a meeting that the archive does not hold', () => {
    const nowhere = targets.filter(({ address }) => address === null)
    expect(nowhere.filter(({ kind }) => kind !== 'meeting')).toEqual([])
  })
})

describe('every case, unit and deadline', () => {
  test('tells of items of the archive, and each item’s is told', () => {
    const pairs = (found: readonly (readonly [string, string])[]): string[] =>
      found.map((pair) => pair.join(' ')).sort()
    expect(pairs(archive.cases.flatMap(({ id, events }) => events.map(({ item }) => [id, item.id] as const)))).toEqual(
      pairs(items.flatMap((item) => item.cases.map(({ id }) => [id, item.id] as const))),
    )
    expect(pairs(archive.units.flatMap(({ id, duties }) => duties.map(({ item }) => [id, item.id] as const)))).toEqual(
      pairs(items.flatMap((item) => item.units.flatMap(({ id }) => (id === null ? [] : [[id, item.id] as const])))),
    )
    expect(pairs(archive.deadlines.map(({ item, deadline }) => [deadline.date, item.id] as const))).toEqual(
      pairs(items.flatMap((item) => item.deadlines.map(({ date }) => [date, item.id] as const))),
    )
  })
})

test('every page of a unit and of a case is listed, so that it answers whatever becomes of it', () => {
  const listed = parseLedger(seedText(ADDRESSES))
  const pages = [...archive.units, ...archive.cases].map(({ address }) => address.slice(0, -1))
  expect(listed.toSorted()).toEqual(expect.arrayContaining(pages.toSorted()))
  expect(new Set(listed).size).toBe(listed.length)
})

describe('the 110th meeting', () => {
  test('says of each case what it says, where it says it', () => {
    const said = items.flatMap(({ id, cases }) =>
      id.startsWith('sec-chuwu-110#') ? cases.map(({ number, event }) => `${id.split('#')[1]} ${number} ${event}`) : [],
    )
    expect(said).toEqual([
      '2-2-c-1 9903 released',
      '2-2-c-1 10902 released',
      '2-2-c-1 10903 released',
      '2-2-c-1 9904 continued',
      '2-2-c-1 10502 continued',
      '2-2-c-1 10803 continued',
      '2-2-c-2 10801 released',
      '2-2-c-2 10901 released',
    ])
  })

  test('refers twice to the 109th, whether the archive holds it or not', () => {
    const held = archive.meetings.find(({ data }) => data.id === 'sec-chuwu-109')?.address ?? null
    const references = items.flatMap(({ id, segments }) =>
      id.startsWith('sec-chuwu-110#') ? segments.filter(({ target }) => target?.kind === 'meeting') : [],
    )
    expect(references.map(({ text, target }) => [text, target?.address])).toEqual([
      ['第 109 次處務會議', held],
      ['第 109 次處務會議', held],
    ])
  })
})
