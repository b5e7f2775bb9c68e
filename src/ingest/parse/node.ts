/** The tree that lines become, before it has paths. */
import type { Marker } from '../../model/marker.ts'
import type { Kind } from '../../model/kind.ts'
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
  /** A table or another attachment, whose own numbers are not the document's. */
  readonly attachment?: true
}

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

/** Whether a block's word stands alone on its line: 主席裁示事項： */
export const isAlone = ({ block, text }: Node): boolean =>
  block !== null && (text[0] ?? '').length <= block.label.length + 1
