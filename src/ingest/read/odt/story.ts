/** The text of an OpenDocument text (ODF 1.3 part 3, §5 and §6): its paragraphs, in order, as they are printed. */
import type { Dropped } from '../../../model/meeting.ts'
import { leftOut, type Paragraph } from '../compose.ts'
import { raised } from '../counting.ts'
import { tableLines, type CellBudget } from '../table.ts'
import { attribute, child, elements, textOf, type TreeElement } from '../tree.ts'
import { OdtInline } from './inline.ts'
import { alignmentOf, type ListPlace, type Lists } from './lists.ts'
import { beginsPage, indentOf, isBold, isHidden, isStruck, type Styles } from './styles.ts'
import { rowsOf } from './table.ts'

export interface Parts {
  readonly styles: Styles
  readonly lists: Lists
  readonly cells: CellBudget
}

/** Where a block stands: whether in a row, which is one line already, and in which list. */
interface Place {
  readonly isFlat: boolean
  readonly list: ListPlace | null
}

/** A paragraph on the way, with what stands in it and is printed beside it. */
interface Open {
  readonly inline: OdtInline
  readonly after: Paragraph[]
}

/** The label of a numbered paragraph as its writer printed it: it is counted here anew. */
const NO_TEXT: ReadonlySet<string> = new Set([
  'text:number',
  'office:forms',
  'office:event-listeners',
  'text:soft-page-break',
])
const MOST_SPACES = 200

export class Story {
  readonly dropped: Dropped[] = []
  pictures = 0
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  read(root: TreeElement): Paragraph[] {
    return this.#blocks(root, { isFlat: false, list: null })
  }

  #blocks(parent: TreeElement, place: Place): Paragraph[] {
    return elements(parent).flatMap((block) => this.#block(block, place))
  }

  #block(block: TreeElement, place: Place): Paragraph[] {
    switch (block.name) {
      case 'text:p':
        return this.#paragraph(block, null, undefined)
      case 'text:h':
        return this.#paragraph(block, this.#parts.lists.heading(block), attribute(block, 'text:start-value'))
      case 'text:list':
        return this.#list(block, place)
      case 'text:numbered-paragraph':
        return this.#numbered(elements(block), this.#parts.lists.at(block), attribute(block, 'text:start-value'), place)
      case 'table:table':
        return this.#table(block, place)
      case 'text:tracked-changes':
        for (const region of elements(block)) this.#drop(child(region, 'text:deletion'), 'deleted')
        return []
      case 'text:section':
        if (attribute(block, 'text:display') !== 'none' && !this.#isHidden('section', block)) break
        this.#drop(block, 'hidden')
        return []
      default:
        if (NO_TEXT.has(block.name)) return []
        if (block.name.startsWith('draw:') || block.name === 'office:annotation') return this.#beside(block)
    }
    return this.#blocks(block, place)
  }

  #isHidden(family: 'paragraph' | 'text' | 'section', element: TreeElement): boolean {
    return isHidden(this.#parts.styles.chain(family, attribute(element, 'text:style-name')))
  }

