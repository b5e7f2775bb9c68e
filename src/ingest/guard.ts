/** What a new meeting must not do to the archive: overwrite, or take away what has been published. Pure. */
import { publishedIds } from '../model/ledger.ts'
import type { Meeting } from '../model/meeting.ts'
import { WHOLE_FILE, message, type Message } from './message.ts'

export interface Archived {
  /** The meeting of the same id, or null. */
  readonly meeting: Meeting | null
  /** SHA-256 of the archived source of the same name, or null. */
  readonly source: string | null
  /** The ids of this meeting that were ever published. */
  readonly published: readonly string[]
}

/** The errors that keep a meeting from being filed; empty where it may be. */
export function guard(meeting: Meeting, archived: Archived): Message[] {
  const errors: Message[] = []
  const { sha256, file } = meeting.source
  if (archived.meeting && (archived.meeting.source.sha256 !== sha256 || archived.meeting.source.file !== file)) {
    errors.push(message('meeting-exists', WHOLE_FILE, archived.meeting.source.file))
  } else if (archived.source !== null && archived.source !== sha256) {
    errors.push(message('source-exists', WHOLE_FILE, file))
  }
  const ids = new Set(publishedIds(meeting))
  const lost = archived.published.filter((id) => !ids.has(id))
  if (lost.length > 0)
    errors.push(message('lost-ids', WHOLE_FILE, lost.slice(0, 5).join('、') + (lost.length > 5 ? '…' : '')))
  return errors
}
