/**
 * The proof that nothing is lost and nothing reordered: the source, without white space and without what is
 * listed as dropped, must equal the meeting's header and items read from top to bottom. It shares no code with the
 * parser.
 */
import { type Dropped, type Item, type Meeting } from '../model/meeting.ts'

export interface Characters {
  /** Characters (code points) of the source that are no white space. */
  readonly source: number
  /** Those that the meeting holds, in order. */
  readonly kept: number
  readonly dropped: readonly Dropped[]
}

export interface Proof {
  readonly characters: Characters
  /** Null where the proof holds; else the source from the first character that differs. */
  readonly differs: string | null
}

const MARKUP = /^(?:#{1,6}|[-*+]|\*\*|(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u
const WHITE = /[\s\ufeff]+/gu
const solid = (text: string): string => text.replace(WHITE, '')
const count = (text: string): number => Array.from(text).length

/** The source with the dropped spans cut out, or null where a span is not there or is not what its reason says. */
function without(source: string, dropped: readonly Dropped[]): string | null {
  const lines = source.replace(/^\ufeff/u, '').split(/\r\n|[\n\r]/u)
  // From the last to the first, so that a cut moves no span that is still to come.
  const order = dropped.toSorted((a, b) => b.line - a.line || b.column - a.column)
  for (const { line, column, text, reason } of order) {
    const whole = lines[line - 1] ?? ''
    if (!whole.startsWith(text, column - 1)) return null
    if (reason === 'markup' && !MARKUP.test(text)) return null
    if (reason === 'page-number' && (whole.trim() !== text || text.length > 10)) return null
    lines[line - 1] = whole.slice(0, column - 1) + whole.slice(column - 1 + text.length)
  }
  return solid(lines.join('\n'))
}

const read = (item: Item): string => item.marker + item.text + item.children.map(read).join('')

/** Compares a source's text with the meeting read from it. */
export function verify(source: string, meeting: Pick<Meeting, 'header' | 'items'>, dropped: readonly Dropped[]): Proof {
  const kept = solid([...meeting.header, ...meeting.items.map(read)].join(''))
  const characters = { source: count(solid(source)), kept: count(kept), dropped }
  const expected = without(source, dropped)
  if (expected === kept) return { characters, differs: null }
  const whole = expected ?? solid(source)
  let at = 0
  while (at < whole.length && whole[at] === kept[at]) at++
  return { characters, differs: whole.slice(at, at + 20) || kept.slice(at, at + 20) }
}
