/** A stretch of an item's text: UTF-16 offsets, end exclusive. Every finder returns such. */
import { escaped } from './pattern.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

/** White space as sentences have it, inside a regular expression: with no end to it a search would take the square of it. */
export const GAP = '\\s{0,4}'

/** `text` inside a regular expression, taken literally, with any white space allowed between its characters. */
export const literal = (text: string): string => Array.from(text, escaped).join('\\s*')
