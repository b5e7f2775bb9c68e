/** Where a text names another meeting of its agency: 第109次處務會議, 113年第12次局務會議. */
import type { Agency, Series } from '../model/agency.ts'
import { meetingName } from '../model/citation.ts'
import { rocYearOf, rocYear } from '../model/date.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../model/numeral.ts'
import { GAP, literal, type Span } from './span.ts'

export interface MeetingReference extends Span {
  readonly series: Series
  readonly number: string
  /** 第109次處務會議 */
  readonly name: string
}

const N = `[${NUMERAL_CHARACTERS}]`

/** The year that is part of the name, or that of the date before it: 113年第12次, 113年12月17日第12次. */
const YEAR = `(?:(${N}{2,6})${GAP}年度?${GAP}|(?<=(${N}{2,6})${GAP}年${GAP}${N}{1,3}${GAP}月${GAP}${N}{1,3}${GAP}日${GAP})|)`

/** @param meetingDate of the meeting whose text it is: a yearly number printed without a year is of that year. */
export function findReferences(text: string, agency: Agency, meetingDate: string): MeetingReference[] {
  return agency.series.flatMap((series) => {
    const pattern = new RegExp(`${YEAR}第${GAP}(${N}{1,5})${GAP}次${GAP}${literal(series.name)}`, 'gu')
    return [...text.matchAll(pattern)].flatMap((match) => {
      const ordinal = parseNumeral(match[3] ?? '')
      const printed = match[1] ?? match[2]
      const year = printed === undefined ? rocYear(meetingDate) : rocYearOf(parseNumeral(printed) ?? Number.NaN)
      if (ordinal === null || Number.isNaN(year)) return []
      const number = series.numbering === 'running' ? String(ordinal) : `${year}-${ordinal}`
      return [
        { start: match.index, end: match.index + match[0].length, series, number, name: meetingName(series, number) },
      ]
    })
  })
}
