/** Word documents, some of whose items Word itself numbers. */
import type { Line, Numbering } from '../style/line.ts'
import { automatic, countingOf, largestNumbers } from './automatic.ts'
import { escapeXml } from './html.ts'
import type { Press } from './press.ts'
import { zip } from './zip.ts'

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORDML = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const PARTS = ['styles', 'numbering', 'header', 'footer'] as const

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORDML}.document.main+xml"/>${PARTS.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${WORDML}.${part}+xml"/>`).join('')}</Types>`
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const PACKAGE_RELS = `${HEAD}<Relationships ${RELATIONSHIPS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`
const DOCUMENT_RELS = `${HEAD}<Relationships ${RELATIONSHIPS}>${PARTS.map((part) => `<Relationship Id="${part}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`).join('')}</Relationships>`
const STYLES = `${HEAD}<w:styles ${NS}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:rFonts w:eastAsia="標楷體"/><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style></w:styles>`
const FOOTER = `${HEAD}<w:ftr ${NS}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">第 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> 頁</w:t></w:r></w:p></w:ftr>`

const run = (text: string, bold = false): string =>
  text === ''
    ? ''
    : `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A text in one run or, as Word's own revisions leave it, in several. */
function runs(text: string, split: boolean): string {
  const middle = Math.floor(text.length / 2)
  return split && text.length > 20 ? run(text.slice(0, middle)) + run(text.slice(middle)) : run(text)
}

const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${(rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join('')}</w:tblGrid>${rows
    .map(
      (row) =>
        `<w:tr>${row.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr><w:p>${run(cell)}</w:p></w:tc>`).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`

interface List {
  readonly id: number
  readonly numbering: Numbering
  next: number
}

/** Gives each run of a numbering its own list, so that no program's rules on going on matter. */
class Lists {
  readonly all: List[] = []
  readonly #current = new Map<string, List>()

  of(numbering: Numbering): List {
    const known = this.#current.get(numbering.list)
    if (known?.next === numbering.value) {
      known.next += 1
      return known
    }
    const list: List = { id: this.all.length + 1, numbering, next: numbering.value + 1 }
    this.all.push(list)
    this.#current.set(numbering.list, list)
    return list
  }

  xml(): string {
    const levels = ({ numbering }: List): string =>
      Array.from({ length: numbering.rank + 1 }, (_, rank) => {
        const counting = countingOf(numbering)
        const text = counting ? `${counting.prefix}%${rank + 1}${counting.suffix}` : ''
        return `<w:lvl w:ilvl="${rank}"><w:start w:val="1"/><w:numFmt w:val="${counting?.word ?? 'none'}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
      }).join('')
    const abstract = this.all.map(
      (list) =>
        `<w:abstractNum w:abstractNumId="${list.id}"><w:multiLevelType w:val="multilevel"/>${levels(list)}</w:abstractNum>`,
    )
    const nums = this.all.map(
      ({ id, numbering }) =>
        `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/><w:lvlOverride w:ilvl="${numbering.rank}"><w:startOverride w:val="${numbering.value}"/></w:lvlOverride></w:num>`,
    )
    return `${HEAD}<w:numbering ${NS}>${abstract.join('')}${nums.join('')}</w:numbering>`
  }
}

export function docx(lines: readonly Line[], press: Press): Uint8Array {
  const lists = new Lists()
  const largest = largestNumbers(lines)
  const body = lines.map((line) => {
    if (line.role === 'table') return tableXml(line.rows)
    const numbering = automatic(line, press.automatic, largest)
    const properties = [
      line.role === 'title' ? '<w:pStyle w:val="Heading1"/>' : '',
      numbering
        ? `<w:numPr><w:ilvl w:val="${numbering.rank}"/><w:numId w:val="${lists.of(numbering).id}"/></w:numPr>`
        : '',
      line.depth > 0 ? `<w:ind w:left="${line.depth * 480}"/>` : '',
      line.role === 'title' ? '<w:jc w:val="center"/>' : '',
    ].join('')
    const typed = numbering ? '' : run(line.marker + line.gap, line.role === 'section')
    return `<w:p><w:pPr>${properties}</w:pPr>${typed}${runs(line.text, press.variant === 1)}</w:p>`
  })
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`
  return zip([
    { name: '[Content_Types].xml', text: CONTENT_TYPES },
    { name: '_rels/.rels', text: PACKAGE_RELS },
    { name: 'word/_rels/document.xml.rels', text: DOCUMENT_RELS },
    {
      name: 'word/document.xml',
      text: `${HEAD}<w:document ${NS}><w:body>${body.join('')}${section}</w:body></w:document>`,
    },
    { name: 'word/styles.xml', text: STYLES },
    { name: 'word/numbering.xml', text: lists.xml() },
    { name: 'word/header.xml', text: `${HEAD}<w:hdr ${NS}><w:p>${run(press.letterhead)}</w:p></w:hdr>` },
    { name: 'word/footer.xml', text: FOOTER },
  ])
}
