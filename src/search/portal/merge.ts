/** Answers of several archives as one list. */
import type { Sort } from '../meeting-index.ts'
import type { Answer, AnswerMeeting } from './answer.ts'

export interface Merged<From> {
  readonly from: From
  readonly meeting: AnswerMeeting
}

/**
 * As within each archive: meetings with an item that holds all of the query first, each part by date. Where each archive
 * gave its first `limit` hits, these are the first of all, whatever the others hold beyond theirs.
 * @param answers in the order in which those of one day stand.
 * @param limit at most so many hits.
 */
export function merge<From>(
  answers: readonly { readonly from: From; readonly answer: Answer }[],
  sort: Sort,
  limit: number,
): Merged<From>[] {
  const turn = sort === 'newest' ? -1 : 1
  const ordered = answers
    .flatMap(({ from, answer }) => answer.meetings.map((meeting) => ({ from, meeting })))
    .toSorted(
      (a, b) =>
        Number(b.meeting.whole) - Number(a.meeting.whole) || turn * a.meeting.date.localeCompare(b.meeting.date),
    )
  let left = limit
  return ordered.flatMap(({ from, meeting }) => {
    const hits = meeting.hits.slice(0, left)
    left -= hits.length
    return hits.length === 0 ? [] : [{ from, meeting: { ...meeting, hits } }]
  })
}
