/**
 * The proof that nothing is lost and nothing reordered: the source, without white space and without what is
 * listed as dropped, must equal the meeting's header and items read from top to bottom. It shares no code with the
 * parser.
 */
import type { Dropped, Item, Meeting, Repair } from '../model/meeting.ts'
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

/** A source as it was read, and as its characters were put right. */
export interface Source {
  readonly text: string
  readonly repaired: string
  readonly repairs: readonly Repair[]
}

const SIGN = /^(?:#{1,6}|[-*+])$/u
/** What Markdown puts before a heading's or a paragraph's text. */
const SIGNS = /^\s*(?:(?:#{1,6}|[-*+])\s+)?(?:\*\*)?\s*$/u
const RULE = /^>?\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|<hr\s*\/?>)$/iu
/** The tags of a table's cells and rows; the rule below its head. */
const TAG = /^<\/?(?:table|thead|tbody|tfoot|tr|t[dh]|caption|colgroup|col|br)\b[^<>]*>$/iu
const PIPE_RULE = /^[|:\s-]*--[|:\s-]*$/u
const N = `[${NUMERAL_CHARACTERS}]{1,9}`
const PAGE_NUMBER = new RegExp(`^[-–—~]?(?:第)?${N}頁?(?:(?:[/,]共?|共)${N}頁?)?[-–—~]?$`, 'u')
const solid = (text: string): string => text.replaceAll(/\s+/gu, '')

/** How many characters (code points) of a text are no white space. */
export function countSolid(text: string): number {
  let count = 0
  for (const character of solid(text)) if (character !== '') count++
  return count
}

/** What stands before a column in its line, from the last page break on. */
const pageStart = (line: string, column: number): string =>
  line.slice(line.lastIndexOf('\f', column - 1) + 1, column - 1)

/** The part of a line between two page breaks that a column is in. */
function pagePart(line: string, column: number): string {
  const end = line.indexOf('\f', column - 1)
  return pageStart(line, column) + line.slice(column - 1, end < 0 ? undefined : end)
}

/** A document while spans are being cut out of it, from the last to the first. */
interface Cutting {
  readonly lines: readonly string[]
  /** The first line below the one in hand that still holds something, or undefined. */
  readonly below: string | undefined
  /** Whether a text without white space stands in the source twice, and in the meeting. */
  readonly repeats: (printed: string) => { readonly isTwice: boolean; readonly isKept: boolean }
  /** The lines that hold nothing but page numbers and running heads, from 1. */
  readonly furniture: ReadonlySet<number>
  /** The lines of fenced blocks of JSON, from 1. */
  readonly json: ReadonlySet<number>
}

/** Whether nothing of its page stands below a span, or nothing but other furniture above it. */
function isAtEdge({ line, column, text }: Dropped, { lines, below = '', furniture }: Cutting): boolean {
  const there = lines[line - 1] ?? ''
  const beside = there.slice(column - 1 + text.length)
  const rest = /^[^\S\f]*$/u.test(beside) ? below : beside
  if (/^[^\S\f]*(?:\f|$)/u.test(rest)) return true
  if (there.lastIndexOf('\f', column - 1) >= 0) return true
  let above = line - 1
  while (above > 0 && /^[^\S\f]*$/u.test(lines[above - 1] ?? '')) above--
  return furniture.has(above) || /\f[^\S\f]*$/u.test(lines[above - 1] ?? '')
}

/** Whether a span is what its reason says; what stands after it has been cut already. */
function isAsSaid(span: Dropped, cutting: Cutting): boolean {
  const { column, text, reason } = span
  const line = cutting.lines[span.line - 1] ?? ''
  const isAlone = pagePart(line, column).trim() === text
  if (reason === 'page-number') return isAlone && PAGE_NUMBER.test(solid(text.normalize('NFKC')))
  if (reason === 'running-head') {
    // It stands on another page too, and is kept there or nowhere but at the edges of pages.
    const { isTwice, isKept } = cutting.repeats(solid(text))
    const isWhole = isAlone || (SIGNS.test(pageStart(line, column)) && pagePart(line, column).trimEnd().endsWith(text))
    return isWhole && isTwice && (isKept || isAtEdge(span, cutting))
  }
  if (reason === 'metadata') return isAlone && cutting.json.has(span.line)
  // What a reader left out of the text stands in none of its lines.
  if (reason !== 'markup') return false
  if (text === '**' || TAG.test(text) || (text === '|' && /^\s*\|/u.test(pagePart(line, column)))) return true
  if (PIPE_RULE.test(text) || RULE.test(text)) return isAlone
  return SIGN.test(text) && pageStart(line, column).trim() === '' && /^\s/u.test(line.slice(column - 1 + text.length))
}

/** A bold run has a beginning and an end. */
function inPairs(dropped: readonly Dropped[]): boolean {
  const counts = new Map<number, number>()
  for (const { line, text } of dropped) if (text === '**') counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts.values()].every((count) => count % 2 === 0)
}

/** The lines from ```json to the next ```, both included, from 1. */
function jsonLines(lines: readonly string[]): Set<number> {
  const found = new Set<number>()
  let open: number[] | null = null
  lines.forEach((line, index) => {
    if (!open && /^\s*```\s*json\s*$/iu.test(line)) open = []
    open?.push(index + 1)
    if (!open || !/^\s*```\s*$/u.test(line)) return
    for (const number of open) found.add(number)
    open = null
  })
  return found
}

/**
 * The source with the dropped spans cut out, or null where a span is not there or is not what its reason says.
 * @param kept what the meeting holds, without white space.
 */
function without(source: string, dropped: readonly Dropped[], kept: string): string | null {
  if (!inPairs(dropped)) return null
  const whole = solid(source)
  if (dropped.length === 0) return whole
  const lines = source.split(/\r\n|[\n\r]/u)
  const edges = dropped.filter(({ reason }) => reason === 'page-number' || reason === 'running-head')
  const furniture = new Set(edges.map(({ line }) => line))
  const json = jsonLines(lines)
  const known = new Map<string, ReturnType<Cutting['repeats']>>()
  const repeats: Cutting['repeats'] = (printed) => {
    const isTwice = (): boolean => whole.indexOf(printed) !== whole.lastIndexOf(printed)
    const found = known.get(printed) ?? { isTwice: isTwice(), isKept: kept.includes(printed) }
    known.set(printed, found)
    return found
  }
  let below: string | undefined
  let from = lines.length
  // From the last to the first, so that a cut moves no span that is still to come.
  const order = dropped.toSorted((a, b) => b.line - a.line || b.column - a.column)
  for (const span of order) {
    const { line, column, text } = span
    for (; from > line; from--) if (/[^\s]|\f/u.test(lines[from - 1] ?? '')) below = lines[from - 1]
    const there = lines[line - 1] ?? ''
    if (!there.startsWith(text, column - 1) || !isAsSaid(span, { lines, below, repeats, furniture, json })) return null
    lines[line - 1] = there.slice(0, column - 1) + there.slice(column - 1 + text.length)
  }
  return solid(lines.join('\n'))
}

/** Whether the repaired text is the source but for the repairs, each as often as it says. */
function isRepaired({ text, repaired, repairs }: Source): boolean {
  if (repairs.length === 0) return text === repaired
  const firsts = new Set(repairs.map(({ from }) => from.charAt(0)))
  const counts = new Map(repairs.map(({ from, count }) => [from, count]))
  // １1 is the beginning of １1５.
  const longestFirst = repairs.toSorted((a, b) => b.from.length - a.from.length)
  let at = 0
  let to = 0
  while (at < text.length) {
    const made =
      firsts.has(text.charAt(at)) &&
      longestFirst.find((entry) => text.startsWith(entry.from, at) && repaired.startsWith(entry.to, to))
    if (made) counts.set(made.from, (counts.get(made.from) ?? 0) - 1)
    else if (text[at] !== repaired[to]) return false
    at += made ? made.from.length : 1
    to += made ? made.to.length : 1
  }
  return to === repaired.length && [...counts.values()].every((count) => count === 0)
}

const read = (item: Item): string => item.marker + item.text + item.children.map(read).join('')

/** Compares a source with the meeting read from it. */
export function verify(source: Source, meeting: Pick<Meeting, 'header' | 'items'>, dropped: readonly Dropped[]): Proof {
  const kept = solid([...meeting.header, ...meeting.items.map(read)].join(''))
  const characters = { source: countSolid(source.text), kept: countSolid(kept), dropped }
  const expected = isRepaired(source) ? without(source.repaired, dropped, kept) : null
  if (expected === kept) return { characters, differs: null }
  const whole = expected ?? solid(source.text)
  let at = 0
  while (at < whole.length && whole[at] === kept[at]) at++
  return { characters, differs: whole.slice(at, at + 20) || kept.slice(at, at + 20) }
}
