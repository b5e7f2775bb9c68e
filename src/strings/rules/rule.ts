/** What every rule of ingest says, in the words that a clerk reads. */

export interface Rule {
  /** error: the document is refused; warning: a person should look; note: what was done, or inferred. */
  readonly level: 'error' | 'warning' | 'note'
  /** `%s` is filled by the stage that reports it. */
  readonly reason: string
  /** What to do. */
  readonly help: string
}

export type Rules = Readonly<Record<string, Rule>>
