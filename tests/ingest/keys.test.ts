/**
 * The seeds against answer keys that were written by hand from reading. They lie beside the project where its makers
 * work on it and are read in place.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Item, Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { rocYear } from '../../src/model/date.ts'
import { SEEDS, SHARED, ownAgencies, seedMeeting, seedText } from '../support/content.ts'

interface KeyItem {
  readonly marker: string
  readonly level: number
  readonly children: number
  readonly first15: string
  readonly last10: string
  readonly inlineConclusion?: string
}

interface Key {
  readonly file: string
  readonly agency: string
  readonly series: string
  readonly number: string
  readonly numberInYear?: number
  readonly rocYear?: number
  readonly dateISO: string
  readonly startTime: string
  readonly endTime: string
  readonly place: string
  readonly chair: { readonly name: string; readonly title: string | null }
  readonly recorder: string
  readonly sections: readonly {
    readonly heading: string
    readonly inlineConclusion?: string
    readonly items: readonly KeyItem[]
  }[]
}

const solid = (text: string): string => text.replaceAll(/\s/gu, '')
const isNumbered = (item: Item): boolean => item.marker !== ''

/**
 * How the keys count: numbered children; where there are none but one block of conclusions, that block's items; where
 * there are several blocks, the blocks.
 */
function countChildren({ children }: Item): number {
  const numbered = children.filter(isNumbered)
  if (numbered.length > 0) return numbered.length
  const [only] = children
  return children.length === 1 && only ? only.children.length : children.length
}

interface Found extends Pick<KeyItem, 'marker' | 'level' | 'children'> {
  readonly text: string
}

/** What a key holds of each numbered item below the top; the level counts from the section or block above it. */
function keyed(items: readonly Item[], level = 0): Found[] {
  return items.flatMap((item) => {
    const own = { marker: item.marker, level, children: countChildren(item), text: solid(item.text) }
    return [...(level > 0 && isNumbered(item) ? [own] : []), ...keyed(item.children, isNumbered(item) ? level + 1 : 1)]
  })
}

/** The last ten characters are sometimes fewer. */
const isKeyed = (found: Found, { marker, level, children, first15, last10 }: KeyItem): boolean =>
  found.marker === marker &&
  found.level === level &&
  found.children === children &&
  found.text.slice(0, 15) === first15 &&
  last10.length >= 5 &&
  found.text.endsWith(last10)

/** 會議結論：（貳、二）is the key's way of telling two blocks apart. */
const printed = (heading: string): string => solid(heading).replace(/^(會議結論：)（.*）$/u, '$1')

describe.skipIf(!existsSync(SHARED)).each(SEEDS)(
  '$meeting against its key',
  ({ file, meeting: meetingFile, key: name }) => {
    const read = (): { key: Key; meeting: Meeting } => ({
      key: JSON.parse(readFileSync(join(SHARED, `samples/keys/${name}.json`), 'utf8')) as Key,
      meeting: seedMeeting(meetingFile),
    })

    test('the source is the one that the key was written from', () => {
      expect(seedText(file)).toBe(readFileSync(join(SHARED, 'seeds', read().key.file), 'utf8'))
    })

    test('the header', () => {
      const { key, meeting } = read()
      const agency = ownAgencies().find(({ id }) => id === meeting.agency)
      const number = key.numberInYear === undefined ? key.number : `${key.rocYear}-${key.numberInYear}`
      expect({
        agency: agency?.name,
        series: agency?.series.find(({ id }) => id === meeting.series)?.name,
        number: meeting.number,
        date: meeting.date,
        start: meeting.start,
        end: meeting.end,
        place: meeting.place,
        chair: meeting.chair,
        recorder: meeting.recorder,
      }).toEqual({
        agency: key.agency,
        series: key.series,
        number,
        date: key.dateISO,
        start: key.startTime,
        end: key.endTime,
        place: key.place,
        chair: key.chair,
        recorder: key.recorder,
      })
      if (key.rocYear !== undefined) expect(rocYear(meeting.date)).toBe(key.rocYear)
    })

    test('every item that the key holds, and no other: its beginning, its end, its level, its children', () => {
      const { key, meeting } = read()
      const expected = key.sections.flatMap(({ items }) => items)
      expect(expected.length).toBeGreaterThan(20)
      const found = keyed(meeting.items)
      expect(expected.filter((item) => found.filter((entry) => isKeyed(entry, item)).length !== 1)).toEqual([])
      expect(found.filter((entry) => expected.filter((item) => isKeyed(entry, item)).length !== 1)).toEqual([])
    })

    test('every heading, in printed order', () => {
      const { key, meeting } = read()
      const items = Array.from(walk(meeting.items))
      const lines = [...meeting.header.map(solid), ...items.map(({ marker, text }) => solid(marker + text))]
      const headings = key.sections.map(({ heading }) => printed(heading))
      // In printed order: each is looked for after the one before it.
      let from = 0
      const missing = headings.filter((heading) => {
        const at = lines.findIndex((entry, index) => index >= from && entry.startsWith(heading))
        if (at >= 0) from = at + 1
        return at < 0
      })
      expect(missing).toEqual([])
    })

    test('conclusions on the line of their word', () => {
      const { key, meeting } = read()
      const inline = key.sections
        .flatMap((section) => [section, ...section.items])
        .flatMap(({ inlineConclusion }) => inlineConclusion ?? [])
      const blocks = Array.from(walk(meeting.items)).filter(
        ({ kind, children }) => kind === 'conclusion' && children.length === 0,
      )
      const found = blocks
        .filter(({ label }) => label !== '')
        .map(({ label, text }) => solid(text).slice(label.length + 1))
      expect(found).toEqual(inline)
    })
  },
)
