/** Permanence: every id ever published must still be in the archive. Pure. */
import { walk } from '../model/walk.ts'
import type { Archive } from './views.ts'

/** The ledger's ids that the archive no longer holds, in the ledger's order. */
export function missingIds(ledger: readonly string[], archive: Archive): string[] {
  const held = new Set(archive.meetings.flatMap((meeting) => Array.from(walk(meeting.items), ({ id }) => id)))
  return ledger.filter((id) => !held.has(id))
}

/** The ids that the archive holds and the ledger does not: they were not filed by ingest. */
export function unrecordedIds(ledger: readonly string[], archive: Archive): string[] {
  const known = new Set(ledger)
  return archive.meetings
    .flatMap((meeting) => Array.from(walk(meeting.items), ({ id }) => id))
    .filter((id) => !known.has(id))
}
