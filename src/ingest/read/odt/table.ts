/** The rows of an OpenDocument table (ODF 1.3 part 3, §9.1). */
import { attribute, elements, type TreeElement } from '../tree.ts'

const GROUPS: ReadonlySet<string> = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

function* rows(parent: TreeElement): Generator<TreeElement> {
  for (const element of elements(parent)) {
    if (element.name === 'table:table-row') yield element
    else if (GROUPS.has(element.name)) yield* rows(element)
  }
}

const isCell = ({ name }: TreeElement): boolean => name === 'table:table-cell' || name === 'table:covered-table-cell'

/** A row's cells without those that a cell beside them covers: they are as little printed as they are in Word. */
function uncovered(row: TreeElement, drop: (gone: TreeElement) => void): TreeElement[] {
  let covered = 0
  return elements(row)
    .filter(isCell)
    .filter((cell) => {
      if (cell.name === 'table:covered-table-cell' && covered-- > 0) {
        drop(cell)
        return false
      }
      covered = Number(attribute(cell, 'table:number-columns-spanned') ?? 1) - 1
      return true
    })
}

/**
 * The cells of each row; null where a cell from above goes on. Cells that stand for many are empty, and stand once.
 * @param drop is given what a merged cell hides.
 */
export function rowsOf(table: TreeElement, drop: (gone: TreeElement) => void): (TreeElement | null)[][] {
  return Array.from(rows(table), (row) => {
    if (attribute(row, 'table:visibility') === 'collapse') {
      drop(row)
      return []
    }
    return uncovered(row, drop).map((cell) => {
      if (cell.name === 'table:table-cell') return cell
      drop(cell)
      return null
    })
  }).filter((cells) => cells.length > 0)
}
