/** Which units documents name, and that persons are none. */
import { describe, expect, test } from 'vitest'
import { findUnits, mayBeSame } from '../../../src/ingest/registry/find-units.ts'
import { growth } from '../../support/growth.ts'
import { document } from './support.ts'

/** Name and as what; with ? where it is not sure. */
const unitsIn = (...texts: string[]): string[] =>
  findUnits(texts.map((text, at) => document(text, `${at}.txt`))).map(
    ({ name, as, sure }) => `${name} ${as}${sure ? '' : '?'}`,
  )

describe('a unit', () => {
  test.each<[string, string, string[]]>([
    [
      'in a list of who attends',
      '列席單位人員：\n教育局：林望海        工務局：周小帆\n土地開發總隊：王小明     文山區公所：李小華、陳小美',
      ['教育局 attends', '工務局 attends', '土地開發總隊 attends', '文山區公所 attends'],
    ],
    ['letter-spaced', '列　席：\n教 育 局：林望海', ['教育局 attends']],
    [
      'by the office of who attends',
      '列席人員：經濟部部長林望海暨相關人員\n| 　 | 財政部賦稅署副署長 | 周小帆 |',
      ['經濟部 attends', '財政部賦稅署 attends'],
    ],
    [
      'that reports',
      '總務組廖代理組長補充報告：如附件。\n**政風室劉主任補充報告：**如附件。\n秘書室業務報告：略',
      ['總務組 reports', '政風室 reports', '秘書室 reports'],
    ],
    ['that is asked once', '一、請機要組盤點。', ['機要組 asked?']],
    ['that is asked, and named again', '一、請機要組盤點。\n二、機要組已盤點。', ['機要組 asked']],
    [
      'in a list of those asked, shortened elsewhere',
      '一、請策略中心、資安中心及創新中心確認。\n二、感謝策略、資安、創新中心協力。',
      ['策略中心 asked', '資安中心 asked', '創新中心 asked'],
    ],
    ['asked by 責成 and 交由', '責成公園處改善，交由文書組彙整。', ['公園處 asked?', '文書組 asked?']],
  ])('%s', (_, text, expected) => {
    expect(unitsIn(text)).toEqual(expected)
  })

  test('that one document asks and another names is sure', () => {
    expect(unitsIn('請機要組盤點', '機要組盤點完成')).toEqual(['機要組 asked'])
  })

  test.each([
    '主席：林望海處長　　紀錄：周小帆',
    '專門委員：黃小美',
    '出席：林望海、周小帆',
    '感謝高副局長擔任處長統籌推動',
    '請林副秘書長適時關懷',
    '請各組室及各中心配合',
    '請本處同仁依規定處理',
    '請儘速辦理本局',
    '請依市政會議列管期程辦理',
    '請排隊依序等候',
    '說明：略\n決議：照案\n地點：三樓會議室',
    '本 會：林望海',
    '請組織成立所有部分',
    // No list of who attends, but what the body says of some.
    `列席：略\n${'一、略\n'.repeat(30)}工作小組成員：\n望海天文所：林望海、周小帆`,
  ])('is not in %j', (text) => {
    expect(unitsIn(text)).toEqual([])
  })

  test('carries every place, in order', () => {
    const [unit] = findUnits([
      document('列席：教育局：林望海\n教育局：林望海\n\n請教育局辦理', 'a.txt'),
      document('請教育局辦理', 'b.txt'),
    ])
    expect(unit?.places).toEqual([
      { file: 'a.txt', line: 2 },
      { file: 'a.txt', line: 4 },
      { file: 'b.txt', line: 1 },
    ])
  })
})

test.each(['組', '機要組、', '教 育 局 ', '報告：'])(
  '%s, repeated, is read in time that grows with the text',
  (part) => {
    expect(growth((size) => `請${part.repeat(size)}`, unitsIn, 800)).toBeLessThan(10)
  },
)

test.each([
  ['國務組', '國際事務組', true],
  ['發展局', '都市發展局', true],
  ['文書組', '國際事務組', false],
  ['秘書室', '秘書處', false],
  ['文書組', '文書組', false],
])('%s may be %s: %s', (short, long, expected) => {
  expect(mayBeSame(short, long)).toBe(expected)
})
