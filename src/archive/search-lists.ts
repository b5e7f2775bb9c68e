/** What the archive's own names mean in a search, as the lists of model/search-lists.ts. Pure. */
import { namesOf } from '../model/agency.ts'
import { fold } from '../model/fold.ts'
import type { Ids, SearchCases, SearchLists, SearchNames } from '../model/search-lists.ts'
import { simplifiedForms } from './simplified.ts'
import type { Archive, UnitView } from './views.ts'

/** @param entries names as printed, and ids. */
function idsOf(entries: Iterable<readonly [name: string, id: string]>): Ids {
  const ids = new Map<string, Set<string>>()
  for (const [name, id] of entries) {
    const key = fold(name)
    ids.set(key, (ids.get(key) ?? new Set()).add(id))
  }
  return Object.fromEntries([...ids].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, set]) => [name, [...set].sort()]))
}

/** A unit's names together with those of the unit that took over from it. */
const alikeOf = (units: readonly UnitView[]): string[][] =>
  units.flatMap(({ agency, unit }) => {
    const successor = units.find((other) => other.agency.id === agency.id && other.unit.id === unit.successor)
    const names = [...new Set([...namesOf(unit), ...(successor ? namesOf(successor.unit) : [])])]
    return names.length > 1 ? [names] : []
  })

const searchNames = ({ agencies, units, synonyms }: Archive): SearchNames => ({
  agencies: idsOf(agencies.flatMap((agency) => [agency.id, ...namesOf(agency)].map((name) => [name, agency.id]))),
  units: idsOf(units.flatMap(({ id, unit }) => namesOf(unit).map((name) => [name, id]))),
  alike: [...alikeOf(units), ...synonyms],
})

const chairs = ({ meetings }: Archive): Ids =>
  idsOf(meetings.flatMap(({ data: { id, chair } }) => (chair ? [[chair.name, id] as const] : [])))

function cases(archive: Archive): SearchCases {
  const numbers: Record<string, string[]> = {}
  for (const { agency, series, number } of archive.cases) (numbers[`${agency.id}-${series.id}`] ??= []).push(number)
  return numbers
}

export const SEARCH_LISTS: { readonly [Name in keyof SearchLists]: (archive: Archive) => SearchLists[Name] } = {
  names: searchNames,
  chairs,
  cases,
  simplified: simplifiedForms,
}
