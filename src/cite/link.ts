/** Links and ids in what someone pasted: permalinks of any host, sec-chuwu-110#2-4-c-5, 110-2-4-c-5. */
import { NUMBER_SOURCE, PATH_PATTERN, itemId, meetingId } from '../model/path.ts'

/** An item by what names it without words; path null where the meeting alone is named. */
export interface Direct {
  readonly meeting: string
  readonly path: string | null
}

/** A whole number, never the first digits of a longer one. */
const NUMBER = String.raw`${NUMBER_SOURCE}(?![\d-])`
/** What stands in an address before what is the site's own: https://intranet/minutes/. Words before the address are no part of it. */
export const ABOVE = String.raw`(?:https?://[^\s,、。;()「」『』《》]*?|[\w.~:/%@-]*?)`
/** Addresses of pages that gather, which hold the same letters and numbers in other meanings; words may follow at once. */
const GATHERING = new RegExp(
  String.raw`${ABOVE}(?<![a-z])(?:cases/[a-z]+-[a-z]+-[\da-z-]+|units/(?:all/[a-z]+|[a-z]+-[a-z]+)(?:/\d+)?|deadlines/\d+-\d+)/?(?:#[\w.-]*)?(?![\w/-])`,
  'gu',
)
/** Ids have small letters; who types them may begin with a capital, or put a space at their signs. */
const LINK = new RegExp(
  String.raw`${ABOVE}(?<![a-z])([a-z]+)/([a-z]+)/(${NUMBER})(?:/(?:index\.html)?(?:\?[^\s#]*)?)?(?:#([a-z0-9.-]*))?`,
  'giu',
)
const ID = new RegExp(String.raw`(?<![a-z])([a-z]+)\s?-\s?([a-z]+)\s?-\s?(${NUMBER})(?:\s?#\s?([a-z0-9.-]*))?`, 'giu')

/** An item's id as it is published: sec-chuwu-110#2-4-c-5. */
export function directOf(id: string): Direct {
  const [meeting = '', path = null] = id.split('#')
  return { meeting, path }
}

/** A text as links and codes are found in it: half width, with # for the %23 that a program has written. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replaceAll(/%[0-9a-f]{2}/giu, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[#/.-]/u.test(character) ? character : code
  })
}

/** The full stop of a sentence is no part of it; a hyphen at its end says that it was cut. */
const pathOf = (text = ''): string | null => text.toLowerCase().replace(/\.+$/u, '') || null

/** @param text plain. @returns its links and ids, addresses of pages that gather, and the text without any of them. */
export function findLinks(text: string): { links: Direct[]; pages: string[]; rest: string } {
  const links: Direct[] = []
  const pages: string[] = []
  let rest = text.replaceAll(GATHERING, (page) => {
    pages.push(page)
    return ' '
  })
  for (const pattern of [LINK, ID]) {
    rest = rest.replaceAll(pattern, (_, agency: string, series: string, number: string, path?: string) => {
      const meeting = meetingId({ agency: agency.toLowerCase(), series: series.toLowerCase(), number })
      links.push({ meeting, path: pathOf(path) })
      return ' '
    })
  }
  return { links, pages, rest }
}

const NUMBERED = /^\d+(?:[-#][a-z0-9.]+)+$/u
const SAID_BEFORE = /^(?:[\s,:「『(《]|依據?|按|詳?見|參[照見]?|條文|代號)+/u
const SAID_AFTER = /(?:[\s,.;。」』)》]|等|辦理|規定)+$/u

/** What a text lists by numbers alone, two parts or more each: 110-2-4-c-5、113-12; empty where it says anything else. */
export function numbersIn(text: string): string[] {
  const said = text.toLowerCase().replace(SAID_BEFORE, '').replace(SAID_AFTER, '')
  const parts = said.split(/\s*(?:[、,;]|以及|及|與|和|或)\s*|\s+/u)
  return parts.every((part) => NUMBERED.test(part)) ? [...new Set(parts)] : []
}

/** What a number and a path joined may be: 110-2-4-c-5, 113-12-5-3. @param ids of all meetings. */
export function splitNumber(said: string, ids: Iterable<string>): Direct[] {
  const found: Direct[] = []
  for (const meeting of ids) {
    const number = meeting.replace(/^[a-z]+-[a-z]+-/u, '')
    const path = said.slice(number.length + 1)
    if (said.startsWith(number) && /^[-#]/u.test(said.slice(number.length)) && PATH_PATTERN.test(path))
      found.push({ meeting, path })
  }
  return found
}

export const nameOf = ({ meeting, path }: Direct): string => (path === null ? meeting : itemId(meeting, path))
