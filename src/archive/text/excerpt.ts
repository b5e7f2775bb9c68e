/** The sentence that says something, cut to a room around the words that say it. Pure. */
import { placesOf } from './places.ts'

export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

const CUT = '…'
const SENTENCE_END = /[。；\n\t]/u
const SENTENCE = /^[^。；\n\t]*[。；]?/u

/**
 * @param at where the words stand in the text; -1 takes its beginning.
 * @param room how many characters may stand before the words, and after them.
 */
export function excerptOf(text: string, words: string, at: number, room: number): Excerpt {
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

interface Dated {
  readonly text: string
  readonly deadlines: readonly { readonly words: string }[]
}

/** The sentence around one of an item's deadlines. */
export const excerptOfDeadline = (item: Dated, deadline: Dated['deadlines'][number], room: number): Excerpt =>
  excerptOf(
    item.text,
    deadline.words,
    placesOf(item.text, item.deadlines)[item.deadlines.indexOf(deadline)] ?? -1,
    room,
  )
