/** Text beyond the edges of a page: it does not print, except that a line that is too long belongs together. */
import { onPage, textOf, type Glyph } from './glyphs.ts'
import { toLines, type Line } from './lines.ts'

/** Sizes between two glyphs that do not belong together. */
const APART = 1

/** The stretches of a line, parted by gaps. */
function stretchesOf({ glyphs, size }: Line): Glyph[][] {
  const stretches: Glyph[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const glyph of glyphs) {
    const isSolid = glyph.text.trim() !== ''
    const last = stretches.at(-1)
    if (!last || (isSolid && glyph.x - end > APART * size)) stretches.push([glyph])
    else last.push(glyph)
    if (isSolid) end = Math.max(end, glyph.x + glyph.width)
  }
  return stretches
}

interface Cropped {
  readonly kept: readonly Line[]
  readonly cut: readonly Glyph[]
}

/**
 * What runs over an edge is kept whole, as no word may be cut; what stands apart from the page is another page beside it,
 * or a printer's mark.
 */
export function cropped(lines: readonly Line[]): Cropped {
  if (!lines.some(({ glyphs }) => glyphs.some(({ isOffPage }) => isOffPage))) return { kept: lines, cut: [] }
  const stretches = lines.flatMap(stretchesOf)
  const isOnPage = (glyphs: readonly Glyph[]): boolean => textOf(onPage(glyphs)).trim() !== ''
  return {
    kept: toLines(stretches.filter(isOnPage).flat()),
    cut: stretches.filter((stretch) => !isOnPage(stretch)).flat(),
  }
}
