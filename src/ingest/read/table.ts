/** Tables to lines, whatever format they come from. */
import { faults } from '../../strings/rules/reading/faults.ts'
import type { Paragraph } from './compose.ts'
import { MOST_CELLS } from './limits.ts'
import { refuse } from './refuse.ts'
import { trimBlanks } from './space.ts'

/** A row's cells, each with its paragraphs; where a merged cell goes on, a cell without any. */
export type Row = readonly (readonly Paragraph[])[]

/** The text of a cell on one line: paragraphs, lines and pages of it are parted by a space. */
export const cellText = (cell: readonly Paragraph[]): string =>
  cell
    .flatMap(({ text }) => text.split(/[\n\r\f\u2028\u2029]/u))
    .map(trimBlanks)
    .filter((text) => text !== '')
    .join(' ')

const isFilled = (text: string): boolean => text !== ''

/** Empty cells before the first one that holds text say where that one stands. */
function rowLine(texts: readonly string[]): Paragraph {
  const emptyCells = texts.findIndex(isFilled)
  return { text: texts.join('\t'), ...(emptyCells > 0 && { look: { emptyCells } }) }
}

/**
 * A row is a line, its cells parted by tabs: white space, as what parts them is no character of the document. A table of
 * one column is a frame around its paragraphs, not a table, so that they stay the lines that they are; where no row has
 * text in more than one cell, the others arrange the page, and it does not matter where they stand.
 */
export function tableLines(rows: readonly Row[]): Paragraph[] {
  if (rows.every((cells) => cells.length <= 1)) return rows.flatMap((cells) => cells.flat())
  const texts = rows.map((cells) => cells.map((cell) => cellText(cell).replaceAll('\t', ' ')))
  const isTable = texts.some((cells) => cells.filter(isFilled).length > 1)
  return texts.map((cells) => (isTable ? rowLine(cells) : { text: cells.join('\t') }))
}

/** Counts the cells of a document, and refuses it where there are too many. */
export class CellBudget {
  #left = MOST_CELLS

  /** @throws Refusal at one cell too many. */
  take(count = 1): void {
    this.#left -= count
    if (this.#left < 0) refuse('too-much-inside', faults.tooManyCells(MOST_CELLS))
  }
}
