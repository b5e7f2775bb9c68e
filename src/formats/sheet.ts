/** A list as plain rows, for whatever writes it. */

/** Text, or a day as YYYY-MM-DD that a spreadsheet is to know as one. */
export type Cell = string | { readonly date: string }

export interface Sheet {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The rows as text, the names of the columns first. */
export const sheetText = ({ columns, rows }: Sheet): (readonly string[])[] => [
  columns,
  ...rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell : cell.date))),
]
