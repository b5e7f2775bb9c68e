/** What every reader makes of a document, whatever its format. */
import type { Dropped, Source } from '../../model/meeting.ts'
import type { Message } from '../message.ts'

/** A document as it came. */
export interface Document {
  /** The file's name, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

/** What a format says of a line beside its text; plain text says nothing. */
export interface Look {
  /** A paragraph styled as a heading. */
  readonly heading?: boolean
  /** UTF-16 length of the bold run that the line begins with. */
  readonly bold?: number
  /** Where the line begins, in widths of a Chinese character from the left edge of the text. */
  readonly indent?: number
  /** How many empty cells a row of a table begins with: white space that says which column the next cell is in. */
  readonly emptyCells?: number
}

export interface ReadDocument {
  readonly format: Source['format']
  /** Null where the format has none of its own to be told (docx, odt, pdf). */
  readonly encoding: Source['encoding']
  /**
   * The document's text. A paragraph (pdf: a line; tables: a row, its cells parted by `\t`) is a line that ends in `\n`; `\f` parts
   * pages where the format has them. Numbers that a word processor would print stand before their paragraph.
   */
  readonly text: string
  /** By the line's number, from 1, as `toLines` counts lines. */
  readonly looks: ReadonlyMap<number, Look>
  /** What the reader itself left out of `text` (running heads, deleted text, comments), on line 0. */
  readonly dropped: readonly Dropped[]
  /** Notes and warnings of the reader. */
  readonly messages: readonly Message[]
}

export const NO_LOOKS: ReadDocument['looks'] = new Map()
