/** What is wrong with the fields of a content file, in words that a clerk can act on. */
import type { z } from 'zod'

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '數字',
  int: '整數',
  boolean: 'true 或 false',
  array: '清單，每一筆以「- 」開頭',
  object: '一行一個「欄位: 值」',
}

function tooSmall({ origin, minimum }: Pick<z.core.$ZodIssueTooSmall, 'origin' | 'minimum'>): string {
  if (origin === 'string') return '不可空白'
  return origin === 'array' ? `至少須有 ${minimum} 筆` : `不可小於 ${minimum}`
}

function wrongType({ expected: type, input }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string {
  if (input === undefined) return '缺少這個欄位'
  return `${input === null ? '沒有填寫，' : ''}須是${TYPES[type] ?? type}`
}

/** What was expected of a value; a schema's own words go before. */
export function expected(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_type') return wrongType(issue)
  if (issue.code === 'invalid_value')
    return `須是 ${issue.values.map(String).join('、')}${issue.values.length > 1 ? ' 之一' : ''}`
  if (issue.code === 'too_small') return tooSmall(issue)
  if (issue.code === 'too_big') return `不可大於 ${String(issue.maximum)}`
  if (issue.code === 'unrecognized_keys') return `沒有「${issue.keys.join('」「')}」這個欄位`
  return '內容不符格式'
}
