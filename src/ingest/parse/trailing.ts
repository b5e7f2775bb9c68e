/** Paragraphs that follow a list and belong to what stands above it. */
import type { Line } from '../read/lines.ts'
import type { Node } from './node.ts'

const SENTENCE = /[。！？；）)」]$/u
/** Words by which a paragraph speaks of the list before it. */
const OF_THE_LIST = /^(?:以上|綜上|上開各|上述各|前開各|前述各)/u
/** Widths of a Chinese character by which a line must stand left of an item to be none of its own. */
const OUTDENT = 1.5

/** Whether the deepest item is one of several of a list. */
function isListed(path: readonly Node[]): boolean {
  const deepest = path.at(-1)
  const siblings = path.at(-2)?.children.filter(({ marker }) => marker?.style === deepest?.marker?.style) ?? []
  return deepest?.marker != null && siblings.length > 1
}

/**
 * The depth of the open item that a line without a number is a paragraph of, or -1 where it goes on with the deepest.
 * @param byIndent whether the document sets what goes on with an item no further left than the item.
 */
export function trailingDepth(path: readonly Node[], line: Line, before: Line, byIndent: boolean): number {
  const deepest = path.at(-1)
  if (!deepest || path.length < 2 || !SENTENCE.test(before.text.slice(-1)) || !isListed(path)) return -1
  if (byIndent && deepest.indent - line.indent >= OUTDENT) {
    const depth = path.findLastIndex(({ indent }, at) => at < path.length - 1 && indent <= line.indent + 0.5)
    if (depth >= 0) return depth
  }
  return OF_THE_LIST.test(line.text) ? path.length - 2 : -1
}
