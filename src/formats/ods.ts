/** Rows as an OpenDocument spreadsheet (ODF 1.3). Text is text, whatever it begins with; a date is a date. */
import { odfInline } from './odf/inline.ts'
import { odfPackage, odfRoot } from './odf/package.ts'
import type { Cell, Sheet } from './sheet.ts'
import { xmlValue } from './xml.ts'

const STYLES = odfRoot(
  'document-styles',
  '<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:font-size="12pt" style:font-size-asian="12pt" fo:language="zh" fo:country="TW" style:language-asian="zh" style:country-asian="TW"/></style:default-style></office:styles>',
)

const AUTOMATIC =
  '<number:date-style style:name="Day"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>' +
  '<style:style style:name="Date" style:family="table-cell" style:data-style-name="Day"/>' +
  '<style:style style:name="Head" style:family="table-cell"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>' +
  '<style:style style:name="Text" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>' +
  '<style:style style:name="Narrow" style:family="table-column"><style:table-column-properties style:column-width="3.2cm"/></style:style>' +
  '<style:style style:name="Wide" style:family="table-column"><style:table-column-properties style:column-width="12cm"/></style:style>'

const WIDE = 24

const paragraphs = (text: string): string =>
  `<text:p>${text.includes('\n') ? text.split('\n').map(odfInline).join('</text:p><text:p>') : odfInline(text)}</text:p>`

function cellXml(cell: Cell): string {
  if (typeof cell === 'string')
    return `<table:table-cell table:style-name="Text" office:value-type="string">${paragraphs(cell)}</table:table-cell>`
  const day = xmlValue(cell.date)
  return `<table:table-cell table:style-name="Date" office:value-type="date" office:date-value="${day}"><text:p>${day}</text:p></table:table-cell>`
}

const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`

const columnXml = ({ rows }: Sheet, index: number): string => {
  const isWide = rows.some((cells) => {
    const cell = cells[index]
    return typeof cell === 'string' && cell.length > WIDE
  })
  return `<table:table-column table:style-name="${isWide ? 'Wide' : 'Narrow'}"/>`
}

/** content.xml */
export function odsContent(sheet: Sheet): string {
  const head = sheet.columns
    .map(
      (name) =>
        `<table:table-cell table:style-name="Head" office:value-type="string">${paragraphs(name)}</table:table-cell>`,
    )
    .join('')
  const columns = sheet.columns.map((_, index) => columnXml(sheet, index)).join('')
  const rows = sheet.rows.map((cells) => row(cells.map(cellXml).join(''))).join('')
  return odfRoot(
    'document-content',
    `<office:automatic-styles>${AUTOMATIC}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${xmlValue(sheet.name)}">${columns}<table:table-header-rows>${row(head)}</table:table-header-rows>${rows}</table:table></office:spreadsheet></office:body>`,
  )
}

/** The file's bytes; the same sheet gives the same bytes. */
export const ods = (sheet: Sheet): Uint8Array<ArrayBuffer> =>
  odfPackage({ kind: 'spreadsheet', title: sheet.name, date: null, content: odsContent(sheet), styles: STYLES })
