/** What the page shows of an answer. Text is always text: nothing here parses HTML. */
import { formatRoc } from '../../model/date.ts'
import { meetingName } from '../../model/citation.ts'
import { HEADER_PATH, meetingAddress } from '../../model/path.ts'
import { CITE } from '../../strings/cite.ts'
import type { Listed } from '../register.ts'
import type { Hit } from '../held.ts'

export function part<T extends Element>(selector: string, type: new () => T, within: ParentNode = document): T {
  const found = within.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The page lacks ${selector}`)
  return found
}

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

function listOf(rows: readonly Node[]): HTMLElement {
  const list = document.createElement('ol')
  list.className = 'rows'
  list.setAttribute('role', 'list')
  list.append(...rows)
  return list
}

/** @returns no element where there are none. */
export const hitList = (hits: readonly Hit[]): HTMLElement[] => (hits.length === 0 ? [] : [listOf(hits.map(hitRow))])

/** @param base the site's absolute address. */
export function meetingList(meetings: readonly Listed[], base: string): HTMLElement {
  return listOf(
    meetings.map(({ agency, series, number, date }) => {
      const row = document.createElement('li')
      const link = document.createElement('a')
      link.href = new URL(meetingAddress({ agency: agency.id, series: series.id, number }), base).href
      link.textContent = `${agency.name}${meetingName(series, number)}`
      const time = document.createElement('time')
      fillDate(time, date)
      row.append(link, '（', time, '）')
      return row
    }),
  )
}
