/** Plain text. */
import type { Line } from '../style/line.ts'
import { paginate } from './pages.ts'
import type { Press } from './press.ts'
import { rowsOf, type Row } from './rows.ts'

/** Blank lines between paragraphs; a wrapped one's further paragraphs always have one before. */
function spaced(rows: readonly Row[], { airy, width }: Press): Row[] {
  return rows.flatMap((row) => {
    const wants = row.first && (airy || (width !== null && row.line.role === 'more'))
    return wants ? [{ ...row, text: '', first: true, line: { ...row.line, role: 'more' as const } }, row] : [row]
  })
}

export function txt(lines: readonly Line[], press: Press): string {
  const rows = spaced(rowsOf(lines, { indent: press.indent, width: press.width, cell: '\t' }), press)
  const texts = press.pages
    ? paginate(rows, press.pages, press.letterhead, press.perPage, press.random)
    : rows.map(({ text }) => text)
  return `${texts.join('\n')}\n`.replaceAll('\n', press.newline)
}
