/** One page's glyphs to what the document is put together from. */
import { inReadingOrder } from './columns.ts'
import { cropped } from './crop.ts'
import { onPage, textOf, type Glyph } from './glyphs.ts'
import { lineText, toLines, type LineText } from './lines.ts'

export interface PageLine extends LineText {
  /** Points: from the left edge of the page, down from its top, and the size of the largest glyph. */
  readonly left: number
  readonly y: number
  readonly size: number
}

export interface PageText {
  readonly lines: readonly PageLine[]
  /** Text set at a slant across the page, such as a watermark. */
  readonly slanted: string
  /** Text beyond the edges of the page. */
  readonly offPage: string
  /** Whether text stands there that nobody sees: a scan's, by optical character recognition. */
  readonly isRecognised: boolean
}

/** Degrees by which a line of a scanned page may be askew. */
const ASKEW = 5

const quarterOf = ({ angle }: Glyph): number => ((Math.round(angle / 90) % 4) + 4) % 4
const isSlanted = ({ angle }: Glyph): boolean => Math.abs(angle - Math.round(angle / 90) * 90) > ASKEW

/** A page that was drawn lying on its side, set upright. */
function upright(glyph: Glyph, quarter: number): Glyph {
  const { x, y } = glyph
  const [across = x, down = y] = [
    [x, y],
    [y, -x],
    [-x, -y],
    [-y, x],
  ][quarter] ?? [x, y]
  return { ...glyph, x: across, y: down }
}

/** @returns the page's text, or why it cannot be read line by line: its columns, or lines in several directions. */
export function readPage(glyphs: readonly Glyph[]): PageText | 'pdf-columns' | 'pdf-directions' {
  const straight = glyphs.filter((glyph) => !isSlanted(glyph))
  const solid = onPage(straight).filter(({ text }) => text.trim() !== '')
  const [quarter = 0, ...others] = new Set(solid.map(quarterOf))
  if (others.length > 0 || solid.some(({ font }) => font.vertical)) return 'pdf-directions'
  const facing = straight.filter((glyph) => quarterOf(glyph) === quarter).map((glyph) => upright(glyph, quarter))
  const { kept, cut } = cropped(toLines(facing))
  const lines = inReadingOrder(kept)
  if (!lines) return 'pdf-columns'
  return {
    lines: lines.map((line) => ({ ...lineText(line), left: line.left, y: line.y, size: line.size })),
    slanted: textOf(glyphs.filter(isSlanted)),
    offPage: textOf([...straight.filter((glyph) => quarterOf(glyph) !== quarter), ...cut]),
    isRecognised: solid.some(({ isHidden }) => isHidden),
  }
}
