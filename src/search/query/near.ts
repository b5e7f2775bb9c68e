/** Near misses: what the archive holds that differs from a term in one character. */
import { escaped } from '../../model/pattern.ts'
import { fold } from '../../model/fold.ts'
import { literal, type Clause } from './term.ts'

/** Shorter terms are near to almost anything, and longer ones take too many questions. */
const SHORTEST = 3
const LONGEST = 12

export interface Gap {
  /** What stands around one character that may be any, folded; one of them may be empty. */
  readonly before: string
  readonly after: string
}

/** A term with each of its characters left open; none for a term that is too short or too long. @param term folded. */
export function gapsOf(term: string): Gap[] {
  const characters = [...term]
  if (characters.length < SHORTEST || characters.length > LONGEST) return []
  return characters.map((_, at) => ({
    before: characters.slice(0, at).join(''),
    after: characters.slice(at + 1).join(''),
  }))
}

/** What a text must hold to fill the gap. */
export const clausesOf = ({ before, after }: Gap): Clause[] =>
  [before, after].filter((side) => side !== '').map((side) => [literal(side)])

/** What stands in a text where the gap is, with its sides. @param text as printed. */
export function fillings(text: string, { before, after }: Gap): string[] {
  // A letter, a digit or a character: a sign in between is no misspelling.
  const expression = new RegExp(String.raw`${escaped(before)}[\p{L}\p{N}]${escaped(after)}`, 'gu')
  return [...new Set(fold(text).match(expression))]
}
