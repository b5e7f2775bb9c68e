/** Nothing found: why, and ways on that do lead somewhere. */
import { CITE } from '../../strings/cite.ts'
import { SEARCH } from '../../strings/site.ts'
import type { Engine } from '../engine.ts'
import { NO_FILTERS } from '../filters.ts'
import { parseQuery } from '../query.ts'
import { element } from './element.ts'
import { isFiltered, writeState, type State } from './state.ts'

interface Way {
  readonly name: string
  readonly state: State
}

/** Without the filters; one term alone; the longest term cut to each half. */
function ways(state: State): Way[] {
  const terms = parseQuery(state.query)
  const only = (query: string): State => ({ ...state, query, filters: NO_FILTERS })
  const longest = terms.toSorted((a, b) => b.length - a.length)[0] ?? ''
  const middle = Math.ceil(longest.length / 2)
  const halves = longest.length >= 4 ? [longest.slice(0, middle), longest.slice(middle)] : []
  return [
    ...(isFiltered(state) ? [{ name: SEARCH.withoutFilters, state: only(state.query) }] : []),
    ...(terms.length > 1 ? terms.map((term) => ({ name: SEARCH.eachTerm(term), state: only(term) })) : []),
    ...halves.map((term) => ({ name: SEARCH.shorter(term), state: only(term) })),
  ]
}

/** @param units where the units' pages are. */
export async function nothingElement(state: State, engine: Engine, units: string): Promise<HTMLElement> {
  const tried = await Promise.all(
    ways(state).map(async (way) => ({ ...way, found: await engine.find({ ...way.state, limit: 1 }) })),
  )
  const asked = new URLSearchParams({ q: state.query, stay: '1' })
  const links = tried
    .filter(({ found }) => found.total > 0)
    .map(({ name, state: next }) => element('li', {}, element('a', { href: writeState(next) }, name)))
  return element(
    'div',
    { class: 'empty' },
    element('p', {}, SEARCH.noneHelp),
    element(
      'ul',
      {},
      ...links,
      element('li', {}, element('a', { href: `../cite/?${asked.toString()}` }, CITE.suggest)),
      element('li', {}, element('a', { href: units }, SEARCH.browse)),
    ),
  )
}
