/** OpenDocument texts for tests, in the XML that LibreOffice writes. */
import { zip, type ZipEntry } from './zip.ts'

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = [
  ...['office', 'style', 'text', 'table', 'meta'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(' ')
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

export interface OdtParts {
  /** Of content.xml. */
  readonly automaticStyles?: string
  /** Of styles.xml. */
  readonly styles?: string
  readonly masterStyles?: string
  /** What stands in the manifest's entry of content.xml. */
  readonly manifest?: string
}

/** The files of a document with that content of office:text. */
export function odtEntries(
  text: string,
  { automaticStyles = '', styles = '', masterStyles = '', manifest = '' }: OdtParts = {},
): ZipEntry[] {
  const namespace = `${OASIS}:manifest:1.0`
  return [
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text', isStored: true },
    {
      name: 'content.xml',
      data: `${DECLARATION}<office:document-content ${NAMESPACES} office:version="1.3"><office:automatic-styles>${automaticStyles}</office:automatic-styles><office:body><office:text text:use-soft-page-breaks="true">${text}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      data: `${DECLARATION}<office:document-styles ${NAMESPACES} office:version="1.3"><office:styles>${styles}</office:styles><office:master-styles>${masterStyles}</office:master-styles></office:document-styles>`,
    },
    {
      name: 'META-INF/manifest.xml',
      data: `${DECLARATION}<manifest:manifest xmlns:manifest="${namespace}" manifest:version="1.3"><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">${manifest}</manifest:file-entry></manifest:manifest>`,
    },
  ]
}

export const odt = (text: string, parts: OdtParts = {}): Uint8Array => zip(odtEntries(text, parts))

export interface OdtLevel {
  readonly format: string
  readonly prefix?: string
  readonly suffix?: string
  /** How many levels are shown. */
  readonly shown?: number
  readonly start?: number
  readonly followedBy?: 'listtab' | 'space' | 'nothing'
}

/** A list style; a level whose format is a sign in quotes is a bullet. */
export const listStyle = (name: string, levels: readonly OdtLevel[]): string =>
  `<text:list-style style:name="${name}">${levels.map(levelStyle).join('')}</text:list-style>`

function levelStyle(
  { format, prefix = '', suffix = '', shown = 1, start = 1, followedBy = 'listtab' }: OdtLevel,
  index: number,
): string {
  const place = `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="${followedBy}" fo:text-indent="-0.85cm" fo:margin-left="${(index + 1) * 0.85}cm"/></style:list-level-properties>`
  const sign = /^"(.)"$/u.exec(format)?.[1]
  if (sign !== undefined)
    return `<text:list-level-style-bullet text:level="${index + 1}" text:bullet-char="${sign}">${place}</text:list-level-style-bullet>`
  return `<text:list-level-style-number text:level="${index + 1}" style:num-prefix="${prefix}" style:num-suffix="${suffix}" style:num-format="${format}" text:display-levels="${shown}" text:start-value="${start}">${place}</text:list-level-style-number>`
}
