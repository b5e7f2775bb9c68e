/** Paragraphs that follow a list and belong to what stands above it. */
import type { Line } from '../read/lines.ts'
import { endsSentence } from './join.ts'
import { isListed, type Node } from './node.ts'

/** Words by which a paragraph speaks of the list before it. */
const OF_THE_LIST = /^(?:以上|綜上|上開各|上述各|前開各|前述各)/u
/** Widths of a Chinese character by which a line must stand left of an item to be none of its own. */
const OUTDENT = 1.5

/**
 * The depth of the open item that a line without a number is a paragraph of, or -1 where it goes on with the deepest.
 * 以上… needs no full stop before it where the line before had room for more.
 * @param byIndent whether the document sets what goes on with an item no further left than the item.
 * @param cut whether the line before was cut for want of room.
 */
export function trailingDepth(
  path: readonly Node[],
  line: Line,
  before: Line,
  { byIndent, cut }: { readonly byIndent: boolean; readonly cut: boolean },
): number {
  const deepest = path.at(-1)
  // What a colon announces follows: a table, a quotation.
  const isWhole = endsSentence(before.text) && !/[：:]$/u.test(before.text)
  if (!deepest || path.length < 2 || (!isWhole && cut) || !isListed(path)) return -1
  if (isWhole && byIndent && deepest.indent - line.indent >= OUTDENT) {
    const depth = path.findLastIndex(({ indent }, at) => at < path.length - 1 && indent <= line.indent + 0.5)
    if (depth >= 0) return depth
  }
  return OF_THE_LIST.test(line.text) ? path.length - 2 : -1
}
