/** A line that holds more than one item: a first child on its parent's line, the next item glued to the one before. */
import { parseMarker, type Marker } from '../../model/marker.ts'
import type { Line } from '../read/lines.ts'
import { listGoesOn } from './ahead.ts'
import { gluedDecision, type Block } from './block.ts'

/** No marker is longer, the white space after it aside. */
const LONGEST_MARKER = 16

/** (一) 會務： 1.財務報告： — a short heading, then the first of a list. */
const HEADING = /^[^。；，：:]{1,15}(?:[：:]\s*|\s+)(?=\S)/u
const AFTER_SENTENCE = /[。；]\s*/gu
const AFTER_STOP = /。\s*/gu
const AFTER_COLON = /[：:]\s*/gu
/** What announces a list: 請辦理下列事項：; or a short heading: 工務科： */
const ANNOUNCES = /(?:[下以]列|如[下次]|事項)[^。；，]{0,6}$|^[^。；，]{1,15}$/u

/** Where the marker stands, after a sentence in the same text, that goes on with a list, or -1. */
function nextMarker(text: string, { style, value }: Marker, ends: RegExp): number {
  for (const { index: at, 0: end } of text.matchAll(ends)) {
    const start = at + end.length
    const marker = parseMarker(text.slice(start, start + LONGEST_MARKER))
    if (marker?.style === style && marker.value === (value ?? 0) + 1) return start
  }
  return -1
}

/**
 * Where a list begins that stands whole in a text, or -1: 主席裁示：(一)請…；(二)請…。 It counts from 1, after the block's word
 * or what announces it, and a sentence ends before its second marker. What is said in one sentence is left whole: 提出兩項
 * 主張：(一)…；(二)…，請查照。
 */
export function inlineListAt(text: string, block: Block | null): number {
  for (const { index: at, 0: colon } of text.matchAll(AFTER_COLON)) {
    const start = at + colon.length
    const marker = parseMarker(text.slice(start, start + LONGEST_MARKER))
    if (marker?.value !== 1 || marker.doubtful) continue
    const isLabel = block !== null && at === block.label.length
    if (!isLabel && !ANNOUNCES.test(text.slice(0, at))) return -1
    return nextMarker(text.slice(start), marker, isLabel ? AFTER_SENTENCE : AFTER_STOP) < 0 ? -1 : start
  }
  return -1
}

/** Where the first child of an item begins on the item's own line, or -1: its list must go on below. */
function firstChild(text: string, lines: readonly Line[], index: number): number {
  const [heading] = HEADING.exec(text) ?? []
  const marker = heading === undefined ? null : parseMarker(text.slice(heading.length))
  if (heading === undefined || marker?.value !== 1 || marker.doubtful) return -1
  return listGoesOn(lines, index, marker) ? heading.length : -1
}

/** Where the next item of a list begins on the line of the one before, or -1: it must announce a list, or the list go on. */
function nextItem(text: string, own: Marker, lines: readonly Line[], index: number): number {
  const start = nextMarker(text, own, AFTER_SENTENCE)
  if (start < 0) return -1
  const announced = /[：:]$/u.test(text.slice(-1)) && lines[index + 1]?.marker?.value === 1
  return announced || listGoesOn(lines, index, { ...own, value: (own.value ?? 0) + 1 }) ? start : -1
}

export interface Piece {
  readonly lines: readonly Line[]
  readonly index: number
  /** What the text opens. */
  readonly block: Block | null
  /** Whether a decision may be glued to the text: not where facts are told. */
  readonly decides: boolean
  /** Whether the item is one of a list that stands whole on this line. */
  readonly inline: boolean
}

/**
 * Where a numbered item's text is to be parted, or -1.
 * @param text what stands after the marker.
 */
export function partAt(text: string, own: Marker, { lines, index, block, decides, inline }: Piece): number {
  const candidates = [
    firstChild(text, lines, index),
    inlineListAt(text, block),
    inline ? nextMarker(text, own, AFTER_SENTENCE) : nextItem(text, own, lines, index),
    decides ? gluedDecision(text) : -1,
  ].filter((at) => at > 0)
  return candidates.length > 0 ? Math.min(...candidates) : -1
}
