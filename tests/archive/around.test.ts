/** What stands beside a meeting. */
import { expect, test } from 'vitest'
import { isGap, surrounded } from '../../src/archive/around.ts'
import { buildArchive } from '../../src/archive/build.ts'
import { HARBOUR, minutes } from './minutes.ts'

test('neighbours are those that are held; the numbers tell whether one between them is missing', () => {
  const held = [
    ['chuwu', '5', '2024-04-10'],
    ['chuwu', '6', '2024-05-10'],
    ['chuwu', '8', '2024-07-10'],
    ['juwu', '113-12', '2024-12-10'],
    ['juwu', '114-1', '2025-01-10'],
  ].map(([series = '', number = '', date = '']) => minutes(series, number, date))
  const told = surrounded(buildArchive({ agencies: [HARBOUR], meetings: held })).map(({ meeting, around }) => [
    meeting.data.number,
    around.previous && `${isGap(around.previous, meeting) ? 'gap ' : ''}${around.previous.data.number}`,
    around.next && `${isGap(meeting, around.next) ? 'gap ' : ''}${around.next.data.number}`,
  ])
  expect(told).toEqual([
    ['8', 'gap 6', null],
    ['6', '5', 'gap 8'],
    ['5', null, '6'],
    // The first of a year may follow any number.
    ['114-1', '113-12', null],
    ['113-12', null, '114-1'],
  ])
})
