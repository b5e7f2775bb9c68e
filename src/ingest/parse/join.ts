/** Lines of one item, cut by the width of a page or by its end, put together again. */

const ROW = /^```|\t/u
const SENTENCE_END = /[。！？：；!?:;」』）)】]$/u
const LATIN_END = /[A-Za-z0-9,.%'"\]]$/u
const LATIN_START = /^[A-Za-z0-9([]/u
/** 提案人：, （連署人：, 承辦單位： a line of its own. */
const LABELLED = /^[（(]?[\p{Script=Han}\s\u3000]{2,8}[：:]/u

/** Whether a text ends where a sentence or a paragraph may. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-1))

/**
 * What stands between two lines of one item. A line that ends a sentence ends a paragraph; otherwise the next one goes on
 * with it, with a space only between Latin words: 辦理疫 + 情之 → 辦理疫情之.
 * @param cut whether the first line was cut for want of room, or by the end of a page.
 */
export function between(before: string, after: string, cut = true): '' | ' ' | '\n' {
  if (before === '') return ''
  // Rows of a table and the bounds of a quoted block each have a line of their own.
  if (ROW.test(after) || ROW.test(before.slice(before.lastIndexOf('\n') + 1))) return '\n'
  if (SENTENCE_END.test(before.slice(-1)) || LABELLED.test(after) || !cut) return '\n'
  return LATIN_END.test(before.slice(-1)) && LATIN_START.test(after) ? ' ' : ''
}
