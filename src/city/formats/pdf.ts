/** PDF with a text layer, written by hand: A4, a font that is not embedded, page numbers at the foot. */
import type { Line } from '../style/line.ts'
import { widthOf } from '../style/wrap.ts'
import { encodingOf, hex, type FontEncoding } from './pdf-font.ts'
import { assemble, stream } from './pdf-objects.ts'
import type { Press } from './press.ts'
import { rowsOf } from './rows.ts'

const [WIDTH, HEIGHT, LEFT, TOP, SIZE, LEADING] = [595, 842, 60, 770, 12, 19]
const ROWS = 35
const COLUMNS = 38

const textAt = (codes: string, x: number, y: number, size = SIZE): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td <${codes}> Tj ET`

interface Piece {
  readonly x: number
  readonly text: string
  readonly size?: number | undefined
}

/** A table's rows, each on one line: set as small as its longest row asks for. */
function tablePieces(rows: readonly (readonly string[])[], left: number): Piece[][] {
  const columns = (rows[0] ?? []).map((_, column) => 2 + Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const starts = columns.map((_, column) => columns.slice(0, column).reduce((sum, width) => sum + width, 0))
  const total = columns.reduce((sum, width) => sum + width, 0)
  const size = Math.min(SIZE, Math.floor((SIZE * COLUMNS * 10) / total) / 10)
  return rows.map((row) =>
    row.map((text, column) => ({ x: Math.round(left + (starts[column] ?? 0) * size), text, size })),
  )
}

/** What stands on each row of the document, and how far in. */
function rowsOfPieces(lines: readonly Line[]): Piece[][] {
  return lines.flatMap((line): Piece[][] => {
    const x = LEFT + line.depth * SIZE
    if (line.role === 'table') return tablePieces(line.rows, x)
    const indent = line.role === 'title' ? Math.max(0, (COLUMNS - widthOf(line.text)) / 2) * SIZE : 0
    return rowsOf([{ ...line, depth: 0 }], { indent: '', width: COLUMNS - line.depth, cell: '' }).map(
      ({ text, first }) => [{ x: x + indent + (first || line.marker === '' ? 0 : SIZE), text }],
    )
  })
}

const pageNumber = (page: number, pages: number, variant: 0 | 1): string =>
  variant === 1 ? `第 ${page} 頁，共 ${pages} 頁` : `- ${page} -`

function pageContents(lines: readonly Line[], press: Press, font: FontEncoding): string[] {
  const rows = rowsOfPieces(lines)
  const pages = Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, page) =>
    rows.slice(page * ROWS, (page + 1) * ROWS),
  )
  return pages.map((page, number) => {
    const text = page.flatMap((pieces, row) =>
      pieces.map((piece) => textAt(hex(piece.text, font), piece.x, TOP - row * LEADING, piece.size)),
    )
    const foot = textAt(hex(pageNumber(number + 1, pages.length, press.variant), font), 270, 40)
    return [...text, foot].join('\n')
  })
}

/** @param unicode false leaves out what tells the characters: the text can be seen but not read. */
export function pdf(lines: readonly Line[], press: Press, unicode = true): Uint8Array {
  const font = encodingOf(unicode ? press.variant : 1)
  const contents = pageContents(lines, press, font)
  const fontObjects = font.objects(3, unicode)
  const first = 3 + fontObjects.length
  const kids = contents.map((_, page) => `${first + page * 2} 0 R`).join(' ')
  const pages = contents.flatMap((content, page) => [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + page * 2 + 1} 0 R >>`,
    ),
    stream(content),
  ])
  return assemble([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`),
    ...fontObjects,
    ...pages,
  ])
}
