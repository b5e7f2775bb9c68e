/** What the page shows of merged answers. Text is always text: nothing here parses HTML. */
import { formatRoc } from '../../model/date.ts'
import { CITING } from '../../strings/citing.ts'
import { QUERY } from '../../strings/search.ts'
import { SEARCH } from '../../strings/site.ts'
import { element, part } from '../../browser/element.ts'
import { pieceNode } from '../page/piece.ts'
import type { AnswerHit, AnswerMeeting } from './answer.ts'
import type { Merged } from './merge.ts'

function hitElement({ item, url, citation, place, excerpt }: AnswerHit): HTMLElement {
  const name = place ?? citation
  return element(
    'li',
    { class: 'hit', 'data-item': item },
    element(
      'p',
      { class: 'hit-line' },
      element('a', { href: url, 'data-hit': true }, name || SEARCH.header),
      element('button', { type: 'button', class: 'button no-print', 'data-copy': citation }, CITING.copy),
    ),
    element('p', { class: 'excerpt' }, ...excerpt.map(pieceNode)),
  )
}

/** @param from the name of the archive that it is of. */
function meetingElement({ url, title, date }: AnswerMeeting, from: string): HTMLElement {
  return element(
    'section',
    { class: 'meeting' },
    element(
      'h2',
      {},
      element('a', { href: url }, title),
      ' ',
      element('time', { datetime: date, class: 'small quiet' }, formatRoc(date)),
      ' ',
      element('span', { class: 'small quiet of' }, from),
    ),
    element('ul', { role: 'list' }),
  )
}

/** Of one meeting and search, more hits or fewer of the same list: those that are there stay. */
function fill(section: HTMLElement, { hits }: AnswerMeeting): void {
  const list = part('ul', HTMLElement, section)
  while (list.children.length > hits.length) list.lastElementChild?.remove()
  list.append(...hits.slice(list.children.length).map(hitElement))
}

/** The elements of a list that grows: what stood in it before is the same element, so that who reads or tabs it stays where they are. */
export class ResultList {
  readonly #list: HTMLElement
  #known = new Map<string, HTMLElement>()

  constructor(list: HTMLElement) {
    this.#list = list
  }

  #element(key: string, make: () => HTMLElement): HTMLElement {
    const made = this.#known.get(key) ?? make()
    this.#known.set(key, made)
    return made
  }

  /** @param rest what stands below the meetings. */
  show(merged: readonly Merged<{ readonly name: string }>[], rest: readonly HTMLElement[]): void {
    const elements = merged.map(({ from, meeting }) => {
      const section = this.#element(`${from.name} ${meeting.url}`, () => meetingElement(meeting, from.name))
      fill(section, meeting)
      return section
    })
    const spread = merged.findIndex(({ meeting }) => !meeting.whole)
    const line = this.#element('', () =>
      element('p', { class: 'spread quiet', 'data-spread': true }, QUERY.spread(null)),
    )
    if (spread >= 0) elements.splice(spread, 0, line)
    this.#place([...elements, ...rest])
  }

  /** Forgets what it shows. */
  clear(): void {
    this.#known = new Map()
    this.#list.replaceChildren()
  }

  #place(wanted: readonly HTMLElement[]): void {
    const gone = Array.from(this.#list.children).filter((child) => !wanted.includes(child as HTMLElement))
    for (const child of gone) child.remove()
    for (const [place, child] of wanted.entries())
      if (this.#list.children[place] !== child) this.#list.insertBefore(child, this.#list.children[place] ?? null)
  }
}
