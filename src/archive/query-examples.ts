/** Searches that show the language of a query, made from the archive itself, so that each of them finds something. */
import { formatRoc, rocYear } from '../model/date.ts'
import { exampleItem } from './examples.ts'
import type { Archive } from './views.ts'

export type ExampleName =
  'terms' | 'either' | 'without' | 'agency' | 'unit' | 'chair' | 'case' | 'year' | 'months' | 'day' | 'citation'

/** 2024-12-17 → 113/12 */
const month = (iso: string): string => `${rocYear(iso)}/${Number(iso.slice(5, 7))}`

/** Those for which the archive has what they show. */
export function queryExamples(archive: Archive): Partial<Record<ExampleName, string>> {
  const { units, cases, meetings } = archive
  const [newest] = meetings
  const [first, second] = units
    .filter(({ duties }) => duties.some(({ unit }) => !unit.inferred))
    .toSorted((a, b) => b.duties.length - a.duties.length || a.id.localeCompare(b.id))
  const duty = first?.duties.find(({ item }) => item.text.includes(first.unit.name))
  const chair = meetings.find(({ data }) => data.chair)?.data.chair?.name
  // A case may go by a name of several words, which is no number.
  const numbered = cases.filter(({ number }) => /^\d+$/u.test(number))
  const number = (numbered.find(({ state }) => state === 'open') ?? numbered[0])?.number
  const cited = exampleItem(archive)
  return {
    ...(duty && { terms: `${first?.unit.name} 請`, without: `請 -${first?.unit.name}` }),
    ...(first && second && { either: `${first.unit.name}|${second.unit.name}` }),
    ...(newest && {
      agency: `機關:${newest.agency.short} 請`,
      year: `日期:${rocYear(newest.data.date)}`,
      months: `日期:${rocYear(newest.data.date)}/1..${month(newest.data.date)}`,
      day: formatRoc(newest.data.date),
    }),
    ...(first && { unit: `單位:${first.unit.name}` }),
    ...(chair !== undefined && { chair: `主席:${chair}` }),
    ...(number !== undefined && { case: `案號:${number}` }),
    ...(cited && { citation: cited.citation }),
  }
}
