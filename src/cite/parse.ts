/**
 * What someone typed, read as citations in words: each meeting's names, day and number, and a place in it.
 * Nothing is looked up but names; what is not understood is kept, so that it is said and never passed over.
 */
import { fold } from '../model/fold.ts'
import { DECIDING_WORDS } from '../model/kind.ts'
import { NUMERAL_CHARACTERS } from '../model/numeral.ts'
import type { Element } from './elements.ts'
import { AGAIN, readingsOf, type Reading } from './reading.ts'
import { LEAD, hasName, runsIn, type Run } from './runs.ts'
import type { Words } from './words.ts'

/** One citation: as it stands, and without what a document says after it. */
export interface Citation {
  /** As it was typed, folded. */
  readonly words: string
  readonly readings: readonly Reading[]
}

export interface Parsed {
  /** All of the text as one citation; its readings are none where it names neither agency, day, number nor series. */
  readonly whole: Citation
  /** The citations of several meetings, one after the other; empty where no two are named. */
  readonly parts: readonly Citation[]
  /** The numbers of letters. */
  readonly letters: readonly string[]
}

/** Digits that white space parts are two numbers; other white space is of typing and wrapping. */
const prepare = (text: string): string =>
  fold(
    text
      .normalize('NFKC')
      .replaceAll(/(?<=\d)[\s\p{White_Space}]+(?=\d{1,4}(?!\d*[\s\p{White_Space}]*(?:年|月|日|時|分)))/gu, ','),
  )

/** What joins a citation to the next: 及, 並依. */
const JOINT =
  /(?:[,、;。:「『(]|以及|及|與|和|暨|並|另|復|又|再|依據?|依照|按|查|奉|據|參照|根據|同|於|[前上][開揭述]|辦理)+$/u
const N = `[${NUMERAL_CHARACTERS}]{1,4}`
const SHARED = new RegExp(`第(${N}(?:(?:[、,]|及|與|和)第?${N})+)次`, 'gu')
/** 第7、8次 → 第7次、第8次 */
const eachOrdinal = (text: string): string =>
  text.replaceAll(SHARED, (_, numbers: string) =>
    numbers
      .split(/[、,及與和]第?/u)
      .map((number) => `第${number}次`)
      .join('、'),
  )

/** What stands before a run and is not understood; what stands before a letter is the letter's, unless it may be a citation. */
function beforeOf(text: string, { start }: Run, runs: readonly Run[]): string {
  const letter = runs.findLast(({ isLetter, end }) => isLetter && end <= start)
  const sent = text.slice(0, letter?.start ?? 0)
  if (AGAIN.test(sent)) return sent
  const lead = text.slice(letter?.end ?? 0, start).replace(letter ? /^(?:[,;、。)]|及|與|和|暨|並)+/u : '', '')
  return LEAD.test(lead) ? '' : lead.replace(/^.*[,:;。「『]/u, '').replace(/^(?:依據?|按|奉|查)/u, '') || lead
}

const isOpen = (text: string, { start, end }: Run): boolean => {
  const said = text.slice(start, end)
  return said.split('(').length > said.split(')').length
}

const has = ({ elements }: Run, ...types: readonly Element['type'][]): boolean =>
  elements.some(({ type }) => types.includes(type))

const GOES_ON = new RegExp(`^(?:會議|[紀記]錄|主席|${DECIDING_WORDS}|第?[(]|[,、;。」』]|及|與|和|暨|$)`, 'u')

/** Whether a run names a meeting wherever it stands: a deadline, or 第2次 of a tender, names none. */
function isMeeting(text: string, run: Run): boolean {
  if (run.isLetter || !hasName(run.elements)) return false
  if (has(run, 'series')) return true
  const rest = text.slice(run.end)
  return (has(run, 'ordinal') && GOES_ON.test(rest)) || (has(run, 'date') && /^(?:會議|[紀記]錄)/u.test(rest))
}

/** What an element names a meeting's holder by. */
const HOLDER = ['agency', 'self'] as const

/** Whether what stands after a run may name another meeting, if not well enough to be looked up. */
const mayNameAfter = ({ end }: Run, runs: readonly Run[]): boolean =>
  runs.some((run) => run.start >= end && !run.isLetter && hasName(run.elements) && has(run, ...HOLDER, 'series'))

const seriesOf = (elements: readonly Element[]): Element | undefined => elements.find(({ type }) => type === 'series')

/** 第109次處務會議及第110次會議: who holds what, where only one says it. */
function completed(own: readonly Element[], other: readonly Element[] | undefined): readonly Element[] {
  if (!other) return own
  const [mine, theirs] = [seriesOf(own), seriesOf(other)]
  if (mine && theirs && mine.words !== theirs.words) return own
  const isHeld = own.some(({ type }) => HOLDER.some((holder) => holder === type))
  const holder = isHeld ? [] : other.filter(({ type }) => HOLDER.some((one) => one === type))
  return isHeld && !mine ? own : [...holder, ...own, ...(!mine && theirs ? [theirs] : [])]
}

function partsOf(text: string, runs: readonly Run[]): Citation[] {
  const named = runs.filter((run) => isMeeting(text, run))
  const citations = named.map((run, index) => {
    // A letter, or what may be another's, ends it as well.
    const next = runs.find(({ start, isLetter }) => start >= run.end && (isLetter || start === named[index + 1]?.start))
    const before = index === 0 ? beforeOf(text, run, runs) : ''
    return { run, before, said: text.slice(run.end, next?.start).replace(JOINT, '') }
  })
  let known: readonly Element[] | undefined
  const forward = citations.map(({ run }) => (known = completed(run.elements, known)))
  return citations.map(({ run, before, said }, index) => {
    const elements =
      said === '' && !seriesOf(run.elements) ? completed(run.elements, forward[index + 1]) : forward[index]
    return {
      words: text.slice(run.start, run.end) + said,
      readings: readingsOf({ elements: elements ?? run.elements, before }, said, {
        open: isOpen(text, run),
        others: mayNameAfter(
          run,
          runs.filter(({ start }) => start < run.end + said.length),
        ),
      }),
    }
  })
}

/** What stands from an offset on, a comma for each letter. */
function withoutLetters(text: string, start: number, runs: readonly Run[]): string {
  let said = ''
  let from = start
  for (const letter of runs.filter((run) => run.isLetter && run.start >= start)) {
    said += `${text.slice(from, letter.start).replace(JOINT, '')},`
    from = letter.end
  }
  return said + text.slice(from)
}

export function parse(input: string, words: Words): Parsed {
  const text = prepare(input)
  const runs = runsIn(text, words)
  const letters = runs.filter(({ isLetter }) => isLetter).map(({ start, end }) => text.slice(start, end))
  const told = eachOrdinal(text)
  const parts = partsOf(told, told === text ? runs : runsIn(told, words))
  const naming = runs.filter(({ isLetter }) => !isLetter)
  const first = naming.find((run, index) => (index === 0 ? hasName(run.elements) : isMeeting(text, run))) ?? naming[0]
  if (!first) return { whole: { words: text, readings: [] }, parts: [], letters }
  const read = (said: string): Reading[] =>
    readingsOf({ elements: first.elements, before: beforeOf(text, first, runs) }, said, {
      open: isOpen(text, first),
      others: mayNameAfter(first, runs),
    })
  const said = text.slice(first.end)
  const unlettered = withoutLetters(text, first.end, runs)
  const readings = unlettered === said ? read(said) : [...read(said).slice(0, 1), ...read(unlettered)]
  return { whole: { words: text, readings }, parts: parts.length > 1 ? parts : [], letters }
}
