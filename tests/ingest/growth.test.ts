/** However long a document is, and whatever it repeats, ingest takes time in proportion to its length. */
import { expect, test, vi } from 'vitest'
import { walk } from '../../src/model/walk.ts'
import { HEADER, ingestText, meetingOf } from '../support/document.ts'
import { growth } from '../support/growth.ts'
import { Random } from '../support/random.ts'

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
])('of %j again and again', (part) => {
  expect(growth((count) => HEADER + part.repeat(count), ingestText, 2000)).toBeLessThan(10)
})

test('of attendance without end', () => {
  expect(growth((count) => `${HEADER}${'何組長\n'.repeat(count)}一、甲\n`, ingestText, 2000)).toBeLessThan(10)
})

test.each(['#', '主席：', '時間：', '紀　錄', '**', '* ', '-', '3'])('of white space after %j', (start) => {
  const make = (length: number): string => `${HEADER}${start}${' '.repeat(length)}x\n一、甲\n`
  expect(growth(make, ingestText, 4000)).toBeLessThan(10)
})

// YAML is read to a hundred levels, and an item takes two: a deeper meeting could be written, but not read back.
test('nothing nests deeper than a file of it may', () => {
  const random = new Random(3)
  const markers =
    '壹、 甲、 一、 (一) 1、 1. (1) 1) A. (A) • 壹、 二、 (二) 2. 會議結論： 決議： 說明： 報告事項 一、決議：'.split(
      ' ',
    )
  const depthOf = (body: string): number =>
    Math.max(...Array.from(walk(meetingOf(HEADER + body).items), ({ path }) => path.split('-').length))
  const deepest = markers
    .slice(0, 11)
    .map((marker) => `${marker}甲\n`)
    .join('')
  expect(depthOf(`報告事項\n${deepest}決議：\n${deepest.repeat(20)}`)).toBe(23)
  for (let run = 0; run < 200; run++) {
    const body = Array.from({ length: 200 }, () => `${random.pick(markers)}甲\n`).join('')
    expect(depthOf(body)).toBeLessThanOrEqual(23)
  }
})
