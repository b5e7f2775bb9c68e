/**
 * Ids and addresses. They never change once published, so they follow what is printed and hold nothing
 * that a correction of the text could alter.
 *
 *   meeting id   sec-chuwu-110          agency-series-number
 *   item path    2-4-r2-1-1             printed numbers and block letters from the top, joined by -
 *   item id      sec-chuwu-110#2-4-r2-1-1
 */

/** Agency and series ids. */
export const NAME_PATTERN = /^[a-z]+$/
/** A meeting's number, inside a regular expression. */
export const NUMBER_SOURCE = String.raw`\d{1,4}(?:-(?:\d{1,3}(?:-\d{1,3})?|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])))?`
/** 110, 113-12, 8-2-3, or 95-0309 (ROC year, month and day); what the parts are, the series' numbering says. */
export const NUMBER_PATTERN = new RegExp(`^${NUMBER_SOURCE}$`)
export const MEETING_ID_PATTERN = new RegExp(`^[a-z]+-[a-z]+-${NUMBER_SOURCE}$`)
/** Number, or letter with an ordinal from the second on; `.2` marks a repeated path. */
export const PATH_PATTERN = /^(\d+|[a-z]\d*)(\.\d+)?(-(\d+|[a-z]\d*)(\.\d+)?)*$/

/** The path of the item that holds the header: title, time, place, chair, recorder, attendance. */
export const HEADER_PATH = '0'

/** First segments of addresses that the site itself uses; no agency may be called so. */
export const RESERVED_NAMES: readonly string[] = [
  'api',
  'assets',
  'cases',
  'cite',
  'deadlines',
  'guide',
  'portal',
  's',
  'search',
  'sources',
  'units',
]

export interface MeetingKey {
  readonly agency: string
  readonly series: string
  readonly number: string
}

/** The parts of a meeting's id; the number may hold a - itself. */
export function keyOfId(id: string): MeetingKey {
  const [agency = '', series = '', ...number] = id.split('-')
  return { agency, series, number: number.join('-') }
}

export const meetingId = ({ agency, series, number }: MeetingKey): string => `${agency}-${series}-${number}`

export const itemId = (meeting: string, path: string): string => `${meeting}#${path}`

/** The page of a meeting below the site's base, without a leading slash: sec/chuwu/110/ */
export const meetingAddress = ({ agency, series, number }: MeetingKey): string => `${agency}/${series}/${number}/`

/** Where an item stands below the site's base: sec/chuwu/110/#2-4-c-3 */
export function itemAddress(id: string): string {
  const [meeting = '', path = ''] = id.split('#')
  return `${meetingAddress(keyOfId(meeting))}#${path}`
}

/** Gives each child of one parent its path: the next free one that starts with its number or letter. */
export class PathAllocator {
  /** How often each path was asked for. */
  readonly #counts = new Map<string, number>()

  /** A numbered item: `2-4` and 3 → `2-4-3`; the second time `2-4-3.2`. */
  numbered(parent: string, value: number): string {
    return this.#next(parent, String(value), '.')
  }

  /** An unnumbered block: `2-4` and r → `2-4-r`, then `2-4-r2`, `2-4-r3`. */
  lettered(parent: string, letter: string): string {
    return this.#next(parent, letter, '')
  }

  #next(parent: string, segment: string, separator: string): string {
    const path = parent === '' ? segment : `${parent}-${segment}`
    const count = (this.#counts.get(path) ?? 0) + 1
    this.#counts.set(path, count)
    return count === 1 ? path : `${path}${separator}${count}`
  }
}
