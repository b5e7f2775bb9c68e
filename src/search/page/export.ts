/** The hits of a search as CSV, each with its citation and its whole address. */
import { csv } from '../../formats/csv.ts'
import { TOOLS } from '../../strings/search.ts'
import { KIND } from '../../strings/site.ts'
import type { MeetingHits } from '../engine.ts'

/** @param site any address of the site, for those of the items. */
export const hitsAsCsv = (meetings: readonly MeetingHits[], site: string): string =>
  csv([
    TOOLS.columns,
    ...meetings.flatMap(({ meeting, hits }) =>
      hits.map(({ item }) => [
        item.citation,
        meeting.agencyName,
        meeting.name,
        meeting.date,
        KIND[item.kind],
        item.text,
        item.units.map(({ name }) => name).join('、'),
        item.deadlines.map(({ date, words }) => `${date}（${words}）`).join('、'),
        item.cases.map(({ number }) => number).join('、'),
        new URL(item.url, site).href,
      ]),
    ),
  ])

/** Hands a file to whoever sits at the browser. */
export function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Only then: some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
