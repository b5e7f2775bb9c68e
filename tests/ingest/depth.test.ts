/** YAML is read to a hundred levels, and an item takes two: a deeper meeting could be written, but not read back. */
import { describe, expect, test, vi } from 'vitest'
import { formatMeeting, meetingFile, readMeetingFile } from '../../src/model/files.ts'
import { walk } from '../../src/model/walk.ts'
import { HEADER, meetingOf } from '../support/document.ts'
import { Random } from '../support/random.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Every style of marker that nests, the first of its list. */
const STYLES =
  '壹、 甲、 一、 一. (一) 1、 1. (1) 1) A. (A) Ⅰ、 ① ⑴ ㈠ 案由一： 提案一： 議題一： 報告事項一： 討論案一： • ● ◆ ■ ▪ – ※ ★ ☆ ◎ ➢'.split(
    ' ',
  )

function depthOf(body: string): number {
  const meeting = meetingOf(HEADER + body)
  expect(readMeetingFile(meetingFile(meeting), formatMeeting(meeting))).toEqual(meeting)
  return Math.max(...Array.from(walk(meeting.items), ({ path }) => path.split('-').length))
}
const lines = (markers: readonly string[]): string => markers.map((marker) => `${marker}甲\n`).join('')

describe('however deep a document nests, its file gives it back', () => {
  test('as deep as any minutes do', () => {
    expect(depthOf(lines(STYLES.slice(0, 12)))).toBe(12)
    expect(depthOf(`報告事項\n${lines(STYLES.slice(0, 6))}決議：如下\n${lines(STYLES.slice(0, 6))}`)).toBe(14)
  })

  test.each([
    ['every style below the one before', lines(STYLES)],
    ['every style, a decision, and every style again', `${lines(STYLES)}決議：如下\n${lines(STYLES).repeat(20)}`],
    ['items that announce a list', '一、甲如下：\n'.repeat(2000)],
    ['motions after decisions', '案由一：甲\n決議：乙\n'.repeat(2000)],
    ['minutes read out in minutes', '一、宣讀上次會議紀錄\n燈塔處第 6 次處務會議紀錄\n'.repeat(2000)],
    [
      'deep minutes read out by a deep item',
      `${lines(STYLES)}(二)宣讀上次會議紀錄\n燈塔處第 6 次處務會議紀錄\n${lines(STYLES)}`,
    ],
  ])('%s', (_, body) => {
    expect(depthOf(body)).toBeLessThan(45)
  })

  test('styles in any order', () => {
    const random = new Random(3)
    const words = [...STYLES, '會議結論：', '決議：', '說明：', '報告事項', '貳、', '二、', '(二)', '2.']
    for (let run = 0; run < 60; run++) {
      const body = Array.from({ length: 200 }, () => `${random.pick(words)}甲${random.pick(['', '：', '。'])}\n`).join(
        '',
      )
      expect(depthOf(body)).toBeLessThan(45)
    }
  })
})
