/** How a query was read, and ways on from it: what it goes to by itself, and what else could have been meant. */
import { QUERY } from '../../strings/search.ts'
import type { Engine } from '../engine.ts'
import { listsForOffers, offersFor, type Offer } from '../query/offers.ts'
import type { Field } from '../query/fields.ts'
import type { Query } from '../query/read.ts'
import { parseQuery } from '../query/parse.ts'
import { element } from '../../browser/element.ts'
import type { Direct } from './direct.ts'
import { writeState, type State } from './state.ts'

const fieldWords = ({ name, typed, not }: Field): string =>
  (not ? QUERY.fieldIsNot : QUERY.fieldIs)(QUERY.field[name], typed.replaceAll('|', '、'))

/** What a query says beside its words; nothing where it is words alone. */
export function readingElements(query: string, { fields, without }: Query): HTMLElement[] {
  const left = without.length === 0 ? [] : parseQuery(query).filter(({ not }) => not)
  const excluded = without.map((terms, index) => {
    const words = left.length === without.length ? left[index]?.atoms.map(({ text }) => text) : undefined
    return QUERY.without((words ?? terms.map(({ text }) => text)).join('、'))
  })
  const parts = [...fields.map(fieldWords), ...excluded]
  return parts.length === 0 ? [] : [element('p', { class: 'small', 'data-reading': true }, QUERY.read(parts))]
}

export const directElements = (direct: readonly Direct[], base: string): HTMLElement[] =>
  direct.length === 0
    ? []
    : [
        element(
          'nav',
          { class: 'direct', 'aria-label': QUERY.direct },
          ...direct.map(({ name, address }) =>
            element('a', { href: new URL(address, base).href, 'data-hit': true }, name),
          ),
        ),
      ]

const NAMES: Readonly<Record<Offer['kind'], (words: string) => string>> = {
  field: QUERY.asField,
  text: QUERY.asText,
  alike: (words) => words,
}

/** @throws where a list that tells can't be loaded. */
export async function offerElements(state: State, engine: Engine): Promise<(Node | string)[]> {
  const entries = listsForOffers(state.query).map(async (name) => [name, await engine.list(name)] as const)
  const offers = offersFor(state.query, Object.fromEntries(await Promise.all(entries)))
  if (offers.length === 0) return []
  const links = offers.map(({ kind, words, query }) =>
    element('a', { href: writeState({ ...state, query }) }, NAMES[kind](words)),
  )
  return [QUERY.offers, ...links.flatMap((link, at) => (at > 0 ? ['、', link] : [link]))]
}
