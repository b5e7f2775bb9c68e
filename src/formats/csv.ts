/** Comma-separated values (RFC 4180), as a spreadsheet opens them. */

/** What a spreadsheet would run as a formula; a sign or an @ that begins a cell is text here. */
const FORMULA = /^[=+\-@\t\r]/u

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** @param rows the first names the columns. @returns with a byte order mark, without which Excel takes UTF-8 for Big5. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\u{FEFF}${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
