/** What a reader made of a document, as the lines that are parsed: its characters put right, what surrounds them off. */

import { toLines, type Clean } from './read/lines.ts'
import type { ReadDocument } from './read/document.ts'
import { repair, type Repaired } from './repair.ts'

/** @throws Refusal where there are too many lines, or one is too long. */
export function clean({ text: raw, looks, format }: ReadDocument): Clean & Repaired {
  const repaired = repair(raw)
  // Only these may hold Markdown and tags; in the others such signs are text.
  const hasMarkup = format === 'txt' || format === 'md'
  return { ...repaired, ...toLines(repaired.text, looks, hasMarkup) }
}
