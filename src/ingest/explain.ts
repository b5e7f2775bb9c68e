/** Refusals of the parser that more can be said of: why what stands there is no date, and no title. Pure. */
import type { Agency } from '../model/agency.ts'
import { findNoDate } from '../model/date.ts'
import { BAD_DATE } from '../strings/bad-date.ts'
import { Refusal, message, type Message } from './message.ts'
import { unknownTitle } from './parse/unknown-title.ts'
import type { Line } from './read/lines.ts'

/** What names are written with; a sign of any other kind comes from no title of an agency: ../../etc. */
const NAME = /^[\p{Script=Han}\p{Script=Latin}\p{N}○()「」『』《》〈〉、,:‧·・&\p{Pd}]*$/u
/** More than that has no meeting. */
const HIGHEST = 9999

/** What is quoted and why it is none, where something like a date stands there. */
function explainNoDate(given: Message): Message {
  const found = findNoDate(given.excerpt.normalize('NFKC'))
  return found ? message('bad-date', given, BAD_DATE[found.fault](found.printed)) : given
}

/** A title that the registry should not come to know: its names are no names, or its numbers are no meeting's. */
function explainUnknown(given: Message, lines: readonly Line[], agencies: readonly Agency[]): Message {
  const title = unknownTitle(lines, agencies, null)
  if (!title) return given
  const { agency, series, printed } = title
  if (![agency ?? '', series].every((name) => NAME.test(name))) return message('no-title', given)
  const isNumbered = printed.counts.every(({ value }) => value > 0 && value <= HIGHEST)
  return isNumbered ? given : message('no-number', given)
}

/** The refusal, each message in its fittest words. */
export const explained = (refusal: Refusal, lines: readonly Line[], agencies: readonly Agency[]): Refusal =>
  new Refusal(
    ...refusal.messages.map((given) => {
      if (given.rule === 'no-date') return explainNoDate(given)
      const isUnknown = given.rule === 'unknown-agency' || given.rule === 'unknown-series'
      return isUnknown ? explainUnknown(given, lines, agencies) : given
    }),
  )
