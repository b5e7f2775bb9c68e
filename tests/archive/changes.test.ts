/** What changed of an item, as a page shows it. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { changesOf, differenceOf, type Change } from '../../src/archive/changes.ts'
import type { Earlier } from '../../src/model/earlier.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { HARBOUR, minutes } from './minutes.ts'

const signed = { change: 'correction', by: '周小帆', on: '2024-05-10' } as const
const was = (of: Earlier['of'], before: string): Earlier => ({ ...signed, of, was: before })

/** What changed of an item, after `change` has been made to the meeting. */
function shown(path: string, change: (meeting: Meeting) => void): Change[] {
  const meeting = minutes('chuwu', '110', '2024-05-06', [
    '編列300萬元。',
    { path: '2', text: '乙案', children: [{ path: '2-1', text: '丙案' }] },
  ])
  change(meeting)
  const [view] = buildArchive({ agencies: [HARBOUR], meetings: [meeting] }).meetings
  const item = [...walk(view?.items ?? [])].find((each) => each.path === path)
  return item ? changesOf(item) : []
}

describe('the difference of two texts', () => {
  test.each([
    ['編列30萬元。', '編列300萬元。', ['編列', '30萬元', '300萬元', '。']],
    ['編列30萬元。', '編列45萬元。', ['', '編列30萬元', '編列45萬元', '。']],
    ['請總務組於月底前辦理。', '請文書組會同總務組於月底前辦理。', ['請', '', '文書組會同', '總務組於月底前辦理。']],
    ['略。', '略。', ['略。', '', '', '']],
    ['', '略。', ['', '', '略。', '']],
    ['𠮷', '𠮶', ['', '𠮷', '𠮶', '']],
    ['標題\n時間：甲\n地點：乙', '標題\n時間：丙\n地點：乙', ['時間：', '甲', '丙', '']],
    ['甲\n乙', '甲\n乙\n丙', ['甲\n', '乙', '乙\n丙', '']],
  ])('%j → %j', (before, now, [start, gone, come, end]) => {
    expect(differenceOf(before, now)).toEqual({ before: start, gone, come, after: end })
  })
})

test('each change is told against the next of its sort', () => {
  const changes = shown('1', ({ items }) =>
    Object.assign(items[0] ?? {}, {
      earlier: [was('text', '編列3萬元。'), was('kind', 'text'), was('text', '編列30萬元。')],
    }),
  )
  expect(changes.map(({ gone, come }) => [gone, come])).toEqual([
    ['列3萬元', '列30萬元'],
    ['text', 'conclusion'],
    ['30萬元', '300萬元'],
  ])
})

test('a parent is told by its place', () => {
  const [change] = shown('2-1', ({ items }) =>
    Object.assign(items[1]?.children[0] ?? {}, { earlier: [was('parent', '1')] }),
  )
  expect([change?.gone, change?.come]).toEqual(['(1)', '(2)'])
})

test('the header tells what its fields were', () => {
  const changes = shown('0', (meeting) => {
    meeting.earlier = [
      was('date', '2024-05-05'),
      was('chair', '林望洋處長'),
      was('end', '11:00'),
      was('attendance', '甲'),
    ]
  })
  expect(changes.map(({ gone, come }) => [gone, come])).toEqual([
    ['2024-05-05', '2024-05-06'],
    ['林望洋處長', '林望海處長'],
    ['11:00', ''],
    ['甲', ''],
  ])
})

test('what was taken back asks nobody, and its citation says so', () => {
  const meeting = minutes('chuwu', '110', '2024-05-06', ['請總務組於 6 月底前完成。', '請總務組於 7 月底前完成。'])
  Object.assign(meeting.items[0] ?? {}, { withdrawn: { by: '周小帆', on: '2024-05-10' } })
  const archive = buildArchive({ agencies: [HARBOUR], meetings: [meeting] })
  const [, first, second] = archive.meetings[0]?.items ?? []
  expect([first?.units, first?.deadlines]).toEqual([[], []])
  expect(second?.units).toHaveLength(1)
  expect(first?.citation).toContain('（已撤銷）')
  expect(archive.deadlines).toHaveLength(1)
})
