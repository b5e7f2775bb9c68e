/** The body's lines to a tree: which item stands under which. */
import type { Kind } from '../../model/kind.ts'
import { parseMarker, type Marker } from '../../model/marker.ts'
import { Refusal, message, type Message } from '../message.ts'
import { placeOf, type Line } from '../read/lines.ts'
import { isDecidedBelow, listGoesOn } from './ahead.ts'
import { arrowOf, blockOf, isDay, type Block } from './block.ts'
import { Doubt } from './doubt.ts'
import { findEmbedded } from './embedded.ts'
import { headingsOf } from './headings.ts'
import { between, endsSentence } from './join.ts'
import { TOP_KINDS, isHeading, isProse, type Node } from './node.ts'
import { OpenItems } from './open-items.ts'
import { inlineListAt, partAt } from './pieces.ts'
import { trailingDepth } from './trailing.ts'
import { wrapOf, type IsCut } from './wrap.ts'

export interface Tree {
  readonly nodes: readonly Node[]
  readonly messages: readonly Message[]
}

const PROSE: Block = { label: '', kind: 'text' }
/** 公民或團體所提意見綜理表: what stands under it is a table whose cells a text has lost. */
const ATTACHMENT =
  /(?:綜理表|一覽表|彙整表|彙總表|明細表|對照表|統計表|名冊|簽到[表簿])$|^附(?:件|表|圖|錄)\s*[一二三四五六七八九十\d]{0,3}$/u
/** What is noted at the end of a list or of the minutes: 備註：, 附件：, 附錄：發言紀要 */
const NOTE = /^(備註|附註|備考|附件|附錄|附表|附圖)\s*[一二三四五六七八九十\d]{0,3}\s*[：:]/u
/** Kinds of what is told, not decided: a decision in it is not one of this meeting. */
const TOLD: ReadonlySet<Kind> = new Set(['text', 'quoted'])

class Builder {
  readonly #open: OpenItems
  readonly #doubt: Doubt
  readonly #lines: readonly Line[]
  readonly #isCut: IsCut
  readonly #headings: ReadonlyMap<number, Block>
  readonly messages: Message[] = []
  /** The attachment that is open, whose numbers are not the document's. */
  #attachment: Node | null = null
  /** Whether lines that go on with an item may begin left of it. */
  #outdents = false

  constructor(lines: readonly Line[], before: Marker | null, isCut: IsCut) {
    this.#lines = lines
    this.#open = new OpenItems(before)
    this.#doubt = new Doubt(lines, this.#open, isCut)
    this.#isCut = isCut
    this.#headings = headingsOf(lines)
  }

  get roots(): readonly Node[] {
    return this.#open.roots
  }

