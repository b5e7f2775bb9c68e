/** An item's text cut into segments: plain ones, and those that name something that has a page, or would have. */
import type { Span } from '../model/span.ts'

export interface Target {
  readonly kind: 'unit' | 'case' | 'meeting' | 'agency' | 'deadline'
  /** Below the site's base, without a leading slash; null where the archive does not hold it. */
  readonly address: string | null
  /** Said of the link, e.g. that a meeting is not in the archive. */
  readonly title: string
  /** Stands where the text does not print what it names: 前次會議. */
  readonly inferred?: true
}

export interface Segment {
  readonly text: string
  readonly target: Target | null
}

export interface Annotation extends Span {
  readonly target: Target
}

/** @param annotations in any order; of those that overlap, the one that starts first, then the longer, stands. */
export function annotate(text: string, annotations: readonly Annotation[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, target } of annotations.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) continue
    if (start > at) segments.push({ text: text.slice(at, start), target: null })
    segments.push({ text: text.slice(start, end), target })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), target: null })
  return segments
}

/** Segments cut in two at an offset of the text. */
export function splitSegments(segments: readonly Segment[], at: number): [Segment[], Segment[]] {
  const before: Segment[] = []
  const after: Segment[] = []
  let offset = 0
  for (const { text, target } of segments) {
    const cut = Math.min(Math.max(at - offset, 0), text.length)
    if (cut > 0) before.push({ text: text.slice(0, cut), target })
    if (cut < text.length) after.push({ text: text.slice(cut), target })
    offset += text.length
  }
  return [before, after]
}

/** Segments by line, or by what else ends a part of the text; a part may be empty. */
export function partsOf(segments: readonly Segment[], end: string): Segment[][] {
  const result: Segment[][] = [[]]
  for (const { text, target } of segments) {
    text.split(end).forEach((part, index) => {
      if (index > 0) result.push([])
      if (part !== '') result.at(-1)?.push({ text: part, target })
    })
  }
  return result
}
