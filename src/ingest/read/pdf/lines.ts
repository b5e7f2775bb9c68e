/** Glyphs to visual lines, by where they stand: the order in which a page was drawn means nothing. */
import type { Glyph } from './glyphs.ts'

export interface Line {
  /** From left to right. */
  readonly glyphs: readonly Glyph[]
  /** The baseline, down from the top of the page, and the size of its largest glyph. */
  readonly y: number
  readonly size: number
  readonly left: number
  readonly right: number
}

/** How far a glyph reaches above and below its baseline, in sizes. */
const ASCENT = 0.8
const DESCENT = 0.2
/** Of the height of the lower of two, how much must stand beside the other for one line. */
const SHARED = 0.5
/** Closer than this, in sizes, a sign drawn again makes the first bolder. */
const SAME_PLACE = 0.13
/** A gap is a space from this many sizes on: between Chinese characters, and else. */
const CHINESE_GAP = 1
const LATIN_GAP = 0.18

const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u

interface Band {
  glyphs: Glyph[]
  top: number
  bottom: number
}

const bandOf = (glyph: Glyph): Band => ({
  glyphs: [glyph],
  top: glyph.y - ASCENT * glyph.size,
  bottom: glyph.y + DESCENT * glyph.size,
})

const isBeside = (one: Band, other: Band): boolean =>
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
  SHARED * Math.min(one.bottom - one.top, other.bottom - other.top)

/** Glyphs of one baseline first, largest first; then what stands a little higher or lower, as raised numbers do. */
function bands(glyphs: readonly Glyph[]): Band[] {
  const exact = new Map<string, Band>()
  for (const glyph of glyphs) {
    const key = `${Math.round(glyph.y)} ${Math.round(glyph.size)}`
    const band = exact.get(key)
    if (!band) exact.set(key, bandOf(glyph))
    else {
      band.glyphs.push(glyph)
      band.top = Math.min(band.top, glyph.y - ASCENT * glyph.size)
      band.bottom = Math.max(band.bottom, glyph.y + DESCENT * glyph.size)
    }
  }
  const result: Band[] = []
  for (const band of [...exact.values()].sort((a, b) => b.bottom - b.top - (a.bottom - a.top))) {
    // The reach of the larger stays: small signs above and below it must not pull in the next line.
    const home = result.find((other) => isBeside(other, band))
    if (home) for (const glyph of band.glyphs) home.glyphs.push(glyph)
    else result.push(band)
  }
  return result.sort((a, b) => a.top - b.top)
}

/** Without what is drawn a second time over itself; the glyph that stays is bold. */
function onceEach(sorted: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of sorted) {
    const reach = SAME_PLACE * glyph.size
    const isTwin = (other: Glyph): boolean => other.text === glyph.text && Math.abs(other.y - glyph.y) <= reach
    let at = kept.length - 1
    while (at >= 0 && glyph.x - (kept[at]?.x ?? 0) <= reach && !isTwin(kept[at] ?? glyph)) at--
    const other = kept[at]
    if (other && glyph.x - other.x <= reach) kept[at] = { ...other, isBold: true }
    else kept.push(glyph)
  }
  return kept
}

/** The visual lines of a page, from top to bottom; lines of white space are none. */
export function toLines(glyphs: readonly Glyph[]): Line[] {
  return bands(glyphs).flatMap(({ glyphs: given }) => {
    const line = onceEach(given.toSorted((a, b) => a.x - b.x))
    const solid = line.filter(({ text }) => text.trim() !== '')
    const [begin] = solid
    if (!begin) return []
    const size = solid.reduce((most, glyph) => Math.max(most, glyph.size), 0)
    const right = solid.reduce((most, glyph) => Math.max(most, glyph.x + glyph.width), begin.x)
    const base = solid.find((glyph) => glyph.size === size) ?? begin
    return [{ glyphs: line, y: base.y, size, left: begin.x, right }]
  })
}

export interface LineText {
  readonly text: string
  /** UTF-16 length of the bold run that it begins with. */
  readonly bold: number
}

/** The text of a line: white space that is drawn stays, and a gap is a space where no white space was drawn. */
export function lineText({ glyphs }: Pick<Line, 'glyphs'>): LineText {
  let text = ''
  let bold = 0
  let isBold = true
  let end: number | null = null
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      // Drawn white space at the beginning is where the line begins; twice in one place it is one.
      if (text !== '' && !/\s$/u.test(text)) text += glyph.text
      else if (text !== '' && glyph.text === '\u3000') text += glyph.text
      continue
    }
    const gap = end === null ? 0 : glyph.x - end
    const isChinese = CHINESE.test(text) && CHINESE.test(glyph.text)
    if (gap > (isChinese ? CHINESE_GAP : LATIN_GAP) * glyph.size && !/\s$/u.test(text)) text += ' '
    text += glyph.text
    end = Math.max(end ?? glyph.x, glyph.x + glyph.width)
    isBold &&= glyph.isBold
    if (isBold) bold = text.length
  }
  return { text: text.trimEnd(), bold }
}
