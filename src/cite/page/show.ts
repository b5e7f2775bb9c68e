/** What the page shows of an answer. Text is always text: nothing here parses HTML. */
import { element, part } from '../../browser/element.ts'
import { formatRoc } from '../../model/date.ts'
import { meetingName } from '../../model/citation.ts'
import { HEADER_PATH, meetingAddress } from '../../model/path.ts'
import { CITE } from '../../strings/cite.ts'
import type { Listed } from '../register.ts'
import type { Hit } from '../held.ts'

function fillDate(time: HTMLTimeElement, date: string): void {
  time.dateTime = date
  time.textContent = formatRoc(date)
}

function hitRow({ meeting, item, place }: Hit): Node {
  const row = document.importNode(part('#cite-hit', HTMLTemplateElement).content, true)
  part('li', HTMLLIElement, row).dataset['item'] = item.id
  const link = part('.where a', HTMLAnchorElement, row)
  link.href = item.url
  link.textContent = `${meeting.agencyName}${meeting.name} ${item.path === HEADER_PATH ? CITE.header : place}`
  fillDate(part('time', HTMLTimeElement, row), meeting.date)
  part('.clip', HTMLElement, row).textContent = item.text
  part('a.button', HTMLAnchorElement, row).href = item.url
  part('button', HTMLButtonElement, row).dataset['copy'] = item.citation
  return row
}

const listOf = (rows: readonly Node[]): HTMLElement => element('ol', { class: 'rows', role: 'list' }, ...rows)

/** @returns no element where there are none. */
export const hitList = (hits: readonly Hit[]): HTMLElement[] => (hits.length === 0 ? [] : [listOf(hits.map(hitRow))])

/** @param base the site's absolute address. */
export function meetingList(meetings: readonly Listed[], base: string): HTMLElement {
  return listOf(
    meetings.map(({ agency, series, number, date }) => {
      const href = new URL(meetingAddress({ agency: agency.id, series: series.id, number }), base).href
      const time = element('time')
      fillDate(time, date)
      return element('li', {}, element('a', { href }, `${agency.name}${meetingName(series, number)}`), '（', time, '）')
    }),
  )
}
