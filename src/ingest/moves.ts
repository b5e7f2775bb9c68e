/** What content/moved.yaml says, as ingest minds it: no id that led elsewhere is given away, and nothing leads nowhere. */
import { ContentError, checkMoves, meetingFile, readMeetingFile, readMovedFile } from '../model/files.ts'
import { isPage, mustBeTold, unitPages } from '../model/gathering.ts'
import { publishedIds } from '../model/ledger.ts'
import { MOVED, levelOf, type Moves } from '../model/moved.ts'
import { keyOfId } from '../model/path.ts'
import { WHOLE_FILE, faultMessages, message, type Message } from './message.ts'
import { Store } from './store.ts'
import type { Content } from './store/content.ts'
import { CONTENT } from '../strings/content.ts'

const known = new WeakMap<Content, { readonly text: string; readonly moves: Moves }>()

/** @throws ContentError where the file has a fault. */
export function movesOf(store: Content): Moves {
  const text = store.readText(MOVED) ?? ''
  const before = known.get(store)
  if (before?.text === text) return before.moves
  const moves = readMovedFile(text)
  known.set(store, { text, moves })
  return moves
}

/** The ids that a meeting's file holds; none where there is no such file, or one that can't be read. */
function idsIn(store: Content, meeting: string): ReadonlySet<string> {
  const file = meetingFile(keyOfId(meeting))
  try {
    const text = store.readText(file)
    return new Set(text === null ? [] : [meeting, ...publishedIds(readMeetingFile(file, text))])
  } catch (error) {
    if (error instanceof ContentError) return new Set() // Reported with its document.
    throw error
  }
}

/** Tells of a name of moved.yaml whether the content holds it. Of cases only the archive can tell: those without an entry do. */
function standsIn(store: Content, moves: Moves): (name: string) => boolean {
  const agencies = new Store(store.root).agencies()
  const pages = new Set([
    ...agencies.flatMap(({ id, series }) => [id, ...series.map((each) => `${id}-${each.id}`)]),
    ...unitPages(agencies),
  ])
  const meetings = new Map<string, ReadonlySet<string>>()
  return (name) => {
    if (pages.has(name)) return true
    const level = levelOf(name)
    if (level === 'case') return moves.about(name) === null
    if (level !== 'meeting' && level !== 'item') return false
    const [meeting = ''] = name.split('#')
    const ids = meetings.get(meeting) ?? idsIn(store, meeting)
    meetings.set(meeting, ids)
    return ids.has(name)
  }
}

/** The pages that were published, stand no more, and of which the file should tell and does not; and what is no page's name. */
export function lostPages(store: Content, moves: Moves): string[] {
  const stands = standsIn(store, moves)
  const agencies = new Set(store.ledger.meetings.map((meeting) => keyOfId(meeting).agency))
  const isLost = (name: string): boolean => mustBeTold(name, agencies) && moves.follow(name, stands).kind === 'lost'
  return [...store.ledger.listed].filter((name) => !isPage(name) || isLost(name))
}

/** What is wrong with the file, and the published ids that its entries are about and that lead nowhere all the same. */
export function movedFaults(store: Content): Message[] {
  try {
    const moves = movesOf(store)
    if (moves.entries.length === 0) return []
    const stands = standsIn(store, moves)
    checkMoves(moves, store.readText(MOVED) ?? '', stands)
    return store.ledger.meetings
      .flatMap((meeting) => store.ledger.published(meeting))
      .filter((id) => moves.about(id) && moves.follow(id, stands).kind === 'lost')
      .map((id) => message('moved-fault', WHOLE_FILE, CONTENT.moved.lost(id)))
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return faultMessages('moved-fault', error.faults)
  }
}
