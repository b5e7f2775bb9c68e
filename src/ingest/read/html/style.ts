/** What an element's tag and its own style say of how it is shown. Style sheets are not read. */
import { attribute, type TreeElement } from '../tree.ts'

const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section
  summary table tbody td tfoot th thead title tr ul`.split(/\s+/u),
)
const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** UTF-16 units of a style that are looked at. */
const LONGEST_STYLE = 10_000

/** A property of the element's own style, in small letters. */
export function property(element: TreeElement, name: string): string | undefined {
  for (const declaration of (attribute(element, 'style') ?? '').slice(0, LONGEST_STYLE).split(';')) {
    const colon = declaration.indexOf(':')
    if (declaration.slice(0, colon).trim().toLowerCase() === name)
      return declaration
        .slice(colon + 1)
        .replace(/!important/u, '')
        .trim()
        .toLowerCase()
  }
  return undefined
}

export const isHidden = (element: TreeElement): boolean =>
  element.attributes.has('hidden') ||
  property(element, 'display') === 'none' ||
  property(element, 'visibility') === 'hidden' ||
  property(element, 'mso-hide') === 'all'

/** Struck out: what was there before. */
export const isStruck = (element: TreeElement): boolean =>
  ['del', 's', 'strike'].includes(element.name) ||
  ['text-decoration', 'text-decoration-line'].some((name) => property(element, name)?.includes('line-through'))

export function isBlock(element: TreeElement): boolean {
  const display = property(element, 'display')
  return display === undefined ? BLOCKS.has(element.name) : !/^(?:inline|contents|ruby)/u.test(display)
}

export const isHeading = ({ name }: TreeElement): boolean => /^h[1-6]$/u.test(name)

/** Null where the element leaves it as it is. */
export function isBold(element: TreeElement): boolean | null {
  const weight = property(element, 'font-weight')
  if (weight !== undefined) return /^bold|^[6-9]00/u.test(weight)
  return BOLD.has(element.name) ? true : null
}

/** Whether white space is shown as it stands; null where the element leaves it as it is. */
export function isPreformatted(element: TreeElement): boolean | null {
  const space = property(element, 'white-space')
  if (space !== undefined) return /^(?:pre|break-spaces)/u.test(space)
  return element.name === 'pre' || element.name === 'textarea' ? true : null
}
