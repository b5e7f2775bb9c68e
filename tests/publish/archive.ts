/** A small archive on disk whose meetings name each other, cases, units and days, with all that a build asks for. */
import { rmSync } from 'node:fs'
import { formatMeeting, meetingFile } from '../../src/model/files.ts'
import { publishedIds } from '../../src/model/ledger.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { minutes, type Entry } from '../archive/minutes.ts'
import { Workplace } from '../support/content.ts'

export const tower = (number: number, date: string, ...items: (string | Entry)[]): Meeting =>
  minutes('chuwu', String(number), date, items, 'tower')

/** The ninth names the eighth, which names the tenth, which is not there. */
export const MEETINGS: readonly Meeting[] = [
  tower(7, '2024-04-06', '請燈光組於 5 月 31 日前辦理。', '列管案號 10701 賡續列管。'),
  tower(8, '2024-05-06', '依第 10 次處務會議決議，請光源組辦理。', { path: '2', text: '洽悉', kind: 'quoted' }),
  tower(9, '2024-06-06', '依第 8 次處務會議決議，列管案號 10701 解除列管。', '各單位請於年底前完成。'),
]

/** Writes these meetings, and a ledger of just these. */
export function fill(place: Workplace, meetings: readonly Meeting[]): void {
  rmSync(place.path('content/meetings'), { recursive: true, force: true })
  for (const meeting of meetings) {
    place.write(`content/${meetingFile(meeting)}`, formatMeeting(meeting))
    place.write(`content/sources/${meeting.source.file}`, `第${meeting.number}次`)
  }
  place.write('content/permalinks.txt', meetings.flatMap((meeting) => [...publishedIds(meeting), '']).join('\n'))
}

export function workplace(meetings: readonly Meeting[] = MEETINGS): Workplace {
  const place = new Workplace()
  fill(place, meetings)
  return place
}
