/** What a group of documents adds to a registry, entry by entry, each with where it was found and what to check. */
import { namesOf, type Agency, type Series, type Unit } from '../../model/agency.ts'
import { fold } from '../../model/fold.ts'
import { PROPOSAL } from '../../strings/proposal.ts'
import { keyOf } from '../parse/naming.ts'
import { findUnits, mayBeSame, type FoundUnit, type Place } from './find-units.ts'
import { groupBy, type AgencyGroup, type Titled } from './group.ts'
import { aboveOf, withoutAbove, type Ids } from './ids.ts'
import { tellNumbering } from './tell-numbering.ts'
import type { Noted } from './yaml.ts'

/** As many places as a comment names. */
const MOST_PLACES = 3

const placeOf = ({ file, line }: Place): string => `${file}:${line}`
/** a.txt:3、8, b.txt:5 */
const placesOf = (places: readonly Place[]): string => {
  const files = groupBy(places.slice(0, MOST_PLACES), ({ file }) => file)
  const named = files.map((group) => `${group[0]?.file}:${group.map(({ line }) => line).join('、')}`)
  return [...named, ...(places.length > MOST_PLACES ? [PROPOSAL.more(places.length)] : [])].join('；')
}

export const titlePlace = ({ file, title }: Titled): string => placeOf({ file, line: title.line.number })

/** Every series of the documents that the agency does not have yet. */
export function seriesEntries(group: AgencyGroup, ids: Ids): Noted<Series>[] {
  const has = (name: string): boolean =>
    (group.known?.series ?? []).some((series) =>
      [series.name, ...series.aliases].some((entry) => keyOf(entry) === keyOf(name)),
    )
  return group.series
    .filter(({ name }) => name !== '' && !has(name))
    .map(({ name, documents }) => {
      const { numbering, form, doubtful } = tellNumbering(
        name,
        documents.map(({ title, day }) => ({ printed: title.printed, rest: title.rest, day })),
      )
      const found = documents.slice(0, MOST_PLACES).map((entry) => PROPOSAL.found(entry.title.text, titlePlace(entry)))
      return {
        entry: { id: ids.series(name), name, aliases: [], numbering, ...(form !== null && { form }) },
        notes: [...found, PROPOSAL.numbering(numbering), ...(doubtful ? [PROPOSAL.doubtful] : [])],
      }
    })
}

interface NamedUnit extends FoundUnit {
  readonly aliases: readonly string[]
}

const together = (units: readonly FoundUnit[], name: string): NamedUnit[] => [
  {
    name,
    as: units.find(({ as }) => as !== 'asked')?.as ?? 'asked',
    places: units.flatMap(({ places }) => places),
    sure: units.some(({ sure }) => sure),
    aliases: units.map((unit) => unit.name).filter((entry) => entry !== name),
  },
]

/**
 * Ways to write one unit as one: 教育局 and 臺北市政府教育局; 發展局, which attends, and 都市發展局, which is asked and
 * does not attend by that name.
 */
function merged(found: readonly FoundUnit[]): NamedUnit[] {
  const plain = ({ name }: FoundUnit): string => fold(/[縣市]/u.test(aboveOf(name)) ? withoutAbove(name) : name)
  const units = groupBy(found, plain).flatMap((group) =>
    together(group, group.map(({ name }) => name).toSorted((a, b) => a.length - b.length)[0] ?? ''),
  )
  const isSame = (one: FoundUnit, other: FoundUnit): boolean =>
    one.name.length < other.name.length &&
    other.name.endsWith(one.name) &&
    (one.as === 'asked') !== (other.as === 'asked')
  const full = (unit: FoundUnit): string => {
    const longer = units.filter((other) => isSame(unit, other))
    return longer.length === 1 ? (longer[0]?.name ?? unit.name) : unit.name
  }
  return groupBy(units, full).flatMap((group) => {
    const [first] = group
    return first && group.length > 1 ? together(group, full(first)) : group
  })
}

/** Every unit that the documents name and the agency does not have yet; what is not sure to be one is a guess. */
export function unitEntries(group: AgencyGroup, own: readonly string[], ids: Ids): Noted<Unit>[] {
  const taken = new Set([...own, ...(group.known?.units ?? []).flatMap(namesOf)].map(fold))
  // 經濟委員會 meets itself; its own name is no unit's.
  const isOwn = (name: string): boolean =>
    taken.has(fold(name)) || group.series.some((series) => fold(series.name).startsWith(fold(name)))
  const found = merged(findUnits(group.documents)).filter(({ name }) => !isOwn(name))
  const sure = found.filter((unit) => unit.sure)
  return [...sure, ...found.filter((unit) => !unit.sure)].map(({ name, aliases, as, places, sure: isSure }) => {
    const longer = found.find((other) => mayBeSame(name, other.name))
    return {
      entry: { id: ids.unit(name), name, aliases: [...aliases] },
      notes: [
        ...(isSure ? [] : [PROPOSAL.guess]),
        PROPOSAL[as](placesOf(places)),
        ...(aliases.length > 0 ? [PROPOSAL.merged] : longer ? [PROPOSAL.maybeSame(longer.name)] : []),
      ],
      guess: !isSure,
    }
  })
}

/** Names that titles print beside the agency's own. */
export function aliasEntries(group: AgencyGroup, own: Pick<Agency, 'name' | 'short' | 'aliases'>): Noted<string>[] {
  const has = new Set(namesOf(own).map(fold))
  return group.names.flatMap((name) => {
    if (has.has(fold(name))) return []
    has.add(fold(name))
    const document = group.documents.find(({ title }) => title.agency === name)
    return [{ entry: name, notes: document ? [PROPOSAL.alias(titlePlace(document))] : [] }]
  })
}
