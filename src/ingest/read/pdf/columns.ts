/**
 * Two columns of running text side by side. Read line by line they would be mixed; where they certainly are columns,
 * the left one comes first, and where they may be, nobody can tell by places alone.
 */
import type { Line } from './lines.ts'

/** Widths of a character that part columns at least, and that a column of text has at least. */
const GUTTER = 1.5
const NARROWEST = 8
/** A line is full where it ends this near to the column's end. */
const FULL = 1.2
/** Full lines, one below the other, that may be a column; and that surely are one. */
const SUSPICIOUS = 3
const CERTAIN = 8

interface Split {
  readonly left: Line
  readonly right: Line
}

const part = (line: Line, from: number, to: number): Line => {
  const glyphs = line.glyphs.slice(from, to)
  const solid = glyphs.filter(({ text }) => text.trim() !== '')
  const last = solid.at(-1)
  return { ...line, glyphs, left: solid[0]?.x ?? line.left, right: last ? last.x + last.width : line.right }
}

/** A line in two at its widest gap, or null where it has none that parts columns. */
function split(line: Line): Split | null {
  const solid = line.glyphs.flatMap((glyph, index) => (glyph.text.trim() === '' ? [] : [{ glyph, index }]))
  let widest = GUTTER * line.size
  let at = -1
  solid.forEach(({ glyph, index }, place) => {
    const before = solid[place - 1]?.glyph
    const gap = before ? glyph.x - before.x - before.width : 0
    if (gap > widest) {
      widest = gap
      at = index
    }
  })
  return at < 0 ? null : { left: part(line, 0, at), right: part(line, at, line.glyphs.length) }
}

/** Whether a line may be one of running text, in one column or several: a cell of a table is narrower. */
function isRunning(line: Line): boolean {
  const parts = split(line)
  return parts ? isRunning(parts.left) && isRunning(parts.right) : line.right - line.left > NARROWEST * line.size
}

/** Whether the text on the left breaks at one edge and goes on below: columns, not words side by side. */
function fullLines(run: readonly Split[]): number {
  const edge = Math.max(...run.map(({ left }) => left.right))
  const full = run.filter(
    ({ left }) => edge - left.right < FULL * left.size && left.right - left.left > NARROWEST * left.size,
  )
  return full.filter(({ right }) => isRunning(right)).length
}

/** Whether the next line is split at the same place. */
const goesOn = (one: Split, next: Split): boolean =>
  next.left.right < one.right.left && one.left.right < next.right.left

/** @returns the lines in reading order, or null where there may be columns and it is not certain. */
export function inReadingOrder(lines: readonly Line[]): Line[] | null {
  const result: Line[] = []
  let run: Split[] = []
  let isCertain = true
  const close = (): void => {
    const full = run.length < SUSPICIOUS ? 0 : fullLines(run)
    if (full >= CERTAIN) result.push(...run.map(({ left }) => left), ...run.map(({ right }) => right))
    else {
      if (full >= SUSPICIOUS) isCertain = false
      result.push(
        ...run.map(({ left, right }) => ({ ...left, glyphs: [...left.glyphs, ...right.glyphs], right: right.right })),
      )
    }
    run = []
  }
  for (const line of lines) {
    const parts = split(line)
    const last = run.at(-1)
    if (!parts || (last && !goesOn(last, parts))) close()
    if (parts) run.push(parts)
    else result.push(line)
  }
  close()
  return isCertain ? result : null
}
