/** Lines of type as rows of plain text: indented, wrapped, tables flattened. */
import type { Line } from '../style/line.ts'
import { wrap } from '../style/wrap.ts'

export interface Row {
  readonly text: string
  /** Begins a paragraph; the rows of a wrapped one after its first do not. */
  readonly first: boolean
  readonly line: Line
}

interface RowOptions {
  /** White space before each level. */
  readonly indent: string
  /** Full-width characters a row, or null where a paragraph is one row. */
  readonly width: number | null
  /** What stands between the cells of a table's row. */
  readonly cell: string
}

const WRAPPED: ReadonlySet<Line['role']> = new Set(['section', 'item', 'block', 'more'])

/** The rows of a document. Title and fields stay whole: a field's lines are its own. */
export function rowsOf(lines: readonly Line[], { indent, width, cell }: RowOptions): Row[] {
  return lines.flatMap((line) => {
    const lead = indent.repeat(line.depth)
    if (line.role === 'table') return line.rows.map((row) => ({ text: lead + row.join(cell), first: true, line }))
    const whole = line.marker + line.gap + line.text
    if (width === null || !WRAPPED.has(line.role)) return [{ text: lead + whole, first: true, line }]
    const hang = lead + (indent === '' ? '' : indent.repeat(line.marker === '' ? 0 : 1))
    return wrap(whole, width - lead.length).map((text, index) => ({
      text: (index === 0 ? lead : hang) + text,
      first: index === 0,
      line,
    }))
  })
}
