/** Whether what a line begins with is a marker: 1.4 may be a number, 一 a name, and 3 a count in a sentence that was cut. */
import { isCase, isWord, type Marker } from '../../model/marker.ts'
import type { Line } from '../read/lines.ts'
import { hasDecimalBelow, isToldBelow, listGoesOn } from './ahead.ts'
import { blockOf } from './block.ts'
import { endsSentence } from './join.ts'
import { isHeading, isUntold, type Node } from './node.ts'
import type { OpenItems } from './open-items.ts'
import type { IsCut } from './wrap.ts'

export class Doubt {
  readonly #open: OpenItems
  readonly #lines: readonly Line[]
  readonly #isCut: IsCut
  /** Styles of the markers so far that a line may begin with by chance. */
  readonly #known = new Set<string>()

  constructor(lines: readonly Line[], open: OpenItems, isCut: IsCut) {
    this.#lines = lines
    this.#open = open
    this.#isCut = isCut
  }

  /** Takes note of a marker that counts. */
  settle({ doubtful, style }: Marker): void {
    if (doubtful) this.#known.add(style)
  }

  /** Whether a line was cut before this one in the middle of a sentence. */
  goesOn(index: number): boolean {
    const [before, line] = [this.#lines[index - 1], this.#lines[index]]
    const { deepest } = this.#open
    if (!before || !line || (deepest && isHeading(deepest))) return false
    return !endsSentence(before.text) && this.#isCut(before, line)
  }

  /**
   * Whether what looks like a marker is one, by the numbering before it and after it.
   * @param attachment the one that is open, whose numbers are not the document's.
   */
  isMarker(marker: Marker, index: number, attachment: Node | null): boolean {
    if (attachment !== null && (marker.doubtful || !isWord(marker.style))) {
      const outside = this.#open.path.slice(0, this.#open.path.indexOf(attachment))
      return outside.some(
        ({ marker: above }) => above?.style === marker.style && above.value === (marker.value ?? 0) - 1,
      )
    }
    const expected = this.#open.expects(marker)
    if (marker.style.startsWith('decimal-')) return this.#fitsDecimal(marker) && (expected || !this.goesOn(index))
    if (!marker.doubtful && !this.goesOn(index)) return true
    if (expected) return !marker.doubtful || !this.goesOn(index)
    if (hasDecimalBelow(this.#lines, index, marker) || this.#isHeading(marker, index)) return true
    const { deepest } = this.#open
    if (marker.value === 1 && this.#known.has(marker.style) && deepest && isUntold(deepest)) return true
    if (isWord(marker.style) && !this.goesOn(index) && isToldBelow(this.#lines, index)) return true
    return (marker.value === 1 || isCase(marker.style)) && listGoesOn(this.#lines, index, marker)
  }

  /** 3 散會, 2 討論事項: the word says that the number before it counts, where such numbers do. */
  #isHeading({ style, length }: Marker, index: number): boolean {
    const line = this.#lines[index]
    if (!line || !this.#open.path.some(({ marker }) => marker?.style === style)) return false
    return line.heading || blockOf({ text: line.text.slice(length), bold: 0, numbered: true }) !== null
  }

  /** 3.1.2 stands under 3.1, and that under 3. */
  #fitsDecimal({ printed, style, value }: Marker): boolean {
    const prefix = printed.normalize('NFKC').replace(/[-.–]\d+\.?$/u, '')
    const isPrefix = ({ marker }: Node): boolean =>
      marker !== null &&
      (marker.printed.normalize('NFKC') === prefix ||
        (marker.style.startsWith('digit-') && String(marker.value) === prefix))
    const isListed = this.#open.path.some(({ marker }) => marker?.style === style)
    return (isListed || value === 1) && this.#open.path.some(isPrefix)
  }
}
