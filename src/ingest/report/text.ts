/** The report of a run for people: each document as it is done, and the summary at the end. */
import type { ContentError } from '../../model/content-error.ts'
import { SUMMARY } from '../../strings/ingest.ts'
import type { Result } from '../batch.ts'
import type { Finding } from '../batch/find.ts'
import { faultMessages, formatMessage } from '../message.ts'
import { printable, printableLines } from './printable.ts'

/** Of more documents than this, those that are as they were have no line of their own. */
const MANY = 20
/** Of more files that are passed over than this, the rest is only counted. */
const NAMES = 10

/** What a document's messages say, as the contract has it. */
export const messagesOf = ({ file, messages }: Pick<Result, 'file' | 'messages'>): string[] =>
  messages.map((entry) =>
    formatMessage(printable(file), {
      ...entry,
      reason: printableLines(entry.reason),
      excerpt: printable(entry.excerpt),
    }),
  )

/** As `messagesOf`, of a file of the content without which nothing can be filed. */
export function faultLines({ file, faults }: ContentError, pathOf: (file: string) => string): string[] {
  const rule = file.startsWith('agencies/') ? 'registry-fault' : 'content-fault'
  return messagesOf({ file: pathOf(file), messages: faultMessages(rule, faults) })
}

/** A document's line, or null where so many are reported that it would say nothing. */
export function lineOf({ file, state, meeting }: Result, total: number): string | null {
  if (total > MANY && (state === 'unchanged' || state === 'current')) return null
  return SUMMARY.line(printable(file), SUMMARY.state[state], meeting?.id ?? '')
}

/** A line for each reason why files of a folder were passed over. */
export const skippedLines = ({ skipped }: Finding): string[] =>
  Array.from(skipped, ([reason, files]) =>
    SUMMARY.skippedLine(
      SUMMARY.skipped[reason],
      files.length,
      files.slice(0, NAMES).map(printable).join('、'),
      files.length > NAMES,
    ),
  )
