/** The text of a story (ECMA-376 §17.2: the document, a note, a header …): its paragraphs, in order, as Word prints them. */
import { faults } from '../../../strings/rules/reading/faults.ts'
import type { Dropped } from '../../../model/meeting.ts'
import { leftOut, type Paragraph } from '../compose.ts'
import { raised } from '../counting.ts'
import { Inline } from '../inline.ts'
import { refuse } from '../refuse.ts'
import { tableLines, type CellBudget } from '../table.ts'
import { attribute, child, elements, first, outermost, textOf, type TreeElement } from '../tree.ts'
import type { Numbering } from './numbering.ts'
import { lookOf, numberOf } from './paragraph.ts'
import { printed } from './run.ts'
import { isOn, isOnValue, toggle, type Styles } from './styles.ts'
import { isGone, rowsOf } from './table.ts'
import { isPicture, textBoxes, unwrapped } from './unwrap.ts'

export interface Parts {
  readonly styles: Styles
  readonly numbering: Numbering
  /** Notes by `footnote` or `endnote` and their id. */
  readonly notes: ReadonlyMap<string, TreeElement>
  readonly cells: CellBudget
}

/** A paragraph on the way: one whose mark is deleted goes on in the next. */
interface Open {
  readonly inline: Inline
  /** What stands in it and is printed beside it: text boxes, notes. */
  readonly after: Paragraph[]
}

const TEXT_BOX_CARRIERS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])

export class Story {
  readonly dropped: Dropped[] = []
  pictures = 0
  readonly #parts: Parts
  /** Of each field that is open, whether its code is still being read (§17.16.18). */
  readonly #fields: boolean[] = []
  readonly #noted = new Map<string, string>()
  /** The number of the note that is being read. */
  #mark = ''

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** @throws Refusal where a field has no end: what follows it could be code or text. */
  read(root: TreeElement): Paragraph[] {
    const paragraphs = this.#blocks(root, false)
    if (this.#fields.length > 0) refuse('damaged-file', faults.field)
    return paragraphs
  }

  /** @param isFlat whether tables are read cell by cell, because the line they stand in is a row already. */
  #blocks(parent: TreeElement, isFlat: boolean): Paragraph[] {
    const paragraphs: Paragraph[] = []
    let open: Open | null = null
    for (const block of unwrapped(parent)) {
      if (block.name === 'w:p') {
        open ??= { inline: new Inline(), after: [] }
        this.#content(block, open)
        if (first(block, 'w:pPr', 'w:rPr', 'w:del')) continue
        paragraphs.push(this.#close(block, open), ...open.after)
        open = null
      } else if (block.name === 'w:tbl') paragraphs.push(...this.#table(block, isFlat))
      else if (block.name === 'w:altChunk') this.pictures++
      else if (isGone(block)) this.#drop(block, 'deleted')
    }
    if (open && open.inline.text.trim() !== '') paragraphs.push({ text: open.inline.text }, ...open.after)
    return paragraphs
  }

  #close(paragraph: TreeElement, { inline }: Open): Paragraph {
    const { styles, numbering } = this.#parts
    const chain = styles.ofParagraph(paragraph)
    const number = numberOf(paragraph, chain, numbering)
    const marker = number ? numbering.next(number.id, number.level) : ''
    const isNewPage = toggle(child(paragraph, 'w:pPr'), 'w:pageBreakBefore') === true
    // A break at the beginning parts pages, not the number from its text.
    const rest = inline.text.replace(/^\f+/u, '')
    const breaks = '\f'.repeat(inline.text.length - rest.length)
    return {
      text: (isNewPage ? '\f' : '') + breaks + marker + rest,
      look: lookOf(paragraph, chain, this.#parts, number, inline.bold > 0 ? marker.length + inline.bold : 0),
    }
  }

  #table(table: TreeElement, isFlat: boolean): Paragraph[] {
    const rows = rowsOf(table, (gone, reason) => this.#drop(gone, reason))
    const isFrame = rows.every((cells) => cells.length <= 1)
    const read = rows.map((cells) =>
      cells.map((cell) => {
        this.#parts.cells.take()
        return cell ? this.#blocks(cell, !isFrame) : []
      }),
    )
    return isFlat ? read.flat(2) : tableLines(read)
  }

  #content(paragraph: TreeElement, open: Open): void {
    const styles = this.#parts.styles.ofParagraph(paragraph)
    for (const element of unwrapped(paragraph)) this.#element(element, styles, open)
  }

  #element(element: TreeElement, styles: readonly TreeElement[], open: Open): void {
    if (element.name === 'w:r') this.#run(element, styles, open)
    else if (isGone(element)) this.#drop(element, 'deleted')
    else if (element.name === 'm:oMath' || element.name === 'm:oMathPara')
      for (const text of outermost(element, 'm:t')) open.inline.put(textOf(text))
    else if (TEXT_BOX_CARRIERS.has(element.name)) this.#drawing(element, open)
  }

