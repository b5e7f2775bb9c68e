/** The tree that lines become, before it has paths. */
import type { Marker } from '../../model/marker.ts'
import { DECIDING, type Kind } from '../../model/kind.ts'
import type { Block } from './block.ts'

export interface Node {
  readonly marker: Marker | null
  readonly block: Block | null
  /** Its lines and what stands between them, in turn: a text that grew by each line would be copied by each. */
  readonly text: string[]
  readonly children: Node[]
  /** Where its first line begins, in widths of a Chinese character. */
  readonly indent: number
  /** A paragraph of the item above it, after that one's children. */
  readonly paragraph?: true
  /** A heading without a number, such as a unit's name: what it is, its section says. */
  readonly heading?: true
  /** A table or another attachment, whose own numbers are not the document's. */
  readonly attachment?: true
}

/** No heading is longer. */
const LONGEST_TITLE = 30

/** Kinds that stand at the top unless they are numbered. */
export const TOP_KINDS: ReadonlySet<Kind> = new Set(['adjournment', 'section'])

export const isBlock = ({ block, marker }: Node): boolean =>
  block !== null && block.kind !== 'section' && marker === null

/** Text under no word and no number, such as a preface: nothing stands below it. */
export const isProse = ({ block, marker, attachment }: Node): boolean =>
  !attachment && marker === null && block?.kind === 'text' && block.label === ''

/** A block that has said what its word announces (主席致詞：略): a list that follows at the top is not its own. */
export const isSaid = ({ block, text }: Node): boolean =>
  block !== null &&
  block.label !== '' &&
  (text.length > 1 || (text[0] ?? '').length > block.label.length + 1) &&
  !/[：:]$/u.test(text.at(-1)?.slice(-1) ?? '')

/** Whether an item is no more than a heading, or an end, so far: no following line goes on with it. */
export const isHeading = ({ block, text }: Node): boolean =>
  block !== null && text.length === 1 && (text[0] === block.label || TOP_KINDS.has(block.kind))

/** Whether an item's text announces a list: 如下：, 包括： */
export const announces = ({ text }: Node): boolean => /[：:]$|如下。?$/u.test((text.at(-1) ?? '').slice(-3).trimEnd())

/** How many items before one are looked at: no document takes the square of its length. */
const NEAR = 20

/** The items before the one at `depth` in its list, the nearest ones. */
export function elderSiblings(path: readonly Node[], depth: number): Node[] {
  const style = path[depth]?.marker?.style
  const siblings = path[depth - 1]?.children.slice(-NEAR - 1, -1) ?? []
  return style === undefined ? [] : siblings.filter(({ marker }) => marker?.style === style)
}

/** Whether the deepest item is one of several of a list. */
export const isListed = (path: readonly Node[]): boolean => elderSiblings(path, path.length - 1).length > 0

/** Whether an item was decided on: a block of a decision stands below it. */
export const isDecided = ({ children }: Node): boolean =>
  children.slice(-NEAR).some((child) => isBlock(child) && child.block !== null && DECIDING.has(child.block.kind))

/** Whether an item is no sentence, so that what stands below it is the matter: 工務科：, 各科報告 */
export const isTitle = ({ block, text: [first = ''] }: Node): boolean =>
  block?.kind === 'section' ||
  /[：:]$/u.test(first.slice(-1)) ||
  (first.length <= LONGEST_TITLE && !/[。；，]/u.test(first))

/** Whether an item is a title so far, with nothing below it. */
export const isUntold = (node: Node): boolean => node.children.length === 0 && node.text.length === 1 && isTitle(node)

/** Whether a block's word stands alone on its line: 主席裁示事項： */
export const isAlone = ({ block, text }: Node): boolean =>
  block !== null && (text[0] ?? '').length <= block.label.length + 1
