/** The whole state of a search of several archives is in its address: q, sort, and from, the names of those that are asked. */
import type { Sort } from '../meeting-index.ts'

export interface State {
  readonly query: string
  readonly sort: Sort
  /** Names of archives; all are asked where it is empty. */
  readonly from: readonly string[]
}

/**
 * @param search of a location: ?q=…&from=…
 * @param names of the archives that there are; others are left out.
 */
export function readState(search: string, names: readonly string[]): State {
  const parameters = new URLSearchParams(search)
  const from = parameters.getAll('from')
  return {
    query: parameters.get('q') ?? '',
    sort: parameters.get('sort') === 'oldest' ? 'oldest' : 'newest',
    from: names.filter((name) => from.includes(name)),
  }
}

/** The part of an address from ? on; what is as it would be anyway is left out. */
export function writeState({ query, sort, from }: State): string {
  const parameters = new URLSearchParams({ q: query })
  if (sort !== 'newest') parameters.set('sort', sort)
  for (const name of from) parameters.append('from', name)
  return `?${parameters.toString()}`
}
