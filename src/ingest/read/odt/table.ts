/** The rows of an OpenDocument table (ODF 1.3 part 3, §9.1). */
import { attribute, elements, type TreeElement } from '../tree.ts'

const GROUPS: ReadonlySet<string> = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group'])

function* rows(parent: TreeElement): Generator<TreeElement> {
  for (const element of elements(parent)) {
    if (element.name === 'table:table-row') yield element
    else if (GROUPS.has(element.name)) yield* rows(element)
  }
}

/**
 * The cells of each row; null where a merged cell goes on. Cells that stand for many are empty, and stand once.
 * @param drop is given what a merged cell hides.
 */
export function rowsOf(table: TreeElement, drop: (gone: TreeElement) => void): (TreeElement | null)[][] {
  return Array.from(rows(table), (row) => {
    const isHidden = attribute(row, 'table:visibility') === 'collapse'
    if (isHidden) drop(row)
    return elements(row)
      .filter(({ name }) => !isHidden && (name === 'table:table-cell' || name === 'table:covered-table-cell'))
      .map((cell) => {
        if (cell.name === 'table:table-cell') return cell
        drop(cell)
        return null
      })
  })
}
