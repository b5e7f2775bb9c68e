/**
 * The open items of a document from the top down, and the rules by which a line closes and opens them. Nesting is
 * inferred from the document, never from a fixed order of markers: a marker that goes on with an open list belongs to
 * it, one that begins at 1 opens a list under the deepest open item, and a block's word attaches to the deepest numbered
 * item outside any block.
 */
import { DECIDING } from '../../model/kind.ts'
import { isCase, isMotion, type Marker } from '../../model/marker.ts'
import { placeOfDecision, type GoesOn } from './decision-place.ts'
import { announces, isAlone, isBlock, isListed, isProse, isSaid, type Node } from './node.ts'

/** A number that is not the one expected. */
export type Oddity = 'numbering-gap' | 'numbering-repeat' | 'numbering-style'

/** What the next lines say, asked only where a marker can go on with more than one list. */
export type IsOuter = () => boolean

/** No minutes nest so deep; what does would be written, but not read back (YAML is read to a hundred levels, an item takes two). */
const DEEPEST = 20

export class OpenItems {
  readonly #path: Node[] = []
  readonly roots: Node[] = []
  /** The marker that the first number at the top may go on from. */
  #before: Marker | null

  /** @param before the marker that the numbering may go on from. */
  constructor(before: Marker | null) {
    this.#before = before
  }

  /** The item that a following line without a marker goes on with. */
  get deepest(): Node | undefined {
    return this.#path.at(-1)
  }

  /** The open items, from the top down. */
  get path(): readonly Node[] {
    return this.#path
  }

