/** What the archive's sheets say in each column. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { dutySheet, deadlineSheet, meetingSheet } from '../../src/exports/lists.ts'
import { sheetText, type Sheet } from '../../src/formats/sheet.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'

const where = (address: string): string => `/${address}`
const archive = buildArchive({
  agencies: [HARBOUR],
  meetings: [
    minutes('chuwu', '109', '2024-05-06', [
      '請文書組於113年7月31日前檢討，並於113年6月30日前提報。',
      '文書組報告，請於113年8月5日前完成。',
      '請文書組於7月底前完成。',
    ]),
    minutes('chuwu', '110', '2024-06-06', ['宣讀第109次處務會議紀錄，紀錄確定。']),
  ],
})

/** Rows as objects by the names of the columns. */
function rowsOf(sheet: Sheet): Record<string, string>[] {
  const [columns = [], ...rows] = sheetText(sheet)
  return rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index] ?? ''])))
}

test('a duty has the earliest of its days, and all of their words', () => {
  const unit = archive.units.find(({ id }) => id === 'harbour-wenshu')
  if (!unit) throw new Error('no unit')
  expect(rowsOf(dutySheet(unit, where)).map((row) => [row['期限'], row['期限原文'], row['推定']])).toEqual([
    ['2024-06-30', '113年7月31日前、113年6月30日前', ''],
    ['2024-08-05', '113年8月5日前', '推定'],
    ['2024-07-31', '7月底前', '推定'],
  ])
})

test('a deadline that is inferred says so', () => {
  const rows = rowsOf(deadlineSheet(archive.deadlines, where))
  expect(rows.map((row) => [row['期限'], row['推定']])).toEqual([
    ['2024-06-30', ''],
    ['2024-07-31', ''],
    ['2024-07-31', '推定'],
    ['2024-08-05', ''],
  ])
})

test('minutes are confirmed by the item that says so; the newest are not yet', () => {
  const rows = rowsOf(meetingSheet(archive.meetings, where))
  expect(rows.map((row) => Object.values(row).slice(2, 7))).toEqual([
    ['110', '2024-06-06', '第110次會議紀錄', '待確認', ''],
    ['109', '2024-05-06', '第109次會議紀錄', '已確定', '晨霧市政府港務處113年6月6日第110次處務會議紀錄(1)'],
  ])
  expect(rows.map((row) => Object.values(row).at(-1))).toEqual(['/harbour/chuwu/110/', '/harbour/chuwu/109/'])
})
