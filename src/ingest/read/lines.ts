/**
 * Text to clean lines: Markdown markup and page numbers taken off, each with its place, so that what is left
 * plus what was taken off is the source, character for character.
 */
import { parseNumeral } from '../../model/numeral.ts'
import { parseMarker } from '../../model/marker.ts'
import type { Dropped } from '../../model/meeting.ts'
import { Refusal, message, type Place } from '../message.ts'

export interface Line {
  /** From 1. */
  readonly number: number
  /** As in the source, for messages. */
  readonly source: string
  /** Trimmed and without markup; never empty. */
  readonly text: string
  /** From 1: where `text` starts in `source`. */
  readonly column: number
  /** Length of the bold run that `text` begins with, or 0. */
  readonly bold: number
  /** Whether it is a Markdown heading. */
  readonly heading: boolean
}

export const placeOf = (line: Line): Place => ({ line: line.number, column: line.column, excerpt: line.source })

export interface Clean {
  readonly lines: readonly Line[]
  readonly dropped: readonly Dropped[]
}

/** No minutes come near: what does is no minutes, and would only keep everyone waiting. */
const MOST_LINES = 50_000
const LONGEST_LINE = 20_000

/** A heading's # or a list's bullet; a bullet is markup only where a printed marker follows it. */
const PREFIX = /^(\s*)(#{1,6}(?=\s)|[-*+](?=\s))(\s*)/u
const BOLD = /^\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/u
const RULE = /^\s*(?:\*\s*){3,}$|^\s*(?:-\s*){3,}$|^\s*(?:_\s*){3,}$/u

function cleanLine(source: string, number: number): { line: Line | null; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const drop = (column: number, text: string): void =>
    void dropped.push({ line: number, column, text, reason: 'markup' })
  if (RULE.test(source)) {
    const text = source.trim()
    return { line: null, dropped: [{ line: number, column: source.indexOf(text) + 1, text, reason: 'markup' }] }
  }
  let heading = false
  let start = source.length - source.trimStart().length
  const prefix = PREFIX.exec(source)
  const [whole = '', indent = '', sign = ''] = prefix ?? []
  if (prefix && (sign.startsWith('#') || parseMarker(source.slice(whole.length).replace(/^\*\*/u, '')))) {
    heading = sign.startsWith('#')
    drop(indent.length + 1, sign)
    start = whole.length
  }
  const rest = source.slice(start).trimEnd()
  const bold = BOLD.exec(rest)
  if (!bold)
    return { line: rest === '' ? null : { number, source, text: rest, column: start + 1, bold: 0, heading }, dropped }
  const [run, inner = ''] = bold
  drop(start + 1, '**')
  drop(start + 1 + run.length - 2, '**')
  const text = inner + rest.slice(run.length)
  return { line: { number, source, text, column: start + 3, bold: inner.length, heading }, dropped }
}

/** 3, - 3 -, 第 3 頁, 三: the number, or null where the line is more than a page number. */
function pageNumber(text: string): number | null {
  const match = /^[-–—]?\s*(?:第\s*)?([^\s第頁–—-]{1,4})(?:\s*頁)?\s*[-–—]?$/u.exec(text.trim())
  return match ? parseNumeral(match[1] ?? '') : null
}

/**
 * @param text a whole document. CR LF, CR and form feeds are line ends; a form feed is a page break too.
 * @returns the lines that hold text, in order, and what was taken off them.
 * @throws Refusal where there are too many lines, or one is too long.
 */
export function toLines(text: string): Clean {
  const lines: Line[] = []
  const dropped: Dropped[] = []
  const sources = text.split(/\r\n|[\n\r]/u)
  if (sources.length > MOST_LINES)
    throw new Refusal(message('too-many-lines', { line: MOST_LINES + 1, column: 1, excerpt: '' }, String(MOST_LINES)))
  const long = sources.findIndex(({ length }) => length > LONGEST_LINE)
  if (long >= 0)
    throw new Refusal(
      message('line-too-long', { line: long + 1, column: LONGEST_LINE + 1, excerpt: '' }, String(LONGEST_LINE)),
    )
  let page: number | null = null
  sources.forEach((raw, index) => {
    const number = index + 1
    // A form feed is white space: the line after it begins a page.
    const source = raw.replaceAll('\f', ' ')
    const value = pageNumber(source)
    const alone = (at: number): boolean => (sources[at] ?? '').trim() === '' || (sources[at] ?? '').includes('\f')
    const begins = alone(index - 1) || /^\s*\f/u.test(raw)
    const ends = alone(index + 1) || /\f\s*$/u.test(raw)
    if (value !== null && (page === null || value === page + 1) && begins && ends) {
      page = value
      const column = source.length - source.trimStart().length + 1
      dropped.push({ line: number, column, text: source.trim(), reason: 'page-number' })
      return
    }
    const cleaned = cleanLine(source, number)
    dropped.push(...cleaned.dropped)
    if (cleaned.line) lines.push(cleaned.line)
  })
  return { lines, dropped }
}
