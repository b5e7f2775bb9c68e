/** The minutes of another meeting that a document reads out, from its title to its end (宣讀上次會議議事錄). */
import type { Marker } from '../../model/marker.ts'
import type { Line } from '../read/lines.ts'
import { isAdjournment } from './block.ts'
import { bare, endsAsMinutes } from './naming.ts'
import { readNumber } from './number.ts'

export interface Embedded {
  /** Indices of the lines: the title's, and the first one after the end. */
  readonly from: number
  readonly to: number
}

/** An item under which the minutes of a meeting before stand: 宣讀上次會議紀錄, 確認前次會議議事錄 */
const READ_OUT =
  /(?:宣讀|確認|追認|報告|備查).*(?:紀\s*錄|記\s*錄|議\s*事\s*錄)|(?:上|前)[^。]{0,12}次[^。]{0,12}(?:紀\s*錄|記\s*錄|議\s*事\s*錄)/u

/** Longer than any title; what is longer is a sentence about minutes. */
const LONGEST_TITLE = 60

/** Whether a line is the title of some meeting's minutes: 秘書處第109次處務會議紀錄 */
const isTitle = ({ text, marker }: Line): boolean =>
  text.length <= LONGEST_TITLE &&
  !/[。，；：:]/u.test(text) &&
  endsAsMinutes(text) &&
  marker?.doubtful !== false &&
  readNumber(bare([text])).counts.some(({ counter }) => counter === '次')

/** The next line that begins with the number after `outer`, where no line between begins with that number's own. */
function whereOuterGoesOn(lines: readonly Line[], from: number, { style, value }: Marker): number {
  for (let at = from; at < lines.length; at++) {
    const marker = lines[at]?.marker
    if (marker?.style !== style) continue
    if (marker.value === value) return -1
    if (marker.value === (value ?? 0) + 1) return at
  }
  return -1
}

/** The first line from `from` up to `to` that is so, or -1. */
function indexWhere(lines: readonly Line[], from: number, to: number, isSo: (line: Line) => boolean): number {
  for (let at = from; at < to; at++) {
    const line = lines[at]
    if (line && isSo(line)) return at
  }
  return -1
}

function endOf(lines: readonly Line[], from: number, outer: Marker | null): number {
  const last = lines.length
  // Between two rules; else to its own adjournment; else to where the numbering goes on; else to the end.
  const rule = lines[from]?.after === 'rule' ? indexWhere(lines, from + 1, last, ({ after }) => after === 'rule') : -1
  if (rule > 0) return rule
  const goesOn = outer ? whereOuterGoesOn(lines, from + 1, outer) : -1
  const end = goesOn < 0 ? last : goesOn
  const adjourned = indexWhere(lines, from + 1, end, ({ text, marker }) =>
    isAdjournment(text.slice(marker?.length ?? 0)),
  )
  return adjourned > 0 && adjourned + 1 < last ? adjourned + 1 : end
}

/**
 * The first title in a body that is read out by the item before it, with its end; or null. A title that no item
 * announces, or that stands after the meeting's own end, is another document: `second` is its index.
 */
export function findEmbedded(lines: readonly Line[], start = 0): Embedded | { readonly second: number } | null {
  const from = indexWhere(lines, start, lines.length, isTitle)
  if (from < 0) return null
  const before = lines.slice(start, from)
  const announced = before.slice(-3).some(({ text }) => READ_OUT.test(text))
  if (!announced) return { second: from }
  const outer = before.findLast(({ marker }) => marker !== null)?.marker ?? null
  return { from, to: endOf(lines, from, outer) }
}
