import { describe, expect, test } from 'vitest'
import { parseMarker, type MarkerStyle } from '../../src/model/marker.ts'

type Row = [text: string, style: MarkerStyle, printed: string, value: number | null]

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
  ['A.請', 'letter-dot', 'A.', 1],
  ['b、請', 'letter-dot', 'b、', 2],
  ['Ｃ．請', 'letter-dot', 'Ｃ．', 3],
  ['(a)請', 'letter-parenthesis', '(a)', 1],
  ['（Z）請', 'letter-parenthesis', '（Z）', 26],
  ...[...'•●‧∙◆■□▪–'].map((bullet): Row => [`${bullet} 請`, 'bullet', bullet, null]),
]

test.each(MARKERS)('%s begins with a marker: %s', (text, style, printed, value) => {
  const marker = parseMarker(text)
  expect(marker).toMatchObject({ style, printed, value })
  expect(text.slice(marker?.length)).toMatch(/^\p{Script=Han}/u)
})

test('the white space after a marker belongs to it, but is not printed', () => {
  expect(parseMarker('(一)　 請')).toEqual({ printed: '(一)', style: 'chinese-parenthesis', value: 1, length: 5 })
  expect(parseMarker('1.')).toEqual({ printed: '1.', style: 'digit-dot', value: 1, length: 2 })
})

test('every style of the alphabet has an example here', () => {
  const styles: Record<MarkerStyle, true> = {
    formal: true,
    stem: true,
    chinese: true,
    'chinese-parenthesis': true,
    'digit-comma': true,
    'digit-dot': true,
    'digit-parenthesis': true,
    'digit-half-parenthesis': true,
    'letter-dot': true,
    'letter-parenthesis': true,
    bullet: true,
  }
  expect(new Set(MARKERS.map(([, style]) => style))).toEqual(new Set(Object.keys(styles)))
})

describe('what only looks like a marker', () => {
  test.each([
    '',
    '請',
    ' 一、時間',
    '二-(三)之規定',
    '一係甲案，二為乙案',
    '壹仟壹佰元',
    '1.5公里',
    '３．５公里',
    '113年12月17日',
    '113.12.17',
    '2024.',
    '2024、2025年',
    '(1234)號',
    '(X代)',
    '（林組長代）',
    '(如附件)',
    '府都規字第1130001號',
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
    '案由(一)',
    '元、',
  ])('%j', (text) => {
    expect(parseMarker(text)).toBeNull()
  })
})
