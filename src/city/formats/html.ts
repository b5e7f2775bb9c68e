/** HTML as word processors save it. */
import type { Line } from '../style/line.ts'
import type { Press } from './press.ts'

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export function htmlTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`
  return ['<table>', row(head, 'th'), ...body.map((cells) => row(cells, 'td')), '</table>'].join('\n')
}

function paragraph(line: Line, { variant }: Press): string {
  if (line.role === 'table') return htmlTable(line.rows)
  const text = escapeXml(line.marker + line.gap + line.text).replaceAll('\u00A0', '&nbsp;')
  if (line.role === 'title') return `<h1>${text}</h1>`
  if (line.role === 'section' && variant === 1) return `<h2>${text}</h2>`
  const style = line.depth > 0 ? ` style="margin-left:${line.depth * 2}em"` : ''
  return variant === 1 ? `<p${style}>${text}</p>` : `<div${style}><span lang="zh-TW">${text}</span></div>`
}

export function html(lines: readonly Line[], press: Press): string {
  const [title = ''] = lines.filter(({ role }) => role === 'title').map(({ text }) => escapeXml(text))
  const body = lines.map((line) => paragraph(line, press))
  return [
    '<!DOCTYPE html>',
    '<html lang="zh-TW">',
    `<head><meta charset="utf-8"><title>${title}</title><style>body { font-family: 標楷體 }</style></head>`,
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join(press.newline)
}
