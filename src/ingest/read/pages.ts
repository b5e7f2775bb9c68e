/**
 * A text's lines and what a page prints around them: page numbers, and the letterhead or footer that comes again on each
 * page. A letterhead is taken off every page but the first; a footer, and a page number that stands alone, off every page.
 */
import { parseMarker } from '../../model/marker.ts'
import { parseNumeral } from '../../model/numeral.ts'
import type { Dropped } from '../../model/meeting.ts'
import { unspaced } from '../../model/space.ts'

/** A stretch of a text between two ends of lines or pages. */
export interface Stretch {
  /** Of its line, from 1. */
  readonly number: number
  /** Column of its first character in its line, from 1. */
  readonly column: number
  readonly text: string
  /** The whole line, form feeds as spaces. */
  readonly line: string
  /** From 0; pages are parted by form feeds. */
  readonly page: number
}

/** CR LF, LF and CR end lines; a form feed ends a page within a line. */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let page = 0
  text.split(/\r\n|[\n\r]/u).forEach((raw, index) => {
    const number = index + 1
    // Most lines hold no end of a page.
    const parts = raw.includes('\f') ? raw.split('\f') : [raw]
    const line = parts.join(' ')
    let column = 1
    for (const part of parts) {
      if (column > 1) page++
      stretches.push({ number, column, text: part, line, page })
      column += part.length + 1
    }
  })
  return stretches
}

/** Characters of the longest page number: 第 1234 頁，共 1234 頁, with spaces between. */
const LONGEST_NUMBER = 40

/** 3, - 3 -, 第 3 頁, 3/12, 第3頁共12頁, 三: the number, or null where the text is more than a page number. */
export function pageNumber(text: string): number | null {
  if (text.length > LONGEST_NUMBER && text.trim().length > LONGEST_NUMBER) return null
  const match = /^[-–—~]?(?:第)?([^\s第頁共/／–—~-]{1,4})(?:頁)?(?:(?:[/／，,]共?|共)\d{1,4}頁?)?[-–—~]?$/u.exec(
    unspaced(text),
  )
  return match ? parseNumeral(match[1] ?? '') : null
}

/** How many lines at the top of a page are those of the top of the first page. */
function commonTop(page: readonly Stretch[], first: readonly Stretch[]): number {
  let count = 0
  while (
    count < page.length &&
    count < first.length &&
    unspaced(page[count]?.text ?? '') === unspaced(first[count]?.text ?? '')
  )
    count++
  return count
}

/**
 * What minutes say again and again, at the end of a page as anywhere: sentences and labels, short answers (洽悉, 無), what
 * a meeting decides (決議：照案通過), numbered lines. None of it is taken for a footer, however many pages end so: a
 * footer that stays in the text is a blemish, a decision that goes is a loss.
 */
const SAID = /[。；：]$|^.{1,4}$|決[議定]|裁[示決]|結論|指[示裁]|通過|備查|洽悉|知悉|同意|列管|照案|辦理/u
const isSaid = (text: string): boolean => SAID.test(text) || parseMarker(text) !== null

/**
 * How many lines at the top are the same on every page but the first, which may begin with the title alone. Two pages
 * may come to begin with the same short words, more don't.
 */
function commonHead([second = [], ...others]: readonly (readonly Stretch[])[]): number {
  if (others.length === 0) return 0
  const common = Math.min(...others.map((page) => commonTop(page, second)))
  const isText = (text: string): boolean => (others.length < 2 || text.length > 4) && isSaid(text)
  const first = second.slice(0, common).findIndex(({ text }) => isText(unspaced(text)))
  return first < 0 ? common : first
}

