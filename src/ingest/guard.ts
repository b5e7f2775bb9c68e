/** What a new meeting must not do to the archive: overwrite, or take away what has been published. Pure. */
import { formatRoc } from '../model/date.ts'
import { publishedIds } from '../model/ledger.ts'
import type { Meeting, Source } from '../model/meeting.ts'
import { WHOLE_FILE, message, type Message } from './message.ts'

export interface Archived {
  /** The meeting of the same id, or null. */
  readonly meeting: Meeting | null
  /** SHA-256 of the archived source of the same name, or null. */
  readonly source: string | null
  /** The ids of this meeting that were ever published. */
  readonly published: readonly string[]
}

const isSame = (a: Source, b: Source): boolean => a.file === b.file && a.sha256 === b.sha256

/** The days, where they tell that it is another meeting of the same number. */
const otherDay = (filed: Meeting | null, { date }: Meeting): string =>
  filed === null || filed.date === date ? '' : `（開會日 ${formatRoc(filed.date)}；本檔是 ${formatRoc(date)}）`

/**
 * The errors that keep a meeting from being filed; empty where it may be.
 * @param document the one in hand; another than the meeting's where that has replaced it.
 */
export function guard(
  meeting: Meeting,
  archived: Archived,
  document: Pick<Source, 'file' | 'sha256'> = meeting.source,
): Message[] {
  const errors: Message[] = []
  const { source, replaces = [] } = meeting
  const known = archived.meeting?.source
  if (known && ![source, ...replaces].some((other) => isSame(other, known))) {
    errors.push(message('meeting-exists', WHOLE_FILE, known.file + otherDay(archived.meeting, meeting)))
  } else if (archived.source !== null && archived.source !== document.sha256) {
    errors.push(message('source-exists', WHOLE_FILE, document.file))
  }
  const ids = new Set(publishedIds(meeting))
  const lost = archived.published.filter((id) => !ids.has(id))
  if (lost.length > 0)
    errors.push(message('lost-ids', WHOLE_FILE, lost.slice(0, 5).join('、') + (lost.length > 5 ? '…' : '')))
  return errors
}
