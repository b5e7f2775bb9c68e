/**
 * The tree: which item stands under which. Nesting is inferred from the document, never from a fixed order of markers:
 * a marker that goes on with an open list belongs to it, one that begins at 1 opens a list under the deepest open item,
 * and a block's word attaches to the deepest numbered item outside any block.
 */
import type { Kind } from '../../model/kind.ts'
import { parseMarker, type Marker } from '../../model/marker.ts'
import { message, type Message } from '../message.ts'
import { placeOf, type Line } from '../read/lines.ts'
import { blockOf, type Block } from './block.ts'
import { between } from './join.ts'

export interface Node {
  readonly marker: Marker | null
  readonly block: Block | null
  /** Its lines and what stands between them, in turn: a text that grew by each line would be copied by each. */
  readonly text: string[]
  readonly children: Node[]
}

export interface Tree {
  readonly nodes: readonly Node[]
  readonly messages: readonly Message[]
}

const TOP_KINDS: ReadonlySet<Kind> = new Set(['adjournment', 'section'])

const isBlock = ({ block, marker }: Node): boolean => block !== null && block.kind !== 'section' && marker === null

/** Text under no word and no number, such as a preface: nothing stands below it. */
const isProse = ({ block, marker }: Node): boolean => marker === null && block?.kind === 'text' && block.label === ''

/** A block that has said what its word announces (主席致詞：略): a list that follows at the top is not its own. */
const isSaid = ({ block, text }: Node): boolean =>
  block !== null &&
  block.label !== '' &&
  (text.length > 1 || (text[0] ?? '').length > block.label.length + 1) &&
  !/[：:]$/u.test(text.at(-1)?.slice(-1) ?? '')

/** Whether an item is no more than a heading, or an end, so far: no following line goes on with it. */
const isHeading = ({ block, text }: Node): boolean =>
  block !== null && text.length === 1 && (text[0] === block.label || TOP_KINDS.has(block.kind))

/** The open items from the top down, and the rules that close them. */
class OpenItems {
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

  /** Closes everything below the first `depth` items and opens `node` there. */
  #open(depth: number, node: Node): void {
    this.#path.length = depth
    const parent = this.#path.at(-1)
    ;(parent?.children ?? this.roots).push(node)
    if (!parent && node.marker) this.#before = null
    this.#path.push(node)
  }

  openTop(node: Node): void {
    this.#open(0, node)
  }

  openBlock(node: Node): void {
    const block = this.#path.findIndex(isBlock)
    this.#open(block === -1 ? this.#path.length : block, node)
  }

  /** Opens a numbered item; returns what is odd about its number, or null. */
  openNumbered(node: Node, marker: Marker): 'numbering-gap' | 'numbering-repeat' | null {
    const { style, value } = marker
    const same = (entry: Node): boolean => entry.marker?.style === style
    const next = this.#path.findLastIndex(
      (entry) => same(entry) && (value === null || entry.marker?.value === value - 1),
    )
    if (next >= 0) {
      this.#open(next, node)
      return null
    }
    const list = this.#path.findLastIndex(same)
    const restartsInBlock = list < this.#path.findLastIndex(isBlock)
    if (list < 0 || (value === 1 && restartsInBlock)) {
      const goesOn = this.#before?.style === style && this.#before.value === (value ?? 0) - 1
      const prose = this.#path.findIndex(
        (entry, depth) => isProse(entry) || (depth === 0 && isBlock(entry) && isSaid(entry)),
      )
      this.#open(prose === -1 ? this.#path.length : prose, node)
      return value === 1 || value === null || goesOn ? null : 'numbering-gap'
    }
    const last = this.#path[list]?.marker?.value ?? 0
    this.#open(list, node)
    return (value ?? 0) > last ? 'numbering-gap' : 'numbering-repeat'
  }
}

/**
 * @param lines the body, after the header.
 * @param before the last marker of the header's fields, which the body's numbering may go on from.
 */
export function buildTree(lines: readonly Line[], before: Marker | null): Tree {
  const open = new OpenItems(before)
  const messages: Message[] = []
  for (const line of lines) {
    const marker = parseMarker(line.text)
    const length = marker?.length ?? 0
    const text = line.text.slice(length)
    const block = blockOf({ text, bold: Math.max(0, line.bold - length) })
    const node: Node = { marker, block, text: [text], children: [] }
    if (marker) {
      const odd = open.openNumbered(node, marker)
      if (odd) messages.push(message(odd, placeOf(line), marker.printed))
    } else if ((block && TOP_KINDS.has(block.kind)) || (line.heading && !block)) {
      open.openTop({ ...node, block: block ?? { label: '', kind: 'section' } })
    } else if (block) {
      open.openBlock(node)
    } else if (open.deepest) {
      const { deepest } = open
      deepest.text.push(isHeading(deepest) ? '\n' : between(deepest.text.at(-1) ?? '', text), text)
    } else {
      open.openTop({ ...node, block: { label: '', kind: 'text' } })
    }
  }
  return { nodes: open.roots, messages }
}
