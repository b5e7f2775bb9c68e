/** What is wrong with the fields of a content file, in words that a clerk can act on. */
import type { z } from 'zod'
import { CONTENT } from '../strings/content.ts'

const { field } = CONTENT

function tooSmall({ origin, minimum }: Pick<z.core.$ZodIssueTooSmall, 'origin' | 'minimum'>): string {
  if (origin === 'string') return field.blank
  return origin === 'array' ? field.fewest(String(minimum)) : field.least(String(minimum))
}

function wrongType({ expected: type, input }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string {
  if (input === undefined) return field.missing
  const name = field.types[type] ?? type
  return input === null ? field.unset(name) : field.type(name)
}

/** What was expected of a value; a schema's own words go before. */
export function expected(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return wrongType(issue)
  if (issue.code === 'invalid_value') return field.value(issue.values.map(String))
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') return field.most(String(issue.maximum))
  if (issue.code === 'unrecognized_keys') return field.unknown(issue.keys)
  return field.format
}
