/** A table's columns stay apart in its lines, whatever format it comes in. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../src/ingest/read/lines.ts'
import { docx, p, tbl, tc, tr } from '../../support/docx.ts'
import { odt } from '../../support/odt.ts'
import { read } from '../../support/reading.ts'

type Rows = readonly (readonly string[])[]

const rowsIn = (rows: Rows, row: (cells: string) => string, cell: (text: string) => string): string =>
  rows.map((cells) => row(cells.map(cell).join(''))).join('')

const FILES: Readonly<Record<string, (rows: Rows) => string | Uint8Array>> = {
  'a.docx': (rows) => docx(tbl(...rows.map((cells) => tr(...cells.map((text) => tc(p(text))))))),
  'a.odt': (rows) =>
    odt(
      `<table:table>${rowsIn(
        rows,
        (cells) => `<table:table-row>${cells}</table:table-row>`,
        (text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`,
      )}</table:table>`,
    ),
  'a.html': (rows) =>
    `<table>${rowsIn(
      rows,
      (cells) => `<tr>${cells}</tr>`,
      (text) => `<td>${text}</td>`,
    )}</table>`,
  'a.md': (rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
}

describe.each(Object.entries(FILES))('%s', (name, make) => {
  const lines = async (rows: Rows): Promise<[text: string, row: boolean][]> => {
    const { text, looks, format } = await read(name, make(rows))
    return toLines(text, looks, format === 'md').lines.map((line) => [line.text, line.row])
  }

  test('a row may begin with empty cells, and end in them', async () => {
    const texts = (
      await lines([
        ['項次', '案由', '備註'],
        ['一', '甲', ''],
        ['', '乙', '丙'],
        ['', '', '一、丁'],
      ])
    ).map(([text]) => text)
    expect(texts).toEqual(['項次\t案由\t備註', '一\t甲', '\t乙\t丙', '\t\t一、丁'])
  })

  test('one whose first cells are empty is a row, though it holds one text only', async () => {
    expect(
      (
        await lines([
          ['項次', '案由'],
          ['', '一、甲'],
        ])
      ).at(-1),
    ).toEqual(['\t一、甲', true])
  })
})

test.each(['a.docx', 'a.odt', 'a.html'])(
  '%s: columns of which one at a time holds text arrange the page',
  async (name) => {
    const { text, looks } = await read(
      name,
      FILES[name]?.([
        ['', '會議紀錄'],
        ['', '一、甲'],
      ]) ?? '',
    )
    expect(toLines(text, looks, false).lines.map((line) => line.text)).toEqual(['會議紀錄', '一、甲'])
  },
)

test('a tab that a paragraph begins with is its indent, and no cell', async () => {
  const { text, looks } = await read('a.docx', docx(p('<w:r><w:tab/><w:t>甲</w:t></w:r>')))
  expect(text).toBe('\t甲\n')
  expect(toLines(text, looks, false).lines.map((line) => [line.text, line.row])).toEqual([['甲', false]])
})
