/**
 * What the archive's own names mean in a search: small JSON below `search/`, each loaded only by a query that needs it.
 * Unlike `api/` it is no contract.
 */

/** Ids by the names that go by them, folded. */
export type Ids = Readonly<Record<string, readonly string[]>>

/** `search/names.json` */
export interface SearchNames {
  /** By full name, short name, alias and id. */
  readonly agencies: Ids
  /** By name, short name and alias. */
  readonly units: Ids
  /** Words that go for one another, as printed: names of a unit before and after it was renamed, and the agency's own list. */
  readonly alike: readonly (readonly string[])[]
}

/** `search/chairs.json`: the meetings that each has chaired. */
export type SearchChairs = Ids

/** `search/cases.json`: the case numbers of each series, `<agency>-<series>`. */
export type SearchCases = Readonly<Record<string, readonly string[]>>

/** `search/simplified.json`: for each Simplified character, the Traditional ones that it is written for, folded. */
export type SearchSimplified = Readonly<Record<string, string>>

export interface SearchLists {
  readonly names: SearchNames
  readonly chairs: SearchChairs
  readonly cases: SearchCases
  readonly simplified: SearchSimplified
}
