/**
 * XML to a tree, for documents from strangers: no document type and hence no entities of its own (XML 1.0 §4.2), bounds
 * on depth and size, and refused where it is not well-formed, so that a cut document is not read in part.
 */
import { Parser } from 'htmlparser2'
import { faults } from '../../strings/rules/reading/faults.ts'
import { DEEPEST, MOST_ATTRIBUTES, MOST_ATTRIBUTES_OF_ONE, MOST_NODES } from './limits.ts'
import { refuse } from './refuse.ts'
import type { TreeElement, TreeNode } from './tree.ts'

interface Open extends TreeElement {
  readonly children: TreeNode[]
  /** Namespaces in force, by prefix; inherits from the element around it. */
  readonly scope: Readonly<Record<string, string>>
}

type Scope = Open['scope']
const NONE: TreeElement['attributes'] = new Map()

/** The namespaces that an element declares, over those in force around it. */
function scopeOf(attributes: readonly (readonly [string, string])[], outer: Scope): Scope {
  const own = attributes.filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'))
  if (own.length === 0) return outer
  return Object.assign(
    Object.create(outer) as Record<string, string>,
    Object.fromEntries(own.map(([key, uri]) => [key.slice('xmlns:'.length), uri])),
  )
}

/** The parts of XML in which markup means nothing are cut out. */
function withoutLiterals(xml: string, part: string): string {
  let result = ''
  let at = 0
  for (;;) {
    const start = xml.indexOf('<!', at)
    if (start < 0) return result + xml.slice(at)
    const end = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<![CDATA[', start) ? ']]>' : '>'
    const stop = xml.indexOf(end, start)
    if (stop < 0) refuse('damaged-file', faults.xml(part))
    result += xml.slice(at, start)
    at = stop + end.length
  }
}

/** What htmlparser2 forgives: an end without a beginning, and an ampersand that begins no character reference. */
function checkStrays(xml: string, part: string, ends: number): void {
  const markup = withoutLiterals(xml, part)
  const stray =
    markup.split('</').length - 1 !== ends || /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/iu.test(markup)
  if (stray) refuse('damaged-file', faults.xml(part))
}

/** UTF-8, or UTF-16 by its mark: what Word and OpenDocument programs write. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return refuse('damaged-file', faults.notUtf8(part))
  }
}

/**
 * @param part the name of the part, for the message.
 * @param namespaces the prefix that each namespace has in the tree, whatever the document calls it; names of other
 * namespaces have the prefix `?`.
 * @returns the root element.
 * @throws Refusal where it is not well-formed, has a document type, or is too deep or too large.
 */
export function parseXml(xml: string, part: string, namespaces: ReadonlyMap<string, string>): TreeElement {
  const root: Open = { name: '', attributes: NONE, children: [], scope: {} }
  const stack: Open[] = [root]
  const top = (): Open => stack.at(-1) ?? root
  let nodes = 0
  let attributes = 0
  let ofOne = 0
  let ends = 0
  const tooMany = (): never => refuse('too-much-inside', faults.tooManyNodes(part, MOST_NODES))
  const count = (): void => {
    if (++nodes > MOST_NODES) tooMany()
  }
  const damaged = (): never => refuse('damaged-file', faults.xml(part))
  const elementName = (name: string, scope: Scope): string => {
    const colon = name.indexOf(':')
    const uri = scope[name.slice(0, Math.max(0, colon))]
    return `${(uri !== undefined && namespaces.get(uri)) || '?'}:${name.slice(colon + 1)}`
  }
  // An attribute without a prefix is in no namespace; xml: needs no declaration.
  const attributeName = (name: string, scope: Scope): string =>
    name.includes(':') && !name.startsWith('xml:') ? elementName(name, scope) : name
  const parser: Parser = new Parser(
    {
      onopentagname() {
        ofOne = 0
        if (stack.length > DEEPEST) refuse('nested-too-deep', String(DEEPEST))
        count()
      },
      onattribute(_, __, quote) {
        if (++attributes > MOST_ATTRIBUTES || ++ofOne > MOST_ATTRIBUTES_OF_ONE) tooMany()
        if (!quote) damaged()
      },
      onopentag(name, given) {
        const pairs = Object.entries(given)
        const scope = scopeOf(pairs, top().scope)
        const element: Open = {
          name: elementName(name, scope),
          attributes:
            pairs.length === 0 ? NONE : new Map(pairs.map(([key, value]) => [attributeName(key, scope), value])),
          children: [],
          scope,
        }
        top().children.push(element)
        stack.push(element)
      },
      onclosetag(_, isImplied) {
        // `<a/>` ends itself; any other end that is not there is missing.
        if (!isImplied) ends++
        else if (xml[parser.endIndex - 1] !== '/') damaged()
        stack.pop()
      },
      ontext(text) {
        const { children } = top()
        const last = children.at(-1)
        count()
        if (typeof last === 'string') children[children.length - 1] = last + text
        else children.push(text)
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) refuse('entity-in-xml', part)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  checkStrays(xml, part, ends)
  const [only, ...others] = root.children.filter((node) => typeof node !== 'string' || node.trim() !== '')
  if (!only || typeof only === 'string' || others.length > 0) return damaged()
  return only
}
