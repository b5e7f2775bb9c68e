/**
 * XML to a tree, for documents from strangers: no document type and hence no entities of its own (XML 1.0 §4.2), bounds
 * on depth and size, and refused where it is not well-formed, so that a cut document is not read in part.
 */
import { Parser } from 'htmlparser2'
import { DEEPEST, MOST_NODES } from './limits.ts'
import { refuse } from './refuse.ts'
import type { TreeElement, TreeNode } from './tree.ts'

interface Open extends TreeElement {
  readonly attributes: Map<string, string>
  readonly children: TreeNode[]
  /** Namespaces in force, by prefix; inherits from the element around it. */
  readonly scope: Readonly<Record<string, string>>
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
    if (stop < 0) refuse('damaged-file', `${part} 的 XML 不完整`)
    result += xml.slice(at, start)
    at = stop + end.length
  }
}

/** What htmlparser2 forgives: an end without a beginning, and an ampersand that begins no character reference. */
function checkStrays(xml: string, part: string, ends: number): void {
  const markup = withoutLiterals(xml, part)
  const stray =
    markup.split('</').length - 1 !== ends || /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/iu.test(markup)
  if (stray) refuse('damaged-file', `${part} 的 XML 不完整`)
}

/** UTF-8, or UTF-16 by its mark: what Word and OpenDocument programs write. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return refuse('damaged-file', `${part} 不是 UTF-8`)
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
  const root: Open = { name: '', attributes: new Map(), children: [], scope: {} }
  const stack: Open[] = [root]
  const top = (): Open => stack.at(-1) ?? root
  let nodes = 0
  let ends = 0
  const count = (): void => {
    if (++nodes > MOST_NODES) refuse('too-much-inside', `${part} 的元素超過 ${MOST_NODES / 10_000} 萬個`)
  }
  const damaged = (): never => refuse('damaged-file', `${part} 的 XML 不完整`)
  const known = (name: string, scope: Open['scope'], bare: string): string => {
    const colon = name.indexOf(':')
    if (name.startsWith('xml:')) return name
    if (colon < 0 && bare === 'attribute') return name
    const uri = scope[colon < 0 ? '' : name.slice(0, colon)]
    const prefix = uri === undefined ? undefined : namespaces.get(uri)
    return `${prefix ?? '?'}:${name.slice(colon + 1)}`
  }
  const parser: Parser = new Parser(
    {
      onopentagname() {
        if (stack.length > DEEPEST) refuse('nested-too-deep', String(DEEPEST))
        count()
      },
      onattribute(_, __, quote) {
        if (!quote) damaged()
      },
      onopentag(name, given) {
        const attributes = Object.entries(given)
        const scope = Object.create(top().scope) as Record<string, string>
        for (const [key, uri] of attributes)
          if (key === 'xmlns' || key.startsWith('xmlns:')) scope[key.slice('xmlns:'.length)] = uri
        const element: Open = {
          name: known(name, scope, 'element'),
          attributes: new Map(attributes.map(([key, value]) => [known(key, scope, 'attribute'), value])),
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
