/** The text of an HTML page as a browser shows it: blocks are lines, white space collapses, lists have their markers. */
import type { Dropped } from '../../../model/meeting.ts'
import { leftOut, type Paragraph } from '../compose.ts'
import { Inline } from '../inline.ts'
import { trimBlanksEnd } from '../space.ts'
import { tableLines, type CellBudget } from '../table.ts'
import { outermost, textOf, type TreeElement, type TreeNode } from '../tree.ts'
import { markersOf } from './list.ts'
import { isBlock, isBold, isHeading, isHidden, isPreformatted, isStruck } from './style.ts'
import { isLayout, tableParts } from './table.ts'

/** Programs and styles are no text. */
const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style'])
/** Text that no page shows. */
const UNSHOWN: ReadonlySet<string> = new Set(['template', 'noscript', 'noframes', 'datalist'])
const PICTURES: ReadonlySet<string> = new Set(['img', 'svg', 'object', 'embed', 'canvas', 'video', 'audio', 'iframe'])

/** How text is shown where it stands. */
interface Manner {
  readonly isBold: boolean
  readonly isPreformatted: boolean
  readonly isHeading: boolean
}

export class Page {
  readonly dropped: Dropped[] = []
  pictures = 0
  readonly #cells: CellBudget
  #lines: Paragraph[] = []
  #line = new Inline()
  #isHeading = false
  /** Whether white space would begin the line, or only add to what stands there. */
  #isSpaced = true
  /** Of the items that have begun without text so far. */
  #marker = ''

  constructor(cells: CellBudget) {
    this.#cells = cells
  }

  /** @returns the lines of the page, in order. */
  read(root: TreeElement): Paragraph[] {
    return this.#apart(root, { isBold: false, isPreformatted: false, isHeading: false })
  }

  /** The lines of an element by itself, such as a cell. */
  #apart(element: TreeElement, manner: Manner): Paragraph[] {
    const [lines, line, marker] = [this.#lines, this.#line, this.#marker]
    this.#lines = []
    this.#begin()
    this.#marker = ''
    this.#children(element, manner)
    this.#end()
    const result = this.#lines
    this.#lines = lines
    this.#line = line
    this.#marker = marker
    return result
  }

  #begin(): void {
    this.#line = new Inline()
    this.#isHeading = false
    this.#isSpaced = true
  }

  /** Ends the line, where there is one. */
  #end(): void {
    if (this.#line.text !== '') this.#break()
  }

  /** Ends the line, be it empty. */
  #break(): void {
    const { text, bold } = this.#line
    const look = { heading: this.#isHeading, bold: bold > 0 ? this.#marker.length + bold : 0 }
    this.#lines.push({ text: this.#marker + trimBlanksEnd(text), look })
    if (text !== '') this.#marker = ''
    this.#begin()
  }

  #children(parent: TreeElement, manner: Manner): void {
    const markers = parent.name === 'ol' || parent.name === 'ul' || parent.name === 'menu' ? markersOf(parent) : null
    for (const node of parent.children) {
      if (typeof node === 'string') this.#text(node, manner)
      else this.#element(node, manner, markers?.get(node) ?? '')
    }
  }

  #text(text: string, { isBold: bold, isPreformatted: kept, isHeading: heading }: Manner): void {
    if (kept) {
      const [begin = '', ...others] = text.split(/\r\n|[\n\r]/u)
      this.#put(begin, bold, heading)
      for (const line of others) {
        this.#break()
        this.#put(line, bold, heading)
      }
      return
    }
    const collapsed = text.replaceAll(/[ \t\n\f\r]+/gu, ' ')
    this.#put(this.#isSpaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed, bold, heading)
    this.#isSpaced = this.#line.text === '' || this.#line.text.endsWith(' ')
  }

  #put(text: string, bold: boolean, heading: boolean): void {
    if (text === '') return
    if (heading && text.trim() !== '') this.#isHeading = true
    this.#line.put(text, bold)
    this.#isSpaced = false
  }

  #element(element: TreeElement, outer: Manner, marker: string): void {
    const { name } = element
    if (NO_TEXT.has(name)) return
    if (name === 'title') return this.#drop(element, 'metadata')
    if (UNSHOWN.has(name) || isHidden(element)) return this.#drop(element, 'hidden')
    if (isStruck(element)) return this.#drop(element, 'deleted')
    if (name === 'br') return this.#break()
    if (PICTURES.has(name)) this.pictures++
    const manner: Manner = {
      isBold: isBold(element) ?? outer.isBold,
      isPreformatted: isPreformatted(element) ?? outer.isPreformatted,
      isHeading: outer.isHeading || isHeading(element),
    }
    if (!isBlock(element)) return this.#children(element, manner)
    this.#end()
    if (name === 'table' && !isLayout(element)) this.#table(element, manner)
    else this.#block(element, manner, marker)
  }

  #block(element: TreeElement, manner: Manner, marker: string): void {
    this.#marker += marker
    // A line end right after the tag is none of the text (HTML §13.2.6.4.7).
    const [begin, ...others] = element.children
    const isCut = element.name === 'pre' && typeof begin === 'string'
    const children: readonly TreeNode[] = isCut ? [begin.replace(/^\r?\n/u, ''), ...others] : element.children
    this.#children({ ...element, children }, manner)
    this.#end()
    // An item without text has its marker all the same.
    if (marker !== '' && this.#marker !== '') {
      this.#break()
      this.#marker = ''
    }
  }

  #table(table: TreeElement, manner: Manner): void {
    const { rows, others } = tableParts(table, this.#cells)
    for (const other of others) this.#block(other, manner, '')
    const read = rows.map((cells) =>
      cells.map((cell) => (cell ? this.#apart(cell, { ...manner, isBold: isBold(cell) ?? manner.isBold }) : [])),
    )
    const lines = tableLines(read)
    const [begin, ...rest] = lines
    if (!begin) return
    this.#lines.push({ ...begin, text: this.#marker + begin.text }, ...rest)
    this.#marker = ''
  }

  #drop(element: TreeElement, reason: Dropped['reason']): void {
    const programs = new Set(outermost(element, ...NO_TEXT))
    const shown = (node: TreeNode): string =>
      typeof node === 'string' ? node : programs.has(node) ? '' : node.children.map(shown).join('')
    this.dropped.push(...leftOut(programs.size > 0 ? shown(element) : textOf(element), reason))
  }
}
