/** What is wrong with an entry of a corrections file, in words that a clerk can act on. */
import type { z } from 'zod'

const WORDS: Readonly<Record<string, string>> = {
  do: '須是 replace、set、move、split、join、match 或 withdraw',
  field: '須是 title、date、start、end、place、chair、recorder、attendance、marker、kind、label 或 number',
  on: '須是存在的日期，寫成 YYYY-MM-DD',
  path: '須是條文編號，例如 2-4-c-5；表頭是 0',
  as: '須是條文編號，例如 2-4-c-5',
  from: '須是條文編號，最上層寫 top',
  to: '須是條文編號，最上層寫 top',
  after: '須是條文編號，例如 2-4-c-5',
}

function what(issue: z.core.$ZodIssue, key: string): string {
  if (issue.code === 'unrecognized_keys') return `沒有「${issue.keys.join('」「')}」這個欄位`
  if (issue.code === 'too_small') return '不可空白'
  if (issue.code === 'invalid_type' && issue.input === undefined) return '缺少這個欄位'
  return WORDS[key] ?? '內容不符格式'
}

/** `第 2 筆 on：須是存在的日期，寫成 YYYY-MM-DD` */
export function describeFault(issue: z.core.$ZodIssue): string {
  const [entry, key] = issue.path
  if (typeof entry !== 'number') return '整個檔案須是一份清單，每一筆以「- do: 」開頭'
  return `第 ${entry + 1} 筆${key === undefined ? '' : ` ${String(key)}`}：${what(issue, String(key ?? ''))}`
}
