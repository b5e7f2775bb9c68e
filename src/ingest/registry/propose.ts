/** From documents whose agency or series the registry does not know to the registry that would know them. Pure. */
import { Agency, namesOf } from '../../model/agency.ts'
import { agencyFile } from '../../model/files.ts'
import { fold } from '../../model/fold.ts'
import { PROPOSAL } from '../../strings/proposal.ts'
import { aliasEntries, seriesEntries, titlePlace, unitEntries } from './entries.ts'
import type { Document } from './find-units.ts'
import { groupByAgency, readTitled, type AgencyGroup, type Titled } from './group.ts'
import { Ids, withoutAbove } from './ids.ts'
import type { Romanize } from './pinyin.ts'
import { extendRegistry, newRegistry, snippet, type Addition } from './yaml.ts'

export interface Proposal {
  /** Below the content directory. */
  readonly file: string
  readonly isNew: boolean
  readonly agency: Agency
  /** The whole file as it would be written; null where a person has to add to it. */
  readonly text: string | null
  /** What is added; of a new file, all of it. */
  readonly added: string
  /** The documents that it makes known. */
  readonly documents: readonly string[]
}

export interface Proposed {
  readonly proposals: readonly Proposal[]
  /** What can't be proposed, and why. */
  readonly remarks: readonly string[]
}

export interface Registry {
  readonly agencies: readonly Agency[]
  /** The text of an agency's file. */
  readonly textOf: (id: string) => string
}

const entriesOf = <T>(noted: readonly { readonly entry: T; readonly guess?: boolean }[]): T[] =>
  noted.flatMap(({ entry, guess }) => (guess === true ? [] : [entry]))

function extend(known: Agency, group: AgencyGroup, textOf: Registry['textOf'], romanize: Romanize): Proposal | null {
  const addition: Addition = {
    aliases: aliasEntries(group, known),
    series: seriesEntries(
      group,
      new Ids(
        romanize,
        known.series.map(({ id }) => id),
      ),
    ),
    units: unitEntries(
      group,
      namesOf(known),
      new Ids(
        romanize,
        known.units.map(({ id }) => id),
      ),
    ),
  }
  if (addition.aliases.length + addition.series.length === 0) return null
  const agency = Agency.parse({
    ...known,
    aliases: [...known.aliases, ...entriesOf(addition.aliases)],
    series: [...known.series, ...entriesOf(addition.series)],
    units: [...known.units, ...entriesOf(addition.units)],
  })
  return {
    file: agencyFile(known.id),
    isNew: false,
    agency,
    text: extendRegistry(textOf(known.id), addition, agency),
    added: snippet(addition),
    documents: group.documents.map(({ file }) => file),
  }
}

/** @param taken names of other agencies, folded. */
function create(group: AgencyGroup, id: string, taken: ReadonlySet<string>, romanize: Romanize): Proposal | null {
  const [name] = group.names
  const [document] = group.documents
  if (name === undefined || !document) return null
  const isShared = taken.has(fold(withoutAbove(name)))
  const own = { id, name, short: isShared ? name : withoutAbove(name), aliases: [] }
  const addition: Addition = {
    aliases: aliasEntries(group, own),
    series: seriesEntries(group, new Ids(romanize, [])),
    units: unitEntries(group, [...namesOf(own), ...group.names], new Ids(romanize, [])),
  }
  if (addition.series.length === 0) return null
  const agency = Agency.parse({
    ...own,
    aliases: entriesOf(addition.aliases),
    series: entriesOf(addition.series),
    units: entriesOf(addition.units),
  })
  const notes = [
    PROPOSAL.new,
    PROPOSAL.found(document.title.text, titlePlace(document)),
    ...(isShared ? [PROPOSAL.sharedShort] : []),
  ]
  const text = newRegistry(own, notes, addition)
  const documents = group.documents.map(({ file }) => file)
  return { file: agencyFile(id), isNew: true, agency, text, added: text, documents }
}

/**
 * @param documents refused because their agency or series is unknown.
 * @param only the value of --agency: the id of a known agency, whose the titles without an agency are, or of the new one.
 */
export function propose(
  documents: readonly Document[],
  registry: Registry,
  only: string | null,
  romanize: Romanize,
): Proposed {
  const { agencies, textOf } = registry
  const owner = agencies.find(({ id }) => id === only) ?? null
  const titled = documents.flatMap((document) => readTitled(document, agencies, owner) ?? [])
  const isNamed = ({ title }: Titled): boolean => title.agency !== null || title.known !== null
  const groups = groupByAgency(titled.filter(isNamed), agencies)
  const unknown = groups.filter(({ known }) => known === null)
  const wanted = owner === null ? only : null
  const given = unknown.length === 1 ? wanted : null
  const ids = new Ids(
    romanize,
    agencies.map(({ id }) => id),
  )
  const names = (group: AgencyGroup): string[] => [...group.names, ...group.names.map(withoutAbove)]
  const proposals = groups.flatMap((group) => {
    if (group.known) return extend(group.known, group, textOf, romanize) ?? []
    const others = [...agencies.flatMap(namesOf), ...unknown.filter((entry) => entry !== group).flatMap(names)]
    return create(group, given ?? ids.agency(group.names[0] ?? ''), new Set(others.map(fold)), romanize) ?? []
  })
  const remarks = [
    ...titled.filter((entry) => !isNamed(entry)).map(({ file, title }) => PROPOSAL.unnamed(file, title.text)),
    ...(wanted !== null && unknown.length > 1 ? [PROPOSAL.manyAgencies] : []),
  ]
  return { proposals, remarks }
}
