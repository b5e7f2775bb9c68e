/** Where a text names another meeting of its agency: 第109次處務會議, 113年第12次局務會議, 第23屆第4次理監事會議. */
import type { Agency, Series } from '../model/agency.ts'
import { meetingName } from '../model/citation.ts'
import { isoDate, rocYearOf, rocYear, westernYear } from '../model/date.ts'
import { fold } from '../model/fold.ts'
import { BLANK, formOf, numberOfDay } from '../model/numbering.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../model/numeral.ts'
import { once } from './once.ts'
import { GAP, literal, type Span } from '../model/span.ts'
import { BODY_ENDING } from '../model/own-body.ts'

export interface MeetingReference extends Span {
  readonly series: Series
  readonly number: string
  /** 第109次處務會議 */
  readonly name: string
}

const N = `[${NUMERAL_CHARACTERS}]`

/** The year that is part of the name, or that of the date before it: 113年第12次, 113年12月17日第12次. */
const YEAR = `(?:(${N}{2,6})${GAP}年度?${GAP}|(?<=(${N}{2,6})${GAP}年${GAP}${N}{1,3}${GAP}月${GAP}${N}{1,3}${GAP}日${GAP})|)`
/** How the form of a series begins whose number may be printed without its year. */
const OF_YEAR = `${BLANK}年`

/** Whether a year may stand before the number, as part of it or not. */
const mayHaveYear = ({ numbering }: Series, form: string): boolean =>
  numbering === 'running' || (numbering !== 'dated' && form.startsWith(OF_YEAR))

/** What a text prints of a meeting in this form: group 1 and 2 its year, then the numbers. */
function patternOf(series: Series, form: string): RegExp {
  const rest = mayHaveYear(series, form) && form.startsWith(OF_YEAR) ? form.slice(OF_YEAR.length) : form
  const [head = '', ...parts] = rest.split(BLANK)
  const counted = parts.map((part) => `${GAP}(${N}{1,6})${GAP}${literal(part).replace(/^月/u, '月份?')}`)
  return new RegExp(`${mayHaveYear(series, form) ? YEAR : '()()'}${literal(head)}${counted.join('')}`, 'gu')
}

/** The forms in which titles print the series' meetings, and what finds each. */
const patternsOf = once((series: Series) => {
  const forms = [formOf(series), ...series.aliases.map((name) => formOf({ name, numbering: series.numbering }))]
  return forms.map((form) => ({ form, pattern: patternOf(series, form) }))
})

/** The meeting's number, or null where a numeral is none. */
function numberOf({ numbering }: Series, hasYear: boolean, year: number, values: readonly number[]): string | null {
  const parts = numbering === 'running' || !hasYear ? values : [year, ...values]
  if (parts.some((part) => Number.isNaN(part))) return null
  if (numbering !== 'dated') return parts.join('-')
  const [printed = 0, month = 0, day = 0] = parts
  const iso = isoDate(westernYear(printed), month, day)
  return iso === null ? null : numberOfDay(iso)
}

/** What may stand between a body and the number of its meeting: 港務處113年5月6日第109次處務會議. */
const DAY_BEFORE = new RegExp(
  `(?:中華)?(?:民國)?${N}{2,6}${GAP}年${GAP}(?:${N}{1,3}${GAP}月${GAP}${N}{1,3}${GAP}日)?(?:[（(][^（）()]{1,4}[)）])?$`,
  'u',
)
const BODY = /(?:[處局署院府]|委員會)$/u
const OWN_BODY = new RegExp(`本${BODY_ENDING}$|本委員會$`, 'u')

/** Whether another body than the agency stands right before a place: a meeting of that one is meant. */
function isOfAnother(text: string, start: number, { name, short, aliases }: Agency): boolean {
  const body = text
    .slice(Math.max(0, start - 60), start)
    .trimEnd()
    .replace(DAY_BEFORE, '')
    .trimEnd()
  return (
    BODY.test(body) && !OWN_BODY.test(body) && ![name, short, ...aliases].some((own) => fold(body).endsWith(fold(own)))
  )
}

/** @param meetingDate of the meeting whose text it is: a yearly number printed without a year is of that year. */
export function findReferences(text: string, agency: Agency, meetingDate: string): MeetingReference[] {
  return agency.series.flatMap((series) =>
    patternsOf(series).flatMap(({ form, pattern }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const [whole, ofName, ofDate, ...numerals] = match
        const printed = ofName || ofDate
        const year = printed ? rocYearOf(parseNumeral(printed) ?? Number.NaN) : rocYear(meetingDate)
        const values = numerals.map((numeral: string | undefined) => parseNumeral(numeral ?? '') ?? Number.NaN)
        const number = Number.isNaN(year) ? null : numberOf(series, mayHaveYear(series, form), year, values)
        if (number === null || isOfAnother(text, match.index, agency)) return []
        return [
          { start: match.index, end: match.index + whole.length, series, number, name: meetingName(series, number) },
        ]
      }),
    ),
  )
}
