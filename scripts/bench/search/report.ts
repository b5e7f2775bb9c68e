/** The measurements as a table, as JSON, and as bars. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Row = Readonly<Record<string, string | number>>

const [WIDTH, BAR, LINE] = [760, 300, 20]
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** For each measure, a bar a row that has it, as long as its share of the largest. */
function plot(title: string, rows: readonly Row[]): string {
  const measures = Object.keys(rows[0] ?? {}).filter((key) => typeof rows[0]?.[key] === 'number')
  const lines = measures.flatMap((measure) => {
    const having = rows.filter((row) => typeof row[measure] === 'number')
    const most = Math.max(...having.map((row) => Number(row[measure])), Number.MIN_VALUE)
    return having.map((row, index) => ({
      label: index === 0 ? measure : '',
      name: String(row['engine']),
      value: Number(row[measure]),
      length: (BAR * Number(row[measure])) / most,
      index,
    }))
  })
  const bars = lines.map(({ label, name, value, length, index }, line) => {
    const y = LINE * (line + 2)
    return `<text x="8" y="${y}">${escape(label)}</text><rect x="120" y="${y - 11}" width="${length.toFixed(1)}" height="14" fill="${index === 0 ? '#2a6f97' : '#bbb'}"/><text x="${(126 + length).toFixed(1)}" y="${y}">${value} ${escape(name)}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${LINE * (lines.length + 3)}" font-family="sans-serif" font-size="12"><text x="8" y="16" font-weight="bold">${escape(title)}</text>${bars.join('')}</svg>\n`
}

/** @param data whatever else is worth keeping. */
export function report(folder: string, name: string, rows: readonly Row[], data: object): void {
  mkdirSync(folder, { recursive: true })
  console.table(rows)
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ rows, ...data }, null, 2)}\n`)
  writeFileSync(join(folder, `${name}.svg`), plot(name, rows))
  console.log(join(folder, `${name}.{json,svg}`))
}
