/** What every rule of ingest says, in the words that a clerk reads. */

/** What provokes a rule, as the guide shows it. */
export interface RuleExample {
  /**
   * What is shown. A whole `document`, its `body` below a complete header, a file's `name` and an entry of a `correction`
   * file are put through ingest by the tests as they stand here; the others are told: what stands in `files`, a `command`,
   * a `situation` in words.
   */
  readonly of: 'document' | 'body' | 'name' | 'correction' | 'files' | 'command' | 'situation'
  readonly before: string
  /** How it should be; left out where nothing needs to be changed. */
  readonly after?: string
}

export interface Rule {
  /** error: the document is refused; warning: a person should look; note: what was done, or inferred. */
  readonly level: 'error' | 'warning' | 'note'
  /** `%s` is filled by the stage that reports it. */
  readonly reason: string
  /** What to do. */
  readonly help: string
  /** What ingest saw, why it matters, and whether the document was filed. */
  readonly meaning: string
  readonly example: RuleExample
  /** Where to click, program by program, for who has never done it. */
  readonly steps?: readonly string[]
}

export type Rules = Readonly<Record<string, Rule>>

/** The guide's page of a rule, below the site's base. */
export const rulePage = (rule: string): string => `guide/rules/${rule}/`
