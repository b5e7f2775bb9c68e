/** The counts beside the filters, and what a plain scan of all texts counts. */
import type { ApiMeeting } from '../../../src/model/api.ts'
import { rocYear } from '../../../src/model/date.ts'
import { fold } from '../../../src/model/fold.ts'
import { walk } from '../../../src/model/walk.ts'
import { DIMENSIONS, NO_FILTERS } from '../../../src/search/filters.ts'
import { countFacets } from '../../../src/search/page/facets.ts'
import { readQuery } from '../../../src/search/query/read.ts'
import { Tally } from '../../../src/search/tally.ts'
import type { Query } from './queries.ts'

/** What an item counts for: "year 113", "unit sec-wenshu". */
const countedFor = ({ id, date }: ApiMeeting, { kind, units }: ApiMeeting['items'][number]): string[] => [
  `agency ${id.slice(0, id.indexOf('-'))}`,
  `year ${rocYear(date)}`,
  `kind ${kind}`,
  ...new Set(units.flatMap((unit) => (unit.id === null ? [] : [`unit ${unit.id}`]))),
]

/** @returns how many counts were compared, and those that differ. */
export function compareFacets(
  meetings: readonly ApiMeeting[],
  queries: readonly Query[],
): { compared: number; wrong: string[] } {
  const texts = meetings.map((meeting) => walk(meeting.items).map((item) => ({ item, folded: fold(item.text) })))
  const wrong: string[] = []
  let compared = 0
  for (const { query, terms } of queries) {
    const tally = new Tally(readQuery(query), NO_FILTERS)
    for (const meeting of meetings) tally.add(meeting)
    const shown = countFacets(tally.matching, NO_FILTERS)
    const left = new Map<string, number>()
    for (const [at, meeting] of meetings.entries()) {
      const items = texts[at] ?? []
      if (!terms.every((term) => items.some(({ folded }) => folded.includes(term)))) continue
      for (const { item, folded } of items)
        if (terms.some((term) => folded.includes(term)))
          for (const name of countedFor(meeting, item)) left.set(name, (left.get(name) ?? 0) + 1)
    }
    for (const dimension of DIMENSIONS)
      for (const [value, count] of shown[dimension]) {
        const name = `${dimension} ${value}`
        compared++
        if ((left.get(name) ?? 0) !== count) wrong.push(`${query}: ${name}`)
        left.delete(name)
      }
    // What the scan counts and the page does not show.
    wrong.push(...Array.from(left.keys(), (name) => `${query}: ${name}`))
  }
  return { compared, wrong }
}
