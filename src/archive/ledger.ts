/** Permanence: every id ever published must still answer. Pure. */
import type { Moves } from '../model/moved.ts'
import { itemsById, standingPages } from './gone.ts'
import type { Archive } from './views.ts'

/** The ids that the archive holds and the ledger does not: they were not filed by ingest. */
export function unrecordedIds(ledger: readonly string[], { gone }: Archive): string[] {
  const known = new Set(ledger)
  // What went elsewhere is known from the ledger alone.
  return gone.published.filter((id) => !known.has(id))
}

/** Tells of a name of moved.yaml whether the archive holds it. */
export function standsIn(archive: Archive, { entries }: Moves): (name: string) => boolean {
  if (entries.length === 0) return () => false
  const names = [itemsById(archive), standingPages(archive), new Set(archive.meetings.map(({ data }) => data.id))]
  return (name) => names.some((all) => all.has(name))
}
