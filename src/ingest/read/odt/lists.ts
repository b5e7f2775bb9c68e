/** Automatic numbering as it is printed (ODF 1.3 part 3, §5.3 and §19.880 list styles). */
import { ODF_COUNTERS, ODF_SYNCED, bullet, decimal } from '../counting.ts'
import { attribute, elements, first, type TreeElement } from '../tree.ts'
import type { Styles } from './styles.ts'

/** Numbers printed so far, by level from 1. A higher level's number ends those of the levels below it. */
type Counts = (number | undefined)[]

/** A place in a list. */
export interface ListPlace {
  readonly counts: Counts
  readonly style: TreeElement | undefined
  readonly level: number
}

const FOLLOWED_BY: Readonly<Record<string, string>> = { listtab: '\t', space: ' ', nothing: ' ' }
const LEVEL_STYLES: ReadonlySet<string> = new Set(['text:list-level-style-number', 'text:outline-level-style'])

const levelOf = (style: TreeElement | undefined, level: number): TreeElement | undefined =>
  style && elements(style).find((each) => attribute(each, 'text:level') === String(level))

/** How a level's label and text are placed. */
export const alignmentOf = ({ style, level }: ListPlace): TreeElement | undefined =>
  first(levelOf(style, level), 'style:list-level-properties', 'style:list-level-label-alignment')

export class Lists {
  readonly #styles: Styles
  readonly #byId = new Map<string, Counts>()
  readonly #byStyle = new Map<string, Counts>()
  readonly #outline: Counts = []
  /** Formats that are not known, which stand as decimals. */
  readonly unknown = new Set<string>()

  constructor(styles: Styles) {
    this.#styles = styles
  }

  /** Where the items of a list stand. A list within another goes one level deeper, in its style unless it has its own. */
  enter(list: TreeElement, outer: ListPlace | null): ListPlace {
    const name = attribute(list, 'text:style-name')
    const style = name === undefined ? outer?.style : this.#styles.list(name)
    if (outer) return { counts: outer.counts, style, level: outer.level + 1 }
    const continues = attribute(list, 'text:continue-list')
    const continued = continues === undefined ? undefined : this.#byId.get(continues)
    // Without an id, it is the last list of the same style that goes on (§19.780).
    const previous = attribute(list, 'text:continue-numbering') === 'true' ? this.#byStyle.get(name ?? '') : undefined
    const counts = continued ?? previous ?? []
    const id = attribute(list, 'xml:id') ?? attribute(list, 'text:id')
    if (id !== undefined) this.#byId.set(id, counts)
    this.#byStyle.set(name ?? '', counts)
    return { counts, style, level: 1 }
  }

  /** Where a numbered paragraph stands (§5.3.6): its list goes by id, or by its style. */
  at(paragraph: TreeElement): ListPlace {
    const name = attribute(paragraph, 'text:style-name')
    const id = attribute(paragraph, 'text:list-id')
    const known = id === undefined ? this.#byStyle.get(name ?? '') : this.#byId.get(id)
    const counts = known ?? []
    this.#byStyle.set(name ?? '', counts)
    if (id !== undefined) this.#byId.set(id, counts)
    return { counts, style: this.#styles.list(name), level: Number(attribute(paragraph, 'text:level') ?? 1) }
  }

  /** Where a heading stands, or null where headings are not numbered. */
  heading(heading: TreeElement): ListPlace | null {
    const level = Number(attribute(heading, 'text:outline-level') ?? 1)
    const { outline } = this.#styles
    if (!outline || attribute(heading, 'text:is-list-header') === 'true') return null
    if (attribute(heading, 'text:restart-numbering') === 'true') this.#outline[level] = undefined
    return { counts: this.#outline, style: outline, level }
  }

  /**
   * The next label at a place, with what follows it.
   * @param start the number that the item begins with, where it says one.
   */
  next(place: ListPlace, start: string | undefined): string {
    const { counts, style, level } = place
    const definition = levelOf(style, level)
    if (!definition) return ''
    const follows = attribute(alignmentOf(place), 'text:label-followed-by') ?? 'listtab'
    const isNumbered = LEVEL_STYLES.has(definition.name)
    if (isNumbered) {
      counts[level] = start === undefined ? (counts[level] ?? this.#startOf(definition) - 1) + 1 : Number(start)
      counts.length = level + 1
    }
    const sign = attribute(definition, 'text:bullet-char') ?? ''
    const label = isNumbered ? this.#label(place, definition) : bullet(sign)
    return label === '' ? '' : label + (FOLLOWED_BY[follows] ?? '')
  }

  #startOf(definition: TreeElement | undefined): number {
    return Number(attribute(definition, 'text:start-value') ?? 1)
  }

  #print({ counts, style }: ListPlace, level: number): string {
    const definition = levelOf(style, level)
    const format = attribute(definition, 'style:num-format') ?? ''
    const isSynced = attribute(definition, 'style:num-letter-sync') === 'true'
    const counter = (isSynced ? ODF_SYNCED[format] : undefined) ?? ODF_COUNTERS[format]
    if (!counter) this.unknown.add(format)
    return (counter ?? decimal)(counts[level] ?? this.#startOf(definition))
  }

  #label(place: ListPlace, definition: TreeElement): string {
    if ((attribute(definition, 'style:num-format') ?? '') === '') return ''
    const whole = attribute(definition, 'loext:num-list-format')
    // LibreOffice's own form of a label, which can have signs between the levels.
    if (whole !== undefined)
      return whole.replaceAll(/%(\d+)%/gu, (_, level: string) => this.#print(place, Number(level)))
    const shown = Math.min(Number(attribute(definition, 'text:display-levels') ?? 1), place.level)
    const numbers = Array.from({ length: shown }, (_, index) => this.#print(place, place.level - shown + 1 + index))
    const [prefix, suffix] = ['style:num-prefix', 'style:num-suffix'].map((name) => attribute(definition, name) ?? '')
    return `${prefix}${numbers.filter((number) => number !== '').join('.')}${suffix}`
  }
}
