/** The words of an answer as they were typed: what is looked up is folded, but whoever asked should see what was asked. */
import { fold, foldWithOrigin } from '../model/fold.ts'
import type { Cited, Problem } from './answer.ts'

/** Folded words as a text has them, its line breaks as spaces; null where they do not stand in it as one. */
function wordsIn(text: string): (words: string) => string | null {
  const { text: folded, from, to } = foldWithOrigin(text)
  return (words) => {
    const said = fold(words)
    const at = said === '' ? -1 : folded.indexOf(said)
    return at < 0 ? null : text.slice(from[at], to[at + said.length - 1]).replaceAll(/\s+/gu, ' ')
  }
}

/**
 * @param input as it was typed. @param read the same as it was read, in half width and Traditional characters.
 * @returns the answers with words of the one, else of the other; with those they had where they were put together of several.
 */
export function asTyped(answers: readonly Cited[], input: string, read: string): Cited[] {
  const [typed, other] = [wordsIn(input), wordsIn(read)]
  const said = (words: string): string => typed(words) ?? other(words) ?? words
  const told = (problem: Problem): Problem =>
    'words' in problem ? { ...problem, words: said(problem.words) } : problem
  return answers.map(({ words, answer }) => ({
    words: said(words),
    answer: { ...answer, problems: answer.problems.map(told) },
  }))
}
