/** The rows of an HTML table (HTML §4.9). */
import { attribute, elements, outermost, type TreeElement } from '../tree.ts'
import type { CellBudget } from '../table.ts'
import { isHidden } from './style.ts'

const GROUPS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot'])

export interface TableParts {
  /** The cells of each row; null where a cell from above goes on. */
  readonly rows: readonly (readonly (TreeElement | null)[])[]
  /** What stands in the table and in no cell: a caption, stray text, hidden rows. */
  readonly others: readonly TreeElement[]
}

/** A table around tables arranges a page; what it holds is read in order, and no row of it is a line. */
export const isLayout = (table: TreeElement): boolean => !outermost(table, 'table').next().done

function* rowsIn(parent: TreeElement): Generator<TreeElement> {
  for (const element of elements(parent)) {
    if (element.name === 'tr') yield element
    else if (GROUPS.has(element.name)) yield* rowsIn(element)
  }
}

/** What a table's groups and rows hold beside cells is left to be read as it stands. */
export function tableParts(table: TreeElement, cells: CellBudget): TableParts {
  const rows = [...rowsIn(table)].filter((row) => !isHidden(row))
  const isCell = ({ name }: TreeElement): boolean => name === 'td' || name === 'th'
  const stray = [table, ...elements(table).filter(({ name }) => GROUPS.has(name)), ...rows].map((parent) => ({
    ...parent,
    name: 'div',
    children: parent.children.filter(
      (node) =>
        typeof node === 'string' || !(isCell(node) || GROUPS.has(node.name) || (node.name === 'tr' && !isHidden(node))),
    ),
  }))
  // How many rows each column's cell still goes on for.
  const going: number[] = []
  const spread = rows.map((row) => {
    const given = elements(row).filter((cell) => isCell(cell) && !isHidden(cell))
    const line: (TreeElement | null)[] = []
    const next = given.values()
    for (let column = 0, cell = next.next(); !cell.done || column < going.length; column++) {
      const rest = going[column] ?? 0
      if (rest > 0) {
        going[column] = rest - 1
        line.push(null)
      } else if (cell.done) going[column] = 0
      else {
        going[column] = Math.max(0, (Number.parseInt(attribute(cell.value, 'rowspan') ?? '', 10) || 1) - 1)
        line.push(cell.value)
        cell = next.next()
      }
      cells.take()
    }
    return line
  })
  return { rows: spread, others: stray }
}
