/** Elements that only wrap others, and choices between them. */
import { child, elements, type TreeElement } from '../tree.ts'

/** Marks around content that say something about it, and not that it is gone (ECMA-376 §17.5, §17.13.5, §17.16). */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
])

/** Of alternatives for newer and for older programs (ECMA-376 part 3, §7.5), the newer; the other says it again. */
export const branches = (alternatives: TreeElement): TreeElement[] =>
  [child(alternatives, 'mc:Choice'), child(alternatives, 'mc:Fallback')].filter((branch) => branch !== undefined)

/** The children, and those of wrappers in their place. */
export function* unwrapped(parent: TreeElement): Generator<TreeElement> {
  for (const element of elements(parent)) {
    if (WRAPPERS.has(element.name)) yield* unwrapped(element)
    else if (element.name === 'mc:AlternateContent')
      yield* branches(element)
        .slice(0, 1)
        .flatMap((one) => [...unwrapped(one)])
    else yield element
  }
}

/** The contents of the text boxes in a drawing: of its first alternative that has any. */
export function textBoxes(drawing: TreeElement): TreeElement[] {
  if (drawing.name === 'w:txbxContent') return [drawing]
  if (drawing.name === 'mc:AlternateContent')
    return (
      branches(drawing)
        .map(textBoxes)
        .find((found) => found.length > 0) ?? []
    )
  return elements(drawing).flatMap(textBoxes)
}

/** Names, without their prefixes, of what shows a picture, a chart or another program's object. */
const PICTURES: ReadonlySet<string> = new Set(['?:blip', '?:imagedata', '?:OLEObject', '?:chart', '?:relIds'])

/** Whether a drawing shows what is not text. */
export const isPicture = (drawing: TreeElement): boolean =>
  elements(drawing).some((element) => PICTURES.has(element.name) || isPicture(element))
