import { describe, expect, test } from 'vitest'
import { parseMarker } from '../../src/model/marker.ts'

type Row = [text: string, style: string, printed: string, value: number | null]

const MARKERS: Row[] = [
  ['壹、報告事項', 'formal', '壹、', 1],
  ['貳．報告', 'formal', '貳．', 2],
  ['參.報告', 'formal', '參.', 3],
  ['拾、散會', 'formal', '拾、', 10],
  ['拾壹、散會', 'formal', '拾壹、', 11],
  ['貳拾壹、散會', 'formal', '貳拾壹、', 21],
  ['甲、討論', 'stem', '甲、', 1],
  ['癸、討論', 'stem', '癸、', 10],
  ['一、時間', 'chinese', '一、', 1],
  ['十二、時間', 'chinese', '十二、', 12],
  ['一百一十、時間', 'chinese', '一百一十、', 110],
  ['廿一、時間', 'chinese', '廿一、', 21],
  ['ㄧ、時間', 'chinese', 'ㄧ、', 1],
  ['(一)請', 'chinese-parenthesis', '(一)', 1],
  ['（二十一）請', 'chinese-parenthesis', '（二十一）', 21],
  ['( 三 )請', 'chinese-parenthesis', '( 三 )', 3],
  ['(1)請', 'digit-parenthesis', '(1)', 1],
  ['（１２）請', 'digit-parenthesis', '（１２）', 12],
  ['1、請', 'digit-comma', '1、', 1],
  ['１０、請', 'digit-comma', '１０、', 10],
  ['1.請', 'digit-dot', '1.', 1],
  ['12. 請', 'digit-dot', '12.', 12],
  ['３．請', 'digit-dot', '３．', 3],
  ['1)請', 'digit-half-parenthesis', '1)', 1],
  ['2）請', 'digit-half-parenthesis', '2）', 2],
  ['A.請', 'letter-upper-dot', 'A.', 1],
  ['b、請', 'letter-lower-dot', 'b、', 2],
  ['Ｃ．請', 'letter-upper-dot', 'Ｃ．', 3],
  ['(a)請', 'letter-lower-parenthesis', '(a)', 1],
  ['（Z）請', 'letter-upper-parenthesis', '（Z）', 26],
  ['（Ａ）請', 'letter-upper-parenthesis', '（Ａ）', 1],
  ['a)請', 'letter-lower-half-parenthesis', 'a)', 1],
  ['i. 請', 'roman-lower', 'i.', 1],
  ['iv) 請', 'roman-lower', 'iv)', 4],
  ['II、請', 'roman-upper', 'II、', 2],
  ['提案第三號：請', 'named:提案', '提案第三號：', 3],
  ['報告案第一案　請', 'named:報告案', '報告案第一案', 1],
  ['案件四、請', 'named:案件', '案件四、', 4],
  ['案二：請', 'named:案', '案二：', 2],
  ['動議三：請', 'named:動議', '動議三：', 3],
  ['第一案：請', 'named:第案', '第一案：', 1],
  ['第2號案、請', 'named:第案', '第2號案、', 2],
  ['壹 、報告事項', 'formal', '壹 、', 1],
  ['一.請', 'chinese-dot', '一.', 1],
  ['十二．請', 'chinese-dot', '十二．', 12],
  ['〔三〕請', 'chinese-parenthesis', '〔三〕', 3],
  ['(ㄧ)請', 'chinese-parenthesis', '(ㄧ)', 1],
  ['(一)、請', 'chinese-parenthesis', '(一)、', 1],
  ['(1)、請', 'digit-parenthesis', '(1)、', 1],
  ['Ⅱ、請', 'roman', 'Ⅱ、', 2],
  ['①請', 'circled', '①', 1],
  ['⑳請', 'circled', '⑳', 20],
  ['⑴請', 'bracketed', '⑴', 1],
  ['㈠請', 'bracketed-chinese', '㈠', 1],
  ['㈩、請', 'bracketed-chinese', '㈩、', 10],
  ['案由(一) 請', 'named:案由', '案由(一)', 1],
  ['案由（二）：請', 'named:案由', '案由（二）：', 2],
  ['提案一：請', 'named:提案', '提案一：', 1],
  ['提案 十二、請', 'named:提案', '提案 十二、', 12],
  ['討論事項三 請', 'named:討論事項', '討論事項三', 3],
  ['報告事項1：請', 'named:報告事項', '報告事項1：', 1],
  ['編　號 2：請', 'named:編號', '編　號 2：', 2],
  ['臨時動議一：請', 'named:臨時動議', '臨時動議一：', 1],
  ...[...'•●‧∙·◆◇■□▪▫–※★☆◎➢▶►'].map((bullet): Row => [`${bullet} 請`, `bullet:${bullet}`, bullet, null]),
  ...[...'－○*+-'].map((bullet): Row => [`${bullet} 請`, `bullet:${bullet}`, bullet, null]),
]

