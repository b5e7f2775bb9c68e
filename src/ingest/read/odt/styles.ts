/** What paragraphs and spans inherit from their styles (ODF 1.3 part 3, §16). */
import { attribute, child, elements, type TreeElement } from '../tree.ts'

/** Centimetres in a unit of length. */
const UNITS: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6, px: 2.54 / 96 }
const DEFAULT_SIZE = '12pt'

/** Centimetres, or null where it is no length (a percentage). */
function length(text: string | undefined): number | null {
  const [, value, unit = ''] = /^(-?[\d.]+)([a-z]+)$/u.exec(text ?? '') ?? []
  const factor = UNITS[unit]
  return value === undefined || factor === undefined ? null : Number(value) * factor
}

export class Styles {
  readonly #styles = new Map<string, TreeElement>()
  readonly #lists = new Map<string, TreeElement>()
  readonly #defaults = new Map<string, TreeElement>()
  /** How headings are numbered, or undefined. */
  readonly outline: TreeElement | undefined

  /** @param groups office:styles and office:automatic-styles, in force one over the other. */
  constructor(groups: readonly TreeElement[]) {
    let outline: TreeElement | undefined
    for (const style of groups.flatMap((group) => elements(group))) {
      const name = attribute(style, 'style:name') ?? ''
      const family = attribute(style, 'style:family') ?? ''
      if (style.name === 'style:style') this.#styles.set(`${family} ${name}`, style)
      else if (style.name === 'style:default-style') this.#defaults.set(family, style)
      else if (style.name === 'text:list-style') this.#lists.set(name, style)
      else if (style.name === 'text:outline-style') outline = style
    }
    this.outline = outline
  }

  /** A style and its parents, nearest first; a circle ends where it closes. */
  chain(family: 'paragraph' | 'text' | 'section', name: string | undefined): TreeElement[] {
    const chain = new Set<TreeElement>()
    let style = this.#styles.get(`${family} ${name}`)
    while (style && !chain.has(style)) {
      chain.add(style)
      style = this.#styles.get(`${family} ${attribute(style, 'style:parent-style-name')}`)
    }
    const base = this.#defaults.get(family)
    return base ? [...chain, base] : [...chain]
  }

  list(name: string | undefined): TreeElement | undefined {
    return this.#lists.get(name ?? '')
  }
}

/** The first value that the styles' properties give to one of the attributes. */
function find(chain: readonly TreeElement[], properties: string, names: readonly string[]): string | undefined {
  return chain
    .flatMap((style) => names.map((name) => attribute(child(style, properties), name)))
    .find((value) => value !== undefined)
}

/** Chinese text has a weight of its own beside that of Latin text; null where the styles say nothing. */
export function isBold(chain: readonly TreeElement[]): boolean | null {
  const weight = find(chain, 'style:text-properties', ['style:font-weight-asian', 'fo:font-weight'])
  return weight === undefined ? null : weight === 'bold' || Number(weight) >= 600
}

export const isHidden = (chain: readonly TreeElement[]): boolean =>
  find(chain, 'style:text-properties', ['text:display']) === 'none' ||
  find(chain, 'style:section-properties', ['text:display']) === 'none'

/** Struck out: what was there before. */
export const isStruck = (chain: readonly TreeElement[]): boolean =>
  (find(chain, 'style:text-properties', ['style:text-line-through-style', 'style:text-line-through-type']) ??
    'none') !== 'none'

export const beginsPage = (chain: readonly TreeElement[]): boolean =>
  find(chain, 'style:paragraph-properties', ['fo:break-before']) === 'page'

/**
 * Where a paragraph's first line begins, in widths of a character.
 * @param level the label alignment of the list level that it stands on, for what its own styles leave open.
 */
export function indentOf(chain: readonly TreeElement[], level: TreeElement | undefined): number {
  // The automatic style says what was set by hand; a list says it before the styles under that.
  const said = (name: string): number =>
    length(find(chain.slice(0, 1), 'style:paragraph-properties', [name])) ??
    length(attribute(level, name)) ??
    length(find(chain.slice(1), 'style:paragraph-properties', [name])) ??
    0
  const size =
    length(find(chain, 'style:text-properties', ['style:font-size-asian', 'fo:font-size'])) ?? length(DEFAULT_SIZE) ?? 1
  return Math.round(((said('fo:margin-left') + said('fo:text-indent')) / size) * 100) / 100
}
