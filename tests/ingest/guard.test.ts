/** What keeps a meeting from being filed, and what does not. */
import { statSync, utimesSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guard, type Archived } from '../../src/ingest/guard.ts'
import { Store } from '../../src/ingest/store.ts'
import { Workplace } from '../support/content.ts'
import { HEADER, meetingOf } from '../support/document.ts'

const MEETING = meetingOf(`${HEADER}一、甲案\n決議：照案通過。\n`)
const OTHER = meetingOf(`${HEADER}一、丙案\n決議：照案通過。\n`)
const IDS = ['tower-chuwu-7#0', 'tower-chuwu-7#1', 'tower-chuwu-7#1-c']
const rulesOf = (archived: Partial<Archived>): string[] =>
  guard(MEETING, { meeting: null, source: null, published: [], ...archived }).map(({ rule }) => rule)

test('a new meeting, or the same one again, may be filed', () => {
  expect(rulesOf({})).toEqual([])
  expect(rulesOf({ meeting: MEETING, source: MEETING.source.sha256, published: IDS })).toEqual([])
})

test('an id that it published may not go', () => {
  expect(rulesOf({ published: [...IDS, 'tower-chuwu-7#9'] })).toEqual(['lost-ids'])
})

test('names the lost ids, but not all of very many', () => {
  const published = Array.from({ length: 8 }, (_, index) => `tower-chuwu-7#9-${index + 1}`)
  const [few] = guard(MEETING, { meeting: null, source: null, published: published.slice(0, 5) })
  expect(few?.reason).toMatch(/#9-1、.*#9-5$/)
  const [many] = guard(MEETING, { meeting: null, source: null, published })
  expect(many?.reason).toMatch(/#9-1、.*#9-5…$/)
})

test('another document for the same meeting, and a changed one of the same name', () => {
  expect(rulesOf({ meeting: OTHER })).toEqual(['meeting-exists'])
  expect(rulesOf({ meeting: { ...MEETING, source: { ...MEETING.source, file: 'tower/b.txt' } } })).toEqual([
    'meeting-exists',
  ])
  expect(rulesOf({ source: OTHER.source.sha256 })).toEqual(['source-exists'])
  expect(rulesOf({ meeting: OTHER, source: OTHER.source.sha256, published: ['tower-chuwu-7#9'] })).toEqual([
    'meeting-exists',
    'lost-ids',
  ])
})

test('a revised document may be filed over those that it replaces', () => {
  const revised = { ...MEETING, replaces: [OTHER.source] }
  const rules = (meeting: Archived['meeting']): string[] =>
    guard(revised, { meeting, source: null, published: IDS }).map(({ rule }) => rule)
  expect(rules(OTHER)).toEqual([])
  expect(rules(revised)).toEqual([])
  expect(rules(meetingOf(`${HEADER}一、丁案\n`))).toEqual(['meeting-exists'])
})

test('a document that was replaced stays as it was received', () => {
  const revised = { ...MEETING, replaces: [OTHER.source] }
  const rules = (sha256: string): string[] =>
    guard(revised, { meeting: revised, source: OTHER.source.sha256, published: IDS }, { ...OTHER.source, sha256 }).map(
      ({ rule }) => rule,
    )
  expect(rules(OTHER.source.sha256)).toEqual([])
  expect(rules(MEETING.source.sha256)).toEqual(['source-exists'])
})

test('the store sees no hidden files, which systems leave behind', () => {
  using place = new Workplace()
  place.write('content/sources/tower/.DS_Store', 'x')
  place.write('content/sources/.keep', 'x')
  place.write('content/sources/tower/乙.txt', 'x')
  place.write('content/sources/stars/甲.txt', 'x')
  const store = new Store(place.content)
  expect(store.sources()).toEqual(['sources/stars/甲.txt', 'sources/tower/乙.txt'])
  expect(store.meetings()).toEqual([])
  expect(store.ledger.published('tower-chuwu-7')).toEqual([])
  expect(store.read('sources/tower/none.txt')).toBeNull()
})

test('the store leaves no file beside what it writes', () => {
  using place = new Workplace()
  const store = new Store(place.content)
  store.write('a/b/c.txt', '甲')
  store.write('a/b/c.txt', '乙')
  store.ledger.publish('a-b-1', [])
  expect(Object.keys(place.snapshot()).filter((file) => !file.startsWith('agencies/'))).toEqual(['a/b/c.txt'])
  expect(store.readText('a/b/c.txt')).toBe('乙')
})

test('the store does not touch a file that is as it should be', () => {
  using place = new Workplace()
  const store = new Store(place.content)
  store.write('a.txt', '甲')
  const long = new Date('2001-02-03T04:05:06Z')
  utimesSync(store.path('a.txt'), long, long)
  store.write('a.txt', '甲')
  expect(statSync(store.path('a.txt')).mtime).toEqual(long)
  store.write('a.txt', '乙')
  expect(statSync(store.path('a.txt')).mtime).not.toEqual(long)
})
