/** Facets: what each filter would give, counted over the items that match whatever the filters. */
import { KINDS, type Kind } from '../../model/kind.ts'
import { FACETS } from '../../strings/facets.ts'
import { KIND, SEARCH } from '../../strings/site.ts'
import type { Found } from '../engine.ts'
import { DIMENSIONS, passes, valuesOf, type Dimension, type Filters } from '../filters.ts'
import { element } from '../../browser/element.ts'

/** Names of agencies and units by id. */
export type Names = Readonly<Record<string, string>>

/** For each dimension, its values and how many hits choosing one of them gives, the other filters as they are. */
export function countFacets(matching: Found['matching'], filters: Filters): Record<Dimension, Map<string, number>> {
  const counts: Record<Dimension, Map<string, number>> = {
    agency: new Map(),
    unit: new Map(),
    year: new Map(),
    kind: new Map(),
  }
  for (const dimension of DIMENSIONS) for (const value of filters[dimension]) counts[dimension].set(value, 0)
  for (const { meeting, item } of matching) {
    const values = valuesOf(meeting, item)
    for (const dimension of DIMENSIONS) {
      if (!passes(filters, values, dimension)) continue
      for (const value of new Set(values[dimension]))
        counts[dimension].set(value, (counts[dimension].get(value) ?? 0) + 1)
    }
  }
  return counts
}

const isKind = (value: string): value is Kind => (KINDS as readonly string[]).includes(value)

function nameOf(dimension: Dimension, value: string, names: Names): string {
  if (dimension === 'kind') return isKind(value) ? KIND[value] : value
  if (dimension === 'year') return SEARCH.year(value)
  return names[value] ?? value
}

/** Years newest first, kinds in their own order, the rest by how many hits they give. */
function order(dimension: Dimension, [a, countA]: [string, number], [b, countB]: [string, number]): number {
  if (dimension === 'year') return Number(b) - Number(a)
  if (dimension === 'kind') return KINDS.indexOf(a as Kind) - KINDS.indexOf(b as Kind)
  return countB - countA || a.localeCompare(b)
}

/** Where counts are not exact the values stand alone, so that any of them can be chosen; and counting can be asked for. */
/** Whether all that the query finds is known, whatever the filters. */
const isCountable = ({ uncounted }: Found): boolean => uncounted === 0

export function facetElements(found: Found, filters: Filters, names: Names): HTMLElement[] {
  const count = element(
    'button',
    { type: 'button', class: 'button', 'data-count': true },
    FACETS.count(found.uncounted),
  )
  return [...(isCountable(found) ? [] : [count]), ...dimensionElements(found, filters, names)]
}

function dimensionElements(found: Found, filters: Filters, names: Names): HTMLElement[] {
  const counts = countFacets(found.matching, filters)
  const entries = (dimension: Dimension): [string, number][] =>
    isCountable(found)
      ? [...counts[dimension]]
      : [...new Set([...found.values[dimension], ...filters[dimension]])].map((value) => [value, 0])
  return DIMENSIONS.flatMap((dimension) => {
    const values = entries(dimension).toSorted((a, b) => order(dimension, a, b))
    if (values.length === 0) return []
    const boxes = values.map(([value, count]) =>
      element(
        'label',
        {},
        element('input', { type: 'checkbox', name: dimension, value, checked: filters[dimension].includes(value) }),
        nameOf(dimension, value, names),
        ...(isCountable(found) ? [element('span', { class: 'count' }, String(count))] : []),
      ),
    )
    return [
      element(
        'fieldset',
        { 'data-dimension': dimension },
        element('legend', {}, SEARCH.dimension[dimension]),
        element('div', { class: 'choices' }, ...boxes),
      ),
    ]
  })
}

/** Each dimension's list of choices, which may be scrolled. */
const listsOf = (facets: HTMLElement): (readonly [dimension: string | undefined, list: HTMLElement])[] =>
  Array.from(facets.querySelectorAll<HTMLElement>('[data-dimension] > .choices'), (list) => [
    list.parentElement?.dataset['dimension'],
    list,
  ])

/** Replaces the facets; the one in focus stays in focus, and long lists stay where they are. */
export function replaceFacets(facets: HTMLElement, elements: readonly HTMLElement[]): void {
  const scrolled = new Map(listsOf(facets).map(([dimension, list]) => [dimension, list.scrollTop]))
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null
  facets.replaceChildren(...elements)
  for (const [dimension, list] of listsOf(facets)) list.scrollTop = scrolled.get(dimension) ?? 0
  if (focused?.type !== 'checkbox') return
  const inputs = [...facets.querySelectorAll<HTMLInputElement>('input')]
  inputs.find(({ name, value }) => name === focused.name && value === focused.value)?.focus()
}
