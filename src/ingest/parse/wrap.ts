/** Whether a document's lines are paragraphs, or paragraphs cut at the width of a page. */
import type { Line } from '../read/lines.ts'
import { endsSentence } from './join.ts'

/** No page is wider; what is, is a paragraph. */
const WIDEST = 70
/** No page of running text is narrower; lines that short are items. */
const NARROWEST = 22
/** Of all lines, as many must reach the right edge as in a page of short items; fewer are chance. */
const LEAST_FULL = 0.1
/** Where lines are paragraphs, one that is so long and ends in no sentence has been cut, as by a page (seed 001: 辦理疫|情). */
const LONG = 30

/** How far before the edge a full line may end: what can't be parted is wide, and a text layer's widths are rough. */
const RAGGED = 2.5

/** Tells whether a line was cut before the next one, for want of room or by the end of a page. */
export type IsCut = (before: Line, after: Line) => boolean

/** What can't be parted at the end of a line: a Latin word or a number, else one character and what must follow it. */
const TOKEN = /^(?:[\w.,%/:~+-]+|.)[，。、；：！？」』）)]*/u

function tokenWidth(text: string): number {
  const [token = ''] = TOKEN.exec(text) ?? []
  return [...token].reduce((width, character) => width + (character <= '\u00ff' ? 0.5 : 1), 0)
}

/** By the right edge that many lines reach in the middle of a sentence, where there is one. */
export function wrapOf(lines: readonly Line[]): IsCut {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b)
  const edge = widths[Math.floor(widths.length * 0.95)] ?? 0
  const full = lines.filter(({ width }) => width >= edge - 2 && width <= edge + 2)
  const open = full.filter(({ text }) => !endsSentence(text))
  const isWrapped =
    edge >= NARROWEST &&
    edge <= WIDEST &&
    full.length >= Math.max(3, lines.length * LEAST_FULL) &&
    open.length >= full.length / 3
  if (!isWrapped) return ({ width, text }, after) => after.after === 'page' || (width >= LONG && !endsSentence(text))
  return (before, after) => after.after === 'page' || before.width + tokenWidth(after.text) > edge - RAGGED
}