/** What a line may begin with by chance: the numbering around it tells. */
const DOUBTFUL: Row[] = [
  ['1.1 請', 'decimal-2', '1.1', 1],
  ['3.1.2請', 'decimal-3', '3.1.2', 2],
  ['3.1.2. 請', 'decimal-3', '3.1.2.', 2],
  ['1.2.3.4.5 請', 'decimal-5', '1.2.3.4.5', 5],
  ['1.5公里', 'decimal-2', '1.5', 5],
  ['３．５公里', 'decimal-2', '３．５', 5],
  ['1 請', 'digit-space', '1', 1],
  ['15 筆土地', 'digit-space', '15', 15],
  ['１－２ 請', 'decimal-2', '１－２', 2],
  ['3-1請', 'decimal-2', '3-1', 1],
  ['１ 請', 'digit-space', '１', 1],
  ['壹　請', 'formal-space', '壹', 1],
  ['乙 請', 'stem-space', '乙', 2],
  ['十二　請', 'chinese-space', '十二', 12],
  ['第 2 案 請', 'named:第案', '第 2 案', 2],
  ['第三點　請', 'named:第點', '第三點', 3],
  ['編　號 2 請', 'named:編號', '編　號 2', 2],
  ['討論案 3 件', 'named:討論案', '討論案 3', 3],
  ['本案二、三', 'named:本案', '本案二、', 2],
  ['依提案一、二', 'named:依提案', '依提案一、', 1],
  ['子題二：請', 'named:子題', '子題二：', 2],
  ['案號114-03：請', 'case:案號', '案號114-03：', 3],
  ['編號 11305 請', 'case:編號', '編號 11305', 11305],
]

test.each(MARKERS)('%s begins with a marker: %s', (text, style, printed, value) => {
  const marker = parseMarker(text)
  expect(marker).toMatchObject({ style, printed, value })
  expect(text.slice(marker?.length)).toMatch(/^\p{Script=Han}/u)
})

test.each(DOUBTFUL)('%s may begin with a marker: %s', (text, style, printed, value) => {
  expect(parseMarker(text)).toMatchObject({ style, printed, value, doubtful: true })
})

test('no other is doubtful', () => {
  expect(MARKERS.filter(([text]) => parseMarker(text)?.doubtful !== false)).toEqual([])
})

test('the white space after a marker belongs to it, but is not printed', () => {
  const own = { style: 'chinese-parenthesis', value: 1, doubtful: false }
  expect(parseMarker('(一)　 請')).toEqual({ ...own, printed: '(一)', length: 5 })
  expect(parseMarker('1.')).toEqual({ printed: '1.', style: 'digit-dot', value: 1, length: 2, doubtful: false })
})

test.each(['2.113年度預算', '1.4月份活動', '3.10月底'])('%s: no part of a number is a month or a year', (text) => {
  expect(parseMarker(text)).toMatchObject({ style: 'digit-dot', length: 2, doubtful: false })
})

describe('what only looks like a marker', () => {
  test.each([
    '',
    '請',
    ' 一、時間',
    '二-(三)之規定',
    '一係甲案，二為乙案',
    '壹仟壹佰元',
    '113年12月17日',
    '113.12.17',
    '2024.',
    '2024、2025年',
    '(1234)號',
    '(X代)',
    '（林組長代）',
    '(如附件)',
    '府都規字第1130001號',
    '為 6:30 至 17:30，樣本 36 份',
    '至6：30止',
    '十十、',
    '一二十、',
    '〇、',
    '0.請',
    '(0)請',
    '甲乙、',
    '甲方',
    '(十十)',
    'e.g. this',
    'U.S. visitors',
    'AB.請',
    '(ab)',
    'I am',
    '-請',
    '*請',
    '一',
    '一請',
    '(一',
    '一)',
    '元、',
    '提案單位：請',
    '提案一覽表',
    '案由：請',
    '附件一',
    '民國 113 年',
    '會議時間 113 年',
    '出席人員 25（含列席）',
    '第一、請',
    '一案：請',
    '第一案由',
    '第三次會議',
    '12.5%',
    '3.5％',
    '1.2.3.4.5.6',
    '123 人',
    '○○○案',
    '＊請',
  ])('%j', (text) => {
    expect(parseMarker(text)).toBeNull()
  })
})
