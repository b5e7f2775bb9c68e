/** What a case's number tells of its opening, by the scheme of its series (`caseNumbers` in the registry). */
import type { Series } from '../../model/agency.ts'

export interface NumberedOpening {
  /** The number of the meeting, as its id has it: 109, 113-12. */
  readonly meeting: string
  /** The number of its item. */
  readonly item: number
}

/** 99|03, 109|02 */
const RUNNING = /^(\d{2,4})(\d{2})$/u
/** 113-12-03; 113|12|03 */
const YEARLY = /^(\d{2,3})-(\d{1,2})-(\d{2})$|^(\d{2,3})(\d{2})(\d{2})$/u
/** 113-05 */
const OF_YEAR = /^(\d{2,3})-?\d{2,3}$/u

/**
 * 10902 → meeting 109, item 2; 113-12-03 → meeting 113-12, item 3. An inference, until that meeting is in the archive and
 * says so. Null where the series does not number its cases so, or the number is not of its form.
 */
export function openingOf(
  number: string,
  { numbering, caseNumbers }: Pick<Series, 'numbering' | 'caseNumbers'>,
): NumberedOpening | null {
  if (caseNumbers !== 'meeting-item') return null
  const parts = (numbering === 'running' ? RUNNING : YEARLY).exec(number)?.slice(1).filter(Boolean).map(Number) ?? []
  const item = parts.at(-1)
  const meeting = parts.slice(0, -1)
  return item === undefined || item === 0 || meeting.includes(0) ? null : { meeting: meeting.join('-'), item }
}

/** 113-05 → the ROC year 113, where the series numbers its cases by the year; else null. */
export function openingYear(number: string, { caseNumbers }: Pick<Series, 'caseNumbers'>): number | null {
  const year = caseNumbers === 'year-case' ? OF_YEAR.exec(number)?.[1] : undefined
  return year === undefined ? null : Number(year)
}
