/** Where a text names another meeting of its agency: 第109次處務會議, 113年第12次局務會議. */
import type { Agency, Series } from '../model/agency.ts'
import { meetingName } from '../model/citation.ts'
import { rocYear } from '../model/date.ts'
import { NUMERAL_CHARACTERS, parseNumeral } from '../model/numeral.ts'
import { literal, type Span } from './span.ts'

export interface MeetingReference extends Span {
  readonly series: Series
  readonly number: string
  /** 第109次處務會議 */
  readonly name: string
}

const N = `[${NUMERAL_CHARACTERS}]`

/** @param meetingDate of the meeting whose text it is: a yearly number printed without its year is of that year. */
export function findReferences(text: string, agency: Agency, meetingDate: string): MeetingReference[] {
  return agency.series.flatMap((series) => {
    const pattern = new RegExp(`(?:(${N}{2,4})\\s*年度?\\s*)?第\\s*(${N}{1,5})\\s*次\\s*${literal(series.name)}`, 'gu')
    return [...text.matchAll(pattern)].flatMap((match) => {
      const ordinal = parseNumeral(match[2] ?? '')
      if (ordinal === null) return []
      const year = match[1] === undefined ? rocYear(meetingDate) : parseNumeral(match[1])
      const number = series.numbering === 'running' ? String(ordinal) : `${year}-${ordinal}`
      return [
        { start: match.index, end: match.index + match[0].length, series, number, name: meetingName(series, number) },
      ]
    })
  })
}
