/**
 * Cases that only words name which stand no more: corrected, revised, or taken back. Their addresses were published, so a page
 * answers there.
 */
import { caseKeys, caseName, formerTexts } from '../../model/gathering.ts'
import type { ItemView } from '../views.ts'

/** @returns the items that named each case and name it no more, by the name of its page; others may name it still. */
export function formerCases(items: Iterable<ItemView>): ReadonlyMap<string, readonly ItemView[]> {
  const former = new Map<string, readonly ItemView[]>()
  for (const item of items) {
    const { agency, series } = item.meeting
    for (const key of new Set(formerTexts(item).flatMap((text) => caseKeys(text)))) {
      const name = caseName(agency.id, series.id, key)
      former.set(name, [...(former.get(name) ?? []), item])
    }
  }
  return former
}
