/** Where things stand on the drawn timeline of a case, in per cent of its width. Pure. */
import { dayNumber } from '../../model/date.ts'
import type { CaseStateName } from '../../model/case.ts'
import type { CaseView } from '../views.ts'

export interface TimelineMark {
  readonly at: number
  /** Its place in the list of events, from 1; null for the opening that only the number tells, and for the newest meeting. */
  readonly order: number | null
  readonly look: CaseView['events'][number]['found']['event'] | 'inferred' | 'newest'
  /** The day; null where it is not known. */
  readonly date: string | null
  /** Whether there is room for the day under it. */
  readonly isLabelled: boolean
}

export interface TimelineSpan {
  readonly from: number
  readonly to: number
  readonly look: CaseStateName | 'inferred'
}

export interface Timeline {
  readonly marks: readonly TimelineMark[]
  readonly spans: readonly TimelineSpan[]
}

const [LEFT, RIGHT] = [3, 97]
/** Marks never touch, on a phone either. */
const GAP = 7
/** A day under a mark takes as much. */
const LABEL = 19

/** Days in proportion, then apart by the gap, or by what room there is. */
function spread(days: readonly number[]): number[] {
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const gap = Math.min(GAP, (RIGHT - LEFT) / Math.max(days.length - 1, 1))
  const at = days.map((day) => LEFT + (last > first ? ((day - first) / (last - first)) * (RIGHT - LEFT) : 0))
  for (let index = 1; index < at.length; index++) at[index] = Math.max(at[index] ?? 0, (at[index - 1] ?? 0) + gap)
  for (let index = at.length - 1, room = RIGHT; index >= 0; index--, room -= gap)
    at[index] = Math.min(at[index] ?? 0, room)
  return at
}

/** The first and the last, and between them those that leave room. */
function labelled(at: readonly number[]): boolean[] {
  let taken = Number.NEGATIVE_INFINITY
  const end = at.at(-1) ?? 0
  return at.map((x, index) => {
    const isLast = index === at.length - 1
    if (!isLast && (x - taken < LABEL || (index > 0 && end - x < LABEL))) return false
    if (isLast && x - taken < LABEL) return false
    taken = x
    return true
  })
}

/** The opening that its number tells stands before the events, dashed, until the text itself says it. */
export function timelineOf({ events, opened, newest }: CaseView): Timeline {
  const inferred =
    opened && !opened.confirmed ? [{ look: 'inferred' as const, date: opened.view?.data.date ?? null }] : []
  const last = events.at(-1)?.item.meeting.data.date ?? ''
  const points = [
    ...inferred.map((point) => ({ ...point, order: null, state: 'inferred' as const })),
    ...events.map(({ item, found, state }, index) => ({
      look: found.event,
      date: item.meeting.data.date,
      order: index + 1,
      state,
    })),
    ...(newest.data.date > last
      ? [{ look: 'newest' as const, date: newest.data.date, order: null, state: 'unknown' as const }]
      : []),
  ].toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  const known = points.flatMap(({ date }) => (date === null ? [] : [dayNumber(date)]))
  const [first = 0] = known
  // A meeting whose day is not known stands a tenth of the width before the first.
  const before = first - Math.max(((known.at(-1) ?? first) - first) / 9, 1)
  const at = spread(points.map(({ date }) => (date === null ? before : dayNumber(date))))
  const hasLabel = labelled(at)
  return {
    marks: points.map(({ look, date, order }, index) => ({
      at: at[index] ?? 0,
      order,
      look,
      date,
      isLabelled: hasLabel[index] ?? false,
    })),
    spans: points
      .slice(0, -1)
      .map(({ state }, index) => ({ from: at[index] ?? 0, to: at[index + 1] ?? 0, look: state })),
  }
}
