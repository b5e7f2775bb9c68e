/** OpenDocument texts, some of whose items are numbered by their lists. */
import type { Line, Numbering } from '../style/line.ts'
import { automatic, countingOf, largestNumbers } from './automatic.ts'
import { escapeXml } from './html.ts'
import type { Press } from './press.ts'
import { zip } from './zip.ts'

const NS = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
  .join(' ')
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const MIME = 'application/vnd.oasis.opendocument.text'
const MANIFEST = `${HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${MIME}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>`

const stylesXml = (letterhead: string): string =>
  `${HEAD}<office:document-styles ${NS} office:version="1.2"><office:styles/><office:automatic-styles><style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p>${escapeXml(letterhead)}</text:p></style:header><style:footer><text:p>第 <text:page-number text:select-page="current">1</text:page-number> 頁</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`

/** Several spaces in a row count as one, so that ODF spells them out. */
const inline = (text: string): string =>
  escapeXml(text).replaceAll(/ {2,}/gu, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`)

const tableXml = (rows: readonly (readonly string[])[], id: number): string =>
  `<table:table table:name="表${id}"><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${rows
    .map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p>${inline(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`

const styleName = ({ level, wide }: Numbering): string => `L-${level}${wide ? '-wide' : ''}`

/** All levels of a list style alike: which level an item stands on is the nesting's business. */
function listStyle(numbering: Numbering): string {
  const counting = countingOf(numbering)
  if (!counting) return ''
  const levels = Array.from(
    { length: 6 },
    (_, level) =>
      `<text:list-level-style-number text:level="${level + 1}" style:num-format="${counting.odf}" style:num-prefix="${counting.prefix}" style:num-suffix="${counting.suffix}"/>`,
  )
  return `<text:list-style style:name="${styleName(numbering)}">${levels.join('')}</text:list-style>`
}

/** Writes the body: one list for a run of items, their sub-items within it. */
class Body {
  #xml = ''
  /** The open lists, outermost first: the parent's path and the number that would come next. */
  readonly #open: { readonly list: string; next: number }[] = []
  readonly styles = new Map<string, string>()

  other(xml: string): void {
    this.#closeTo(0)
    this.#xml += xml
  }

  item(numbering: Numbering, content: string): void {
    this.styles.set(styleName(numbering), listStyle(numbering))
    const known = this.#open.findIndex(({ list }) => list === numbering.list)
    if (known >= 0) {
      this.#closeTo(known + 1)
      this.#xml += '</text:list-item>'
    } else {
      if (!this.#nests(numbering)) this.#closeTo(0)
      this.#xml += `<text:list text:style-name="${styleName(numbering)}">`
      this.#open.push({ list: numbering.list, next: 1 })
    }
    const current = this.#open.at(-1)
    const start = current?.next === numbering.value ? '' : ` text:start-value="${numbering.value}"`
    this.#xml += `<text:list-item${start}><text:p>${content}</text:p>`
    if (current) current.next = numbering.value + 1
  }

  /** Whether the last open item is what this one stands under. */
  #nests({ list }: Numbering): boolean {
    const last = this.#open.at(-1)
    return last !== undefined && list === [last.list, last.next - 1].filter((part) => part !== '').join('-')
  }

  #closeTo(depth: number): void {
    while (this.#open.length > depth) {
      this.#xml += '</text:list-item></text:list>'
      this.#open.pop()
    }
  }

  end(): string {
    this.#closeTo(0)
    return this.#xml
  }
}

export function odt(lines: readonly Line[], press: Press): Uint8Array {
  const body = new Body()
  const largest = largestNumbers(lines)
  for (const [index, line] of lines.entries()) {
    const numbering = automatic(line, press.automatic, largest)
    if (line.role === 'table') body.other(tableXml(line.rows, index))
    else if (numbering) body.item(numbering, inline(line.text))
    else if (line.role === 'title') body.other(`<text:h text:outline-level="1">${inline(line.text)}</text:h>`)
    else body.other(`<text:p>${inline(line.marker + line.gap + line.text)}</text:p>`)
  }
  const text = body.end()
  const content = `${HEAD}<office:document-content ${NS} office:version="1.2"><office:automatic-styles>${[...body.styles.values()].join('')}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`
  return zip([
    { name: 'mimetype', text: MIME, stored: true },
    { name: 'content.xml', text: content },
    { name: 'styles.xml', text: stylesXml(press.letterhead) },
    { name: 'META-INF/manifest.xml', text: MANIFEST },
  ])
}
