/** What the elements of a run print (ECMA-376 §17.3.3). */
import { trimBlanks } from '../space.ts'
import { symbol } from '../symbols.ts'
import { attribute, textOf, type TreeElement } from '../tree.ts'

const BREAKS: Readonly<Record<string, string>> = { page: '\f', column: '\n', textWrapping: '\n' }

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
}

/** Line ends in a text are spaces; without xml:space its ends are none of it (XML 1.0 §2.10, as Word applies it). */
function written(element: TreeElement): string {
  const text = textOf(element).replaceAll(/[\t\r\n]/gu, ' ')
  return attribute(element, 'xml:space') === 'preserve' ? text : trimBlanks(text)
}

/** What is printed, or null where the element prints nothing by itself. */
export function printed(element: TreeElement): string | null {
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
      return written(element)
    case 'w:br':
      return BREAKS[attribute(element, 'w:type') ?? 'textWrapping'] ?? '\n'
    case 'w:sym':
      return symbol(attribute(element, 'w:font') ?? '', Number.parseInt(attribute(element, 'w:char') ?? '', 16))
    default:
      return SIGNS[element.name] ?? null
  }
}
