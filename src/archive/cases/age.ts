/** How long a case has been open, as of a day or of a meeting: a site of files knows no today. */
import type { CaseView } from '../views.ts'

/** Whole months from one day to a later one, YYYY-MM-DD. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = to.split('-').map(Number)
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0)
}

export interface CaseAge {
  readonly months: number
  /** Whether it is older for all that the archive knows. */
  readonly isAtLeast: boolean
  /** How many meetings of its series since the one that opened it; null where numbers don't tell. */
  readonly meetings: number | null
}

/** As of the newest meeting of its series. */
export function ageOf({ since, isSinceKnown, opened, series, newest }: CaseView): CaseAge {
  const meetings =
    opened && series.numbering === 'running' ? Number(newest.data.number) - Number(opened.meeting) : Number.NaN
  return {
    months: monthsBetween(since, newest.data.date),
    isAtLeast: !isSinceKnown,
    meetings: meetings >= 0 ? meetings : null,
  }
}
