/** Columns on a terminal, where a Chinese character takes two places. */

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu
const NONE = /\p{Mn}|[\u200b-\u200d]|[\ufe00-\ufe0f]/gu

/** The places that a text takes. */
export const widthOf = (text: string): number =>
  Array.from(text).length + (text.match(WIDE)?.length ?? 0) - (text.match(NONE)?.length ?? 0)

/** Rows as lines: every column but the last as wide as its widest entry. Entries that are numbers stand at its right. */
export function columns(rows: readonly (readonly (string | number)[])[], indent = '  '): string[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, entry] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, widthOf(String(entry)))
  return rows.map((row) => {
    const cells = row.map((entry, index) => {
      const text = String(entry)
      const space = ' '.repeat((widths[index] ?? 0) - widthOf(text))
      return typeof entry === 'number' ? space + text : text + space
    })
    return (indent + cells.join('  ')).trimEnd()
  })
}
