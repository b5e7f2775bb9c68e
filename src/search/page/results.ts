/** Results: hits grouped under their meeting, each led by its place; those that hold every clause first. */
import { formatRoc } from '../../model/date.ts'
import { CITING } from '../../strings/citing.ts'
import { QUERY } from '../../strings/search.ts'
import { NOTE, SEARCH } from '../../strings/site.ts'
import type { Found, Hit, MeetingHits } from '../engine.ts'
import { placeOf } from '../tally.ts'
import { element } from '../../browser/element.ts'
import { pieceNode } from './piece.ts'

function hitElement({ item, excerpt }: Hit, meeting: MeetingHits['meeting']): HTMLElement {
  const units = item.units.map(({ name }) => name).join('、')
  return element(
    'li',
    { class: 'hit', 'data-item': item.id },
    element(
      'p',
      { class: 'hit-line' },
      element('a', { href: item.url, 'data-hit': true }, placeOf(item, meeting) || SEARCH.header),
      ...(units === '' ? [] : [element('span', { class: 'small quiet' }, `${NOTE.acts}：${units}`)]),
      element('button', { type: 'button', class: 'button no-print', 'data-copy': item.citation }, CITING.copy),
    ),
    element('p', { class: 'excerpt' }, ...excerpt.map(pieceNode)),
  )
}

function meetingElement({ meeting, hits }: MeetingHits): HTMLElement {
  return element(
    'section',
    { class: 'meeting' },
    element(
      'h2',
      {},
      element('a', { href: meeting.url }, `${meeting.agencyName}${meeting.name}`),
      ' ',
      element('time', { datetime: meeting.date, class: 'small quiet' }, formatRoc(meeting.date)),
    ),
    element('ul', { role: 'list' }, ...hits.map((hit) => hitElement(hit, meeting))),
  )
}

/** Those of the meetings' hits that `wanted` takes, without meetings that have none, at most `limit`. */
function some(meetings: readonly MeetingHits[], limit: number, wanted: (hit: Hit) => boolean): MeetingHits[] {
  let left = limit
  return meetings.flatMap(({ meeting, hits }) => {
    const taken = hits.filter(wanted).slice(0, left)
    left -= taken.length
    return taken.length === 0 ? [] : [{ meeting, hits: taken }]
  })
}

const count = (meetings: readonly MeetingHits[]): number => meetings.reduce((sum, { hits }) => sum + hits.length, 0)

/**
 * At most `limit` hits: those that hold all clauses, then, after a line that says so, those that hold some.
 * @param done whether nothing more may come; the second part waits until then, so that nothing on the page moves.
 * @returns the elements, and how many hits they show.
 */
export function resultElements(
  { meetings, clauses, exact }: Found,
  limit: number,
  done: boolean,
): { elements: HTMLElement[]; shown: number } {
  const isWhole = (hit: Hit): boolean => hit.clauses === clauses
  const whole = some(meetings, limit, isWhole)
  const spread = done ? some(meetings, limit - count(whole), (hit) => !isWhole(hit)) : []
  // A number on the page is exact or is none.
  const all = exact ? count(some(meetings, Infinity, (hit) => !isWhole(hit))) : null
  const line =
    spread.length > 0 ? [element('p', { class: 'spread quiet', 'data-spread': true }, QUERY.spread(all))] : []
  return {
    elements: [...whole.map(meetingElement), ...line, ...spread.map(meetingElement)],
    shown: count(whole) + count(spread),
  }
}
