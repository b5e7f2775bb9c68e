/** A parsed document over what the content directory holds of its meeting: the last step before it is filed. */
import type { Agency } from '../../model/agency.ts'
import type { Correction } from '../../model/correction.ts'
import { SOURCES, decodeContent, meetingFile, originOf, readMeetingFile } from '../../model/files.ts'
import type { Meeting } from '../../model/meeting.ts'
import { ingest, type Outcome } from '../ingest.ts'
import { amend, hasHistory, type Amended, type Known } from './amend.ts'
import { faultsOf, type Faulty } from './faulty.ts'
import { baseName, renumber } from './number.ts'

/** The content directory, as far as it matters here. */
export interface Shelf {
  readonly agencies: readonly Agency[]
  /** Every meeting's, by id. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
  /** The corrections files that can't be read. */
  readonly faulty: readonly Faulty[]
  /** Whether a second document of a meeting replaces the first even where it doesn't say so itself. */
  readonly revise: boolean
  /** A file's bytes by its path below the content directory, or null. */
  readonly read: (file: string) => Uint8Array | null
  readonly digest: (bytes: Uint8Array) => string
}

async function reread(source: { file: string; sha256: string }, shelf: Shelf): Promise<Outcome | null> {
  const bytes = shelf.read(`${SOURCES}/${source.file}`)
  if (!bytes || shelf.digest(bytes) !== source.sha256) return null
  return ingest({ name: baseName(source.file), bytes, sha256: source.sha256 }, shelf.agencies)
}

/**
 * What is to be filed of a parsed document: under its right number, over the documents that it replaces, corrected.
 * Of one that is archived already under another name, or was replaced, it is the meeting as it is filed.
 * @throws ContentError where the filed meeting has a fault.
 */
export async function settleMeeting(parsed: Meeting, shelf: Shelf): Promise<Amended> {
  const numbered = renumber(parsed, shelf.corrections)
  const errors = faultsOf(numbered, shelf.faulty)
  if (errors.length > 0) return { meeting: null, messages: errors, held: null }
  const target = meetingFile(numbered)
  const bytes = shelf.read(target)
  const filed = bytes && decodeContent(target, bytes)
  const known: Known = {
    archived: filed !== null && hasHistory(filed, numbered.source) ? originOf(filed) : null,
    corrections: shelf.corrections.get(numbered.id) ?? [],
    revise: shelf.revise,
    reread: async (source) => reread(source, shelf),
  }
  const amended = await amend(numbered, known)
  return amended.held && filed !== null ? { ...amended, meeting: readMeetingFile(target, filed) } : amended
}