  /** Closes everything below the first `depth` items and opens `node` there. */
  #open(depth: number, node: Node): void {
    this.#path.length = Math.min(depth, DEEPEST - 1)
    const parent = this.#path.at(-1)
    ;(parent?.children ?? this.roots).push(node)
    if (!parent && node.marker) this.#before = null
    this.#path.push(node)
  }

  openTop(node: Node): void {
    this.#open(0, node)
  }

  /** A part of a section: under the section that is open, beside the part before it, whose numbering it goes on with. */
  openPart(node: Node): void {
    const [section] = this.#path
    const isWithin = section?.block?.kind === 'section'
    const before = isWithin ? section.children.at(-1)?.children.findLast(({ marker }) => marker !== null) : undefined
    this.#open(isWithin ? 1 : 0, node)
    this.#before = before?.marker ?? null
  }

  /** 主席裁示事項： alone among sections without numbers is one of them, and so is 主席裁示： with a list like theirs. */
  #isSection(node: Node, next: Marker | null): boolean {
    const [top] = this.#path
    if (top?.marker !== null || top.block?.kind !== 'section' || !isAlone(node)) return false
    const style = top.children.findLast(({ marker }) => marker !== null)?.marker?.style
    return node.block?.label.endsWith('事項') === true || (next?.value === 1 && next.style === style)
  }

  /**
   * @param next the marker that the next line begins with.
   * @param goesOn whether the list of a marker goes on below.
   * @returns whether it is sure where it stands: a decision may be of a list, or of the last item of it.
   */
  openBlock(node: Node, next: Marker | null = null, goesOn: GoesOn = () => true): boolean {
    if (this.#isSection(node, next)) {
      this.#open(0, node)
      return true
    }
    const block = this.#path.findIndex(isBlock)
    const decides = node.block !== null && DECIDING.has(node.block.kind)
    const { depth, isSure } =
      block === -1 && decides
        ? placeOfDecision(this.#path, goesOn)
        : { depth: block === -1 ? this.#path.length : block, isSure: true }
    this.#open(depth, node)
    return isSure
  }

  /** A heading without a number that a list follows: it closes that list where it is open, and else stands as a block. */
  openHeading(node: Node, next: Marker | null): void {
    const list = this.#path.findIndex(({ marker }) => marker !== null && marker.style === next?.style)
    const block = this.#path.findIndex(isBlock)
    const depths = [list, block, this.#path.length].filter((depth) => depth >= 0)
    this.#open(Math.min(...depths), node)
  }

  /** A note that follows a list is of what stands above the list; elsewhere it is a block. */
  openNote(node: Node): void {
    const isOfList = isListed(this.#path)
    if (isOfList) this.#open(this.#path.length - 1, node)
    else this.openBlock(node)
  }

  /** A paragraph of the item at `depth`, after its children; that item is the deepest again. */
  addParagraph(depth: number, node: Node): void {
    this.#open(depth + 1, node)
  }

  /** What stands whole below the deepest item, such as the minutes of another meeting; nothing goes on with it. */
  addWhole(node: Node): void {
    this.openBlock(node)
    this.#path.pop()
  }

  /** Whether a marker is the next of a list that is open. */
  expects({ style, value }: Marker): boolean {
    const isNext = (marker: Marker | null): boolean =>
      marker?.style === style && (value === null || isCase(style) || marker.value === value - 1)
    return this.#path.some(({ marker }) => isNext(marker)) || (this.#path.length === 0 && isNext(this.#before))
  }

  /** Where a marker that is the next of several open lists belongs: the innermost, unless the lines say otherwise. */
  #nextOf(lists: readonly number[], indent: number, isOuter: IsOuter): number {
    const [outer = -1] = lists
    const inner = lists.at(-1) ?? -1
    if (outer === inner) return inner
    const distance = (depth: number): number => Math.abs((this.#path[depth]?.indent ?? 0) - indent)
    if (Math.abs(distance(outer) - distance(inner)) >= 1) return distance(outer) < distance(inner) ? outer : inner
    return isOuter() ? outer : inner
  }

  /**
   * A decision that stands among the numbered facts of a 說明 is what was decided before, not now: where the numbering of
   * the facts goes on after it, it is quoted below the fact before it.
   */
  #recallDecision(style: string, value: number): number {
    const depth = this.#path.findIndex(isBlock)
    const block = this.#path[depth]
    const siblings = depth <= 0 ? this.roots : (this.#path[depth - 1]?.children ?? [])
    const facts = siblings.at(-2)
    const fact = facts?.children.at(-1)
    const isRecalled =
      block?.block &&
      DECIDING.has(block.block.kind) &&
      facts?.block?.kind === 'text' &&
      fact?.marker?.style === style &&
      fact.marker.value === value - 1
    if (!isRecalled || !facts || !fact || !block?.block) return -1
    siblings.pop()
    fact.children.push({ ...block, block: { ...block.block, kind: 'quoted' } })
    this.#path.splice(depth, Infinity, facts, fact)
    return depth + 1
  }

  /**
   * A number after a paragraph that closed a list goes on with that list, unless the paragraph announces one of its own.
   * What else is numbered stands beside the paragraph: below the list's last item it would be read before it.
   */
  #leaveParagraph({ style, value }: Marker): void {
    const paragraph = this.deepest
    if (!paragraph?.paragraph || (value === 1 && announces(paragraph))) return
    this.#path.pop()
    const before = this.deepest?.children.findLast(({ marker }) => marker !== null)
    if (before?.marker?.style === style) this.#path.push(before)
  }

  /** Opens a numbered item; returns what is odd about its number, or null. */
  openNumbered(node: Node, marker: Marker, isOuter: IsOuter): Oddity | null {
    const { style, value } = marker
    this.#leaveParagraph(marker)
    const same = (entry: Node): boolean => entry.marker?.style === style
    const lists = this.#path.flatMap((entry, depth) =>
      same(entry) && (value === null || isCase(style) || entry.marker?.value === value - 1) ? [depth] : [],
    )
    if (lists.length > 0) {
      this.#open(value === null ? (lists.at(-1) ?? 0) : this.#nextOf(lists, node.indent, isOuter), node)
      return null
    }
    const list = this.#path.findLastIndex(same)
    const deepest = this.deepest
    // A motion is put after a decision, not under it: 決議：緩議。 提案一：…
    const isNamed = isMotion(style)
    const restarts =
      list < this.#path.findLastIndex(isBlock) ||
      (deepest !== undefined && deepest.marker !== null && deepest.children.length === 0 && announces(deepest))
    if (list < 0 || (value === 1 && restarts && !isNamed)) {
      const recalled = value === null || value === 1 ? -1 : this.#recallDecision(style, value)
      if (recalled >= 0) {
        this.#open(recalled, node)
        return null
      }
      // 二、 … 決議：… 3. : the same list, numbered otherwise.
      const above = this.#path.findLastIndex((entry) => entry.marker !== null)
      if (value !== null && value > 1 && this.#path[above]?.marker?.value === value - 1) {
        this.#open(above, node)
        return 'numbering-style'
      }
      const goesOn = this.#before?.style === style && this.#before.value === (value ?? 0) - 1
      const prose = this.#path.findIndex(
        (entry, depth) => isProse(entry) || ((depth === 0 || isNamed) && isBlock(entry) && isSaid(entry)),
      )
      this.#open(prose === -1 ? this.#path.length : prose, node)
      return value === 1 || value === null || goesOn || isCase(style) ? null : 'numbering-gap'
    }
    const last = this.#path[list]?.marker?.value ?? 0
    this.#open(list, node)
    return (value ?? 0) > last ? 'numbering-gap' : 'numbering-repeat'
  }
}
