/** Links and ids in what someone pasted: permalinks and short addresses of any host, sec-chuwu-110#2-4-c-5, 110-2-4-c-5. */
import { NUMBER_SOURCE, PATH_PATTERN, itemId, meetingId } from '../model/path.ts'
import { parseShort } from '../model/short.ts'

/** An item by what names it without words; path null where the meeting alone is named. */
export interface Direct {
  readonly meeting: string
  readonly path: string | null
}

/** A whole number, never the first digits of a longer one. */
const NUMBER = String.raw`${NUMBER_SOURCE}(?![\d-])`
/** Addresses of pages that gather, which hold the same letters and numbers in other meanings. */
const GATHERING =
  /\S*(?<![a-z])(?:cases\/[a-z]+-[a-z]+-[^\s/#]+|units\/(?:all\/[a-z]+|[a-z]+-[a-z]+)(?:\/\d+)?|deadlines\/\d+-\d+)\/?(?:#\S*)?(?=\s|$)/gu
/** Ids have small letters; the keyboard of a telephone begins with a capital. */
const AGENCY = '([A-Z]?[a-z]+)'
const PATH = String.raw`(?:#([a-z0-9.-]*))?`
const LINK = new RegExp(
  String.raw`\S*?(?<![a-z])${AGENCY}/([a-z]+)/(${NUMBER})(?:/(?:index\.html)?(?:\?[^\s#]*)?)?${PATH}`,
  'gu',
)
const ID = new RegExp(String.raw`(?<![A-Za-z])${AGENCY}-([a-z]+)-(${NUMBER})${PATH}`, 'gu')

/** s/#K7Q-F3M-9TX of any host; K7Q-F3M-9TX, K7QF3M9TX or K7Q F3M 9TX where nothing else is said. */
const SHORT_LINK = /\S*(?<![a-z])s\/(?:index\.html)?#?([0-9a-z]{1,12}(?:\p{Pd}[0-9a-z]{1,12}){0,8})/giu
const GROUPED = /^[0-9a-z]{3}(?:[\s\p{Pd}][0-9a-z]{3}){2}$/iu

/** What a text says of short addresses. */
export interface Shorts {
  /** What was typed as codes, right or wrong. */
  readonly typed: readonly string[]
  /** Whether it is in links; else a code alone is all of the text, which may be something else as well. */
  readonly linked: boolean
  /** The text without the links. */
  readonly rest: string
}

export function findShorts(input: string): Shorts {
  const text = decode(input.normalize('NFKC')).trim()
  const typed: string[] = []
  const rest = text.replaceAll(SHORT_LINK, (_, code: string) => {
    typed.push(code)
    return ' '
  })
  if (typed.length > 0) return { typed, linked: true, rest }
  const isCode = parseShort(text) !== null || GROUPED.test(text)
  return { typed: isCode ? [text] : [], linked: false, rest }
}

/** An item's id as it is published: sec-chuwu-110#2-4-c-5. */
export function directOf(id: string): Direct {
  const [meeting = '', path = null] = id.split('#')
  return { meeting, path }
}

/** %23 is # where a program has written the link. */
function decode(text: string): string {
  return text.replaceAll(/%[0-9a-f]{2}/giu, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[#/.-]/u.test(character) ? character : code
  })
}

const pathOf = (text: string | undefined): string | null => {
  const path = text?.replace(/[.-]+$/u, '') ?? ''
  return path === '' ? null : path
}

/** The links and ids of a text, addresses of pages that gather, and the text without any of them. */
export function findLinks(input: string): { links: Direct[]; pages: string[]; rest: string } {
  const links: Direct[] = []
  const pages: string[] = []
  let rest = decode(input.normalize('NFKC')).replaceAll(GATHERING, (page) => {
    pages.push(page)
    return ' '
  })
  for (const pattern of [LINK, ID]) {
    rest = rest.replaceAll(pattern, (_, agency: string, series: string, number: string, path?: string) => {
      links.push({ meeting: meetingId({ agency: agency.toLowerCase(), series, number }), path: pathOf(path) })
      return ' '
    })
  }
  return { links, pages, rest }
}

/** What a number and a path joined may be: 110-2-4-c-5, 113-12-5-3. @param ids of all meetings. */
export function splitNumber(text: string, ids: Iterable<string>): Direct[] {
  const said = text.normalize('NFKC').trim().toLowerCase()
  if (!/^\d+(?:[-#][a-z0-9.]+)+$/u.test(said)) return []
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
