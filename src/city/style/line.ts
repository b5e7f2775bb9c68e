/** A document as lines of type, before it becomes a file of some format. */
import type { Level } from './marker.ts'

/** Where an automatic numbering could stand for the typed marker. */
export interface Numbering {
  readonly level: Level
  /** How many numbered items stand above it. */
  readonly rank: number
  readonly value: number
  /** The list that the item belongs to, by its parent's path. */
  readonly list: string
  readonly wide: boolean
}

export interface Line {
  readonly role: 'title' | 'field' | 'section' | 'item' | 'block' | 'more' | 'table'
  readonly depth: number
  /** As printed, with the white space after it; empty where the line has none. */
  readonly marker: string
  readonly gap: string
  readonly text: string
  readonly numbering: Numbering | null
  readonly rows: readonly (readonly string[])[]
}

export const line = (role: Line['role'], text: string, more: Partial<Line> = {}): Line => ({
  role,
  depth: 0,
  marker: '',
  gap: '',
  text,
  numbering: null,
  rows: [],
  ...more,
})
