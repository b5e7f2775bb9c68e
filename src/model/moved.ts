/**
 * What became of published ids that the archive no longer holds: `content/moved.yaml`, written by a clerk. An entry with
 * `to` is a redirect, one without is a tombstone. It is about an agency, a series, a meeting or an item, and all below it,
 * the pages of an agency's units and of a series' cases as well; or about the page of one unit or one case. Of several, the
 * one about the least counts.
 */
import { z } from 'zod'
import { CONTENT } from '../strings/content.ts'
import { Signed } from './earlier.ts'
import { MEETING_ID_PATTERN, PATH_PATTERN, keyOfId } from './path.ts'

export const MOVED = 'moved.yaml'

const LEVELS = ['agency', 'series', 'meeting', 'item', 'unit', 'case'] as const
type Level = (typeof LEVELS)[number]

/** What a name of moved.yaml is about; null where it is none. */
export function levelOf(name: string): Level | null {
  if (/^units\/[a-z]+-[a-z]+$/u.test(name)) return 'unit'
  // A case's number or the key of its name: ASCII, however it is printed.
  if (/^cases\/[a-z]+-[a-z]+-[\da-z-]+$/u.test(name)) return 'case'
  const [meeting = '', path] = name.split('#')
  if (path !== undefined) return MEETING_ID_PATTERN.test(meeting) && PATH_PATTERN.test(path) ? 'item' : null
  if (MEETING_ID_PATTERN.test(name)) return 'meeting'
  return /^[a-z]+$/u.test(name) ? 'agency' : /^[a-z]+-[a-z]+$/u.test(name) ? 'series' : null
}

const Name = z.string().refine((name) => levelOf(name) !== null, {
  error: CONTENT.moved.name,
})

const Move = z
  .strictObject({
    from: Name.describe('What was published'),
    to: Name.optional().describe('Where it is now; left out where it was withdrawn'),
    reused: z
      .boolean()
      .default(false)
      .describe('Whether the old address has been given to another document, which is said on its page then'),
    ...Signed.shape,
  })
  .refine(({ to, reason }) => to !== undefined || reason !== undefined, {
    path: ['reason'],
    error: CONTENT.moved.reason,
  })
  .refine(({ from, to }) => to === undefined || levelOf(from) === levelOf(to), {
    path: ['to'],
    error: CONTENT.moved.level,
  })
  .describe('A redirect, or without `to` a tombstone')
export type Move = z.infer<typeof Move>

/** What an id answers with: the id that is held, if by way of an entry the first; a tombstone; or nothing. */
export type Fate =
  | { readonly kind: 'held'; readonly id: string; readonly by: Move | null }
  | { readonly kind: 'withdrawn'; readonly by: Move }
  | { readonly kind: 'lost' }

/** What stands before the agency in the name of a unit's or a case's page: `units/`, `cases/`; else nothing. */
const roomOf = (name: string): string => name.slice(0, name.indexOf('/') + 1)

/** The names that an id may be moved by, from the least that it belongs to on. */
function* namesOver(id: string): Generator<string> {
  const [meeting = '', path = ''] = id.split('#')
  for (let end = path.length; end > 0; end = path.lastIndexOf('-', end - 1)) yield `${meeting}#${path.slice(0, end)}`
  yield meeting
  const room = roomOf(meeting)
  const { agency, series } = keyOfId(meeting.slice(room.length))
  if (room !== 'units/') yield `${agency}-${series}`
  yield agency
}

/** What an id that an entry is about is now called; as it was where the entry is a tombstone. */
export function movedBy({ from, to = from }: Move, id: string): string {
  const room = from.includes('/') ? '' : roomOf(id)
  return room + to + id.slice(room.length + from.length)
}

export class Moves {
  readonly entries: readonly Move[]
  readonly #byName: ReadonlyMap<string, Move>

  constructor(entries: readonly Move[]) {
    this.entries = entries
    this.#byName = new Map(entries.map((entry) => [entry.from, entry]))
  }

  /** The entry about an id, a meeting's, a series' or an agency's, or about what it belongs to; null where there is none. */
  about(id: string): Move | null {
    if (this.entries.length === 0) return null
    for (const name of namesOver(id)) {
      const entry = this.#byName.get(name)
      if (entry) return entry
    }
    return null
  }

  /** Where a published id, or a name, leads. @param isHeld whether the archive holds an id. */
  follow(id: string, isHeld: (id: string) => boolean): Fate {
    let [at, by]: [string, Move | null] = [id, null]
    const used = new Set<Move>()
    while (!isHeld(at)) {
      const entry = this.about(at)
      if (!entry || used.has(entry)) return { kind: 'lost' }
      if (entry.to === undefined) return { kind: 'withdrawn', by: entry }
      used.add(entry)
      by ??= entry
      at = movedBy(entry, at)
    }
    return { kind: 'held', id: at, by }
  }
}

export const NO_MOVES = new Moves([])

/** What is wrong with where an entry leads, whatever the archive holds. */
function targetFault(entry: Move, moves: Moves): string | null {
  if (entry.to === undefined) return null
  if (moves.about(entry.to)?.reused) return CONTENT.moved.reused
  const used = new Set([entry])
  let at = entry.to
  for (let next = moves.about(at); next; next = moves.about(at)) {
    if (used.has(next)) return CONTENT.moved.circle([...used, next].map(({ from }) => from))
    if (next.to === undefined) return null
    used.add(next)
    at = movedBy(next, at)
  }
  return null
}

export const MovedFile = z.array(Move).superRefine((entries, context) => {
  const moves = new Moves(entries)
  for (const [index, entry] of entries.entries()) {
    const fault = (field: 'from' | 'to', message: string): void =>
      context.addIssue({ code: 'custom', path: [index, field], message })
    if (entries.findIndex(({ from }) => from === entry.from) < index) fault('from', CONTENT.moved.twice(entry.from))
    const wrong = targetFault(entry, moves)
    if (wrong !== null) fault('to', wrong)
  }
})

/** What is wrong with an entry once it is known what the archive holds: the field, and the words; null where nothing is. */
export function moveFault(
  { from, to, reused }: Move,
  moves: Moves,
  stands: (name: string) => boolean,
): readonly ['from' | 'to', string] | null {
  if (stands(from) && !reused) return ['from', CONTENT.moved.stands(from)]
  if (to !== undefined && moves.follow(to, stands).kind === 'lost') return ['to', CONTENT.moved.nowhere(to)]
  return null
}
