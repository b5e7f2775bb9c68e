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
    '甲 | 乙',
    '- 3 具',
    '甲<乙>丙',
    '<tdx>甲',
    '<b>甲</b>',
    '\\# 甲',
  ])('leaves %j as it is', (text) => {
    expect(textsOf(text)).toEqual([text])
    expect(spansOf(text)).toEqual([])
  })

  describe('tables', () => {
    test.each([
      ['| 甲 | 乙 |', '甲\t乙'],
      ['| 甲 |', '甲'],
      ['| 甲 | | 乙 |', '甲\t\t乙'],
      ['| | 乙 | |', '\t乙'],
      ['<tr><td></td><td><br>乙</td></tr>', '\t乙'],
      ['|1|2|', '1\t2'],
      ['| a\\|b | c |', 'a\\|b\tc'],
      ['<tr><td>甲</td><td>乙</td></tr>', '甲\t乙'],
      ['<TR><TH colspan="2">甲</TH></TR>', '甲'],
      ['<td>甲<br>乙</td><td>丙<br/></td>', '甲 乙\t丙'],
      ['<table><tr><td>甲', '甲'],
      ['| 甲 | 乙 | 註', '甲\t乙\t註'],
    ])('%j is %j', (text, row) => {
      expect(textsOf(text)).toEqual([row])
    })

    test.each(['|---|:-:|', '| -- | -- |', '--|--', '<table>', '</tbody></table>'])('%j is markup alone', (text) => {
      expect(textsOf(`甲\n${text}\n乙`)).toEqual(['甲', '乙'])
      const cut = toLines(text).dropped.map((span) => span.text)
      expect(cut.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''))
    })

    test('every sign is said, at its place', () => {
      expect(spansOf('甲\n | 乙 | 丙 |')).toEqual(['2:2 markup |', '2:6 markup |', '2:10 markup |'])
      expect(spansOf('<td width="9">甲</td>')).toEqual(['1:1 markup <td width="9">', '1:16 markup </td>'])
    })

    test('a text of another format has none', () => {
      const { lines, dropped } = toLines('| 甲 | 乙 |\n# 丙\n---\n<td>丁</td>', new Map(), false)
      expect(lines.map(({ text }) => text)).toEqual(['| 甲 | 乙 |', '# 丙', '---', '<td>丁</td>'])
      expect(dropped).toEqual([])
    })
  })

  test('a fenced block of JSON is no part of the minutes; any other block is', () => {
    expect(textsOf('```json\n{"id": 7}\n```\n甲\n```\n乙\n```')).toEqual(['甲', '```', '乙', '```'])
    expect(spansOf(' ```JSON\n{"id": 7}\n\n ```\n甲')).toEqual([
      '1:2 metadata ```JSON',
      '2:1 metadata {"id": 7}',
      '4:2 metadata ```',
    ])
    // Without an end it may be anything.
    expect(textsOf('```json\n甲\n乙')).toEqual(['```json', '甲', '乙'])
    // What is no JSON, or stands within the text, may be somebody's words.
    expect(textsOf('```json\n裁示：照辦\n```\n甲')).toEqual(['```json', '裁示：照辦', '```', '甲'])
    expect(textsOf('甲\n```json\n{"議決": 7}\n```\n乙')).toEqual(['甲', '```json', '{"議決": 7}', '```', '乙'])
    expect(textsOf('甲\n```json\n{"id": {"at": "七"}}\n```\n乙')).toEqual(['甲', '乙'])
    expect(textsOf('甲\n```json\n{"議決": 7}\n```\n')).toEqual(['甲'])
  })

  test('a line knows what parts it from the one before', () => {
    const text = '甲\n乙\n\n丙\n---\n\n丁\f戊\n\n3\n\n己\n\n---\f庚'
    expect(toLines(text).lines.map((line) => `${line.after} ${line.text}`)).toEqual([
      'page 甲',
      'line 乙',
      'blank 丙',
      'rule 丁',
      'page 戊',
      'page 己',
      'rule 庚',
    ])
  })

  test('a line knows where it begins and how wide it is, in Chinese characters', () => {
    const measured = (text: string): number[] => toLines(text).lines.flatMap(({ indent, width }) => [indent, width])
    expect(measured('甲乙')).toEqual([0, 2])
    expect(measured('　　甲乙')).toEqual([2, 4])
    expect(measured('    甲ab')).toEqual([2, 4])
    expect(measured('\t甲')).toEqual([2, 3])
    // Half-width katakana and Latin are narrow, wide punctuation is not.
    expect(measured('（ｱ）')).toEqual([0, 2.5])
  })
})
