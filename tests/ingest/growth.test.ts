/** However long a document is, and whatever it repeats, ingest takes time in proportion to its length. */
import { expect, test, vi } from 'vitest'
import { HEADER, ingestText } from '../support/document.ts'
import { growth } from '../support/growth.ts'

vi.setConfig({ testTimeout: 120_000 })

test.each([
  '1、a\n',
  '- **(一) 甲**\n',
  '說明：甲\n',
  '散會\n1、甲\n',
  '甲\n',
  '甲。\n',
  '散會\n甲\n',
  '會議結論：\n一、甲\n',
  '主席致詞：略\n一、甲\n',
  '一、甲如下：\n',
  '案由一：甲\n決議：乙\n',
  '1.1 甲\n',
  '一、甲：(一)乙\n',
  '一、甲。二、乙。決議：丙。決議：丁。\n',
  '(一)甲\n(二)乙\n以上丙。\n',
  '說明：\n一、甲。\n決議：乙\n二、丙。\n',
  '一、宣讀上次會議紀錄\n燈塔處第 6 次處務會議紀錄\n',
  '一、宣讀上次會議紀錄\n燈塔處第 6 次處務會議紀錄\n(一)甲\n散會\n',
  '| 甲 | 乙 |\n',
  '<td>甲<br>乙</td>\n',
  '\f晨霧市政府\n甲\n',
  '\n\n3\n\n甲\n',
  '\n\n甲\n\n公文紙\f\n',
  '```json\n',
  '（12月24日）\n',
  '一、甲：\n(一)乙\n(二)丙\n裁示：丁\n',
  '燈光組\n一、甲\n',
  '裁示：1.甲。2.乙。3.丙。\n',
  '案號114-03：甲\n裁示：乙\n',
  '子題一\n',
  '散會\n附件：甲\n',
  '→ 甲\n',
  '1️１︰ㄧ\n',
])('of %j again and again', (part) => {
  expect(growth((count) => HEADER + part.repeat(count), ingestText, 600)).toBeLessThan(10)
})

test('of attendance without end', () => {
  expect(growth((count) => `${HEADER}${'何組長\n'.repeat(count)}一、甲\n`, ingestText, 600)).toBeLessThan(10)
})

test.each([
  '出席：\n',
  '出席：\n一、甲\n',
  '出席：\n(一)甲：\n1.乙\n',
  '列席備詢人員：\n1、甲\n1、乙\n',
  '主席\t甲\t紀錄\t乙\n',
  '時間\t地點\t',
  '113年5月6日\n',
  '王委員1、\n',
  '```\n```\n出席：甲\n',
])('of a header with %j again and again', (part) => {
  expect(growth((count) => `${HEADER}${part.repeat(count)}\n一、甲\n`, ingestText, 600)).toBeLessThan(10)
})

test.each([
  '#',
  '出席',
  '列席人員',
  '會議日期',
  '主席：',
  '時間：',
  '紀　錄',
  '**',
  '* ',
  '-',
  '3',
  '|',
  '<td',
  '案由',
  '第',
  '1.1',
  '(一',
  '散',
])('of white space after %j', (start) => {
  const make = (length: number): string => `${HEADER}${start}${' '.repeat(length)}x\n一、甲\n`
  expect(growth(make, ingestText, 2000)).toBeLessThan(10)
})
