/** Text to lines: what is markup, and what is text. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../src/ingest/read/lines.ts'

describe('toLines', () => {
  const textsOf = (text: string): string[] => toLines(text).lines.map((line) => line.text)
  const spansOf = (text: string): string[] =>
    toLines(text).dropped.map(({ line, column, text: span, reason }) => `${line}:${column} ${reason} ${span}`)

  test.each(['\n', '\r\n', '\r'])('line ends are %j', (end) => {
    expect(toLines(['甲', '', ' 乙 ', ''].join(end)).lines.map(({ number, text }) => [number, text])).toEqual([
      [1, '甲'],
      [3, '乙'],
    ])
  })

  test('a line knows where its text stands', () => {
    const text = '甲\n　 乙\n## 丙\n  - **(一) 丁**戊\n**己**'
    expect(toLines(text).lines.map(({ number, column, text: own }) => [number, column, own])).toEqual([
      [1, 1, '甲'],
      [2, 3, '乙'],
      [3, 4, '丙'],
      [4, 7, '(一) 丁戊'],
      [5, 3, '己'],
    ])
  })

  test('takes off headings, list signs before a marker, bold runs at the start, and rules', () => {
    const text = '# 甲\n###### 乙\n- (一) 丙\n* 1. 丁\n+ • 戊\n**己：**庚\n---\n * * *\n___\n- **二、**辛'
    expect(textsOf(text)).toEqual(['甲', '乙', '(一) 丙', '1. 丁', '• 戊', '己：庚', '二、辛'])
    expect(spansOf(text)).toEqual([
      '1:1 markup #',
      '2:1 markup ######',
      '3:1 markup -',
      '4:1 markup *',
      '5:1 markup +',
      '6:1 markup **',
      '6:5 markup **',
      '7:1 markup ---',
      '8:2 markup * * *',
      '9:1 markup ___',
      '10:1 markup -',
      '10:3 markup **',
      '10:7 markup **',
    ])
    expect(toLines(text).lines.map(({ heading, bold }) => [heading, bold])).toEqual([
      [true, 0],
      [true, 0],
      [false, 0],
      [false, 0],
      [false, 0],
      [false, 2],
      [false, 2],
    ])
  })

  test.each([
    '####### 甲',
    '#甲',
    '- 甲',
    '-1 度',
    '甲 **乙** 丙',
    '** 甲**',
    '**甲',
    '_甲_',
    '--',
    '`甲`',
    '> 甲',
    '| 甲 | 乙 |',
    '<b>甲</b>',
    '\\# 甲',
  ])('leaves %j as it is', (text) => {
    expect(textsOf(text)).toEqual([text])
    expect(spansOf(text)).toEqual([])
  })
})
