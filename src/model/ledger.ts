/** The ledger of every id ever published: an id in it is never taken away again. */
import type { Meeting } from './meeting.ts'
import { HEADER_PATH, itemId } from './path.ts'
import { walk } from './walk.ts'

export const LEDGER = 'permalinks.txt'

/**
 * The meetings that a run of ingest files, or has filed, before the ledger says so: one id a line. It is there only while
 * ingest runs, and after a run that was cut off; the next one completes the ledger.
 */
export const PENDING = '.ingest-pending'

/** The ids that a meeting publishes: its header's, then its items' in printed order, with those that became part of one. */
export const publishedIds = (meeting: Pick<Meeting, 'id' | 'items'>): string[] =>
  [HEADER_PATH, ...Array.from(walk(meeting.items), ({ path, also = [] }) => [path, ...also]).flat()].map((path) =>
    itemId(meeting.id, path),
  )

/** The published ids of a ledger's text, one a line; `#` alone starts a comment line. A BOM is no part of the first. */
export const parseLedger = (text: string): string[] =>
  text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line !== '' && !line.startsWith('#'))

/** The ids of a ledger by the meeting that they belong to, in the ledger's order. */
export function byMeeting(ledger: readonly string[]): Map<string, string[]> {
  const result = new Map<string, string[]>()
  for (const id of ledger) {
    const [meeting = ''] = id.split('#')
    const ids = result.get(meeting)
    if (ids) ids.push(id)
    else result.set(meeting, [id])
  }
  return result
}
