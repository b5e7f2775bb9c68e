/** An item's text as blocks: paragraphs, and tables where lines are rows. Pure; no character is lost or moved. */
import { parseMarker } from '../model/marker.ts'
import { partsOf, type Segment } from './annotate.ts'

/** What stands between two cells of a row, in the text of an item as in a line of a header. */
export const CELL_BREAK = '\t'

export type Cell = readonly Segment[]
export type Row = readonly Cell[]

export interface Table {
  readonly type: 'table'
  /** Whether the first row names the columns. */
  readonly headed: boolean
  /** Every row has as many cells as the longest one. */
  readonly rows: readonly Row[]
}

export type Block = { readonly type: 'paragraph'; readonly segments: readonly Segment[] } | Table

const textOf = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')

/** A column's name is short and no sentence; a number or a date is what stands under one. */
const LONGEST_NAME = 16
const SENTENCE = /[。；！？，]/u
const VALUE = /^[\d０-９.,:：/%％+\-−–年月日時分元件人次 ]+$/u
/** What a column of things is called; of one of numbers the numbers tell. */
const COLUMN_NAME =
  /(?:項次|項目|編號|序號|次別|案次|案號|案由|名稱|單位|機關|日期|時間|地點|姓名|職稱|職務|類別|據點|場次|年度|事項|內容|情形|說明|備註)$/u

const isName = (text: string): boolean =>
  text !== '' && text.length <= LONGEST_NAME && !SENTENCE.test(text) && !VALUE.test(text)

/** Whether the first of a table's rows names its columns: it says so, or a column of numbers begins with a word. */
function isHeaded(rows: readonly (readonly string[])[]): boolean {
  const [first = [], ...others] = rows
  if (new Set(first).size < first.length || !first.every(isName)) return false
  const isOfNumbers = (column: number): boolean => others.every((row) => VALUE.test(row[column] ?? ''))
  return first.some((name, column) => COLUMN_NAME.test(name) || isOfNumbers(column))
}

/** A marker, a tab and a text is how a list is typed, line by line; it is no table of two columns. */
const isList = (rows: readonly (readonly string[])[]): boolean =>
  rows.every(([marker = '', ...rest]) => rest.length === 1 && parseMarker(`${marker} `)?.printed === marker)

/** More columns than anyone reads are no table, and filling them up would cost more than their text. */
const MOST_COLUMNS = 50

function tableOf(lines: readonly Cell[][]): Table | null {
  const texts = lines.map((cells) => cells.map((cell) => textOf(cell).trim()))
  const width = lines.reduce((most, cells) => Math.max(most, cells.length), 0)
  if (lines.length < 2 || width > MOST_COLUMNS || isList(texts)) return null
  const filled = (cells: readonly Cell[]): Cell[] => Array.from({ length: width }, (_, index) => cells[index] ?? [])
  return { type: 'table', headed: isHeaded(texts), rows: lines.map(filled) }
}

/** Lines that follow each other and have cells are a table; one such line alone is a paragraph. */
export function blocks(segments: readonly Segment[]): Block[] {
  const result: Block[] = []
  let run: Segment[][] = []
  const end = (): void => {
    const table = tableOf(run.map((line) => partsOf(line, CELL_BREAK)))
    if (table) result.push(table)
    else for (const line of run) result.push({ type: 'paragraph', segments: line })
    run = []
  }
  for (const line of partsOf(segments, '\n')) {
    if (textOf(line).includes(CELL_BREAK)) {
      run.push(line)
      continue
    }
    end()
    result.push({ type: 'paragraph', segments: line })
  }
  end()
  return result
}

/** As `blocks`, of a text that names nothing. */
export const plainBlocks = (text: string): Block[] => blocks([{ text, target: null }])
