/**
 * Text to clean lines: markup, page numbers and running heads taken off, each with its place, so that what is left plus
 * what was taken off is the source, character for character.
 */
import { parseMarker, type Marker } from '../../model/marker.ts'
import type { Dropped } from '../../model/meeting.ts'
import { Refusal, message, type Place } from '../message.ts'
import type { ReadDocument } from './document.ts'
import { isRule, jsonBlocks, rowOf, unmark, type Unmarked } from './markup.ts'
import { furniture, stretchesOf, type Stretch } from './pages.ts'

export interface Line {
  /** From 1. */
  readonly number: number
  /** As in the source, for messages. */
  readonly source: string
  /** Trimmed and without markup; never empty. A row of a table begins with a tab for each empty cell that it begins with. */
  readonly text: string
  /** From 1: where `text` starts in `source`. */
  readonly column: number
  /** The marker that it begins with, or what looks like one; null where there is none. */
  readonly marker: Marker | null
  /** Length of the bold run that `text` begins with, or 0. */
  readonly bold: number
  /** Whether it is a heading (Markdown, or a style of a word processor). */
  readonly heading: boolean
  /** Whether it is a row of a table, even where only one of its cells holds text. */
  readonly row: boolean
  /** Where it begins, in widths of a Chinese character from the left edge. */
  readonly indent: number
  /** How wide it is, in the same measure, its indent included. */
  readonly width: number
  /** What stands between it and the line before: nothing, a blank line, a rule (***, <hr>) or the end of a page. */
  readonly after: 'line' | 'blank' | 'rule' | 'page'
}

export const placeOf = (line: Line): Place => ({ line: line.number, column: line.column, excerpt: line.source })

export interface Clean {
  readonly lines: readonly Line[]
  readonly dropped: readonly Dropped[]
}

/** No minutes come near: what does is no minutes, and would only keep everyone waiting. */
const MOST_LINES = 50_000
const LONGEST_LINE = 20_000

/** Whether a UTF-16 unit is as wide as a Chinese character. Source: UAX #11, East Asian Width W and F, in blocks. */
const isWide = (unit: number): boolean =>
  unit >= 0x1100 &&
  (unit <= 0x115f ||
    (unit >= 0x2e80 && unit <= 0x303e) ||
    (unit >= 0x3041 && unit <= 0xa4cf) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xff60) ||
    (unit >= 0xffe0 && unit <= 0xffe6))

const TAB = 9

/** Widths of a Chinese character: a Latin letter or a space is half as wide, a tab two. */
function widthOf(text: string): number {
  let halves = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    halves += unit === TAB ? 4 : isWide(unit) ? 2 : 1
  }
  return halves / 2
}

function refuseSize(stretches: readonly Stretch[]): void {
  const lines = stretches.at(-1)?.number ?? 0
  if (lines > MOST_LINES)
    throw new Refusal(message('too-many-lines', { line: MOST_LINES + 1, column: 1, excerpt: '' }, String(MOST_LINES)))
  const long = stretches.find(({ text }) => text.length > LONGEST_LINE)
  if (long) {
    const place = { line: long.number, column: LONGEST_LINE + 1, excerpt: '' }
    throw new Refusal(message('line-too-long', place, String(LONGEST_LINE)))
  }
}

/** Collects the lines and what was taken off, in order. */
class Cleaner {
  readonly lines: Line[] = []
  readonly dropped: Dropped[] = []
  readonly #looks: ReadDocument['looks']
  readonly #markup: boolean
  #after: Line['after'] = 'page'
  #page = 0

  constructor(looks: ReadDocument['looks'], markup: boolean) {
    this.#looks = looks
    this.#markup = markup
  }

  drop({ number, column, text }: Stretch, reason: Dropped['reason']): void {
    const solid = text.trim()
    if (solid === '') return
    const at = column + text.length - text.trimStart().length
    this.dropped.push({ line: number, column: at, text: solid, reason })
    this.part(reason === 'markup' ? 'rule' : 'page')
  }

  /** A rule outweighs the end of a page, and that a blank line. */
  part(after: Line['after']): void {
    if (this.#after === 'line' || (after !== 'blank' && this.#after === 'blank') || after === 'rule')
      this.#after = after
  }

  #unmark(source: string, emptyCells: number): Unmarked {
    const start = source.length - source.trimStart().length
    if (!this.#markup) {
      const text = '\t'.repeat(emptyCells) + source.trim()
      return { text, start: start - emptyCells, bold: 0, heading: false, row: emptyCells > 0, signs: [] }
    }
    const row = rowOf(source)
    return row ? { ...row, start, bold: 0, heading: false } : unmark(source)
  }

  add(stretch: Stretch): void {
    const { number, column, text: source, line, page } = stretch
    if (page !== this.#page) this.part('page')
    this.#page = page
    const look = this.#looks.get(number)
    const { text, start, bold, heading, row, signs } = this.#unmark(source, look?.emptyCells ?? 0)
    for (const [offset, sign] of signs)
      this.dropped.push({ line: number, column: column + offset, text: sign, reason: 'markup' })
    if (text === '') return
    const indent = look?.indent ?? widthOf(source.slice(0, source.length - source.trimStart().length))
    this.lines.push({
      number,
      source: line,
      text,
      column: column + start,
      marker: parseMarker(text),
      bold: Math.max(bold, look?.bold ?? 0),
      heading: heading || (look?.heading ?? false),
      row,
      indent,
      width: indent + widthOf(text),
      after: this.#after,
    })
    this.#after = 'line'
  }
}

/**
 * @param text a whole document. CR LF, CR and form feeds are line ends; a form feed is a page break too.
 * @param looks what the format says of its lines.
 * @param markup whether the text may hold Markdown and tags, which are no part of the minutes.
 * @returns the lines that hold text, in order, and what was taken off them.
 * @throws Refusal where there are too many lines, or one is too long.
 */
export function toLines(text: string, looks: ReadDocument['looks'] = new Map(), markup = true): Clean {
  const stretches = stretchesOf(text)
  refuseSize(stretches)
  const around = furniture(stretches)
  const metadata = jsonBlocks(markup && text.includes('```') ? text.split(/\r\n|[\n\r]/u) : [])
  const cleaner = new Cleaner(looks, markup)
  for (const stretch of stretches) {
    const reason = around.get(stretch)
    if (reason !== undefined) cleaner.drop(stretch, reason)
    else if (metadata.has(stretch.number)) cleaner.drop(stretch, 'metadata')
    else if (markup && isRule(stretch.text)) cleaner.drop(stretch, 'markup')
    else if (stretch.text.trim() === '') cleaner.part('blank')
    else cleaner.add(stretch)
  }
  return { lines: cleaner.lines, dropped: cleaner.dropped }
}
