/** The filters of a search: an item passes when each filter that is set holds for it. */
import { rocYear, rocYearOf } from '../model/date.ts'
import type { Indexed, IndexedItem } from './indexed.ts'

export const DIMENSIONS = ['agency', 'unit', 'year', 'kind'] as const
export type Dimension = (typeof DIMENSIONS)[number]
/** Any of a dimension's values will do; a dimension without values lets all pass. */
export type Filters = Readonly<Record<Dimension, readonly string[]>>

export const NO_FILTERS: Filters = { agency: [], unit: [], year: [], kind: [] }

/** An item's values: of unit, those that are told to act; year is the ROC year of the meeting. */
export const valuesOf = (
  meeting: Pick<Indexed, 'agency' | 'date'>,
  item: Pick<IndexedItem, 'kind' | 'units'>,
): Filters => ({
  agency: [meeting.agency],
  unit: item.units.flatMap(({ id }) => (id === null ? [] : [id])),
  year: [String(rocYear(meeting.date))],
  kind: [item.kind],
})

const holds = (wanted: readonly string[], values: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((value) => values.includes(value))

/** @param except a dimension that is let pass, for counting what choosing another of its values would give. */
export const passes = (filters: Filters, values: Filters, except?: Dimension): boolean =>
  DIMENSIONS.every((dimension) => dimension === except || holds(filters[dimension], values[dimension]))

/** Filters as other programs give them: one value or several; a western year counts as the ROC year that it is. */
export function normalise(given: Readonly<Partial<Record<Dimension, string | readonly string[]>>>): Filters {
  const list = (dimension: Dimension): string[] =>
    [given[dimension] ?? []]
      .flat()
      .map(String)
      .filter((value) => value !== '')
  const year = list('year').map((value) => (/^(?:19|20)\d{2}$/u.test(value) ? String(rocYearOf(Number(value))) : value))
  return { agency: list('agency'), unit: list('unit'), year, kind: list('kind') }
}
