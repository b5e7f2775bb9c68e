/** What a feed holds, and when an entry of it was changed last. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { ItemView } from '../../src/archive/views.ts'
import { caseFeed, unitFeed } from '../../src/exports/feeds.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'

const where = (address: string): string => `/${address}`
const MOST = 50
const archive = buildArchive({
  agencies: [HARBOUR],
  meetings: [
    minutes(
      'chuwu',
      '110',
      '2024-06-06',
      Array.from({ length: MOST + 1 }, (_, index) => `請文書組辦理第${index}案。`),
    ),
    minutes('kuoda', '3', '2024-05-06', ['列管案號1101賡續列管。列管案號1101解除列管。']),
  ],
})
const unit = archive.units.find(({ id }) => id === 'harbour-wenshu')
if (!unit) throw new Error('no unit')
const entriesOf = (feed: string): string[] => feed.match(/<entry>.*<\/entry>/gu) ?? []

test('a reader is given no more than the newest', () => {
  expect(unit.duties).toHaveLength(MOST + 1)
  expect(entriesOf(unitFeed(unit, where))).toHaveLength(MOST)
})

test('an entry is as new as the last change of its item that has a day', () => {
  const updated = (changes: Partial<ItemView>): string | undefined => {
    const [duty] = unit.duties
    if (!duty) throw new Error('no duty')
    const feed = unitFeed({ ...unit, duties: [{ ...duty, item: { ...duty.item, ...changes } }] }, where)
    return /<updated>([^T]*)/u.exec(entriesOf(feed)[0] ?? '')?.[1]
  }
  const by = { by: '周小帆', reason: '誤植' }
  expect(updated({})).toBe('2024-06-06')
  expect(updated({ withdrawn: { ...by, on: '2024-08-01' } })).toBe('2024-08-01')
})

test('two things that one item tells of a case are two entries', () => {
  const view = archive.cases.find(({ number }) => number === '1101')
  if (!view) throw new Error('no case')
  const ids = entriesOf(caseFeed(view, where)).map((entry) => /<id>([^<]*)/u.exec(entry)?.[1])
  expect(view.events.map(({ found }) => found.event)).toEqual(['continued', 'released'])
  expect(new Set(ids).size).toBe(2)
})
