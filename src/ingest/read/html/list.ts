/** The markers of lists as a browser prints them (HTML §4.4.5 and §4.4.8, CSS Counter Styles 3). */
import { HTML_COUNTERS, decimal } from '../counting.ts'
import { attribute, elements, type TreeElement } from '../tree.ts'
import { property } from './style.ts'

const BULLETS: ReadonlySet<string> = new Set(['disc', 'circle', 'square'])

function styleOf(list: TreeElement, item: TreeElement): string {
  for (const element of [item, list]) {
    const style = property(element, 'list-style-type') ?? property(element, 'list-style')?.split(/\s+/u)[0]
    const type = style ?? attribute(element, 'type')
    if (type !== undefined) return type
  }
  return list.name === 'ol' ? 'decimal' : 'disc'
}

/** The markers of a list's items, with the space after them, in order. */
export function markersOf(list: TreeElement): ReadonlyMap<TreeElement, string> {
  const items = elements(list, 'li')
  const isReversed = list.attributes.has('reversed')
  const start = Number.parseInt(attribute(list, 'start') ?? '', 10)
  let value = Number.isNaN(start) ? (isReversed ? items.length : 1) : start
  const markers = new Map<TreeElement, string>()
  for (const item of items) {
    const own = Number.parseInt(attribute(item, 'value') ?? '', 10)
    if (!Number.isNaN(own)) value = own
    markers.set(item, marker(styleOf(list, item), value))
    value += isReversed ? -1 : 1
  }
  return markers
}

function marker(style: string, value: number): string {
  if (style === 'none') return ''
  if (BULLETS.has(style)) return '• '
  // A style that a browser does not know counts in decimals.
  const counted = (HTML_COUNTERS[style] ?? decimal)(value)
  return /^(?:cjk|trad|simp)-/u.test(style) && counted !== decimal(value) ? `${counted}、` : `${counted}. `
}
