/** Markdown's markup in a line: what is taken off, and what it says of the line. Plain text may hold it too. */
import { parseMarker } from '../../model/marker.ts'

/** A heading's # or a list's bullet; a bullet is markup only where a printed marker follows it. */
const PREFIX = /^(\s*)(#{1,6}(?=\s)|[-*+](?=\s))(\s*)/u
const BOLD = /^\*\*([^*\s](?:[^*]*[^*\s])?)\*\*/u
const RULE = /^\s*>?\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|<hr\s*\/?>)\s*$/iu

/** Whether a line is no more than a rule: ***, - - -, ___, <hr>. */
export const isRule = (text: string): boolean => RULE.test(text)

export interface Unmarked {
  readonly text: string
  /** UTF-16 offset of `text` in the line. */
  readonly start: number
  /** Length of the bold run that `text` begins with, or 0. */
  readonly bold: number
  readonly heading: boolean
  /** Whether it is a row of a table. */
  readonly row: boolean
  /** What was taken off, with its offset. */
  readonly signs: readonly (readonly [start: number, sign: string])[]
}

/** Takes the markup off the beginning of a line; its white space goes too. */
export function unmark(line: string): Unmarked {
  const signs: [number, string][] = []
  let heading = false
  let start = line.length - line.trimStart().length
  const prefix = PREFIX.exec(line)
  const [whole = '', indent = '', sign = ''] = prefix ?? []
  const marker = parseMarker(line.slice(whole.length).replace(/^\*\*/u, ''))
  // - 3 具： a bullet, and a count.
  const isNumbered = marker !== null && !marker.style.endsWith('-space')
  if (prefix && (sign.startsWith('#') || isNumbered)) {
    heading = sign.startsWith('#')
    signs.push([indent.length, sign])
    start = whole.length
  }
  const rest = line.slice(start).trimEnd()
  const bold = BOLD.exec(rest)
  if (!bold) return { text: rest, start, bold: 0, heading, row: false, signs }
  const [run, inner = ''] = bold
  signs.push([start, '**'], [start + run.length - 2, '**'])
  return { text: inner + rest.slice(run.length), start: start + 2, bold: inner.length, heading, row: false, signs }
}

/** The tags of a table, and of a line's end, as converters leave them in a text. */
const TAG = /<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col|br)(?:\s[^<>]*)?\/?>/giu
const CELL_END = /^<\/t[dh]/iu
const LINE_END = /^<br/iu
const WIDE_CELL = /\scolspan\s*=\s*["']?(?:[2-9]|\d\d)/iu
const PIPE_ROW = /^\s*\|.*\|/u
const PIPE_RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-*:?\s*)*$/u

/** Cuts spans out of a line; cells end up apart by tabs, as white space is no part of what is printed. */
function withoutSpans(line: string, spans: readonly (readonly [start: number, sign: string])[]): string {
  let text = ''
  let from = 0
  for (const [start, sign] of spans) {
    text += line.slice(from, start).trim()
    if (sign === '|' || CELL_END.test(sign)) text += '\t'
    else if (LINE_END.test(sign)) text += ' '
    from = start + sign.length
  }
  // A bar before the first cell parts nothing; an empty first cell does.
  const rest = text + line.slice(from).trim()
  return (spans[0]?.[1] === '|' ? rest.replace(/^\t/u, '') : rest).replace(/\t$/u, '')
}

/** One cell alone may be a frame around the minutes; a cell beside empty ones, or over several columns, is a row. */
function isRow(line: string, signs: readonly string[]): boolean {
  const cells = PIPE_ROW.test(line) ? signs.length - 1 : signs.filter((sign) => CELL_END.test(sign)).length
  return cells > 1 || signs.some((sign) => WIDE_CELL.test(sign))
}

/** A row of a table, in pipes or in HTML, as its cells with tabs between them; null where the line is none. */
export function rowOf(line: string): Pick<Unmarked, 'text' | 'row' | 'signs'> | null {
  if (line.includes('|') && PIPE_RULE.test(line) && line.includes('-')) {
    const sign = line.trim()
    return { text: '', row: true, signs: [[line.indexOf(sign), sign]] }
  }
  const spans = PIPE_ROW.test(line)
    ? Array.from(line.matchAll(/(?<!\\)\|/gu), ({ index }) => [index, '|'] as const)
    : line.includes('<')
      ? Array.from(line.matchAll(TAG), ({ index, 0: tag }) => [index, tag] as const)
      : []
  if (spans.length === 0) return null
  return {
    // Tabs before the first text stand for empty cells.
    text: withoutSpans(line, spans)
      .trimEnd()
      .replace(/^(\t*)[^\S\t]+/u, '$1'),
    row: isRow(
      line,
      spans.map(([, sign]) => sign),
    ),
    signs: spans,
  }
}

/** What a block that calls itself JSON holds: data with names for programs, or for people, or no JSON. */
function namesIn(text: string): 'for programs' | 'for people' | 'none' {
  let names: 'for programs' | 'for people' = 'for programs'
  try {
    const value: unknown = JSON.parse(text, (name, entry: unknown) => {
      if (!/^[\x20-\x7e]*$/u.test(name)) names = 'for people'
      return entry
    })
    return typeof value === 'object' && value !== null ? names : 'none'
  } catch {
    return 'none'
  }
}

/** The fenced blocks that say they are JSON, by the places of their first and last lines. */
function fences(lines: readonly string[]): { readonly from: number; readonly to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = -1
  lines.forEach((line, index) => {
    if (from < 0 && /^\s*```\s*json\s*$/iu.test(line)) from = index
    else if (from >= 0 && /^\s*```\s*$/u.test(line)) {
      found.push({ from, to: index })
      from = -1
    }
  })
  return found
}

/**
 * The lines of the blocks of JSON that converters put into a text: from 1, both ends included. One that stands within the
 * text and names things in Chinese, or that is no JSON, may be somebody's words.
 */
export function jsonBlocks(lines: readonly string[]): Set<number> {
  const isBlank = (line: string): boolean => line.trim() === ''
  const begin = lines.findIndex((line) => !isBlank(line))
  const end = lines.findLastIndex((line) => !isBlank(line))
  const found = new Set<number>()
  for (const { from, to } of fences(lines)) {
    const names = namesIn(lines.slice(from + 1, to).join('\n'))
    const isData = names === 'for programs' || (names === 'for people' && (from === begin || to === end))
    if (isData) for (let at = from; at <= to; at++) found.add(at + 1)
  }
  return found
}