/** The lines of letterheads, after the first page's, and of footers. */
function runningHeads(stretches: readonly Stretch[]): Set<Stretch> {
  if (stretches.at(-1)?.page === 0) return new Set()
  const pages: Stretch[][] = []
  for (const stretch of stretches) if (stretch.text.trim() !== '') (pages[stretch.page] ??= []).push(stretch)
  const [first = [], ...others] = pages.filter(Boolean)
  const heads = new Set<Stretch>()
  const head = commonHead(others)
  for (const page of others)
    for (const stretch of page.slice(0, Math.max(head, commonTop(page, first)))) heads.add(stretch)
  const feet = new Map<string, Stretch[]>()
  for (const foot of [first, ...others].flatMap((page) => page.at(-1) ?? [])) {
    const text = unspaced(foot.text)
    const group = feet.get(text)
    if (group) group.push(foot)
    else feet.set(text, [foot])
  }
  for (const [text, group] of feet) {
    // On every page, or on every one but the last.
    const isFooter = group.length > 1 && group.length >= others.length && !isSaid(text)
    if (isFooter) for (const stretch of group) heads.add(stretch)
  }
  return heads
}

/** Set in the middle of a line, or at its end. */
const MIDDLE = /^(?:\s{8}|\u3000{4})/u

/** The lines that are page numbers alone: between blank lines or the ends of a page, each one more than the last. */
function pageNumbers(stretches: readonly Stretch[], heads: ReadonlySet<Stretch>): Set<Stretch> {
  const numbers = new Set<Stretch>()
  const pages = (stretches.at(-1)?.page ?? 0) + 1
  const beginning = unspaced(stretches.find(({ text }) => text.trim() !== '')?.text ?? '')
  let last: number | null = null
  stretches.forEach((stretch, index) => {
    const value = pageNumber(stretch.text)
    if (value === null || (last !== null && value !== last + 1)) return
    const ends = (beside: Stretch | undefined): boolean =>
      beside === undefined || beside.page !== stretch.page || beside.text.trim() === '' || heads.has(beside)
    const sides = [stretches[index - 1], stretches[index + 1]].filter(ends).length
    // In the middle of its line, or as the page's own number at its end, it needs no blank line on both sides.
    const next = stretches.slice(index + 1, index + 4).find(({ text }) => text.trim() !== '')
    const atEnd = stretches[index - 1]?.page !== stretch.page || next?.page !== stretch.page
    const letterhead = stretches[index + 1]?.text
    const isHeaded =
      letterhead !== undefined && unspaced(letterhead).length > 3 && beginning.startsWith(unspaced(letterhead))
    const isSure = MIDDLE.test(stretch.text) || isHeaded || (atEnd && stretch.page + 1 === value && pages > 1)
    if (sides < (isSure ? 1 : 2)) return
    last = value
    numbers.add(stretch)
  })
  return numbers
}

/** The letterheads that stand beside page numbers in a text without form feeds: always the same, or as the text begins. */
function besideNumbers(stretches: readonly Stretch[], numbers: ReadonlySet<Stretch>): Set<Stretch> {
  if (numbers.size === 0) return new Set()
  const printed = stretches.filter(({ text }) => text.trim() !== '')
  const beside = printed.filter((_, index) => {
    const before = printed[index - 1]
    return before !== undefined && numbers.has(before)
  })
  const counts = new Map<string, number>()
  for (const { text } of beside) counts.set(unspaced(text), (counts.get(unspaced(text)) ?? 0) + 1)
  const beginning = unspaced(printed[0]?.text ?? '')
  const isHead = (text: string): boolean =>
    text.length > 3 &&
    ((counts.get(text) ?? 0) > Math.max(1, numbers.size / 2) || beginning.startsWith(text)) &&
    !isSaid(text)
  return new Set(beside.filter(({ text }) => isHead(unspaced(text))))
}

/** What the pages print around the text, by the stretch that it is. */
export function furniture(stretches: readonly Stretch[]): Map<Stretch, Dropped['reason']> {
  const heads = runningHeads(stretches)
  const numbers = pageNumbers(stretches, heads)
  return new Map<Stretch, Dropped['reason']>([
    ...Array.from(heads, (stretch) => [stretch, 'running-head'] as const),
    ...Array.from(besideNumbers(stretches, numbers), (stretch) => [stretch, 'running-head'] as const),
    ...Array.from(numbers, (stretch) => [stretch, 'page-number'] as const),
  ])
}
