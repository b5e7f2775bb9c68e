/** Corrections of the header: what is read from it, and its lines as printed. */
import { describe, expect, test } from 'vitest'
import { accepted, corrected, rules } from './documents.ts'
import type { Meeting } from '../../../src/model/meeting.ts'

const BODY = '一、甲案\n'
const after = (...texts: string[]): Meeting => accepted(corrected(BODY, ...texts))

test.each([
  ['title', '晨霧市政府燈塔處第 7 次處務會議紀錄', '晨霧市政府燈塔處第 7 次處務會議紀錄（稿）', 0],
  ['place', '二樓會議室', '三樓會議室', 2],
  ['recorder', '周小帆', '周小航', 4],
] as const)('%s: the field, and its words as printed', (field, from, to, line) => {
  const meeting = after(`do: set\nfield: ${field}\nfrom: ${from}\nto: ${to}`)
  expect(meeting[field]).toBe(to)
  expect(meeting.header[line]).toContain(to)
  expect(meeting.earlier).toEqual([{ change: 'correction', of: field, was: from, by: '周小帆', on: '2024-05-10' }])
})

test('the chair, as printed', () => {
  const meeting = after('do: set\nfield: chair\nfrom: 林望海處長\nto: 陳大川副處長')
  expect(meeting.chair?.title).toContain('處長')
  expect(meeting.header[3]).toBe('主席：陳大川副處長')
})

test('the day and the hours are what is read; the line as printed is corrected as path 0', () => {
  const meeting = after(
    'do: set\nfield: date\nfrom: 2024-05-06\nto: 2024-05-07',
    'do: set\nfield: end\nfrom: 11:00\nto: ""',
    'do: replace\npath: 0\nfrom: 5 月 6 日上午 9 時至 11 時\nto: 5 月 7 日上午 9 時',
  )
  expect([meeting.date, meeting.end]).toEqual(['2024-05-07', null])
  expect(meeting.header[1]).toBe('時間：113 年 5 月 7 日上午 9 時')
  expect(meeting.earlier?.map(({ of }) => of)).toEqual(['date', 'end', 'text'])
})

test('who came', () => {
  const meeting = after('do: set\nfield: attendance\nfrom: 如簽到表\nto: 詳簽到表')
  expect(meeting.attendance).toEqual([{ label: '出席', lines: ['詳簽到表'] }])
  expect(meeting.header[5]).toBe('出席：詳簽到表')
})

test('a field that nothing was read for', () => {
  expect(after('do: set\nfield: place\nfrom: 二樓會議室\nto: ""').place).toBeNull()
})

describe('refuses', () => {
  test.each([
    ['do: set\nfield: place\nfrom: 一樓會議室\nto: 三樓會議室', 'correction-ground'],
    ['do: set\nfield: chair\nfrom: 林望洋處長\nto: 林望海處長', 'correction-ground'],
    ['do: set\nfield: date\nfrom: 2024-05-06\nto: 2024-02-30', 'correction-impossible'],
    ['do: set\nfield: start\nfrom: 09:00\nto: 9 時', 'correction-impossible'],
    ['do: set\nfield: title\nfrom: 晨霧市政府燈塔處第 7 次處務會議紀錄\nto: ""', 'correction-impossible'],
    ['do: set\nfield: attendance\nfrom: 請假\nto: 出席', 'correction-ground'],
    ['do: replace\npath: 0\nfrom: 第 7 次\nto: 第 8 次', 'correction-impossible'],
    ['do: set\nfield: place\nfrom: 二樓會議室\nto: 二樓會議室', 'correction-impossible'],
  ])('%j', (entry, rule) => expect(rules(corrected(BODY, entry))).toEqual([rule]))
})
