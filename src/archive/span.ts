/** A stretch of an item's text: UTF-16 offsets, end exclusive. Every finder of this room returns such. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** `text` inside a regular expression, taken literally, with any white space allowed between its characters. */
export const literal = (text: string): string =>
  Array.from(text, (character) => character.replace(/[.*+?^${}()|[\]\\/-]/u, '\\$&')).join('\\s*')
