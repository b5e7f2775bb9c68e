/** Permanence: every id ever published must still answer. Pure. */
import type { Archive } from './views.ts'

/** The ids that the archive holds and the ledger does not: they were not filed by ingest. */
export function unrecordedIds(ledger: readonly string[], { gone }: Archive): string[] {
  const known = new Set(ledger)
  // What went elsewhere is known from the ledger alone.
  return gone.published.filter((id) => !known.has(id))
}
