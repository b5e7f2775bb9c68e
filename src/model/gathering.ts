/**
 * The pages that gather what minutes say of a unit or of a case, by their names in moved.yaml, `units/<id>` and `cases/<id>`;
 * and the ledger of all that there ever were: a name in it is never taken away again.
 */
import type { Agency } from './agency.ts'
import { findNamed, nameKey } from './case-names.ts'
import { findNumbers } from './case-words.ts'
import type { Earlier, Withdrawn } from './earlier.ts'
import { flatten } from './flat.ts'
import type { Item, Meeting } from './meeting.ts'
import { levelOf } from './moved.ts'

/** The ledger's file: a name a line, in order of publication, written as that of the ids is (`parseLedger`). */
export const ADDRESSES = 'addresses.txt'

/**
 * What stands in their ids for the cases that a text names: their numbers, or what is made of their names.
 * @param isQuoted whether the text is of another meeting: what is quoted tracks no case by name.
 */
export function caseKeys(text: string, isQuoted = false): string[] {
  // Of many texts few name any.
  if (!text.includes('案')) return []
  const { text: flat } = flatten(text)
  const named = isQuoted ? [] : findNamed(flat)
  return [
    ...findNumbers(flat).map(({ number }) => number),
    ...named.map(({ name: { start, end } }) => nameKey(flat.slice(start, end))),
  ]
}

interface Said {
  readonly text: string
  readonly earlier?: readonly Earlier[] | undefined
  readonly withdrawn?: Withdrawn | null | undefined
}

/** What an item said, and says no more: its texts before they were changed, and its own where it was taken back. */
export const formerTexts = ({ text, earlier = [], withdrawn }: Said): string[] => [
  ...earlier.flatMap(({ of, was }) => (of === 'text' ? [was] : [])),
  ...(withdrawn ? [text] : []),
]

/** Whether a name is that of a unit's or a case's page; nothing else should stand in the ledger. */
export const isPage = (name: string): boolean => ['unit', 'case'].includes(levelOf(name) ?? '')

/**
 * Whether it must be told what became of a page that stands no more. Of a case it need not: its page goes with the words that
 * named it, and says so. Nor of a unit of whose agency nothing was published: its page gathered nothing.
 * @param published the ids of agencies of which minutes were ever published.
 */
export function mustBeTold(name: string, published: ReadonlySet<string>): boolean {
  const level = levelOf(name)
  return level === 'unit' ? published.has(name.slice(name.indexOf('/') + 1, name.indexOf('-'))) : level !== 'case'
}

/** @param key the case's number, or what is made of its name. */
export const caseName = (agency: string, series: string, key: string): string => `cases/${agency}-${series}-${key}`

/** The names of the pages of a registry's units. */
export const unitPages = (agencies: readonly Agency[]): string[] =>
  agencies.flatMap(({ id, units }) => units.map((unit) => `units/${id}-${unit.id}`))

/** The names of the pages of all cases that a meeting's items tell of, or told of before they were changed. */
export function casePages({ agency, series, items }: Pick<Meeting, 'agency' | 'series' | 'items'>): string[] {
  const names = new Set<string>()
  const add = (keys: readonly string[]): void => {
    for (const key of keys) names.add(caseName(agency, series, key))
  }
  const visit = (item: Item, isWithinQuoted: boolean): void => {
    const isQuoted = isWithinQuoted || item.kind === 'quoted'
    for (const text of formerTexts(item)) add(caseKeys(text))
    add(caseKeys(item.text, isQuoted))
    for (const child of item.children) visit(child, isQuoted)
  }
  for (const item of items) visit(item, false)
  return [...names]
}
