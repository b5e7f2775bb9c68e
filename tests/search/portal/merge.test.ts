import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer, AnswerMeeting } from '../../../src/search/portal/answer.ts'
import { countHits } from '../../../src/search/portal/answer.ts'
import { merge } from '../../../src/search/portal/merge.ts'

const meetings = fc.array(
  fc.record({ day: fc.integer({ min: 1, max: 9 }), whole: fc.boolean(), hits: fc.integer({ min: 1, max: 4 }) }),
  { maxLength: 8 },
)

/** As an archive arranges them, cut to its first hits. */
function answerOf(list: readonly { day: number; whole: boolean; hits: number }[], name: number, limit: number): Answer {
  const all: AnswerMeeting[] = list
    .toSorted((a, b) => Number(b.whole) - Number(a.whole) || b.day - a.day)
    .map(({ day, whole, hits }, place) => ({
      url: `${name}/${place}`,
      title: '',
      date: `2024-01-0${day}`,
      whole,
      hits: Array.from({ length: hits }, (_, at) => ({
        item: `${name}/${place}#${at}`,
        url: '',
        citation: '',
        place: '',
        excerpt: [],
      })),
    }))
  let left = limit
  const cut = all.flatMap((meeting) => {
    const hits = meeting.hits.slice(0, left)
    left -= hits.length
    return hits.length === 0 ? [] : [{ ...meeting, hits }]
  })
  return { total: countHits(all), exact: true, meetings: cut }
}

test('the first hits of each archive give the first of all, as if all were at hand', () => {
  fc.assert(
    fc.property(fc.array(meetings, { maxLength: 4 }), fc.integer({ min: 1, max: 20 }), (archives, limit) => {
      const of = (most: number): { from: number; answer: Answer }[] =>
        archives.map((list, from) => ({ from, answer: answerOf(list, from, most) }))
      const merged = merge(of(limit), 'newest', limit)
      expect(merged).toEqual(merge(of(Infinity), 'newest', limit))
      expect(countHits(merged.map(({ meeting }) => meeting))).toBe(
        Math.min(limit, countHits(of(Infinity).flatMap(({ answer }) => answer.meetings))),
      )
      const order = merged.map(({ meeting: { whole, date } }) => `${Number(whole)}${date}`)
      expect(order).toEqual(order.toSorted().toReversed())
    }),
  )
})

test('the oldest first, where that is wanted', () => {
  const two = [2, 1].map((day, from) => ({ from, answer: answerOf([{ day, whole: true, hits: 1 }], from, 9) }))
  expect(merge(two, 'oldest', 9).map(({ from }) => from)).toEqual([1, 0])
  expect(merge(two, 'newest', 9).map(({ from }) => from)).toEqual([0, 1])
})
