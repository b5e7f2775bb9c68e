/** What an item announces is shown with it, wherever it is listed. */
import { expect, test } from 'vitest'
import { announcedBy } from '../../src/archive/announced.ts'
import { buildArchive } from '../../src/archive/build.ts'
import { HARBOUR, minutes } from './minutes.ts'

test('the items under words that end with a colon, without those that were taken back', () => {
  const under = ['甲', '乙', '丙'].map((text, at) => ({ path: `1-${at + 1}`, text }))
  const meeting = minutes('chuwu', '7', '2024-05-06', [
    { path: '1', text: '請同仁配合辦理以下事項：\n', children: under },
    { path: '2', text: '請同仁配合辦理。', children: [{ path: '2-1', text: '丁' }] },
    '下列事項:',
  ])
  Object.assign(meeting.items[0]?.children[1] ?? {}, { withdrawn: { by: '王小明', on: '2024-07-01' } })
  const [view] = buildArchive({ agencies: [HARBOUR], meetings: [meeting] }).meetings
  expect(view?.items.map((item) => announcedBy(item).map(({ text }) => text))).toEqual([[], ['甲', '丙'], [], []])
})