  #list(list: TreeElement, place: Place): Paragraph[] {
    const inner = this.#parts.lists.enter(list, place.list)
    return elements(list).flatMap((item) =>
      item.name === 'text:list-item'
        ? this.#numbered(elements(item), inner, attribute(item, 'text:start-value'), { ...place, list: inner })
        : this.#blocks(item, { ...place, list: inner }),
    )
  }

  /** Of an item's blocks, the first has its number, if it is a paragraph; those that follow belong to it. */
  #numbered(blocks: readonly TreeElement[], at: ListPlace, start: string | undefined, place: Place): Paragraph[] {
    const shown = blocks.filter(({ name }) => !NO_TEXT.has(name))
    return shown.flatMap((block, index) =>
      index === 0 && (block.name === 'text:p' || block.name === 'text:h')
        ? this.#paragraph(block, at, start)
        : this.#block(block, place),
    )
  }

  #paragraph(paragraph: TreeElement, list: ListPlace | null, start: string | undefined): Paragraph[] {
    const chain = this.#parts.styles.chain('paragraph', attribute(paragraph, 'text:style-name'))
    const marker = list ? this.#parts.lists.next(list, start) : ''
    const open: Open = { inline: new OdtInline(isBold(chain) ?? false), after: [] }
    this.#content(paragraph, open)
    const { text, bold } = open.inline
    if (isHidden(chain) || isStruck(chain)) {
      this.dropped.push(...leftOut(text, isStruck(chain) ? 'deleted' : 'hidden'))
      return open.after
    }
    const look = {
      heading: paragraph.name === 'text:h',
      bold: bold > 0 ? marker.length + bold : 0,
      indent: indentOf(chain, list ? alignmentOf(list) : undefined),
    }
    return [{ text: (beginsPage(chain) ? '\f' : '') + marker + text, look }, ...open.after]
  }

  #table(table: TreeElement, place: Place): Paragraph[] {
    const rows = rowsOf(table, (gone) => this.#drop(gone, 'hidden'))
    const isFrame = rows.every((cells) => cells.length <= 1)
    const read = rows.map((cells) =>
      cells.map((cell) => {
        this.#parts.cells.take()
        return cell ? this.#blocks(cell, { isFlat: !isFrame, list: null }) : []
      }),
    )
    return place.isFlat ? read.flat(2) : tableLines(read)
  }

  #content(parent: TreeElement, open: Open): void {
    for (const node of parent.children) {
      if (typeof node === 'string') open.inline.putCollapsed(node)
      else this.#element(node, open)
    }
  }

  #element(element: TreeElement, open: Open): void {
    const { inline } = open
    switch (element.name) {
      case 'text:s':
        return inline.put(' '.repeat(Math.min(Number(attribute(element, 'text:c') ?? 1) || 1, MOST_SPACES)))
      case 'text:tab':
        return inline.put('\t')
      case 'text:line-break':
        return inline.put('\n')
      case 'text:span':
        return this.#span(element, open)
      case 'text:note':
        return this.#note(element, open)
      case 'text:hidden-text':
      case 'text:script':
        return this.#drop(element, 'hidden')
      default:
        if (NO_TEXT.has(element.name)) return undefined
        if (element.name.startsWith('draw:') && element.name !== 'draw:a') open.after.push(...this.#beside(element))
        else if (element.name === 'office:annotation') this.#beside(element)
        else this.#content(element, open)
    }
  }

  #span(span: TreeElement, open: Open): void {
    const chain = this.#parts.styles.chain('text', attribute(span, 'text:style-name'))
    if (isHidden(chain) || isStruck(chain)) {
      this.#drop(span, isStruck(chain) ? 'deleted' : 'hidden')
      return
    }
    open.inline.within(isBold(chain), () => this.#content(span, open))
  }

  /** A note stands after the paragraph that refers to it, its sign before it as at its place. */
  #note(note: TreeElement, open: Open): void {
    const citation = raised(textOf(child(note, 'text:note-citation') ?? ''))
    open.inline.put(citation)
    const body = child(note, 'text:note-body')
    const [begin, ...others] = body ? this.#blocks(body, { isFlat: false, list: null }) : []
    if (begin) open.after.push({ ...begin, text: `${citation} ${begin.text}` }, ...others)
  }

  /** What stands beside the text: frames and shapes with text of their own, comments, pictures. */
  #beside(element: TreeElement): Paragraph[] {
    if (element.name === 'office:annotation') {
      this.#drop(element, 'comment')
      return []
    }
    const inner = elements(element)
    for (const about of inner.filter(({ name }) => name === 'svg:title' || name === 'svg:desc'))
      this.dropped.push(...leftOut(textOf(about), 'metadata'))
    if (inner.some(({ name }) => ['draw:image', 'draw:object', 'draw:object-ole'].includes(name))) this.pictures++
    const blocks = inner.filter(({ name }) => name !== 'svg:title' && name !== 'svg:desc')
    return blocks.flatMap((block) => this.#block(block, { isFlat: false, list: null }))
  }

  /** Its text, paragraph by paragraph, without who wrote it and when. */
  #drop(element: TreeElement | undefined, reason: Dropped['reason']): void {
    if (!element) return
    const inner = new Story(this.#parts)
    const isInline =
      element.name === 'text:span' || element.name === 'text:hidden-text' || element.name === 'text:script'
    const paragraph = { ...element, name: 'text:p', attributes: new Map<string, string>() }
    const gone = isInline
      ? inner.#paragraph(paragraph, null, undefined)
      : inner.#blocks(element, { isFlat: true, list: null })
    this.dropped.push(...leftOut(gone.map(({ text }) => text).join('\n'), reason), ...inner.dropped)
  }
}
