/** What the lines to come say of a line that may be read in two ways. */
import { isCase, type Marker } from '../../model/marker.ts'
import { DECIDING } from '../../model/kind.ts'
import type { Line } from '../read/lines.ts'
import { blockOf } from './block.ts'

/** How far it is looked: an item with all that stands below it is rarely longer, and no document takes the square of its length. */
const FARTHEST = 60

/**
 * Whether a list goes on after line `index`: a later line begins with the next number in the same style, before one that
 * begins with the same number again.
 */
export function listGoesOn(lines: readonly Line[], index: number, { style, value }: Marker): boolean {
  for (let at = index + 1; at <= index + FARTHEST; at++) {
    const marker = lines[at]?.marker
    if (marker?.style !== style) continue
    // The numbers of cases skip what was closed before: 案號112-05, 案號112-07.
    return isCase(style) || marker.value === (value ?? 0) + 1
  }
  return false
}

/** Whether what is told of the item that begins at line `index` follows at once: 第2號案, then 案由：… */
export function isToldBelow(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]
  return next !== undefined && next.marker === null && blockOf(next) !== null
}

/** Whether the item that begins at line `index` is decided on below it, before the next number of its style. */
export function isDecidedBelow(lines: readonly Line[], index: number, { style, value }: Marker): boolean {
  for (const line of lines.slice(index + 1, index + 1 + FARTHEST)) {
    const { marker } = line
    if (marker?.style === style && (marker.value ?? 0) > (value ?? 0)) return false
    const block = marker ? null : blockOf(line)
    if (block && DECIDING.has(block.kind)) return true
  }
  return false
}

/** Whether the first part of a decimal is on the next line: 1 報告事項, then 1.1 … */
export function hasDecimalBelow(lines: readonly Line[], index: number, { printed }: Marker): boolean {
  const next = lines[index + 1]?.marker
  return next?.printed.replace(/\.$/u, '') === `${printed.replace(/\.$/u, '')}.1`
}
