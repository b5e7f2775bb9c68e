/** The cases of each series of meetings that has any. */
import type { Agency, Series } from '../../model/agency.ts'
import { grouped } from '../grouped.ts'
import type { Archive, CaseView } from '../views.ts'

export interface SeriesCases {
  readonly agency: Agency
  readonly series: Series
  readonly cases: readonly CaseView[]
}

/** In the order in which agencies and their series are registered. */
export function casesBySeries({ agencies, cases }: Pick<Archive, 'agencies' | 'cases'>): SeriesCases[] {
  const held = grouped(cases, ({ series }) => series)
  return agencies.flatMap((agency) =>
    agency.series.flatMap((series) => {
      const list = held.get(series)
      return list ? [{ agency, series, cases: list }] : []
    }),
  )
}