  /** @param inline whether it is one of a list that stands whole on its line. */
  numbered(line: Line, index: number, marker: Marker, text: string, bold: number, inline = false): void {
    const block = blockOf({ text, bold, numbered: true })
    this.#doubt.settle(marker)
    const isTold = this.#open.path.some((node) => node.block !== null && TOLD.has(node.block.kind))
    const at = partAt(text, marker, { lines: this.#lines, index, block, decides: !isTold, inline })
    const own = (at < 0 ? text : text.slice(0, at)).trimEnd()
    const node: Node = { marker, block, text: [own], children: [], indent: line.indent }
    const odd = this.#open.openNumbered(node, marker, () => isDecidedBelow(this.#lines, index, marker))
    if (odd) this.messages.push(message(odd, placeOf(line), marker.printed))
    if (this.#attachment && !this.#open.path.includes(this.#attachment)) this.#attachment = null
    if (at >= 0) this.#rest(line, index, text.slice(at), inline || at === inlineListAt(text, block))
  }

  /** What else stands on the line of an item. */
  #rest(line: Line, index: number, text: string, inline: boolean): void {
    const next = parseMarker(text)
    if (next) this.numbered(line, index, next, text.slice(next.length), 0, inline)
    else this.block(line, index, text, blockOf({ text, bold: 0 }))
  }

  /** A block, and the list that stands whole on its line. */
  #openBlock(line: Line, index: number, node: Node, text: string): void {
    const at = inlineListAt(text, node.block)
    const own = at < 0 ? node : { ...node, text: [text.slice(0, at).trimEnd()] }
    const next = at < 0 ? this.#lines[index + 1]?.marker : parseMarker(text.slice(at))
    const goesOn = (marker: Marker): boolean => listGoesOn(this.#lines, index, marker)
    const isSure = this.#open.openBlock(own, next, goesOn)
    if (!isSure) this.messages.push(message('decision-of-list', placeOf(line), node.block?.label ?? ''))
    if (at >= 0) this.#rest(line, index, text.slice(at), true)
  }

  /** What is noted after the end is whole, with all that follows: an annex has numbers of its own. */
  #openNote(line: Line, index: number, node: Node, label: string): void {
    const note: Node = { ...node, block: { label, kind: 'text' } }
    if (this.#open.path[0]?.block?.kind !== 'adjournment') return this.#open.openNote(note)
    this.#attachment = { ...note, attachment: true }
    this.#open.openTop(this.#attachment)
    if (index + 1 < this.#lines.length) this.messages.push(message('kept-whole', placeOf(line), label))
  }

  block(line: Line, index: number, text: string, block: Block | null): void {
    const node: Node = { marker: null, block, text: [text], children: [], indent: line.indent }
    const heading = this.#headings.get(index)
    const [, note] = NOTE.exec(text) ?? []
    if (isDay(text)) {
      this.#open.openPart({ ...node, block: { label: '', kind: 'section' } })
    } else if ((block && TOP_KINDS.has(block.kind)) || (line.heading && !block)) {
      this.#attachment = null
      this.#open.openTop({ ...node, block: block ?? { label: '', kind: 'section' } })
    } else if (block && !this.#attachment) {
      this.#openBlock(line, index, node, text)
    } else if (heading && !this.#attachment) {
      const own: Node = { ...node, block: heading, ...(heading.kind === 'agenda' && { heading: true }) }
      if (own.heading) this.#open.openHeading(own, this.#lines[index + 1]?.marker ?? null)
      else this.#open.openBlock(own)
    } else if (note !== undefined && !this.#attachment && !this.#doubt.goesOn(index)) {
      this.#openNote(line, index, node, note)
    } else if (!this.#attachment && this.#isAttachment(line, index)) {
      this.#attachment = { ...node, block: PROSE, attachment: true }
      this.#open.openBlock(this.#attachment)
      this.messages.push(message('kept-whole', placeOf(line), text))
    } else {
      this.text(line, index, node)
    }
  }

  #isAttachment(line: Line, index: number): boolean {
    const before = this.#lines[index - 1]
    return line.width < 60 && ATTACHMENT.test(line.text) && line.after !== 'line' && endsSentence(before?.text ?? '。')
  }

  /** A line without a number or a word of its own goes on with the deepest item, or is a paragraph of one above it. */
  text(line: Line, index: number, node: Node): void {
    const { deepest, path } = this.#open
    const text = node.text[0] ?? ''
    const before = this.#lines[index - 1]
    if (!deepest || !before) return this.#open.openTop({ ...node, block: PROSE })
    const paragraph: Node = { ...node, block: PROSE, paragraph: true }
    if (deepest.children.length > 0) return this.#open.addParagraph(path.length - 1, paragraph)
    const cut = this.#isCut(before, line)
    if (cut && !endsSentence(before.text) && line.indent < deepest.indent - 0.5) this.#outdents = true
    const depth =
      isHeading(deepest) || this.#attachment
        ? -1
        : trailingDepth(path, line, before, { byIndent: !this.#outdents, cut })
    if (depth >= 0) return this.#open.addParagraph(depth, paragraph)
    const own = deepest.text.at(-1) ?? ''
    const isApart = own !== '' && (isHeading(deepest) || this.#attachment !== null)
    deepest.text.push(isApart ? '\n' : between(own, text, cut), text)
  }

  /** A row of a table is text, whatever its first cell holds; a tab after a marker makes none. */
  #isRow(text: string, marker: Marker | null): boolean {
    return (marker && !marker.doubtful ? text.slice(marker.length) : text).includes('\t')
  }

  add(line: Line, index: number): void {
    const { marker } = line
    if (line.row || this.#isRow(line.text, marker)) {
      this.text(line, index, { marker: null, block: null, text: [line.text], children: [], indent: line.indent })
      return
    }
    if (marker && this.#doubt.isMarker(marker, index, this.#attachment)) {
      this.numbered(line, index, marker, line.text.slice(marker.length), Math.max(0, line.bold - marker.length))
      return
    }
    const prose = this.#open.path.some(isProse) && this.#doubt.goesOn(index)
    this.block(line, index, line.text, prose ? null : (arrowOf(line.text) ?? blockOf(line)))
  }

  /** The minutes of another meeting, whole below the item that reads them out. */
  quote(lines: readonly Line[]): void {
    const [title] = lines
    if (!title) return
    const inner = buildTree(lines.slice(1), null, this.#isCut, false)
    this.messages.push(message('embedded-minutes', placeOf(title), title.text))
    this.#open.addWhole({
      marker: null,
      block: { label: '', kind: 'quoted' },
      text: [title.text],
      children: [...inner.nodes],
      indent: title.indent,
    })
  }
}

/**
 * @param lines the body, after the header.
 * @param before the last marker of the header's fields, which the body's numbering may go on from.
 * @param quotes whether it may read out the minutes of another meeting; those that are read out quote none in turn.
 * @throws Refusal where the minutes of a second meeting follow that no item reads out.
 */
export function buildTree(
  lines: readonly Line[],
  before: Marker | null,
  isCut: IsCut = wrapOf(lines),
  quotes = true,
): Tree {
  const builder = new Builder(lines, before, isCut)
  let index = 0
  let embedded = quotes ? findEmbedded(lines) : null
  while (index < lines.length) {
    const line = lines[index]
    if (!line) break
    if (embedded && 'second' in embedded) {
      const second = lines[embedded.second]
      throw new Refusal(message('second-title', second ? placeOf(second) : placeOf(line)))
    }
    if (index === embedded?.from) {
      builder.quote(lines.slice(embedded.from, embedded.to))
      index = embedded.to
      embedded = findEmbedded(lines, index)
    } else {
      builder.add(line, index)
      index++
    }
  }
  return { nodes: builder.roots, messages: builder.messages }
}
