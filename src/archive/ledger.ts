/** Permanence: every id ever published must still be in the archive. Pure. */
import { publishedIds } from '../model/ledger.ts'
import type { Archive } from './views.ts'

const without = (ids: readonly string[], held: readonly string[]): string[] => {
  const known = new Set(held)
  return ids.filter((id) => !known.has(id))
}
const heldIds = ({ meetings }: Archive): string[] => meetings.flatMap(({ data }) => publishedIds(data))

/** The ledger's ids that the archive no longer holds, in the ledger's order. */
export const missingIds = (ledger: readonly string[], archive: Archive): string[] => without(ledger, heldIds(archive))

/** The ids that the archive holds and the ledger does not: they were not filed by ingest. */
export const unrecordedIds = (ledger: readonly string[], archive: Archive): string[] =>
  without(heldIds(archive), ledger)