  #run(run: TreeElement, styles: readonly TreeElement[], open: Open): void {
    const properties = this.#parts.styles.ofRun(run, styles)
    const isBold = isOn(properties, 'w:b')
    const isHidden = isOn(properties, 'w:vanish')
    const isStruck = isOn(properties, 'w:strike') || isOn(properties, 'w:dstrike')
    const unprinted = isHidden || isStruck ? new Inline() : null
    const code = new Inline()
    for (const element of unwrapped(run)) {
      if (element.name === 'w:fldChar') this.#field(element)
      const text = printed(element)
      const target = this.#fields.includes(true) ? code : (unprinted ?? open.inline)
      if (text !== null) target.put(text, isBold)
      else this.#special(element, styles, { ...open, inline: target })
    }
    this.dropped.push(
      ...leftOut(unprinted?.text ?? '', isStruck ? 'deleted' : 'hidden'),
      ...leftOut(code.text, 'hidden'),
    )
  }

  #special(element: TreeElement, styles: readonly TreeElement[], open: Open): void {
    if (element.name === 'w:footnoteReference' || element.name === 'w:endnoteReference') this.#note(element, open)
    else if (element.name === 'w:footnoteRef' || element.name === 'w:endnoteRef') open.inline.put(this.#mark)
    else if (element.name === 'w:ruby')
      // The base first, then how it is read.
      for (const part of ['w:rubyBase', 'w:rt'].flatMap((name) => elements(element, name)))
        for (const run of unwrapped(part)) this.#element(run, styles, open)
    else if (TEXT_BOX_CARRIERS.has(element.name)) this.#drawing(element, open)
  }

  #field(element: TreeElement): void {
    const type = attribute(element, 'w:fldCharType')
    if (type === 'begin') this.#fields.push(true)
    else if (type === 'separate') this.#fields.splice(-1, 1, false)
    else this.#fields.pop()
  }

  #drawing(element: TreeElement, open: Open): void {
    const boxes = textBoxes(element)
    for (const box of boxes) open.after.push(...this.#blocks(box, false))
    if (boxes.length === 0 && isPicture(element)) this.pictures++
  }

  /** A note stands once, after the paragraph that first refers to it. */
  #note(reference: TreeElement, open: Open): void {
    const id = `${reference.name.slice('w:'.length, -'Reference'.length)} ${attribute(reference, 'w:id')}`
    const note = this.#parts.notes.get(id)
    const known = this.#noted.get(id)
    const mark = known ?? raised(String(this.#noted.size + 1))
    const isCustom = isOnValue(attribute(reference, 'w:customMarkFollows') ?? 'false')
    if (!isCustom) open.inline.put(mark)
    if (!note || known !== undefined) return
    this.#noted.set(id, mark)
    const outer = this.#mark
    this.#mark = mark
    open.after.push(...this.#blocks(note, false))
    this.#mark = outer
  }

  #drop(element: TreeElement, reason: Dropped['reason']): void {
    const gone = [...outermost(element, 'w:t', 'w:delText')].map(textOf).join('')
    this.dropped.push(...leftOut(gone, reason))
  }
}
