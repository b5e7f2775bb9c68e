/** Results: hits grouped under their meeting, each led by its place. */
import { formatRoc } from '../../model/date.ts'
import { HEADER_PATH } from '../../model/path.ts'
import { MEETING, SEARCH } from '../../strings/site.ts'
import type { Hit, MeetingHits } from '../engine.ts'
import { element } from './element.ts'

function hitElement({ item, excerpt }: Hit, meetingCitation: string): HTMLElement {
  // The citation says where the item stands after it has named the meeting.
  const place = item.path === HEADER_PATH ? SEARCH.header : item.citation.slice(meetingCitation.length)
  const marked = excerpt.map(({ text, marked: hit }) => (hit ? element('mark', {}, text) : text))
  const units = item.units.map(({ name }) => name).join('、')
  return element(
    'li',
    { class: 'hit', 'data-item': item.id },
    element(
      'p',
      { class: 'hit-line' },
      element('a', { href: item.url, 'data-hit': true }, place),
      ...(units === '' ? [] : [element('span', { class: 'small quiet' }, `${MEETING.acts}：${units}`)]),
      element('button', { type: 'button', class: 'button no-print', 'data-copy': item.citation }, MEETING.copyCitation),
    ),
    element('p', { class: 'excerpt' }, ...marked),
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
    element('ul', { role: 'list' }, ...hits.map((hit) => hitElement(hit, meeting.citation))),
  )
}

/**
 * At most `limit` hits, in the order given.
 * @returns the elements, and how many hits they show.
 */
export function resultElements(
  meetings: readonly MeetingHits[],
  limit: number,
): { elements: HTMLElement[]; shown: number } {
  const elements: HTMLElement[] = []
  let shown = 0
  for (const { meeting, hits } of meetings) {
    if (shown >= limit) break
    const taken = hits.slice(0, limit - shown)
    shown += taken.length
    elements.push(meetingElement({ meeting, hits: taken }))
  }
  return { elements, shown }
}
