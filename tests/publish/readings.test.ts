/** What is kept of readings gives the archive that reading everything gives, whatever has changed or is damaged. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import type { Archive } from '../../src/archive/views.ts'
import { walk } from '../../src/model/walk.ts'
import { ReadingCache } from '../../src/publish/readings.ts'
import { CONTENT, type Workplace } from '../support/content.ts'
import { MEETINGS, fill, tower, workplace } from './archive.ts'

/** Without what would lead round in a circle. */
const plain = (archive: Archive): unknown =>
  archive.meetings.map(({ items, ...meeting }) => [
    meeting,
    Array.from(walk(items), (item) => ({ ...item, meeting: null, children: item.children.length })),
  ])

interface Outcome {
  readonly archive: Archive
  readonly stamps: ReadonlyMap<string, string>
  /** The files that had to be read. */
  readonly read: readonly string[]
}

function readWith(content: string, cache: string, madeBy = 'x'): Outcome {
  const readings = new ReadingCache(cache, madeBy)
  const read: string[] = []
  const meeting = readings.meeting.bind(readings)
  vi.spyOn(readings, 'meeting').mockImplementation((file, bytes, make) =>
    meeting(file, bytes, () => {
      read.push(file.replace(/^.*\//u, ''))
      return make()
    }),
  )
  const archive = readArchive(content, readings)
  return { archive, stamps: readings.save(), read }
}

const cacheOf = (place: Workplace): string => place.path('cache')

describe('readings', () => {
  test('the committed content comes out the same from them', () => {
    using place = workplace()
    readWith(CONTENT, cacheOf(place))
    const { archive, read } = readWith(CONTENT, cacheOf(place))
    expect(read).toEqual([])
    expect(plain(archive)).toEqual(plain(readArchive(CONTENT)))
  })

  test.each([
    ['nothing', MEETINGS, [], []],
    ['one added, which another names', [...MEETINGS, tower(10, '2024-07-06', '洽悉。')], ['10.yaml'], ['8', '10']],
    ['one changed', MEETINGS.with(0, tower(7, '2024-04-06', '請燈光組辦理。')), ['7.yaml'], ['7']],
    ['one removed, which another names', MEETINGS.toSpliced(1, 1), [], ['9']],
  ])('%s: only that is read, and all is as from nothing', (_, meetings, files, others) => {
    using place = workplace()
    const before = readWith(place.content, cacheOf(place))
    expect(before.read).toHaveLength(MEETINGS.length)
    fill(place, meetings)
    const { archive, stamps, read } = readWith(place.content, cacheOf(place))
    expect(read).toEqual(files)
    expect(plain(archive)).toEqual(plain(readArchive(place.content)))
    const changed = [...stamps].filter(([id, stamp]) => before.stamps.get(id) !== stamp).map(([id]) => id)
    expect(changed.sort()).toEqual(others.map((number) => `tower-chuwu-${number}`).sort())
    // What is written then serves the next build as well.
    expect(readWith(place.content, cacheOf(place)).read).toEqual([])
  })

  test('a meeting that was published and withdrawn between two builds: who names it leads to its page', () => {
    using place = workplace()
    readWith(place.content, cacheOf(place))
    place.write('content/permalinks.txt', `${place.read('content/permalinks.txt')}tower-chuwu-10#0\n`)
    place.write('content/moved.yaml', '- {from: tower-chuwu-10, reason: 誤植, by: 王小明, on: 2024-08-01}\n')
    const { archive, read } = readWith(place.content, cacheOf(place))
    expect(read).toEqual([])
    expect(JSON.stringify(plain(archive))).toContain('tower/chuwu/10/')
    expect(plain(archive)).toEqual(plain(readArchive(place.content)))
  })

  test('another program or registry reads everything', () => {
    using place = workplace()
    readWith(place.content, cacheOf(place))
    expect(readWith(place.content, cacheOf(place), 'y').read).toHaveLength(MEETINGS.length)
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, -9)],
    ['another word', (text: string) => text.replace('燈光組', '燈火組')],
    ['empty', () => ''],
    ['no line', () => 'x'],
    ['not JSON', (text: string) => `${text.split('\n', 1)[0]}\n{`],
  ])('a damaged file is as if it were not there: %s', (_, damage) => {
    using place = workplace()
    readWith(place.content, cacheOf(place))
    const [name = ''] = readdirSync(cacheOf(place))
    const file = join(cacheOf(place), name)
    const whole = readFileSync(file, 'utf8')
    expect(damage(whole)).not.toBe(whole)
    writeFileSync(file, damage(whole))
    const { archive, read } = readWith(place.content, cacheOf(place))
    expect(read).toHaveLength(MEETINGS.length)
    expect(plain(archive)).toEqual(plain(readArchive(place.content)))
  })

  test('of a series that is gone nothing is kept', () => {
    using place = workplace()
    readWith(place.content, cacheOf(place))
    fill(place, [])
    readWith(place.content, cacheOf(place))
    expect(readdirSync(cacheOf(place))).toEqual([])
  })
})
