/** The pages of cases that a meeting's words make. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { casePages } from '../../src/model/gathering.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'

const SIGNED = { by: '王小明', on: '2024-07-01' }
const NAMED = '公館好好玩 App 案件，於局務會議持續列管。'

test('are those that the archive makes: named anywhere, before or now, in full or half width; by name not where it is quoted', () => {
  const meeting = minutes('chuwu', '7', '2024-05-06', [
    '列管案號１０８０１及99 03，解除列管。',
    { path: '2', text: '前次會議紀錄', kind: 'quoted', children: [{ path: '2-1', text: `列管案號0602。${NAMED}` }] },
    {
      path: '3',
      text: '甲',
      children: [{ path: '3-1', text: '113-12-03（非列管案）。列管案號113-12-03，賡續列管。' }],
    },
    '列管案號0701，賡續列管。',
    '北門廣場案，賡續列管。',
  ])
  const [, , , fourth, fifth] = meeting.items
  Object.assign(fourth ?? {}, {
    earlier: [
      { change: 'correction', of: 'text', was: '列管案號0702，賡續列管。', ...SIGNED },
      // What no text said names none.
      { change: 'correction', of: 'label', was: '列管案號0703', ...SIGNED },
    ],
  })
  Object.assign(fifth ?? {}, { withdrawn: SIGNED })
  const { cases, gone } = buildArchive({ agencies: [HARBOUR], meetings: [meeting] })
  const pages = casePages(meeting)
  expect(pages.toSorted()).toEqual([...cases, ...gone.pages].map(({ address }) => address.slice(0, -1)).toSorted())
  expect(pages.map((name) => name.replace('cases/harbour-chuwu-', ''))).toEqual(
    expect.arrayContaining(['10801', '0602', '113-12-03', '0701', '0702', 'u5317u9580u5ee3u5834']),
  )
  expect(pages.filter((name) => /app|0703/u.test(name))).toEqual([])
})
