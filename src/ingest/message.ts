/** What ingest says of a document: a rule's id, its level, the place, the reason and what to do. */
import type { Fault } from '../model/content-error.ts'
import { RULES, type RuleId } from '../strings/ingest.ts'

export type Level = 'error' | 'warning' | 'note'

export interface Place {
  /** From 1; 0 where the message is about the file as a whole. */
  readonly line: number
  /** From 1, in UTF-16 units of the source's line. */
  readonly column: number
  /** The line as it stands in the source, for the excerpt. */
  readonly excerpt: string
}

export interface Message extends Place {
  readonly rule: RuleId
  readonly level: Level
  readonly reason: string
  readonly help: string
}

/** A rule's messages for every fault of a content file. */
export const faultMessages = (rule: RuleId, faults: readonly Fault[]): Message[] =>
  faults.map(({ problem, ...place }) => message(rule, place, problem))

export const WHOLE_FILE: Place = { line: 0, column: 0, excerpt: '' }

/** A message by the table of rules; `detail` fills what the rule's reason leaves open. */
export function message(rule: RuleId, place: Place, detail = ''): Message {
  const { level, reason, help } = RULES[rule]
  const { line, column, excerpt } = place
  return { rule, level, line, column, excerpt, reason: reason.replace('%s', () => detail), help }
}

/** Where something is refused, every stage says so with this; the messages are collected, not lost. */
export class Refusal extends Error {
  readonly messages: readonly Message[]
  constructor(...messages: Message[]) {
    super(messages.map(({ reason }) => reason).join('\n'))
    this.name = 'Refusal'
    this.messages = messages
  }
}

/** `file:line:col level rule message`, the line with a caret, and the help. */
export function formatMessage(file: string, { line, column, level, rule, reason, help, excerpt }: Message): string {
  const at = `${file}:${line}:${column} ${level} ${rule} ${reason}`
  // A wide character takes two columns of a terminal, so the caret is set by what stands before it.
  const before = excerpt.slice(0, Math.max(0, column - 1)).replaceAll(/[^\x20-\x7e]/gu, '　')
  const source = excerpt === '' ? [] : [`  | ${excerpt}`, `  | ${before}^`]
  return [at, ...source, `  = ${help}`].join('\n')
}
