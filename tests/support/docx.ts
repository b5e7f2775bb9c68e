/** Word documents for tests, in the XML that Word itself writes. */
import { escapeXml, zip, type ZipEntry } from './zip.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ')

/** The other parts beside the document, by what Word calls the relationship; the contents of their root elements. */
export interface DocxParts {
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly footer?: string
}

const ROOTS: Readonly<Record<keyof DocxParts, string>> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  header: 'w:hdr',
  footer: 'w:ftr',
}

const part = (root: string, content: string): string => `${DECLARATION}<${root} ${NAMESPACES}>${content}</${root}>`

/** The files of a document with that content of w:body. */
export function docxEntries(body: string, parts: DocxParts = {}): ZipEntry[] {
  const given = Object.entries(parts) as [keyof DocxParts, string][]
  const links = given.map(
    ([name], index) => `<Relationship Id="rId${index + 1}" Type="${R}/${name}" Target="${name}.xml"/>`,
  )
  const relationships = (content: string): string =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`
  const types = ['document', ...given.map(([name]) => name)].map(
    (name) =>
      `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name === 'document' ? 'document.main' : name}+xml"/>`,
  )
  return [
    {
      name: '[Content_Types].xml',
      data: `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: relationships(`<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`),
    },
    { name: 'word/document.xml', data: part('w:document', `<w:body>${body}</w:body>`) },
    { name: 'word/_rels/document.xml.rels', data: relationships(links.join('')) },
    ...given.map(([name, content]) => ({ name: `word/${name}.xml`, data: part(ROOTS[name], content) })),
  ]
}

export const docx = (body: string, parts: DocxParts = {}): Uint8Array => zip(docxEntries(body, parts))

/** A run; `properties` is the content of w:rPr. */
export const r = (text: string, properties = ''): string =>
  `<w:r w:rsidRPr="00A77B3E">${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`

/** A paragraph of runs, or of one text; `properties` is the content of w:pPr. */
export const p = (content: string, properties = ''): string =>
  `<w:p w:rsidR="00A77B3E" w14:paraId="1A2B3C4D">${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') || content === '' ? content : r(content)}</w:p>`

/** Paragraph properties that put it into a list. */
export const inList = (id: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`

/** A cell; `properties` is the content of w:tcPr. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`
export const tr = (...cells: readonly string[]): string => `<w:tr w:rsidR="00A77B3E">${cells.join('')}</w:tr>`
export const tbl = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

export interface Level {
  readonly format: string
  /** %1 stands for the number of the first level. */
  readonly text: string
  readonly start?: number
  /** Further content of w:lvl that comes before its text, such as w:suff. */
  readonly more?: string
}

const lvl = ({ format, text, start = 1, more = '' }: Level, level: number): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escapeXml(text)}"/><w:lvlJc w:val="left"/></w:lvl>`

/** The definition of a list. */
export const abstractNum = (id: number, levels: readonly Level[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels.map(lvl).join('')}</w:abstractNum>`

/** A list by a definition; `starts` is where levels start anew. */
export const num = (id: number, abstract: number, starts: readonly number[] = []): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${starts.map((start, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`).join('')}</w:num>`
