/** The sentence that says something, cut to a room around the words that say it. Pure. */

export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

const CUT = '…'
const SENTENCE_END = /[。；\n\t]/u
const SENTENCE = /^[^。；\n\t]*[。；]?/u

/**
 * @param words as they stand in the text; where they do not, the text's beginning is taken.
 * @param room how many characters may stand before the words, and after them.
 */
export function excerptOf(text: string, words: string, room: number): Excerpt {
  const at = text.indexOf(words)
  const start = Math.max(0, at)
  const end = at < 0 ? 0 : at + words.length
  const said = text.slice(0, start)
  const sentence = said.slice(said.split('').findLastIndex((character) => SENTENCE_END.test(character)) + 1).trimStart()
  const rest = SENTENCE.exec(text.slice(end))?.[0] ?? ''
  const [before, after] = [Array.from(sentence), Array.from(rest)]
  return {
    before: before.length > room ? CUT + before.slice(-room).join('') : sentence,
    words: text.slice(start, end),
    after: after.length > room ? after.slice(0, room).join('') + CUT : rest,
  }
}
