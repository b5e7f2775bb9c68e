/** The whole state of a search is in its address: q, agency, unit, year, kind, sort. */
import { DIMENSIONS, normalise, type Filters } from '../filters.ts'
import type { Sort } from '../meeting-index.ts'

export interface State {
  readonly query: string
  readonly filters: Filters
  readonly sort: Sort
}

/** @param search of a location: ?q=…&agency=… */
export function readState(search: string): State {
  const parameters = new URLSearchParams(search)
  const given = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, parameters.getAll(dimension)]))
  return {
    query: parameters.get('q') ?? '',
    filters: normalise(given),
    sort: parameters.get('sort') === 'oldest' ? 'oldest' : 'newest',
  }
}

/** The part of an address from ? on; what is as it would be anyway is left out. */
export function writeState({ query, filters, sort }: State): string {
  const parameters = new URLSearchParams({ q: query })
  for (const dimension of DIMENSIONS) for (const value of filters[dimension]) parameters.append(dimension, value)
  if (sort !== 'newest') parameters.set('sort', sort)
  return `?${parameters.toString()}`
}

export const isFiltered = ({ filters }: State): boolean => DIMENSIONS.some((dimension) => filters[dimension].length > 0)
