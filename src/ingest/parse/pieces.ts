/** A line that holds more than one item: a first child on its parent's line, the next item glued to the one before. */
import { parseMarker, type Marker } from '../../model/marker.ts'
import type { Line } from '../read/lines.ts'
import { listGoesOn } from './ahead.ts'
import { gluedDecision } from './block.ts'

/** (一) 會務： 1.財務報告： — a short heading, then the first of a list. */
const HEADING = /^[^。；，：:]{1,15}(?:[：:]\s*|\s+)(?=\S)/u
const AFTER_SENTENCE = /[。；]\s*/gu

/** Where the first child of an item begins on the item's own line, or -1: its list must go on below. */
function firstChild(text: string, lines: readonly Line[], index: number): number {
  const [heading] = HEADING.exec(text) ?? []
  const marker = heading === undefined ? null : parseMarker(text.slice(heading.length))
  if (heading === undefined || marker?.value !== 1 || marker.doubtful) return -1
  return listGoesOn(lines, index, marker) ? heading.length : -1
}

/** Where the next item of a list begins on the line of the one before, or -1: it must announce a list, or the list go on. */
function nextItem(text: string, own: Marker, lines: readonly Line[], index: number): number {
  for (const { index: at, 0: end } of text.matchAll(AFTER_SENTENCE)) {
    const start = at + end.length
    const marker = parseMarker(text.slice(start))
    if (!marker || marker.style !== own.style || marker.value !== (own.value ?? 0) + 1) continue
    const announced = /[：:]$/u.test(text.slice(-1)) && lines[index + 1]?.marker?.value === 1
    if (announced || listGoesOn(lines, index, marker)) return start
  }
  return -1
}

/**
 * Where a numbered item's text is to be parted, or -1.
 * @param text what stands after the marker.
 * @param decides whether a decision may be glued to the text: not where facts are told.
 */
export function partAt(text: string, own: Marker, lines: readonly Line[], index: number, decides: boolean): number {
  const candidates = [
    firstChild(text, lines, index),
    nextItem(text, own, lines, index),
    decides ? gluedDecision(text) : -1,
  ].filter((at) => at > 0)
  return candidates.length > 0 ? Math.min(...candidates) : -1
}
