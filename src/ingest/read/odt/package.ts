/** An OpenDocument text's parts (ODF 1.3 part 2, packages). */
import { faults } from '../../../strings/rules/reading/faults.ts'
import { refuse } from '../refuse.ts'
import { outermost, type TreeElement } from '../tree.ts'
import { decodeXml, parseXml } from '../xml.ts'
import { Archive } from '../zip.ts'

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns'
const NAMESPACES = new Map([
  ...['office', 'style', 'text', 'table', 'manifest'].map((name): [string, string] => [`${OASIS}:${name}:1.0`, name]),
  [`${OASIS}:drawing:1.0`, 'draw'],
  [`${OASIS}:xsl-fo-compatible:1.0`, 'fo'],
  [`${OASIS}:svg-compatible:1.0`, 'svg'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  [`${OASIS}:meta:1.0`, 'meta'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
])

export interface Parts {
  readonly content: TreeElement
  /** Null where the document has no styles of its own. */
  readonly styles: TreeElement | null
}

/** @throws Refusal where the archive is damaged, encrypted, too large, or no OpenDocument text. */
export async function openOdt(bytes: Uint8Array): Promise<Parts> {
  const archive = await Archive.open(bytes)
  const part = async (name: string): Promise<TreeElement | null> => {
    const found = await archive.read(name)
    return found && parseXml(decodeXml(found, name), name, NAMESPACES)
  }
  const manifest = await part('META-INF/manifest.xml')
  const encrypted = manifest && outermost(manifest, 'manifest:encryption-data').next().done === false
  if (encrypted || archive.has('encrypted-package')) refuse('encrypted-file')
  const content = await part('content.xml')
  if (content?.name !== 'office:document-content') return refuse('damaged-file', faults.missing('content.xml'))
  return { content, styles: await part('styles.xml') }
}
