/** Markdown as converters write it: headings, list dashes, bold labels, pipe or HTML tables. */
import type { Line } from '../style/line.ts'
import { htmlTable } from './html.ts'
import { furniture } from './pages.ts'
import { breakable, wrap } from '../style/wrap.ts'
import type { Press } from './press.ts'

function pipes(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const [head = [], ...body] = rows
  return [row(head), row(head.map(() => '---')), ...body.map(row)].join('\n')
}

/** 會議結論：洽悉。 → **會議結論：**洽悉。 */
const bold = (text: string): string => text.replace(/^([^：:]{2,16}[：:])/u, '**$1**')

type Marker = (whole: string, line: Line, rich: boolean) => string

const MARKS: Readonly<Record<Line['role'], Marker>> = {
  title: (whole) => `# ${whole}`,
  field: (whole) => whole,
  section: (whole, _, rich) => (rich ? `## ${whole}` : `**${whole}**`),
  block: (whole, _, rich) => (rich ? bold(whole) : whole),
  item: (whole, { depth, marker }, rich) =>
    `${depth > 1 ? '  ' : ''}${rich && depth > 0 && marker !== '' ? '- ' : ''}${whole}`,
  more: (whole) => whole,
  table: (_, { rows }, rich) => (rich ? pipes(rows) : htmlTable(rows)),
}

const WRAPPED: ReadonlySet<Line['role']> = new Set(['block', 'item', 'more'])

function mark(line: Line, { variant, width }: Press): string {
  const whole = line.marker + line.gap + line.text
  const rows = width !== null && WRAPPED.has(line.role) ? wrap(whole, width) : [whole]
  const indent = '  '.repeat(line.depth)
  return MARKS[line.role](rows.join(`\n${indent}`), line, variant === 1)
}

/** What an export from another system leaves between header and body. */
const metadata = (lines: readonly Line[]): string =>
  [
    '```json',
    JSON.stringify({ title: lines[0]?.text ?? '', exported: '2000-01-01T00:00:00.000Z' }, null, 4),
    '```',
  ].join('\n')

/** A page break in the middle of a long paragraph, as a conversion from PDF leaves it. */
function cut(text: string, page: number, { pages, letterhead, random }: Press): string {
  const from = Math.floor(text.length * (0.4 + random.next() * 0.3))
  const index = Array.from({ length: 12 }, (_, step) => from + step).find((place) => breakable(text, place))
  if (!pages || index === undefined) return text
  return [text.slice(0, index), ...furniture(pages, page, letterhead), text.slice(index)].join('\n')
}

export function md(lines: readonly Line[], press: Press): string {
  let used = 0
  let page = 0
  const header = lines.filter(({ role }) => role === 'title' || role === 'field').length
  const exported = press.random.chance(0.06)
  const blocks = lines.flatMap((line, index) => {
    const text = mark(line, press)
    used += text.length
    if (exported && index === header) return [metadata(lines), text]
    if (press.pages === null || used < press.perPage || line.role !== 'item' || text.length < 40) return text
    used = 0
    page += 1
    return cut(text, page, press)
  })
  return `${blocks.join('\n\n')}\n`.replaceAll('\n', press.newline)
}
