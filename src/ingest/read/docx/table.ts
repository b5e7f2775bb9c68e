/** The rows of a Word table (ECMA-376 §17.4). */
import type { Dropped } from '../../../model/meeting.ts'
import { attribute, child, first, type TreeElement } from '../tree.ts'
import { unwrapped } from './unwrap.ts'

/** Deleted, or moved elsewhere, with changes tracked (§17.13.5.14, §17.13.5.22). */
export const isGone = (element: TreeElement): boolean => element.name === 'w:del' || element.name === 'w:moveFrom'

/** Whether a cell goes on from the one above (§17.4.84) or beside it (§17.4.22). */
const goesOn = (cell: TreeElement): boolean =>
  ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = first(cell, 'w:tcPr', name)
    return merge !== undefined && attribute(merge, 'w:val') !== 'restart'
  })

/**
 * The cells of each row; null where a merged cell goes on.
 * @param drop is given what is not printed: deleted rows, and what a merged cell hides.
 */
export function rowsOf(
  table: TreeElement,
  drop: (gone: TreeElement, reason: Dropped['reason']) => void,
): (TreeElement | null)[][] {
  const rows: (TreeElement | null)[][] = []
  for (const row of unwrapped(table)) {
    if (row.name !== 'w:tr') continue
    if (child(child(row, 'w:trPr'), 'w:del')) {
      drop(row, 'deleted')
      continue
    }
    const cells = [...unwrapped(row)].filter(({ name }) => name === 'w:tc')
    rows.push(
      cells.map((cell) => {
        if (!goesOn(cell)) return cell
        drop(cell, 'hidden')
        return null
      }),
    )
  }
  return rows
}
