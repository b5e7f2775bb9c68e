/** What a search cites, shown over its results: the first items of each citation, what speaks against them, and the way to all that is to say of them. */
import { element } from '../../browser/element.ts'
import { CITE } from '../../strings/cite.ts'
import type { Answer, Cited } from '../answer.ts'
import { openResolver } from './open.ts'
import { hitList, problemList, summaryOf } from './show.ts'

/** Items shown of a citation: more are on the page for citations. */
const SHOWN = 4

/** Most of what is searched cites nothing, so that what was not found is not said; what was withdrawn was surely cited. */
const isTold = ({ answer }: Cited): boolean =>
  answer.hits.length > 0 || answer.problems.some(({ type }) => type === 'withdrawn')

/** What came of a citation, and how many of its items are shown where that is not all. */
const lineOf = (answer: Answer): string =>
  answer.hits.length === 0 ? CITE.withdrawn : summaryOf(answer) + (answer.hits.length > SHOWN ? CITE.first(SHOWN) : '')

/** Where the page for citations says all of it. */
function moreLink(text: string, base: string): HTMLElement {
  const query = new URLSearchParams({ q: text, stay: '1' }).toString()
  return element('a', { href: new URL(`cite/?${query}`, base).href }, CITE.more)
}

/**
 * @param base the site's absolute address. @param depth as of openResolver.
 * @returns an element where an item is cited that the archive has, or had and withdrew; else none.
 * @throws what the resolver's sources throw.
 */
export async function citedBriefly(text: string, base: string, depth: number): Promise<HTMLElement[]> {
  const cited = await (await openResolver(base, depth)).resolve(text)
  if (!cited.some(isTold)) return []
  const isAll = cited.every(({ answer }) => answer.problems.length === 0 && answer.hits.length <= SHOWN)
  const parts = cited
    .filter(isTold)
    .flatMap(({ words, answer }) => [
      element('p', {}, cited.length > 1 ? `${CITE.part(words)}：${lineOf(answer)}` : lineOf(answer)),
      ...problemList(answer.problems, base),
      ...hitList(answer.hits.slice(0, SHOWN)),
    ])
  const more = isAll ? [] : [element('p', { class: 'small' }, moreLink(text, base))]
  return [element('section', { class: 'cited', 'aria-label': CITE.cited }, ...parts, ...more)]
}
