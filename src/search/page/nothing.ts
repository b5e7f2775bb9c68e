/** Nothing found: why, and ways on that do lead somewhere. */
import { fold } from '../../model/fold.ts'
import { CITING } from '../../strings/citing.ts'
import { SEARCH } from '../../strings/site.ts'
import type { Engine } from '../engine.ts'
import { NO_FILTERS } from '../filters.ts'
import { nearMisses } from '../near-misses.ts'
import { splitField } from '../query/fields.ts'
import { parseQuery } from '../query/parse.ts'
import { element } from '../../browser/element.ts'
import { isFiltered, writeState, type State } from './state.ts'

interface Way {
  readonly name: string
  readonly state: State
}

/** Without the filters; without quotes and other signs; one part alone; the longest word cut to each half; the same but for one character. */
async function ways(state: State, engine: Engine): Promise<Way[]> {
  const parts = parseQuery(state.query).filter(({ not }) => !not)
  const filtered = isFiltered(state)
  const only = (query: string, name: string): Way => ({
    name: filtered ? SEARCH.unfiltered(name) : name,
    state: { ...state, query, filters: NO_FILTERS },
  })
  const words = parts.filter(({ atoms: [atom] }) => atom && !splitField(atom.text))
  const longest = words.flatMap(({ atoms }) => atoms.map(({ text }) => text)).toSorted((a, b) => b.length - a.length)[0]
  const characters = [...(longest ?? '')]
  const middle = Math.ceil(characters.length / 2)
  const halves = characters.length >= 4 ? [characters.slice(0, middle), characters.slice(middle)] : []
  // What an input method writes for quotes is text here, as are wild cards and what a paste brings along unseen.
  const unquoted = longest?.replaceAll(/[“”＂「」『』"\p{Cf}]/gu, '') ?? ''
  const plain = unquoted.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const bare = [...new Set([unquoted, plain])].filter((other) => other !== '' && other !== longest)
  const near = longest === undefined ? [] : await nearMisses(fold(longest), engine)
  return [
    ...(filtered ? [{ ...only(state.query, ''), name: SEARCH.withoutFilters }] : []),
    ...bare.map((other) => only(other, SEARCH.shorter(other))),
    ...near.map((other) => only(other, SEARCH.shorter(other))),
    ...(parts.length > 1 ? parts.map(({ typed }) => only(typed, SEARCH.eachTerm(typed))) : []),
    ...halves.map((half) => half.join('')).map((half) => only(half, SEARCH.shorter(half))),
  ]
}

/** @param units where the units' pages are. */
export async function nothingElement(
  state: State,
  engine: Engine,
  units: string,
  signal: AbortSignal,
): Promise<HTMLElement> {
  const tried = await Promise.all(
    (await ways(state, engine)).map(async (way) => ({
      ...way,
      found: await engine.find({ ...way.state, limit: 1, signal }),
    })),
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
      element('li', {}, element('a', { href: `../cite/?${asked.toString()}` }, CITING.suggest)),
      element('li', {}, element('a', { href: units }, SEARCH.browse)),
    ),
  )
}
