/**
 * What another archive answers, by the contract of `search/client.js`. It comes from another site, perhaps of another
 * version: each field is looked at, its HTML becomes plain text, and its links may lead to that archive alone.
 */
import type { Piece } from '../match.ts'

export interface AnswerHit {
  /** <meeting-id>#<path>, of that archive. */
  readonly item: string
  /** Absolute, below that archive's address. */
  readonly url: string
  readonly citation: string
  /** Where it stands in its meeting; null where the archive does not tell. */
  readonly place: string | null
  readonly excerpt: readonly Piece[]
}

export interface AnswerMeeting {
  readonly url: string
  readonly title: string
  /** YYYY-MM-DD */
  readonly date: string
  /** Whether an item of it holds all of the query; true where the archive does not tell. */
  readonly whole: boolean
  readonly hits: readonly AnswerHit[]
}

export interface Answer {
  readonly total: number
  readonly exact: boolean
  readonly meetings: readonly AnswerMeeting[]
}

/** An answer that is not as agreed. */
export class BadAnswer extends Error {}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

const decode = (html: string): string =>
  html.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? '')

/** The HTML of an excerpt as pieces: <mark> marks, what else looks like markup is text as any other. */
export function readExcerpt(html: string): Piece[] {
  let marked = false
  return html.split(/(<\/?mark>)/u).flatMap((part, index) => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: decode(part), marked }]
    marked = part === '<mark>'
    return []
  })
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new BadAnswer('not an object')
  return value as Fields
}

function text(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string') throw new BadAnswer(`${name}: not a string`)
  return value
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name]
  if (!Array.isArray(value)) throw new BadAnswer(`${name}: not a list`)
  return value as readonly unknown[]
}

/** @param base the archive's absolute address, with a slash at its end. */
function address(fields: Fields, base: string): string {
  const given = text(fields, 'url')
  const url = URL.canParse(given, base) ? new URL(given, base).href : ''
  if (!url.startsWith(base)) throw new BadAnswer(`url: not of ${base}: ${given}`)
  return url
}

function dateOf(fields: Fields): string {
  const date = text(fields, 'date')
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(date)) throw new BadAnswer(`date: ${date}`)
  return date
}

function readHit(value: unknown, base: string): AnswerHit {
  const fields = fieldsOf(value)
  return {
    item: text(fields, 'item'),
    url: address(fields, base),
    citation: text(fields, 'citation'),
    place: fields['place'] === undefined ? null : text(fields, 'place'),
    excerpt: readExcerpt(text(fields, 'excerpt')),
  }
}

function readMeeting(value: unknown, base: string): AnswerMeeting {
  const fields = fieldsOf(value)
  return {
    url: address(fields, base),
    title: text(fields, 'title'),
    date: dateOf(fields),
    whole: fields['whole'] !== false,
    hits: list(fields, 'hits').map((hit) => readHit(hit, base)),
  }
}

export const countHits = (meetings: readonly { readonly hits: readonly unknown[] }[]): number =>
  meetings.reduce((sum, { hits }) => sum + hits.length, 0)

/**
 * @param base the archive's absolute address, with a slash at its end.
 * @throws BadAnswer for anything that is not as agreed: what is wrong in one place is believed in none.
 */
export function readAnswer(value: unknown, base: string): Answer {
  const fields = fieldsOf(value)
  const { total, exact } = fields
  const meetings = list(fields, 'meetings').map((meeting) => readMeeting(meeting, base))
  if (!Number.isSafeInteger(total) || Number(total) < countHits(meetings)) throw new BadAnswer('total')
  if (typeof exact !== 'boolean') throw new BadAnswer('exact')
  return { total: Number(total), exact, meetings }
}
