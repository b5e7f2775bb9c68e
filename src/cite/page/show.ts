/** What the page shows of an answer. Text is always text: nothing here parses HTML. */
import { element } from '../../browser/element.ts'
import { formatRoc } from '../../model/date.ts'
import { meetingName } from '../../model/citation.ts'
import { HEADER_PATH, itemAddress, meetingAddress } from '../../model/path.ts'
import { CITE } from '../../strings/cite.ts'
import { CITING } from '../../strings/citing.ts'
import { sureHit, type Answer, type Cited, type Problem } from '../answer.ts'
import type { Hit } from '../held.ts'
import type { Listed } from '../register.ts'
import { sentenceOf } from './words.ts'

const dateOf = (date: string): HTMLElement => element('time', { datetime: date }, formatRoc(date))

function hitRow({ meeting, item, place }: Hit): HTMLElement {
  const name = `${meeting.agencyName}${meeting.name} ${item.path === HEADER_PATH ? CITE.header : place}`
  return element(
    'li',
    { 'data-item': item.id },
    element(
      'p',
      { class: 'where' },
      element('a', { href: item.url, 'data-hit': true }, name),
      '（',
      dateOf(meeting.date),
      '）',
    ),
    element('p', { class: 'clip' }, item.text),
    element(
      'p',
      { class: 'actions no-print' },
      element('a', { href: item.url, class: 'button' }, CITE.go),
      element('button', { type: 'button', class: 'button', 'data-copy': item.citation }, CITING.copy),
    ),
  )
}

const listOf = (rows: readonly Node[]): HTMLElement => element('ol', { class: 'rows', role: 'list' }, ...rows)

/** @returns no element where there are none. */
export const hitList = (hits: readonly Hit[]): HTMLElement[] => (hits.length === 0 ? [] : [listOf(hits.map(hitRow))])

/** @param base the site's absolute address. */
function meetingList(meetings: readonly Listed[], base: string): HTMLElement {
  return listOf(
    meetings.map(({ agency, series, number, date }) => {
      const href = new URL(meetingAddress({ agency: agency.id, series: series.id, number }), base).href
      const name = `${agency.name}${meetingName(series, number)}`
      return element('li', {}, element('a', { href }, name), '（', dateOf(date), '）')
    }),
  )
}

/** One line of what came of a citation. */
export const summaryOf = (answer: Answer): string =>
  sureHit(answer)
    ? CITE.one
    : answer.hits.length === 0
      ? CITE.none
      : answer.problems.length > 0
        ? CITE.doubtful
        : answer.each
          ? CITE.each(answer.hits.length)
          : CITE.several(answer.hits.length)

/** What was withdrawn leads to its tombstone, which tells why. */
function problemLine(problem: Problem, base: string): HTMLElement {
  const reason =
    problem.type === 'withdrawn'
      ? ['（', element('a', { href: new URL(itemAddress(problem.id), base).href }, CITE.reason), '）']
      : []
  return element('li', {}, sentenceOf(problem), ...reason)
}

/** What speaks against an answer. @returns no element where nothing does. @param base the site's absolute address. */
export const problemList = (problems: readonly Problem[], base: string): HTMLElement[] =>
  problems.length === 0
    ? []
    : [element('ul', { class: 'cite-problems' }, ...problems.map((problem) => problemLine(problem, base)))]

/** What speaks against an answer, its items, and what else may have been meant. @param base the site's absolute address. */
export function answerParts(
  { hits, near, meetings, problems }: Answer,
  base: string,
  level: 'h2' | 'h3' = 'h2',
): HTMLElement[] {
  const heading = (text: string): HTMLElement => element(level, {}, text)
  return [
    ...problemList(problems, base),
    ...hitList(hits),
    ...(near.length > 0 ? [heading(CITE.near), ...hitList(near)] : []),
    ...(meetings.length > 0 ? [heading(CITE.meetings), meetingList(meetings, base)] : []),
  ]
}

/** One of several citations, under its own words. */
export const citedSection = ({ words, answer }: Cited, base: string): HTMLElement =>
  element(
    'section',
    {},
    element('h2', {}, CITE.part(words)),
    element('p', {}, summaryOf(answer)),
    ...answerParts(answer, base, 'h3'),
  )
