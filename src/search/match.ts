/** Where terms stand in a text, and an excerpt around them, cut from the text as printed. */
import { fold, foldWithOrigin, type Folded } from '../model/fold.ts'
import { standsAsDate } from './query/dates.ts'
import type { Clause, Term } from './query/term.ts'

export interface Piece {
  readonly text: string
  readonly marked: boolean
}

export interface Match {
  /** How many of the clauses the text holds. */
  readonly clauses: number
  /** Of each clause, whether the text holds it. */
  readonly held: readonly boolean[]
  /** UTF-16 ranges of the original text, merged, in order; found when they are asked for. */
  readonly ranges: readonly (readonly [number, number])[]
}

/** A text as it is searched: the way back to what is printed costs 25 times as much as folding, and few texts match. */
export class Searched {
  readonly text: string
  readonly folded: string
  #origin: Folded | null = null

  constructor(text: string) {
    this.text = text
    this.folded = fold(text)
  }

  get origin(): Folded {
    this.#origin ??= foldWithOrigin(this.text)
    return this.#origin
  }
}

/** Where a folded text holds a term, as offsets into it; overlapping ones too. */
function* placesOf(folded: string, { text, pattern }: Term): Generator<readonly [number, number]> {
  if (pattern === undefined) {
    for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) yield [at, at + text.length]
    return
  }
  const expression = new RegExp(pattern, 'gu')
  for (let found = expression.exec(folded); found; found = expression.exec(folded)) {
    yield [found.index, found.index + found[0].length]
    expression.lastIndex = found.index + 1
  }
}

function* rangesOf(searched: Searched, term: Term): Generator<[number, number]> {
  for (const [start, end] of placesOf(searched.folded, term)) {
    const { text, origin } = searched
    const [from, to] = [origin.from[start] ?? 0, origin.to[end - 1] ?? text.length]
    if (!term.date || standsAsDate(text, from, to)) yield [from, to]
  }
}

const holds = (searched: Searched, term: Term): boolean =>
  !(term.date ? rangesOf(searched, term) : placesOf(searched.folded, term)).next().done

function allRanges(searched: Searched, clauses: readonly Clause[]): [number, number][] {
  const ranges: [number, number][] = []
  const all = clauses.flat().flatMap((term) => [...rangesOf(searched, term)])
  for (const range of all.toSorted((a, b) => a[0] - b[0])) {
    const last = ranges.at(-1)
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1])
    else ranges.push(range)
  }
  return ranges
}

/** A match is exactly that the folded text contains the folded term; of a clause, any of its terms. */
export function findMatches(searched: Searched, clauses: readonly Clause[]): Match {
  const held = clauses.map((terms) => terms.some((term) => holds(searched, term)))
  return {
    clauses: held.filter(Boolean).length,
    held,
    get ranges() {
      return allRanges(searched, clauses)
    },
  }
}

/** A text up to this length is shown whole: about three lines of 42 characters. */
const WHOLE = 130
const BEFORE = 30
const AFTER = 50
const ELLIPSIS = '…'

/** `at`, or where the character begins that it would cut in two. */
const boundary = (text: string, at: number): number => ((text.codePointAt(at - 1) ?? 0) > 0xff_ff ? at - 1 : at)

/** The windows of the text that an excerpt shows: around each match, as far as there is room. */
function windows(text: string, ranges: Match['ranges']): [number, number][] {
  if (text.length <= WHOLE) return [[0, text.length]]
  if (ranges.length === 0) return [[0, boundary(text, WHOLE)]]
  const result: [number, number][] = []
  let room = WHOLE
  for (const [start, end] of ranges) {
    const from = boundary(text, Math.max(0, start - BEFORE))
    const to = boundary(text, Math.min(text.length, end + AFTER))
    const last = result.at(-1)
    const added = last ? to - Math.max(from, last[1]) : to - from
    if (last && added > room) break
    room -= added
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

/** What shows between the cells of a row, where there is no room for a table: white space, as the tab that it stands for. */
const BETWEEN_CELLS = '\u3000'

/** Pieces of the original text, those that match marked, … where something is left out. */
export function excerpt(text: string, ranges: Match['ranges']): Piece[] {
  const pieces: Piece[] = []
  const add = (piece: string, marked: boolean): void =>
    void (piece !== '' && pieces.push({ text: piece.replaceAll('\t', BETWEEN_CELLS), marked }))
  let shown = 0
  for (const [from, to] of windows(text, ranges)) {
    if (from > shown) add(ELLIPSIS, false)
    let at = from
    for (const [start, end] of ranges) {
      if (end <= at || start >= to) continue
      add(text.slice(at, Math.max(at, start)), false)
      add(text.slice(Math.max(at, start), Math.min(end, to)), true)
      at = Math.min(end, to)
    }
    add(text.slice(at, to), false)
    shown = to
  }
  if (shown < text.length) add(ELLIPSIS, false)
  return pieces
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Pieces as HTML: everything escaped, matches in <mark>. */
export const toHtml = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, marked }) => {
      const safe = text.replaceAll(/[&<>"']/gu, (character) => ESCAPES[character] ?? character)
      return marked ? `<mark>${safe}</mark>` : safe
    })
    .join('')
