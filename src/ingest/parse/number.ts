/** What a title prints of its meeting's number: 第23屆, 第2會期, 113年度, 第5次 …, and the number by the series' numbering. */
import type { Series } from '../../model/agency.ts'
import { isoDate, monthOf, rocYear, rocYearOf, westernYear } from '../../model/date.ts'
import { formOf, numberOfDay } from '../../model/numbering.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../../model/numeral.ts'
import { Refusal, message, type Message, type Place } from '../message.ts'

/** What is counted, by the word after the numeral; 學年 is a school year, from August on. */
export type Counter = '屆' | '會期' | '學期' | '季' | '次' | '年' | '學年' | '月'

export interface Count {
  readonly counter: Counter
  /** ROC for years; NaN where the numeral is none (第十十次). */
  readonly value: number
  /** UTF-16 offsets into the text that was read. */
  readonly start: number
  readonly end: number
}

export interface Printed {
  readonly counts: readonly Count[]
  /** The days that are printed, YYYY-MM-DD. */
  readonly days: readonly string[]
  /** What stands between, in order; what stood in the place of counts and days is left out. */
  readonly pieces: readonly string[]
}

const N = `[${NUMERAL_CHARACTERS}]`
const ROC = '(?:(?:中華)?民國)?'
/** A whole day; 113年12月11日 is no yearly number. */
const DAY = `${ROC}(?<y>${N}{2,6})年(?<m>${N}{1,3})月(?<d>${N}{1,3})日(?:\\([^()]{1,4}\\))?`
const YEAR = `${ROC}(?<year>${N}{2,6})(?<school>學)?年度?(?!級|期)(?:(?<month>${N}{1,3})月份?)?`
const ORDINAL = `第(?:(?<within>${N}{2,6})-)?(?<ordinal>[${NUMERAL_CHARACTERS}萬億]{1,12})(?<word>屆|會期|學期|季|次)`
const MONTH = `(?<![${NUMERAL_CHARACTERS}第])(?<alone>${N}{1,3})月份`
const COUNT = new RegExp([DAY, YEAR, ORDINAL, MONTH].join('|'), 'gu')

const value = (text: string): number => parseNumeral(text) ?? Number.NaN

/** @param text without white space, in NFKC. */
export function readNumber(text: string): Printed {
  const counts: Count[] = []
  const days: string[] = []
  const pieces: string[] = []
  let last = 0
  for (const match of text.matchAll(COUNT)) {
    const { y, m = '', d = '', year, school, month, within, ordinal = '', word, alone } = match.groups ?? {}
    const [start, end] = [match.index, match.index + match[0].length]
    const add = (counter: Counter, number: number): void => void counts.push({ counter, value: number, start, end })
    pieces.push(text.slice(last, start))
    last = end
    if (y !== undefined) {
      const day = isoDate(westernYear(value(y)), value(m), value(d))
      if (day !== null) days.push(day)
    }
    if (year !== undefined) add(school === undefined ? '年' : '學年', rocYearOf(value(year)))
    if (within !== undefined) add('年', rocYearOf(value(within)))
    if ((month ?? alone) !== undefined) add('月', value(month ?? alone ?? ''))
    if (word !== undefined) add(word as Counter, value(ordinal))
  }
  pieces.push(text.slice(last))
  return { counts, days, pieces: pieces.filter((piece) => piece !== '') }
}

/** The school year of a day: it begins on 1 August. */
const schoolYear = (day: string): number => rocYear(day) - (monthOf(day) < 8 ? 1 : 0)

/** What the series' number is made of, of what is printed; null for what is not. */
export function partsOf({ numbering, form = '' }: Series, { counts }: Printed): (number | null)[] {
  const first = (...counters: Counter[]): number | null =>
    counts.find(({ counter }) => counters.includes(counter))?.value ?? null
  const ordinals = counts.filter(({ counter }) => counter === '次').map(({ value: ordinal }) => ordinal)
  const ordinal = ordinals.at(-1) ?? null
  // A council's 第4次定期會第3次會議 has two ordinals where a legislature has 第2會期.
  const session = first('會期') ?? (ordinals.length > 1 ? (ordinals[0] ?? null) : null)
  const bySchoolYear = form.includes('學年')
  const parts: Readonly<Record<Series['numbering'], (number | null)[]>> = {
    running: [ordinal],
    yearly: [first('年', '學年'), ordinal ?? first('季')],
    monthly: [first('年'), first('月')],
    term: bySchoolYear ? [first('學年'), first('學期')] : [first('屆'), ordinal],
    session: form.includes('月')
      ? [first('年'), first('月'), ordinal]
      : bySchoolYear
        ? [first('學年'), first('學期'), ordinal]
        : [first('屆'), session, ordinal],
    dated: [],
  }
  return parts[numbering]
}

/** Counts that restart what the numbering takes to go on. */
const FOREIGN: Readonly<Record<Series['numbering'], readonly Counter[]>> = {
  running: ['屆', '會期', '學期'],
  yearly: ['會期', '學期'],
  monthly: ['會期', '學期'],
  term: ['會期'],
  session: [],
  dated: [],
}

/** Whether the title prints a count without which the number would be another meeting's too: 第23屆第5次 is no 第5次. */
function printsMore({ numbering, form = '' }: Series, { counts }: Printed): boolean {
  return counts.some(({ counter }) => FOREIGN[numbering].includes(counter) && !form.includes(counter))
}

export interface MeetingNumber {
  readonly number: string
  /** Said where a part is not printed but follows from the day. */
  readonly messages: readonly Message[]
}

/**
 * The meeting's number: its parts as printed. A year or a month that is not printed is the meeting's, and of a series
 * without ordinals the day is the number; both are said.
 * @param place of the title, for messages.
 * @throws Refusal where the title does not print what the series' numbering needs, or prints more.
 */
export function numberOf(series: Series, printed: Printed, date: string, place: Place): MeetingNumber {
  if (printsMore(series, printed)) throw new Refusal(message('wrong-numbering', place, formOf(series)))
  if (series.numbering === 'dated') {
    const number = numberOfDay(date)
    return { number, messages: [message('number-from-date', place, number)] }
  }
  const inYears = series.numbering === 'yearly' || series.numbering === 'monthly'
  const ofDay = series.form?.includes('學年') === true ? schoolYear(date) : rocYear(date)
  const [first = null, ...rest] = partsOf(series, printed)
  const monthless = series.numbering === 'monthly' && rest[0] === null
  const parts = [first ?? (inYears ? ofDay : null), ...(monthless ? [monthOf(date)] : rest)]
  if (parts.includes(null) && printed.counts.length > 0)
    throw new Refusal(message('wrong-numbering', place, formOf(series)))
  if (parts.some((part, index) => part === null || !(part > 0 && part <= (index === 0 ? 9999 : 999))))
    throw new Refusal(message('no-number', place))
  const number = parts.join('-')
  if (monthless) return { number, messages: [message('number-from-date', place, number)] }
  return { number, messages: inYears && first === null ? [message('year-inferred', place, number)] : [] }
}
