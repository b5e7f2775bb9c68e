/** A paragraph's number and look (ECMA-376 §17.3.1). */
import type { Look } from '../document.ts'
import { attribute, child, first, type TreeElement } from '../tree.ts'
import type { Numbering } from './numbering.ts'
import { characterWidth, indentOf, isHeading, valueOf, type Styles } from './styles.ts'

interface ListPlace {
  readonly id: string
  readonly level: number
}

const referenceOf = (element: TreeElement): TreeElement | undefined => first(element, 'w:pPr', 'w:numPr')

/** The list and level of a paragraph: its own, or its style's (§17.9.18, §17.9.23); list 0 is none. */
export function numberOf(
  paragraph: TreeElement,
  styles: readonly TreeElement[],
  numbering: Numbering,
): ListPlace | null {
  const own = referenceOf(paragraph)
  const style = styles.find((each) => valueOf(referenceOf(each), 'w:numId') !== undefined)
  const id = valueOf(own, 'w:numId') ?? valueOf(style && referenceOf(style), 'w:numId')
  if (id === undefined || id === '0') return null
  const ownLevel = valueOf(own, 'w:ilvl')
  if (ownLevel !== undefined || valueOf(own, 'w:numId') !== undefined) return { id, level: Number(ownLevel ?? 0) }
  const linked = styles.map((each) => numbering.levelOfStyle(id, attribute(each, 'w:styleId')))
  const said = styles.map((each) => valueOf(referenceOf(each), 'w:ilvl')).find((level) => level !== undefined)
  return { id, level: linked.find((level) => level !== undefined) ?? Number(said ?? 0) }
}

/** @param bold UTF-16 length of the bold run that the paragraph begins with, its number included. */
export function lookOf(
  paragraph: TreeElement,
  chain: readonly TreeElement[],
  { styles, numbering }: { readonly styles: Styles; readonly numbering: Numbering },
  number: ListPlace | null,
  bold: number,
): Look {
  const own = child(paragraph, 'w:pPr')
  const ofStyles = chain.map((style) => child(style, 'w:pPr'))
  const ofList = number ? [numbering.propertiesOf(number.id, number.level)] : []
  // A list indents a paragraph more nearly than its style does.
  const indent = indentOf([own, ...ofList, ...ofStyles], characterWidth(styles.ofRun(child(paragraph, 'w:r'), chain)))
  return { heading: isHeading(paragraph, chain), bold, indent }
}
