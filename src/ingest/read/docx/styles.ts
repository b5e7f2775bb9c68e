/** What a paragraph and its runs inherit from their styles (ECMA-376 §17.7). */
import { attribute, child, elements, first, type TreeElement } from '../tree.ts'

/** ST_OnOff (§22.9.2.7). */
export const isOnValue = (value: string): boolean => !['0', 'false', 'off', 'none'].includes(value)

/** On, off, or not said; an element without a value says on. */
export function toggle(properties: TreeElement | undefined, name: string): boolean | undefined {
  const found = child(properties, name)
  return found && isOnValue(attribute(found, 'w:val') ?? 'true')
}

export const valueOf = (properties: TreeElement | undefined, name: string): string | undefined =>
  attribute(child(properties, name), 'w:val')

/** A font's size in half points where none is said (§17.3.2.38 has 10 points; Word itself writes 12). */
const DEFAULT_SIZE = 24

export class Styles {
  readonly #styles = new Map<string, TreeElement>()
  readonly #default: string | undefined
  readonly #runDefaults: TreeElement | undefined

  /** @param root the styles part, or null where the document has none. */
  constructor(root: TreeElement | null) {
    for (const style of root ? elements(root, 'w:style') : []) {
      const id = attribute(style, 'w:styleId')
      if (id === undefined) continue
      this.#styles.set(id, style)
      const isDefault = isOnValue(attribute(style, 'w:default') ?? 'false')
      if (isDefault && attribute(style, 'w:type') === 'paragraph') this.#default = id
    }
    this.#runDefaults = first(root ?? undefined, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')
  }

  get(id: string): TreeElement | undefined {
    return this.#styles.get(id)
  }

  /** A style and those that it is based on, nearest first; a circle ends where it closes. */
  chain(id: string | undefined): TreeElement[] {
    const chain = new Set<TreeElement>()
    for (let style = id === undefined ? undefined : this.#styles.get(id); style && !chain.has(style);) {
      chain.add(style)
      const base = valueOf(style, 'w:basedOn')
      style = base === undefined ? undefined : this.#styles.get(base)
    }
    return [...chain]
  }

  /** The styles of a paragraph, nearest first. */
  ofParagraph(paragraph: TreeElement): TreeElement[] {
    return this.chain(first(paragraph, 'w:pPr', 'w:pStyle')?.attributes.get('w:val') ?? this.#default)
  }

  /** The run properties that apply to a run, nearest first: its own, its style's, the paragraph's styles'. */
  ofRun(run: TreeElement | undefined, paragraphStyles: readonly TreeElement[]): TreeElement[] {
    const own = child(run, 'w:rPr')
    return [
      own,
      ...this.chain(valueOf(own, 'w:rStyle')).map((style) => child(style, 'w:rPr')),
      ...paragraphStyles.map((style) => child(style, 'w:rPr')),
      this.#runDefaults,
    ].filter((properties) => properties !== undefined)
  }
}

/** The nearest that says whether it is on; off where none does. */
export const isOn = (properties: readonly TreeElement[], name: string): boolean =>
  properties.map((each) => toggle(each, name)).find((value) => value !== undefined) ?? false

/** Twentieths of a point of a character's width. */
export function characterWidth(properties: readonly TreeElement[]): number {
  const size = Number(properties.map((each) => valueOf(each, 'w:sz')).find((value) => value !== undefined))
  return (size > 0 ? size : DEFAULT_SIZE) * 10
}

/** Whether a paragraph is styled as a heading: an outline level (§17.3.1.20), its own or its styles'. */
export function isHeading(paragraph: TreeElement, styles: readonly TreeElement[]): boolean {
  const level = [paragraph, ...styles]
    .map((each) => valueOf(child(each, 'w:pPr'), 'w:outlineLvl'))
    .find((value) => value !== undefined)
  // 9 is body text.
  return level !== undefined && Number(level) < 9
}

/**
 * Where a paragraph's first line begins, in widths of a character (§17.3.1.12).
 * @param sources paragraph properties, nearest first; each may say a part of the indentation.
 */
export function indentOf(sources: readonly (TreeElement | undefined)[], width: number): number {
  const find = (...names: readonly string[]): number | undefined => {
    for (const source of sources) {
      const indentation = child(source, 'w:ind')
      for (const name of names) {
        const value = attribute(indentation, `w:${name}`)
        // What is said in hundredths of a character goes before what is said in twips.
        if (value !== undefined) return Number.parseFloat(value) / (name.endsWith('Chars') ? 100 : width)
      }
    }
    return undefined
  }
  const left = find('leftChars', 'startChars', 'left', 'start') ?? 0
  const hanging = find('hangingChars', 'hanging')
  const offset = hanging === undefined ? (find('firstLineChars', 'firstLine') ?? 0) : -hanging
  const indent = Math.round((left + offset) * 100) / 100
  return Number.isFinite(indent) ? indent : 0
}
