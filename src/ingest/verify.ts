/**
 * The proof that nothing is lost and nothing reordered: the source, without white space and without what is
 * listed as dropped, must equal the meeting's header and items read from top to bottom. It shares no code with the
 * parser.
 */
import { type Dropped, type Item, type Meeting } from '../model/meeting.ts'
import { NUMERAL_CHARACTERS } from '../model/numeral.ts'

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

const SIGN = /^(?:#{1,6}|[-*+])$/u
const RULE = /^(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/u
const PAGE_NUMBER = new RegExp(`^[-–—]?\\s*(?:第\\s*)?[${NUMERAL_CHARACTERS}]{1,9}\\s*(?:頁\\s*)?[-–—]?$`, 'u')
const solid = (text: string): string => text.replaceAll(/\s+/gu, '')

/** How many characters (code points) of a text are no white space. */
export const countSolid = (text: string): number => Array.from(solid(text)).length

/** Whether a span is what its reason says; `line` is its line, cut after it only. */
function isAsSaid({ column, text, reason }: Dropped, line: string): boolean {
  if (reason === 'page-number') return line.trim() === text && PAGE_NUMBER.test(text.normalize('NFKC'))
  if (text === '**') return true
  if (RULE.test(text)) return line.trim() === text
  return SIGN.test(text) && line.slice(0, column - 1).trim() === '' && /^\s/u.test(line.slice(column - 1 + text.length))
}

/** A bold run has a beginning and an end. */
function inPairs(dropped: readonly Dropped[]): boolean {
  const counts = new Map<number, number>()
  for (const { line, text } of dropped) if (text === '**') counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts.values()].every((count) => count === 2)
}

/** The source with the dropped spans cut out, or null where a span is not there or is not what its reason says. */
function without(source: string, dropped: readonly Dropped[]): string | null {
  if (!inPairs(dropped)) return null
  // A form feed is white space within its line.
  const lines = source.replaceAll('\f', ' ').split(/\r\n|[\n\r]/u)
  // From the last to the first, so that a cut moves no span that is still to come.
  const order = dropped.toSorted((a, b) => b.line - a.line || b.column - a.column)
  for (const span of order) {
    const { line, column, text } = span
    const whole = lines[line - 1] ?? ''
    if (!whole.startsWith(text, column - 1) || !isAsSaid(span, whole)) return null
    lines[line - 1] = whole.slice(0, column - 1) + whole.slice(column - 1 + text.length)
  }
  return solid(lines.join('\n'))
}

const read = (item: Item): string => item.marker + item.text + item.children.map(read).join('')

/** Compares a source's text with the meeting read from it. */
export function verify(source: string, meeting: Pick<Meeting, 'header' | 'items'>, dropped: readonly Dropped[]): Proof {
  const kept = solid([...meeting.header, ...meeting.items.map(read)].join(''))
  const characters = { source: countSolid(source), kept: countSolid(kept), dropped }
  const expected = without(source, dropped)
  if (expected === kept) return { characters, differs: null }
  const whole = expected ?? solid(source)
  let at = 0
  while (at < whole.length && whole[at] === kept[at]) at++
  return { characters, differs: whole.slice(at, at + 20) || kept.slice(at, at + 20) }
}
