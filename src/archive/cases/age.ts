/** How long a case has been open, as of a day or of a meeting: a site of files knows no today. */
import type { CaseView, MeetingView } from '../views.ts'

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

/** The meeting that took it up again last after a release; null where none did. */
const reopenedAt = ({ events }: CaseView): MeetingView | null =>
  events.findLast(({ state }, index) => state === 'open' && events[index - 1]?.state === 'released')?.item.meeting ??
  null

/** The day from which it has been open, or was first. */
export const openSince = (view: CaseView): string => reopenedAt(view)?.data.date ?? view.since

/** As of the newest meeting of its series; what was released and taken up again is as old as that. */
export function ageOf(view: CaseView): CaseAge {
  const { isSinceKnown, opened, series, newest } = view
  const reopened = reopenedAt(view)
  const from = reopened?.data.number ?? opened?.meeting
  const meetings =
    from !== undefined && series.numbering === 'running' ? Number(newest.data.number) - Number(from) : Number.NaN
  return {
    months: monthsBetween(openSince(view), newest.data.date),
    isAtLeast: !isSinceKnown && reopened === null,
    meetings: meetings >= 0 ? meetings : null,
  }
}
