/** What a search cites, shown over its results: the first items of each citation, and the way to all that is to say of them. */
import { element } from '../../browser/element.ts'
import { CITE } from '../../strings/cite.ts'
import type { Cited } from '../answer.ts'
import { openResolver } from './open.ts'
import { hitList, summaryOf } from './show.ts'

/** Items shown of a citation: more are on the page for citations. */
const SHOWN = 4

const hasHits = ({ answer }: Cited): boolean => answer.hits.length > 0

/** Where the page for citations says all of it. */
function moreLink(text: string, base: string): HTMLElement {
  const query = new URLSearchParams({ q: text, stay: '1' }).toString()
  return element('a', { href: new URL(`cite/?${query}`, base).href }, CITE.more)
}

/**
 * @param base the site's absolute address. @param depth as of openResolver.
 * @returns an element where an item is cited that the archive has; else none.
 * @throws what the resolver's sources throw.
 */
export async function citedBriefly(text: string, base: string, depth: number): Promise<HTMLElement[]> {
  const cited = await (await openResolver(base, depth)).resolve(text)
  if (!cited.some(hasHits)) return []
  const isAll = cited.every(({ answer }) => answer.problems.length === 0 && answer.hits.length <= SHOWN)
  const parts = cited
    .filter(hasHits)
    .flatMap(({ words, answer }) => [
      element('p', {}, cited.length > 1 ? `${CITE.part(words)}：${summaryOf(answer)}` : summaryOf(answer)),
      ...hitList(answer.hits.slice(0, SHOWN)),
    ])
  const more = isAll ? [] : [element('p', { class: 'small' }, moreLink(text, base))]
  return [element('section', { class: 'cited', 'aria-label': CITE.cited }, ...parts, ...more)]
}
