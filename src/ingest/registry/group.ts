/** Documents of one agency and one series, however their titles write the names. */
import type { Agency } from '../../model/agency.ts'
import { findDates } from '../../model/date.ts'
import { fold } from '../../model/fold.ts'
import { keyOf } from '../parse/naming.ts'
import { unknownTitle, type UnknownTitle } from '../parse/unknown-title.ts'
import type { Document } from './find-units.ts'
import { aboveOf, withoutAbove } from './ids.ts'

/** A document with its title. */
export interface Titled extends Document {
  readonly title: UnknownTitle
  /** The first day that its first lines print: that of the meeting. */
  readonly day: string | null
}

export interface SeriesGroup {
  readonly name: string
  readonly documents: readonly Titled[]
}

export interface AgencyGroup {
  /** Of the registry; null where it is a new one. */
  readonly known: Agency | null
  /** The names that the titles print, the fullest first. */
  readonly names: readonly string[]
  readonly series: readonly SeriesGroup[]
  readonly documents: readonly Titled[]
}

const HEADER_LINES = 20

/** A document with its title, or null where it has none. */
export function readTitled(document: Document, agencies: readonly Agency[], owner: Agency | null): Titled | null {
  const title = unknownTitle(document.lines, agencies, owner)
  const days = document.lines.slice(0, HEADER_LINES).flatMap(({ text }) => findDates(text.normalize('NFKC')))
  return title && { ...document, title, day: days[0]?.iso ?? null }
}

/** 北市 and 臺北市政府 are one city; nothing above is any. */
function isAbove(short: string, long: string): boolean {
  const [one, other] = [short, long].map((above) => fold(above).replace(/(?:政?府|立)$/u, ''))
  return (
    one === undefined || other === undefined || one === '' || other === '' || other.endsWith(one) || one.endsWith(other)
  )
}

/** Whether two names are one agency's: 臺北市政府秘書處, 台北市秘書處, 秘書處. */
export const isSameAgency = (one: string, other: string): boolean =>
  fold(one) === fold(other) ||
  (fold(withoutAbove(one)) === fold(withoutAbove(other)) && isAbove(aboveOf(one), aboveOf(other)))

/** Names of which each is printed most often, and of those the first, before the others. */
const byCount = (names: readonly string[]): string[] => {
  const count = (name: string): number => names.filter((entry) => entry === name).length
  return [...new Set(names)].toSorted((a, b) => count(b) - count(a))
}

/** What has the same key, together, in the order of the first of each. */
export function groupBy<T>(entries: readonly T[], keyFor: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const entry of entries) {
    const group = groups.get(keyFor(entry))
    if (group) group.push(entry)
    else groups.set(keyFor(entry), [entry])
  }
  return [...groups.values()]
}

function seriesOf(documents: readonly Titled[]): SeriesGroup[] {
  return groupBy(documents, ({ title }) => keyOf(title.series)).map((group) => ({
    name: byCount(group.map(({ title }) => title.series))[0] ?? '',
    documents: group,
  }))
}

/**
 * @param titled documents whose title names an agency.
 * @param agencies of the registry; one of them may be written in a way that it does not know yet.
 */
export function groupByAgency(titled: readonly Titled[], agencies: readonly Agency[]): AgencyGroup[] {
  const groups: { known: Agency | null; names: string[]; documents: Titled[] }[] = []
  // The fullest names first: 秘書處 joins 臺北市政府秘書處, if no other city's is there too.
  const ordered = titled.toSorted((a, b) => (b.title.agency ?? '').length - (a.title.agency ?? '').length)
  for (const document of ordered) {
    const { agency, known } = document.title
    const name = agency ?? known?.name ?? ''
    const alike = known ? [known] : agencies.filter((entry) => isSameAgency(name, entry.name))
    const owner = alike.length === 1 ? (alike[0] ?? null) : null
    const same = groups.filter((group) =>
      owner ? group.known === owner : group.names.some((entry) => isSameAgency(name, entry)),
    )
    const [group] = same
    if (group && same.length === 1) {
      group.names.push(name)
      group.documents.push(document)
    } else groups.push({ known: owner, names: [name], documents: [document] })
  }
  const first = (group: { readonly documents: readonly Titled[] }): number =>
    titled.findIndex((document) => group.documents.includes(document))
  return groups
    .toSorted((a, b) => first(a) - first(b))
    .map(({ known, names, documents }) => {
      const inOrder = titled.filter((document) => documents.includes(document))
      return {
        known,
        names: byCount(names).toSorted((a, b) => b.length - a.length),
        series: seriesOf(inOrder),
        documents: inOrder,
      }
    })
}
