/** What is wrong with an entry of a corrections file, in words that a clerk can act on. */
import type { z } from 'zod'
import { CONTENT } from '../strings/content.ts'

const { corrections, field } = CONTENT

function what(issue: z.core.$ZodIssue, key: string): string {
  if (issue.code === 'unrecognized_keys') return field.unknown(issue.keys)
  if (issue.code === 'too_small') return field.blank
  if (issue.code === 'invalid_type' && issue.input === undefined) return field.missing
  return corrections.fields[key] ?? field.format
}

/** `第 2 筆 on：須是存在的日期，寫成 YYYY-MM-DD` */
export function describeFault(issue: z.core.$ZodIssue): string {
  const [entry, key = ''] = issue.path
  if (typeof entry !== 'number') return corrections.whole
  return corrections.entry(entry + 1, String(key), what(issue, String(key)))
}
