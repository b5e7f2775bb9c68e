/** What a text is searched for: clauses, all of which are wanted; of each any term will do. */

export interface Term {
  /** Folded: what the folded text contains, unless there is a pattern. */
  readonly text: string
  /** A regular expression over the folded text, in place of `text`. */
  readonly pattern?: string
  /** Whether it counts only where it stands as a date in the text as printed, not inside a longer number. */
  readonly date?: true
  /** Folded texts, one of which every text holds that the term is in: what the index is asked for. */
  readonly index: readonly string[]
}

export type Clause = readonly Term[]

/** @param text folded. */
export const literal = (text: string): Term => ({ text, index: [text] })
