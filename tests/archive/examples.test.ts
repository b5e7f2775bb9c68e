import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { exampleItem, exampleSearches } from '../../src/archive/examples.ts'
import type { Archive } from '../../src/archive/views.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { HARBOUR, minutes } from './minutes.ts'

const build = (...meetings: Meeting[]): Archive => buildArchive({ agencies: [HARBOUR], meetings })

describe('exampleSearches', () => {
  test('a unit that was asked by name, the last deadline, a case still open', () => {
    const archive = build(
      minutes('chuwu', '110', '2024-05-06', [
        '總務組所提，請注意。',
        '請文書組於7月底前完成',
        '於12月底前完成',
        '列管案號 10801 解除列管；列管案號 10902 賡續列管。',
      ]),
    )
    expect(exampleSearches(archive)).toEqual(['請文書組', '12月底前', '10902'])
  })

  test('quoted where white space would cut it', () => {
    const archive = build(minutes('chuwu', '110', '2024-05-06', ['請 文書組於 7 月底前完成']))
    expect(exampleSearches(archive)).toEqual(['"請 文書組"', '"7 月底前"'])
  })

  test('none in an archive that has nothing', () => {
    expect(exampleSearches(build())).toEqual([])
  })
})

describe('exampleItem', () => {
  test('a numbered decision of the newest meeting that has one, and a leaf', () => {
    const archive = build(
      minutes('chuwu', '7', '2024-05-06', ['舊的']),
      minutes('chuwu', '8', '2024-06-06', [
        { path: '1', text: '報告', kind: 'report' },
        { path: '2', text: '會議結論', children: [{ path: '2-1', text: '新的' }] },
      ]),
      minutes('chuwu', '9', '2024-07-06', [{ path: '1', text: '報告', kind: 'report' }]),
    )
    expect(exampleItem(archive)?.id).toBe('harbour-chuwu-8#2-1')
  })

  test('one with a marker', () => {
    const meeting = minutes('chuwu', '7', '2024-05-06', ['甲', '乙'])
    const [first] = meeting.items
    if (first) first.marker = ''
    expect(exampleItem(build(meeting))?.text).toBe('乙')
  })

  test('none where there is none', () => {
    expect(exampleItem(build(minutes('chuwu', '7', '2024-05-06')))).toBeUndefined()
  })
})
