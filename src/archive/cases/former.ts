/**
 * Cases that only words name which stand no more: corrected, revised, or taken back. Their addresses were published, so a page
 * answers there.
 */
import { caseAddress } from '../addresses.ts'
import { flatten } from '../text/flat.ts'
import type { CaseView, ItemView } from '../views.ts'
import { readCases } from './cases.ts'
import { findNamed, nameKey } from './named.ts'

export interface FormerCase {
  /** As it was printed. */
  readonly number: string
  readonly address: string
  /** The items that named it. */
  readonly items: readonly ItemView[]
}

/** What an item said, and says no more. */
const formerTexts = ({ earlier, withdrawn, text }: ItemView): string[] => [
  ...earlier.flatMap(({ of, was }) => (of === 'text' ? [was] : [])),
  ...(withdrawn ? [text] : []),
]

/** The cases that a text names: what stands for each in its id, and its number or name. */
function casesIn(text: string): { key: string; number: string }[] {
  const flat = flatten(text)
  return [
    ...readCases(flat.text).cases.map(({ number }) => ({ key: number, number })),
    ...findNamed(flat.text).map(({ name }) => {
      const { start, end } = flat.printed(name)
      const number = text.slice(start, end)
      return { key: nameKey(number), number }
    }),
  ]
}

/** @param cases those that stand. */
export function formerCases(items: Iterable<ItemView>, cases: readonly CaseView[]): FormerCase[] {
  const standing = new Set(cases.map(({ address }) => address))
  const former = new Map<string, FormerCase>()
  for (const item of items)
    for (const { key, number } of formerTexts(item).flatMap(casesIn)) {
      const { agency, series } = item.meeting
      const address = caseAddress(`${agency.id}-${series.id}-${key}`)
      const before = former.get(address)?.items ?? []
      if (!standing.has(address)) former.set(address, { number, address, items: [...new Set([...before, item])] })
    }
  return [...former.values()]
}
