/** A Word document's parts and how they refer to each other (ECMA-376 part 2, §9). */
import { faults } from '../../../strings/rules/reading/faults.ts'
import { Archive } from '../zip.ts'
import { refuse } from '../refuse.ts'
import { attribute, elements, type TreeElement } from '../tree.ts'
import { decodeXml, parseXml } from '../xml.ts'

/** Transitional and Strict (ECMA-376 part 1, annex A) by one prefix each. */
const NAMESPACES = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
])

interface Relationship {
  readonly id: string
  /** The last word of its type: styles, numbering, header … */
  readonly type: string
  /** The part's name within the archive. */
  readonly target: string
}

/** `../a/b.xml` seen from the folder `word/` is `a/b.xml`. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

export class Package {
  readonly #archive: Archive
  #main = ''
  #relationships: readonly Relationship[] = []

  private constructor(archive: Archive) {
    this.#archive = archive
  }

  /** @throws Refusal where the archive is damaged, encrypted, too large, or no Word document. */
  static async open(bytes: Uint8Array): Promise<Package> {
    const pack = new Package(await Archive.open(bytes))
    const main = (await pack.#related('')).find(({ type }) => type === 'officeDocument')
    if (!main) return refuse('damaged-file', faults.missing('_rels/.rels'))
    pack.#main = main.target
    pack.#relationships = await pack.#related(main.target)
    return pack
  }

  async #part(name: string): Promise<TreeElement | null> {
    const bytes = await this.#archive.read(name)
    return bytes && parseXml(decodeXml(bytes, name), name, NAMESPACES)
  }

  async #related(part: string): Promise<Relationship[]> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    const root = await this.#part(`${folder}_rels/${part.slice(folder.length)}.rels`)
    return (root ? elements(root, 'rel:Relationship') : [])
      .filter((entry) => attribute(entry, 'TargetMode') !== 'External')
      .map((entry) => ({
        id: attribute(entry, 'Id') ?? '',
        type: attribute(entry, 'Type')?.split('/').at(-1) ?? '',
        target: resolve(folder, attribute(entry, 'Target') ?? ''),
      }))
  }

  /** @throws Refusal where the document itself is missing or no Word document. */
  async main(): Promise<TreeElement> {
    const root = await this.#part(this.#main)
    return root?.name === 'w:document' ? root : refuse('damaged-file', faults.missing(this.#main))
  }

  /** The part that the document has for a purpose (styles, numbering, footnotes …), or null where it has none. */
  async related(type: string): Promise<TreeElement | null> {
    const found = this.#relationships.find((entry) => entry.type === type)
    return found ? this.#part(found.target) : null
  }

  /** Every part of a purpose: header, footer. */
  async allRelated(type: string): Promise<TreeElement[]> {
    const parts: TreeElement[] = []
    for (const entry of this.#relationships) {
      const part = entry.type === type ? await this.#part(entry.target) : null
      if (part) parts.push(part)
    }
    return parts
  }
}
