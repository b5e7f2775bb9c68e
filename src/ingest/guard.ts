/** What a new meeting must not do to the archive: overwrite, or take away what has been published. Pure. */
import { formatRoc } from '../model/date.ts'
import { publishedIds } from '../model/ledger.ts'
import type { Meeting, Source } from '../model/meeting.ts'
import { NO_MOVES, type Move, type Moves } from '../model/moved.ts'
import { WHOLE_FILE, message, type Message } from './message.ts'

export interface Archived {
  /** The meeting of the same id, or null. */
  readonly meeting: Meeting | null
  /** SHA-256 of the archived source of the same name, or null. */
  readonly source: string | null
  /** The ids of this meeting that were ever published. */
  readonly published: readonly string[]
  /** What became of published ids that are not where they were; nothing, unless told. */
  readonly moves?: Moves
}

const isSame = (a: Source, b: Source): boolean => a.file === b.file && a.sha256 === b.sha256

/** The days, where they tell that it is another meeting of the same number. */
const otherDay = (filed: Meeting | null, { date }: Meeting): string =>
  filed === null || filed.date === date ? '' : `（開會日 ${formatRoc(filed.date)}；本檔是 ${formatRoc(date)}）`

const MOST_NAMED = 5
const named = (all: readonly string[]): string =>
  all.slice(0, MOST_NAMED).join('、') + (all.length > MOST_NAMED ? '…' : '')

/** The entries that say of some of these ids that they lead elsewhere, or nowhere any more. */
export const takenBy = (ids: readonly string[], moves: Moves): Move[] => [
  ...new Set(ids.flatMap((id) => moves.about(id) ?? []).filter(({ reused }) => !reused)),
]

const fateOf = ({ from, to }: Move): string => (to === undefined ? `${from}（已撤銷）` : `${from}（已移至 ${to}）`)

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
  const given = publishedIds(meeting)
  const ids = new Set(given)
  const { moves = NO_MOVES } = archived
  const lost = archived.published.filter((id) => !ids.has(id) && !moves.about(id))
  if (lost.length > 0) errors.push(message('lost-ids', WHOLE_FILE, named(lost)))
  const taken = takenBy(given, moves)
  if (taken.length > 0) errors.push(message('moved-id', WHOLE_FILE, named(taken.map(fateOf))))
  return errors
}
