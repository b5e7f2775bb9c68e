/** The meetings of each registered series. */
import type { Agency, Series } from '../model/agency.ts'
import type { Archive, MeetingView } from './views.ts'

export interface SeriesMeetings {
  readonly agency: Agency
  readonly series: Series
  /** Newest first; a series may have none yet. */
  readonly meetings: readonly MeetingView[]
}

export function bySeries({ agencies, meetings }: Archive): SeriesMeetings[] {
  const held = new Map<Series, MeetingView[]>(agencies.flatMap(({ series }) => series.map((entry) => [entry, []])))
  for (const meeting of meetings) held.get(meeting.series)?.push(meeting)
  return agencies.flatMap((agency) =>
    agency.series.map((series) => ({ agency, series, meetings: held.get(series) ?? [] })),
  )
}
