/** What the archive already holds where a document is to be filed. */
import { ContentError, SOURCES, originOf, readMeetingFile } from '../../model/files.ts'
import type { Meeting } from '../../model/meeting.ts'
import type { Moves } from '../../model/moved.ts'
import { guard, takenBy } from '../guard.ts'
import type { Message } from '../message.ts'
import { movesOf } from '../moves.ts'
import type { Content } from '../store/content.ts'
import { sha256 } from '../store/digest.ts'
import type { Made } from './prepare.ts'

export interface Archived {
  /** What stands under the source's name, or null. */
  readonly source: string | null
  /** The text of the meeting's file, or null. */
  readonly text: string | null
  /** The ids of the meeting that were ever published. */
  readonly published: readonly string[]
  /** What became of those that are not where they were. */
  readonly moves: Moves
}

/** @throws ContentError where a file of the content has a fault. */
export function lookUp(store: Content, { id, source, sha256: digest, target, text }: Made): Archived {
  const bytes = source.held ? null : store.read(source.file)
  return {
    source: source.held ? digest : bytes && sha256(bytes),
    text: target.held ? text : store.readText(target.file),
    published: store.ledger.published(id),
    moves: movesOf(store),
  }
}

/**
 * The meeting that a file holds. One that an older program wrote of the same document, and that no longer fits the schema,
 * counts as the new one: the same document may be filed again, and the ledger tells which ids it must give.
 * @throws ContentError where the file has another fault.
 */
function meetingOf(file: string, text: string, made: Meeting): Meeting {
  try {
    return readMeetingFile(file, text)
  } catch (error) {
    const origin = error instanceof ContentError ? originOf(text) : null
    const { id, source } = made
    if (origin?.id === id && origin.source.file === source.file && origin.source.sha256 === source.sha256) return made
    throw error
  }
}

/** Nothing is archived, or all of it is as it would be filed again: then nothing is in danger. */
function isSafe({ ids, sha256: digest, text }: Made, { source, text: filed, published, moves }: Archived): boolean {
  if (takenBy(ids, moves).length > 0) return false
  if (source === null && filed === null) return published.length === 0
  const given = new Set(ids)
  return source === digest && filed === text && published.every((id) => given.has(id))
}

/** The errors that keep a meeting from being filed. */
export function faults(given: Made, archived: Archived): Message[] {
  if (isSafe(given, archived)) return []
  const { source, sha256: digest, target, text } = given
  const made = readMeetingFile(target.file, text)
  const meeting = archived.text === null ? null : meetingOf(target.file, archived.text, made)
  const document = { file: source.file.slice(`${SOURCES}/`.length), sha256: digest }
  return guard(made, { ...archived, meeting }, document)
}
