/**
 * By when: days that end something (…前, 截止日期為…, 即日起至…止, 列管至…) and terms (二週內), resolved from the day of the
 * meeting, with the printed words. Days on which something merely happens are none.
 */
import type { ItemDeadline } from '../../model/api.ts'
import { NUMERAL_CHARACTERS } from '../../model/numeral.ts'
import { PRINTED_DAY, resolveDay, type Resolved } from './day-words.ts'
import { findRecalled, mark } from '../text/recalled.ts'
import { GAP, type Span } from '../../model/span.ts'
import { findTerms } from './terms.ts'

export interface FoundDeadline extends ItemDeadline, Span {}

const N = `[${NUMERAL_CHARACTERS}]`
/** 15時30分, 下午5時, 17:00 */
const CLOCK = `(?:(?:上午|下午|中午|晚上)?${GAP}(?:${N}{1,3}${GAP}(?:時|點)${GAP}(?:半|整|${N}{1,3}${GAP}分)?|[0-9]{1,2}[:：][0-9]{2}))`
/** (五), （含） */
const ASIDE = `(?:[(（][^()（）]{1,4}[)）])?`
const DAY = new RegExp(PRINTED_DAY, 'gu')

/** What follows a day that it ends: 4月15日(五)前, 4月15日下班前, 1月15日下午3時前. */
const ENDS = new RegExp(
  `^${GAP}${ASIDE}${GAP}(?:下班|中午|上班|${CLOCK})?${GAP}` +
    '(?:以前|之前|前(?!之(?!前)|的|往|來|述|次|後|置|瞻|端|揭|開|項|一|提(?=[下是為，。]|之下|條件)))',
  'u',
)
/** What stands before a last day: 截止日期為, 即日起至, 報名期間自本日起至. */
const UNTIL = new RegExp(
  `(?:(?:截止日期|截止日|截止時間|期限)(?:為|：|:)?|列管至|(?:最遲|至遲)(?:應?於)?|即日起${GAP}至` +
    '|(?:報名|申請|受理|收件|徵件|徵選|徵稿|投稿|登記|填報|繳交|繳費|提案)(?:期間|時間|日期|期限)?(?:為|：|:)?[^，。；]{0,20}至)' +
    `${GAP}$`,
  'u',
)
const INCLUDED = new RegExp(`^${GAP}止`, 'u')
/** 114年1月15日截止 */
const CLOSES = new RegExp(`^${GAP}${ASIDE}${CLOCK}?[^，。；0-9]{0,6}(?:截止|屆期)(?![日時])`, 'u')
/** 請總務組於明日完成: the day on which something must be done. */
const ORDERED = /(?:請|應|務必|務須)[^，。；請應]{0,30}[於在]$/u
const DONE_BY = /^(?:下班|中午)?(?:完成|提送|提報|提出|繳交|繳回|送達|送交|回復|回報|函復|報府|陳核|填復)/u
/** Checks that are announced for a day: 預計於7月31日及12月31日進行期中及期末檢核. */
const ANNOUNCED = /(?:預計|預定|將|訂|擬|定)[^，。；]{0,20}$/u
const CHECKED = /^[^，。；]{0,60}(?:檢核|查核)/u
/** As far as such words are looked for before a day, and after it. */
const BEFORE = 48
const AFTER = 72

/** How many characters after a day belong to the words that make it a deadline; null where nothing does. */
function closing(before: string, after: string): number | null {
  const ends = ENDS.exec(after)
  if (ends) return ends[0].length
  if (UNTIL.test(before)) return INCLUDED.exec(after)?.[0].length ?? 0
  const isLast = CLOSES.test(after) || (DONE_BY.test(after) && ORDERED.test(before))
  return isLast || (CHECKED.test(after) && ANNOUNCED.test(before)) ? 0 : null
}

/** 除113年底前預計汰換者外: an exception is no deadline. */
const EXCEPTION = /除[^，。；]{0,80}外/gu
/** 已於3月10日前完成 tells what was done, and 原訂 what holds no more. */
const DONE = /(?:(?:已|業|曾)(?:經|已)?|原(?:訂|定|預定|預計))(?:於|在)?\s{0,4}$/u
const DONE_WITHIN = 8

const printed = ({ date, precision, inferred }: Resolved, span: Span, text: string): FoundDeadline => ({
  ...span,
  date,
  words: text.slice(span.start, span.end),
  inferred,
  ...(precision !== 'day' && { precision }),
})

/** @param meetingDate YYYY-MM-DD: a date without a year is the first such day from then on. */
export function findDeadlines(text: string, meetingDate: string): FoundDeadline[] {
  /** Where an exception, a quotation or a deadline stands already. */
  const taken = mark(text.length, findRecalled(text))
  for (const match of text.matchAll(EXCEPTION)) taken.fill(1, match.index, match.index + match[0].length)
  const found: FoundDeadline[] = []
  const add = (resolved: Resolved | null, span: Span): void => {
    // What ended before the meeting is history.
    if (resolved === null || resolved.date < meetingDate) return
    if (taken.subarray(span.start, span.end).includes(1)) return
    if (DONE.test(text.slice(Math.max(0, span.start - DONE_WITHIN), span.start))) return
    taken.fill(1, span.start, span.end)
    found.push(printed(resolved, span, text))
  }
  for (const match of text.matchAll(DAY)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const more = closing(text.slice(Math.max(0, start - BEFORE), start), text.slice(end, end + AFTER))
    if (more !== null) add(resolveDay(match.groups ?? {}, meetingDate), { start, end: end + more })
  }
  for (const { start, end, ...resolved } of findTerms(text, meetingDate)) add(resolved, { start, end })
  return found.toSorted((a, b) => a.start - b.start)
}
