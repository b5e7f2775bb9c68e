/** Pages to paragraphs: each visual line is one, with a blank line where the page has a gap. */
import type { Paragraph } from '../compose.ts'
import type { PageLine, PageText } from './page.ts'

/** A gap of this many usual distances between lines is a blank line. */
const GAP = 1.5

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const pitches = (lines: readonly PageLine[]): number[] =>
  lines.map(({ y }, index) => y - (lines[index - 1]?.y ?? y)).filter((pitch) => pitch > 0)

/** The left edge of the text: leftmost of what a tenth of the lines, or more, keep to. */
function leftEdge(lines: readonly PageLine[]): number {
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b)
  return lefts[Math.floor(lefts.length / 10)] ?? 0
}

export function paragraphsOf(pages: readonly PageText[]): Paragraph[] {
  const edge = leftEdge(pages.flatMap(({ lines }) => lines))
  return pages.flatMap(({ lines }, page) => {
    const usual = median(pitches(lines))
    const paragraphs = lines.flatMap(({ text, bold, left, y, size }, index): Paragraph[] => {
      const gap = y - (lines[index - 1]?.y ?? y)
      const indent = Math.max(0, Math.round(((left - edge) / size) * 100) / 100)
      return [...(gap > GAP * usual ? [{ text: '' }] : []), { text, look: { bold, indent } }]
    })
    const [begin = { text: '' }, ...others] = paragraphs
    return page === 0 ? paragraphs : [{ ...begin, text: `\f${begin.text}` }, ...others]
  })
}
