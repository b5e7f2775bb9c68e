/** The light tree that XML and HTML are read into. */

export interface TreeElement {
  /** Prefix and name, as the reader of the format knows it: `w:p`; HTML: in small letters, without a prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly TreeNode[]
}

export type TreeNode = TreeElement | string

/** The children that are elements, or those of one name. */
export const elements = (parent: TreeElement, name?: string): TreeElement[] =>
  parent.children
    .filter((node) => typeof node !== 'string')
    .filter((child) => name === undefined || child.name === name)

/** The first child of that name. */
export const child = (parent: TreeElement | undefined, name: string): TreeElement | undefined =>
  parent?.children.find((node): node is TreeElement => typeof node !== 'string' && node.name === name)

/** The element that a path of names leads to: `first(paragraph, 'w:pPr', 'w:numPr')`. */
export const first = (parent: TreeElement | undefined, ...path: readonly string[]): TreeElement | undefined =>
  path.reduce(child, parent)

/** An attribute of the element that a path of names leads to. */
export const attribute = (element: TreeElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name)

/** Every element below, in document order, that has one of the names; nothing below one that was found. */
export function* outermost(parent: TreeElement, ...names: readonly string[]): Generator<TreeElement> {
  for (const node of parent.children) {
    if (typeof node === 'string') continue
    if (names.includes(node.name)) yield node
    else yield* outermost(node, ...names)
  }
}

/** All text below, as it stands. */
export const textOf = (node: TreeNode): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''))
