/**
 * What stands beside a meeting on its pages and is not its own: its neighbours, what later minutes say of it, and what went
 * from it. Plain data, so that a page which is given it can tell whether it has changed.
 */
import { previousNumber } from '../model/numbering.ts'
import { approvalsOf, type Amendment, type Approval } from './approval.ts'
import type { Gone, GoneItem } from './gone.ts'
import { grouped } from './grouped.ts'
import { once } from './once.ts'
import { bySeries } from './series.ts'
import type { Archive, CitedBy, MeetingView } from './views.ts'

export interface Around {
  /** The meetings of the series before and after it that the archive holds. */
  readonly previous: MeetingView | null
  readonly next: MeetingView | null
  readonly approval: Omit<Approval, 'amendments'>
  /** What later minutes changed, by the path of the item changed. */
  readonly amendments: Readonly<Record<string, readonly Amendment[]>>
  /** Who names an item of it, by its path, or the meeting, by the header's. */
  readonly citedBy: Readonly<Record<string, readonly CitedBy[]>>
  /** Items that are not in it any more. */
  readonly gone: readonly GoneItem[]
  /** Whose address it has. */
  readonly reused: (Gone['reused'] extends ReadonlyMap<string, infer Reused> ? Reused : never) | null
}

/** Whether the numbers tell that a meeting was held between two of a series that no minutes are held of. */
export function isGap(earlier: MeetingView, later: MeetingView): boolean {
  const previous = previousNumber(later.series, later.data.number)
  return previous !== null && previous !== earlier.data.number
}

export interface Surrounded {
  readonly meeting: MeetingView
  readonly around: Around
}

/** Every meeting with what stands beside it, series by series. */
export const surrounded = once((archive: Archive): readonly Surrounded[] => {
  const approvalOf = approvalsOf(archive.meetings)
  const cited = grouped([...archive.citedBy], ([id]) => id.slice(0, id.indexOf('#')))
  const aroundOf = (meeting: MeetingView, previous: MeetingView | null, next: MeetingView | null): Around => {
    const { id } = meeting.data
    const { amendments, ...approval } = approvalOf(meeting)
    const citedBy = (cited.get(id) ?? []).map(([of, by]) => [of.slice(id.length + 1), by] as const)
    return {
      previous,
      next,
      approval,
      amendments: Object.fromEntries(amendments),
      citedBy: Object.fromEntries(citedBy),
      gone: archive.gone.items.get(id) ?? [],
      reused: archive.gone.reused.get(id) ?? null,
    }
  }
  return bySeries(archive).flatMap(({ meetings }) =>
    // Newest first.
    meetings.map((meeting, index) => ({
      meeting,
      around: aroundOf(meeting, meetings[index + 1] ?? null, meetings[index - 1] ?? null),
    })),
  )
})

/** The same as the paths of a page for each meeting. */
export const meetingPaths = (
  archive: Archive,
): { params: Record<'agency' | 'series' | 'number', string>; props: Surrounded }[] =>
  surrounded(archive).map((props) => {
    const { agency, series, number } = props.meeting.data
    return { params: { agency, series, number }, props }
  })
