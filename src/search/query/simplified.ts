/**
 * Simplified characters in a query find the Traditional ones. A word counts as Simplified only where it
 * holds a character that Big5, the character set of Traditional Chinese, lacks: 后 and 里 alone are themselves.
 */
import { escaped } from '../../model/pattern.ts'
import { maySimplified } from '../../model/simplified.ts'
import type { SearchSimplified } from '../../model/search-lists.ts'
import type { Term } from './term.ts'

/** Up to so many texts are asked of the index for one word. */
const MOST = 16

/** All texts that take one character of each choice, of the longest run of choices that gives few. */
function indexTexts(choices: readonly string[][]): string[] {
  let best: readonly string[][] = []
  for (const start of choices.keys()) {
    let count = 1
    let end = start
    for (; end < choices.length && count * (choices[end]?.length ?? 1) <= MOST; end++)
      count *= choices[end]?.length ?? 1
    if (end - start > best.length) best = choices.slice(start, end)
  }
  return best.reduce<string[]>(
    (texts, choice) => texts.flatMap((text) => choice.map((character) => text + character)),
    [''],
  )
}

/**
 * @param text folded.
 * @returns null where the text is not Simplified, or none of its characters is written for another.
 */
export function simplifiedTerm(text: string, table: SearchSimplified): Term | null {
  if (!maySimplified(text)) return null
  const choices = Array.from(text, (character) => [...(table[character] ?? character)])
  if (choices.every((choice, index) => choice.join('') === [...text][index])) return null
  const pattern = choices.map((choice) => (choice.length === 1 ? choice.map(escaped).join('') : `[${choice.join('')}]`))
  return { text, pattern: pattern.join(''), index: indexTexts(choices) }
}
