/** Feeds: valid, escaped, and with ids that hold. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { agencyFeed, archiveFeed, caseFeed, unitFeed } from '../../src/exports/feeds.ts'
import { atom } from '../../src/formats/atom.ts'
import { urnOf } from '../../src/formats/uuid.ts'
import { schemaFaults } from '../support/schema.ts'
import { anyText } from './any-text.ts'

const archive = readArchive('content')
const where = (address: string): string => `/minutes/${address}`

test('every feed of the committed content is valid, and no id stands twice in one', () => {
  const feeds = [
    archiveFeed(archive, where),
    ...archive.agencies.map((agency) =>
      agencyFeed(
        agency,
        archive.meetings.filter((meeting) => meeting.agency === agency),
        where,
      ),
    ),
    ...archive.units.map((unit) => unitFeed(unit, where)),
    ...archive.cases.map((view) => caseFeed(view, where)),
  ]
  expect(feeds.length).toBe(1 + archive.agencies.length + archive.units.length + archive.cases.length)
  expect(feeds.flatMap((feed) => schemaFaults(feed, 'atom.rng'))).toEqual([])
  for (const feed of feeds) {
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    // What the grammar can't say (RFC 4287, 4.2.6, 4.2.7.1): ids are absolute, links resolve.
    expect(ids.filter((id) => !/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id ?? ''))).toEqual([])
    // Nor its Schematron rules: each entry has an author, and an alternate link.
    for (const [entry] of feed.matchAll(/<entry>.*?<\/entry>/gsu)) {
      expect(entry).toContain('<author><name>')
      expect(entry).toMatch(/<link (?!rel=)|<link rel="alternate"/u)
    }
    const links = [...feed.matchAll(/ href="([^"]*)"/gu)].map(
      ([, href = '']) => new URL(href, 'https://a.example/x/').pathname,
    )
    expect(links.filter((path) => !path.startsWith('/minutes/'))).toEqual([])
  }
})

test('whatever the text, the feed is valid; without an entry too', () => {
  const feed = { id: 'urn:uuid:1', title: '題', author: '處', self: 'feed.xml', page: '.' }
  expect(schemaFaults(atom({ ...feed, entries: [] }), 'atom.rng')).toEqual([])
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const entry = {
        id: 'urn:uuid:2',
        title,
        text,
        link: `?q=${title}`,
        author: text,
        published: '2024-04-10',
        updated: '2024-05-10',
      }
      const xml = atom({ ...feed, entries: [entry] })
      expect(schemaFaults(xml, 'atom.rng')).toEqual([])
      expect(xml).toContain('<updated>2024-05-10T00:00:00+08:00</updated><author>')
    }),
    { numRuns: 60 },
  )
})

test('a name has one urn for ever', () => {
  expect(urnOf('sec-chuwu-110#2-4-c-5')).toBe('urn:uuid:8a3ef299-1c6d-58cd-944c-010b589c7919')
})

test('a correction makes a meeting’s entry new, and an entry of the item', () => {
  const [meeting] = archive.meetings
  const [first, ...others] = meeting?.items ?? []
  if (!meeting || !first) throw new Error('The content has meetings.')
  const change = { change: 'correction', of: 'text', was: '', by: '王小明', on: '2026-01-02' } as const
  const changed = { ...meeting, items: [{ ...first, earlier: [change] }, ...others] }
  const updated = (feed: string): (string | undefined)[] =>
    Array.from(feed.matchAll(/<updated>([^T]*)/gu), ([, day]) => day)
  expect(updated(agencyFeed(meeting.agency, [meeting], where))).toEqual([meeting.data.date, meeting.data.date])
  expect(updated(agencyFeed(meeting.agency, [changed], where))).toEqual(['2026-01-02', '2026-01-02'])
})

test('a feed is as new as the entry that was changed last, wherever it stands', () => {
  const entry = { id: 'urn:uuid:2', title: '', text: '', link: 'a', author: '處', published: '2024-04-10' }
  const entries = ['2024-05-10', '2024-06-01', '2024-04-10'].map((updated) => ({ ...entry, updated }))
  const xml = atom({ id: 'urn:uuid:1', title: '題', author: '處', self: 'feed.xml', page: '.', entries })
  expect(/<updated>([^T]*)/u.exec(xml)?.[1]).toBe('2024-06-01')
})
