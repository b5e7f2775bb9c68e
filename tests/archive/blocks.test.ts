import { array, assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Segment, Target } from '../../src/archive/annotate.ts'
import { blocks, plainBlocks, type Block } from '../../src/archive/blocks.ts'

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')
/** A table as its rows of cells, led by whether the first names the columns; a paragraph as its text. */
const shown = (list: readonly Block[]): unknown[] =>
  list.map((block) =>
    block.type === 'table' ? [block.headed, ...block.rows.map((row) => row.map(textOf))] : textOf(block.segments),
  )

describe('blocks', () => {
  test.each([
    ['no line', '', ['']],
    ['paragraphs', '甲\n\n乙', ['甲', '', '乙']],
    ['a single row is a paragraph', '甲\n乙\t丙\n丁', ['甲', '乙\t丙', '丁']],
    [
      'rows after a line, and a line after rows',
      '執行情形如下表：\n項目\t預定進度\n甲\t47.9%\n以上。',
      ['執行情形如下表：', [true, ['項目', '預定進度'], ['甲', '47.9%']], '以上。'],
    ],
    [
      'two tables with a line between',
      'a\tb\nc\td\n。\ne\tf\ng\th',
      [[false, ['a', 'b'], ['c', 'd']], '。', [false, ['e', 'f'], ['g', 'h']]],
    ],
    [
      'empty cells, and rows that are shorter',
      '項目\t\t數\n甲\n項目\t\t數\n\t乙',
      ['項目\t\t數', '甲', [false, ['項目', '', '數'], ['', '乙', '']]],
    ],
    ['a marker and a text in each line are a list', '1、\t甲案\n2、\t乙案', ['1、\t甲案', '2、\t乙案']],
    [
      'numbered rows of more cells are a table',
      '1、\t甲案\t同意\n2、\t乙案\t同意',
      [[false, ['1、', '甲案', '同意'], ['2、', '乙案', '同意']]],
    ],
  ])('%s', (_, text, expected) => {
    expect(shown(plainBlocks(text))).toEqual(expected)
  })

  test('what a cell names stays in it; no cell of a row has a tab', () => {
    const target: Target = { kind: 'unit', address: 'units/a/', title: '總務組' }
    const [table] = blocks([
      { text: '單位\t件數\n', target: null },
      { text: '總務組', target },
      { text: '\t3', target: null },
    ])
    expect(table).toEqual({
      type: 'table',
      headed: true,
      rows: [
        [[{ text: '單位', target: null }], [{ text: '件數', target: null }]],
        [[{ text: '總務組', target }], [{ text: '3', target: null }]],
      ],
    })
  })

  test('so many columns that nobody reads them are no table', () => {
    const row = Array.from({ length: 51 }, String).join('\t')
    expect(shown(plainBlocks(`${row}\n${row}`))).toEqual([row, row])
  })

  test('together they are the text, whatever it is', () => {
    const segments = array(
      record({
        text: string({ unit: constantFrom('甲', '1', '、', '\t', '\n', ' '), minLength: 1, maxLength: 6 }),
        target: constantFrom<Target | null>(null, { kind: 'case', address: null, title: '' }),
      }),
      { maxLength: 8 },
    )
    assert(
      property(segments, (given) => {
        const lines = blocks(given).flatMap((block) =>
          block.type === 'table' ? block.rows.map((row) => row.map(textOf).join('\t')) : [textOf(block.segments)],
        )
        // Rows that were shorter than the longest one end in empty cells.
        const plain = (text: string): string => text.replaceAll(/\t+$/gmu, '')
        expect(plain(lines.join('\n'))).toBe(plain(textOf(given)))
      }),
      { seed: 110, numRuns: 500 },
    )
  })
})

describe('the first row names the columns', () => {
  test.each([
    ['over numbers', '甲\t乙\n丙\t12\n丁\t3.5%', true],
    ['by what it says', '職稱\t姓名\n處長\t陳志銘', true],
    ['not where it is like the others', '處長\t陳志銘\n組長\t廖代', false],
    ['not where it holds a number', '項目\t12\n甲\t13', false],
    ['not where it is a sentence', '項目\t請總務組辦理。\n甲\t乙', false],
    ['not where it is long', `項目\t${'文'.repeat(17)}\n甲\t乙`, false],
    ['not where a name is missing', '項目\t\n甲\t乙', false],
    ['not where two are the same', '項目\t項目\n甲\t3', false],
    ['over dates', '工作\t完成\n甲\t113年12月17日', true],
  ])('%s', (_, text, headed) => {
    expect(plainBlocks(text)).toMatchObject([{ type: 'table', headed }])
  })
})
