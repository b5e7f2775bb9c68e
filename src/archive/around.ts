/**
 * What stands beside a meeting on its pages and is not its own: its neighbours, what later minutes say of it, and what went
 * from it. Plain data, so that a page which is given it can tell whether it has changed.
 */
import { HEADER_PATH, itemId } from '../model/path.ts'
import { walk } from '../model/walk.ts'
import { approvalsOf, type Amendment, type Approval } from './approval.ts'
import type { Gone, GoneItem } from './gone.ts'
import { bySeries } from './series.ts'
import type { Archive, CitedBy, MeetingView } from './views.ts'

export interface Around {
  /** The meetings of the series before and after it. */
  readonly previous: MeetingView | null
  readonly next: MeetingView | null
  readonly approval: Omit<Approval, 'amendments'> | null
  /** What later minutes changed, by the path of the item changed. */
  readonly amendments: Readonly<Record<string, readonly Amendment[]>>
  /** Who names an item of it, by its path, or the meeting, by the header's. */
  readonly citedBy: Readonly<Record<string, readonly CitedBy[]>>
  /** Items that are not in it any more. */
  readonly gone: readonly GoneItem[]
  /** Whose address it has. */
  readonly reused: (Gone['reused'] extends ReadonlyMap<string, infer Reused> ? Reused : never) | null
}

export interface Surrounded {
  readonly meeting: MeetingView
  readonly around: Around
}

/** Every meeting with what stands beside it, series by series. */
export function surrounded(archive: Archive): Surrounded[] {
  const approvals = approvalsOf(archive.meetings)
  const aroundOf = (meeting: MeetingView, previous: MeetingView | null, next: MeetingView | null): Around => {
    const { id } = meeting.data
    const { amendments = new Map<string, readonly Amendment[]>(), ...approval } = approvals.get(id) ?? {}
    const paths = [HEADER_PATH, ...Array.from(walk(meeting.items), ({ path }) => path)]
    const cited = paths.flatMap((path) => {
      const list = archive.citedBy.get(itemId(id, path))
      return list ? [[path, list] as const] : []
    })
    return {
      previous,
      next,
      approval: 'state' in approval ? approval : null,
      amendments: Object.fromEntries(amendments),
      citedBy: Object.fromEntries(cited),
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
}

/** The same as the paths of a page for each meeting. */
export const meetingPaths = (
  archive: Archive,
): { params: Record<'agency' | 'series' | 'number', string>; props: Surrounded }[] =>
  surrounded(archive).map((props) => {
    const { agency, series, number } = props.meeting.data
    return { params: { agency, series, number }, props }
  })
