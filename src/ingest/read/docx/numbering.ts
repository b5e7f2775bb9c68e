/** Automatic numbering as Word prints it (ECMA-376 §17.9). */
import { WORD_COUNTERS, bullet, decimal } from '../counting.ts'
import { attribute, child, elements, first, type TreeElement } from '../tree.ts'
import { toggle, valueOf, type Styles } from './styles.ts'

const LEVELS = 9
/**
 * What follows a number (§17.9.28). Where nothing does, a space keeps the number apart from what the text begins with:
 * `1.` before 111 年度 is no 1.111.
 */
const SUFFIX: Readonly<Record<string, string>> = { tab: '\t', space: ' ', nothing: ' ' }

interface Abstract {
  readonly id: string
  /** Numbers printed so far, by level; undefined before the first, and after one of a higher level. */
  readonly counts: (number | undefined)[]
  readonly element: TreeElement
}

interface Instance {
  readonly id: string
  readonly abstract: Abstract
  /** Levels as this instance has them. */
  readonly levels: ReadonlyMap<number, TreeElement>
  /** Where levels of this instance start, if not where the list does. */
  readonly starts: ReadonlyMap<number, number>
  /** Those of them that have not started yet: the first number of each starts anew. */
  readonly waiting: Set<number>
}

const levelOf = (element: TreeElement): number => Number(attribute(element, 'w:ilvl') ?? 0)
const levelsOf = (parent: TreeElement): [number, TreeElement][] =>
  elements(parent, 'w:lvl').map((level) => [levelOf(level), level])

/** The format may stand in a choice for newer programs beside one for all (w14's own zero-padded decimals). */
function formatOf(level: TreeElement): string {
  const fallback = first(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt')
  return valueOf(level, 'w:numFmt') ?? attribute(fallback, 'w:val') ?? 'decimal'
}

export class Numbering {
  readonly #instances = new Map<string, Instance>()
  /** Formats that are not known, which stand as decimals. */
  readonly unknown = new Set<string>()

  /** @param root the numbering part, or null where the document has none. */
  constructor(root: TreeElement | null, styles: Styles) {
    const abstracts = new Map<string, Abstract>()
    for (const element of root ? elements(root, 'w:abstractNum') : []) {
      const id = attribute(element, 'w:abstractNumId') ?? ''
      abstracts.set(id, { id, counts: [], element })
    }
    const numbers = new Map(
      (root ? elements(root, 'w:num') : []).map((each) => [attribute(each, 'w:numId') ?? '', each]),
    )
    // A list may stand for the one that a numbering style links to (§17.9.21).
    const abstractOf = (
      number: TreeElement | undefined,
      seen: ReadonlySet<string> = new Set(),
    ): Abstract | undefined => {
      const found = abstracts.get(valueOf(number, 'w:abstractNumId') ?? '')
      const link = found && valueOf(found.element, 'w:numStyleLink')
      if (link === undefined || seen.has(link)) return found
      const linked = first(styles.get(link), 'w:pPr', 'w:numPr', 'w:numId')
      return abstractOf(numbers.get(attribute(linked, 'w:val') ?? ''), new Set([...seen, link])) ?? found
    }
    for (const [id, number] of numbers) {
      const abstract = abstractOf(number)
      if (!abstract) continue
      const overrides = elements(number, 'w:lvlOverride')
      const levels = new Map([...levelsOf(abstract.element), ...overrides.flatMap(levelsOf)])
      const starts = new Map<number, number>()
      for (const override of overrides) {
        const start = valueOf(override, 'w:startOverride')
        if (start !== undefined) starts.set(levelOf(override), Number(start))
      }
      this.#instances.set(id, { id, abstract, levels, starts, waiting: new Set(starts.keys()) })
    }
  }

  /** The level of a list that is a paragraph style's (§17.9.23), or undefined. */
  levelOfStyle(numId: string, style: string | undefined): number | undefined {
    const levels = this.#instances.get(numId)?.levels ?? []
    return [...levels].find(([, level]) => valueOf(level, 'w:pStyle') === style)?.[0]
  }

  /** The paragraph properties of a level, for its indentation. */
  propertiesOf(numId: string, level: number): TreeElement | undefined {
    return child(this.#instances.get(numId)?.levels.get(level), 'w:pPr')
  }

  /**
   * The next number of a list: what is printed before the paragraph, with what follows it.
   * Lists of the same abstract definition count on from each other, as Word has it, but where one starts anew.
   */
  next(numId: string, level: number): string {
    const instance = this.#instances.get(numId)
    const definition = instance?.levels.get(level)
    if (!instance || !definition || level >= LEVELS) return ''
    this.#count(instance, level)
    const sign = valueOf(definition, 'w:lvlText') ?? ''
    const isBullet = formatOf(definition) === 'bullet'
    const printed = isBullet ? this.#bullet(definition, sign) : this.#print(instance, level, sign)
    return printed === '' ? '' : printed + (SUFFIX[valueOf(definition, 'w:suff') ?? 'tab'] ?? '')
  }

  #bullet(definition: TreeElement, sign: string): string {
    const hasPicture = child(definition, 'w:lvlPicBulletId') !== undefined
    const fonts = first(definition, 'w:rPr', 'w:rFonts')
    const isSymbol = /wingdings|symbol|webdings/iu.test(attribute(fonts, 'w:ascii') ?? '')
    return sign === '' && !hasPicture ? '' : bullet(isSymbol ? '' : sign)
  }

  #startOf(instance: Instance, level: number): number {
    return instance.starts.get(level) ?? Number(valueOf(instance.levels.get(level), 'w:start') ?? 0)
  }

  #count(instance: Instance, level: number): void {
    const { abstract, levels, waiting } = instance
    const { counts } = abstract
    const isAnew = waiting.delete(level)
    const previous = isAnew ? undefined : counts[level]
    counts[level] = previous === undefined ? this.#startOf(instance, level) : previous + 1
    for (let below = level + 1; below < LEVELS; below++) {
      // A level restarts after any higher one, but where it names the one, counted from 1, or none: 0 (§17.9.10).
      const after = Number(valueOf(levels.get(below), 'w:lvlRestart') ?? below)
      if (level < after) counts[below] = undefined
    }
  }

  #print(instance: Instance, level: number, sign: string): string {
    // Legal numbering prints every level as a decimal (§17.9.4).
    const isLegal = toggle(instance.levels.get(level), 'w:isLgl') === true
    return sign.replaceAll(/%([1-9])/gu, (_, place: string) => {
      const shown = Number(place) - 1
      const definition = instance.levels.get(shown)
      // A higher level that has not been printed stands one before its start, as Word shows it: 0.1.
      const value = instance.abstract.counts[shown] ?? this.#startOf(instance, shown) - 1
      const format = definition ? formatOf(definition) : 'decimal'
      const counter = WORD_COUNTERS[format]
      if (!counter) this.unknown.add(format)
      return (isLegal && format !== 'none' ? decimal : (counter ?? decimal))(Math.max(value, 0))
    })
  }
}
