/** Lines of one item, cut by the width of a page or by its end, put together again. */

const ROW = /^(?:\||```)/u
const SENTENCE_END = /[。！？：；!?:;」』）)】]$/u
const LATIN_END = /[A-Za-z0-9,.%'"\]]$/u
const LATIN_START = /^[A-Za-z0-9([]/u

/**
 * What stands between two lines of one item. A line that ends a sentence ends a paragraph; otherwise the next one goes on
 * with it, with a space only between Latin words: 辦理疫 + 情之 → 辦理疫情之.
 */
export function between(before: string, after: string): '' | ' ' | '\n' {
  // Rows of a table and the bounds of a quoted block each have a line of their own.
  if (ROW.test(after) || ROW.test(before.slice(before.lastIndexOf('\n') + 1))) return '\n'
  if (SENTENCE_END.test(before.slice(-1))) return '\n'
  return LATIN_END.test(before.slice(-1)) && LATIN_START.test(after) ? ' ' : ''
}
