/** Characters that are put right, each counted. */
import { expect, test } from 'vitest'
import { repair } from '../../src/ingest/repair.ts'

test.each([
  ['113\uf98e', '113年', '\uf98e', '年'],
  ['⼀、甲', '一、甲', '⼀', '一'],
  ['ㄧ、甲', '一、甲', 'ㄧ', '一'],
  ['主席︰林', '主席：林', '︰', '：'],
  ['甲､乙', '甲、乙', '､', '、'],
  ['1５日', '15日', '1５', '15'],
  ['行銷\u200b科', '行銷科', '\u200b', ''],
  ['\u202e科銷行\u202c', '科銷行\u202c', '\u202e', ''],
  ['行\u00ad銷', '行銷', '\u00ad', ''],
])('%j', (text, expected, from, to) => {
  const { text: repaired, repairs } = repair(text)
  expect(repaired.replaceAll('\u202c', '')).toBe(expected.replaceAll('\u202c', ''))
  expect(repairs).toContainEqual({ from, to, count: 1 })
})

test.each(['ㄍㄨㄧˊ', '１５日', '15日', '一', '甲、乙', '👩\u200d💻', '\ufeff甲'])('%j is as it should be', (text) => {
  expect(repair(text)).toEqual({ text, repairs: [] })
})

test('each kind is counted', () => {
  expect(repair('ㄧ、ㄧ、︰').repairs).toEqual([
    { from: 'ㄧ', to: '一', count: 2 },
    { from: '︰', to: '：', count: 1 },
  ])
})
