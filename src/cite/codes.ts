/** Short codes in what someone pasted: in a link, in a sentence, in quotes, cut or with a wrong character. */
import { ABOVE } from './link.ts'
import { NUMBER_SOURCE, PATH_PATTERN } from '../model/path.ts'
import { parseShort } from '../model/short.ts'

/** What was typed as a code. */
export interface TypedCode {
  readonly words: string
  /** Where it stands in the text, with its link. */
  readonly start: number
  readonly end: number
  /**
   * Whether a wrong one is said: always; where nothing else was found; or never, as it may be anything.
   */
  readonly certainty: 'sure' | 'alone' | 'chance'
}

/** s/#K7Q-F3M-9TX of any host. */
const LINK = new RegExp(
  String.raw`${ABOVE}(?<![a-z])s\/(?:index\.html)?#?(?<code>[0-9a-z]{1,12}(?:\p{Pd}[0-9a-z]{1,12}){0,8})`,
  'dgiu',
)
const OPEN = String.raw`[「『(\["'“〈《【]*`
/** 短碼: K7Q-F3M-9TX */
const NAMED = new RegExp(
  String.raw`短(?:碼|網址)(?:為|是)?\s*:?\s*${OPEN}\s*(?<code>[0-9a-z]{3}(?:\s[0-9a-z]{3}){2}|[0-9a-z]+(?:\p{Pd}[0-9a-z]+)*)(?!\p{Pd}?[0-9a-z#/])`,
  'dgiu',
)
const GAP = String.raw`(?:\s?\p{Pd}\s?|\s)`
/** K7Q-F3M-9TX or K7Q F3M 9TX anywhere in a sentence, and no part of a longer one. */
const GROUPED = new RegExp(
  String.raw`(?<![0-9a-z#/.]|[0-9a-z]\p{Pd})(?<code>[0-9a-z]{3}(?:${GAP}[0-9a-z]{3}){2})(?!\p{Pd}?[0-9a-z#/])`,
  'dgiu',
)
const AROUND = /^[\s「『(["'“〈《【]+|[\s」』)\]"'”〉》】,.。:;!?]+$/gu
/** A code that lacks characters, or has too many. */
const NEARLY = new RegExp(
  `^(?:[0-9a-z]{7,11}|[0-9a-z]{3}${GAP}[0-9a-z]{3}(?:${GAP}[0-9a-z]{1,5})?|[0-9a-z]{2,4}(?:${GAP}[0-9a-z]{2,4}){2})$`,
  'iu',
)
const MEETING = new RegExp(`^[a-z]+-[a-z]+-${NUMBER_SOURCE}$`, 'iu')

const isMixed = (text: string): boolean => /[a-z]/iu.test(text) && /\d/u.test(text)

/** Whether it may be an id as well: sec-juw-110, 110-2-4-c. */
const mayBeId = (text: string): boolean => MEETING.test(text) || PATH_PATTERN.test(text.toLowerCase())

/** A text that is a code and nothing else, or nearly is one. */
function wholeCode(text: string): TypedCode[] {
  const words = text.replaceAll(AROUND, '')
  const start = text.indexOf(words)
  const is = (certainty: TypedCode['certainty']): TypedCode[] => [
    { words, start, end: start + words.length, certainty },
  ]
  if (parseShort(words) !== null) return is('alone')
  if (!NEARLY.test(words) || mayBeId(words)) return []
  return isMixed(words) || /^\S{3}\p{Pd}\S{3}\p{Pd}/u.test(words) ? is('sure') : []
}

/** @param text NFKC. @returns in the order in which they stand; none overlap. */
export function findCodes(text: string): TypedCode[] {
  const found: TypedCode[] = []
  const take = (pattern: RegExp, certaintyOf: (words: string) => TypedCode['certainty'], whole: boolean): void => {
    for (const match of text.matchAll(pattern)) {
      const words = match.groups?.['code'] ?? ''
      const [start = 0, end = 0] = (whole ? match.indices?.[0] : match.indices?.groups?.['code']) ?? []
      const isTaken = found.some((other) => start < other.end && other.start < end)
      if (!isTaken) found.push({ words, start, end, certainty: certaintyOf(words) })
    }
  }
  take(LINK, () => 'sure', true)
  found.push(...wholeCode(text))
  take(NAMED, (words) => (mayBeId(words) ? 'chance' : 'sure'), true)
  take(GROUPED, (words) => (/\p{Pd}/u.test(words) && isMixed(words) && !mayBeId(words) ? 'sure' : 'chance'), false)
  return found.toSorted((a, b) => a.start - b.start)
}
