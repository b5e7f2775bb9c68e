/** Built pages, parsed: their elements, without a browser. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'

export interface HtmlElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its own and its descendants' text. */
  readonly text: string
}

export interface HtmlPage {
  /** Below the site's folder, with /: sec/chuwu/110/index.html */
  readonly file: string
  readonly elements: readonly HtmlElement[]
  readonly ids: ReadonlySet<string>
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

function elementsOf(node: DefaultTreeAdapterTypes.Node): HtmlElement[] {
  const children = 'childNodes' in node ? node.childNodes : []
  const content = 'content' in node ? node.content.childNodes : []
  const below = [...children, ...content].flatMap(elementsOf)
  if (!('tagName' in node)) return below
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
  return [{ tag: node.tagName, attributes, text: textOf(node) }, ...below]
}

/** Every file below a folder, as paths relative to it with /. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))

export function readPage(folder: string, file: string): HtmlPage {
  const elements = elementsOf(parse(readFileSync(join(folder, file), 'utf8')))
  return { file, elements, ids: new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])) }
}

export const readPages = (folder: string): HtmlPage[] =>
  filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file))
