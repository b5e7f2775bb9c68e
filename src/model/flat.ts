/**
 * A text as it is read: without the white space that typing, letter-spacing and wrapped lines put into words.
 * What parts sentences, cells and numbers stays.
 */
import type { Span } from './span.ts'

export interface Flat {
  readonly text: string
  /** Where a stretch of it stands in the text as printed. */
  readonly printed: (span: Span) => Span
}

const SPACE = /\s/u
/** Letters and figures run into each other without a space: 10801 10802. */
const WESTERN = /[A-Za-z0-9０-９]/u
/** After these a line has come to its end by itself. */
const ENDING = /[。；！？]/u

/** Where a line ends that is a row of cells, or stands before one. */
function rowEnds(text: string): ReadonlySet<number> {
  const ends = new Set<number>()
  if (!text.includes('\t')) return ends
  let at = -1
  let wasRow = false
  for (const line of text.split('\n')) {
    const isRow = line.includes('\t')
    if (isRow || wasRow) ends.add(at)
    at += line.length + 1
    wasRow = isRow
  }
  return ends
}

export function flatten(text: string): Flat {
  const rows = rowEnds(text)
  /** Whether white space parts anything. */
  const isKept = (at: number, end: number): boolean => {
    const space = text.slice(at, end)
    const before = text.charAt(at - 1)
    if (space.includes('\t') || (WESTERN.test(before) && WESTERN.test(text.charAt(end)))) return true
    const line = space.indexOf('\n')
    return line >= 0 && (ENDING.test(before) || rows.has(at + line))
  }
  const kept: string[] = []
  const offsets: number[] = []
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      kept.push(text.charAt(at))
      offsets.push(at)
    }
  }
  for (let at = 0; at < text.length;) {
    let end = at + 1
    const isSpace = SPACE.test(text.charAt(at))
    if (isSpace) while (end < text.length && SPACE.test(text.charAt(end))) end++
    if (!isSpace || isKept(at, end)) keep(at, end)
    at = end
  }
  return {
    text: kept.join(''),
    printed: ({ start, end }) => ({
      start: offsets[start] ?? text.length,
      end: end > start ? (offsets[end - 1] ?? text.length) + 1 : (offsets[start] ?? text.length),
    }),
  }
}
