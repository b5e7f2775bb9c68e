/** What became of everything that was published and is no longer where it was: for the pages that answer at old addresses. Pure. */
import { isPage, mustBeTold } from '../model/gathering.ts'
import { publishedIds } from '../model/ledger.ts'
import { movedBy, type Fate, type Move, type Moves } from '../model/moved.ts'
import { HEADER_PATH, keyOfId, meetingAddress } from '../model/path.ts'
import { walk } from '../model/walk.ts'
import { agencyAddress, historyAddress, seriesAddress } from './addresses.ts'
import { formerCases } from './cases/former.ts'
import { grouped } from './grouped.ts'
import { itemsById, standingPages, type Standing } from './standing.ts'
import type { Archive, ItemView, MeetingView } from './views.ts'

/** An item that is not where it was. */
export interface GoneItem {
  readonly id: string
  readonly path: string
  /** The item that its address leads to; null where it was withdrawn. */
  readonly to: ItemView | null
  readonly by: Move
}

/** An address at which nothing stands: a meeting's, or that of a page that gathers, an agency's, series', unit's or case's. */
export interface GonePage {
  readonly address: string
  /** Where it went as a whole, below the site's base; null where it was withdrawn, or only its items went anywhere. */
  readonly to: { readonly name: string; readonly address: string } | null
  /** What tells of it as a whole; null of a case of which no word is left, and of a unit of which there never was any. */
  readonly by: Move | null
  /** A meeting's items; a page that gathers has none of its own. */
  readonly items: readonly GoneItem[]
  /** Items that named the case; none where they are gone themselves. */
  readonly named: readonly ItemView[]
}

export interface Gone {
  /** Items that went from meetings that stand, by the meeting's id. */
  readonly items: ReadonlyMap<string, readonly GoneItem[]>
  /** Meetings that stand at an address that was another's, by their id. */
  readonly reused: ReadonlyMap<string, { readonly to: MeetingView | null; readonly by: Move }>
  /** Addresses at which nothing stands any more. */
  readonly pages: readonly GonePage[]
  /** What was published and leads nowhere, in the ledger's order. */
  readonly lost: readonly string[]
  /** So of the ledger of pages that gather: names of units, and what is no name. */
  readonly lostPages: readonly string[]
  /** Every id that was ever published and still answers, those of items that went elsewhere as well. */
  readonly published: readonly string[]
}

/** Where every id leads that is not where it was published; null where that was withdrawn. */
export const goneIds = ({ gone }: Archive): Record<string, string | null> =>
  Object.fromEntries(
    [...gone.pages.flatMap(({ items }) => items), ...[...gone.items.values()].flat()].map(
      ({ id, to }) => [id, to?.id ?? null] as const,
    ),
  )

/** The ids of meetings that were published and do not stand any more. */
export const goneMeetings = ({ gone }: Archive): string[] => [
  ...new Set(gone.pages.flatMap(({ items }) => items.map(({ id }) => id.slice(0, id.indexOf('#'))))),
]

/** @returns null where the fate is no page's or item's: lost. */
const led = <T>(fate: Fate, at: (id: string) => T | undefined): { to: T | null; by: Move } | null => {
  if (fate.kind === 'withdrawn') return { to: null, by: fate.by }
  const to = fate.kind === 'held' ? at(fate.id) : undefined
  return to !== undefined && fate.kind === 'held' && fate.by ? { to, by: fate.by } : null
}

/** Names of agencies and series that ids were ever published of. */
function gatheringNames(ledger: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const meeting of new Set(ledger.map((id) => id.slice(0, id.indexOf('#'))))) {
    const { agency, series } = keyOfId(meeting)
    names.add(agency).add(`${agency}-${series}`)
  }
  return names
}

const addressOf = (name: string): string => {
  const { agency, series } = keyOfId(name)
  if (name.includes('/')) return `${name}/`
  return series === '' ? agencyAddress(agency) : seriesAddress(agency, series)
}

function gonePages(
  ledger: readonly string[],
  listed: readonly string[],
  moves: Moves,
  archive: Standing,
): Pick<Gone, 'pages' | 'lost' | 'lostPages'> {
  const standing = standingPages(archive)
  const gathering = gatheringNames(ledger)
  const told = moves.entries.map(({ from }) => from)
  const former = formerCases(archive.meetings.flatMap(({ items }) => walk(items)))
  const pages: GonePage[] = []
  const lost: string[] = []
  for (const name of new Set([...gathering, ...[...told, ...listed].filter(isPage), ...former.keys()])) {
    if (standing.has(name)) continue
    const page = led(
      moves.follow(name, (other) => standing.has(other)),
      (other) => standing.get(other),
    )
    if (page) pages.push({ address: addressOf(name), ...page, items: [], named: [] })
    else if (mustBeTold(name, gathering)) lost.push(name)
    else pages.push({ address: addressOf(name), to: null, by: null, items: [], named: former.get(name) ?? [] })
  }
  return {
    pages,
    lost: lost.filter((name) => gathering.has(name)).map(addressOf),
    lostPages: [...lost.filter(isPage), ...listed.filter((name) => !isPage(name))],
  }
}

/** Meetings that stand where an entry says that another one went from. */
function reusedAddresses(moves: Moves, { meetings }: Standing): Gone['reused'] {
  const byId = new Map(moves.entries.length === 0 ? [] : meetings.map((meeting) => [meeting.data.id, meeting]))
  return new Map(
    [...byId.keys()].flatMap((id) => {
      const by = moves.about(id)
      if (!by) return []
      const fate = by.to === undefined ? null : moves.follow(movedBy(by, id), (other) => byId.has(other))
      return [[id, { to: (fate?.kind === 'held' && byId.get(fate.id)) || null, by }] as const]
    }),
  )
}

/**
 * @param ledger every id ever published.
 * @param listed the names of all pages of units and cases ever published.
 * @param moves what became of those that are not where they were.
 */
export function goneOf(ledger: readonly string[], listed: readonly string[], moves: Moves, archive: Standing): Gone {
  const { pages, lost, lostPages } = gonePages(ledger, listed, moves, archive)
  const held = new Set(archive.meetings.flatMap(({ data }) => publishedIds(data)))
  const missing = ledger.filter((id) => !held.has(id))
  const views = missing.length === 0 ? new Map<string, ItemView>() : itemsById(archive)
  const standing = new Set(archive.meetings.map(({ data }) => data.id))
  const unheld: string[] = []
  const elsewhere = missing.flatMap((id): GoneItem[] => {
    const item = led(
      moves.follow(id, (other) => held.has(other)),
      (other) => views.get(other),
    )
    if (!item) unheld.push(id)
    return item ? [{ id, path: id.slice(id.indexOf('#') + 1), ...item }] : []
  })
  const gone = grouped(elsewhere, ({ id }) => id.slice(0, id.indexOf('#')))
  const old = [...gone].flatMap(([id, items]): GonePage[] => {
    const header = items.find(({ path }) => path === HEADER_PATH) ?? items[0]
    if (standing.has(id) || !header) return []
    const meeting = header.to?.meeting ?? null
    const address = meetingAddress(keyOfId(id))
    const page = (to: GonePage['to']): Omit<GonePage, 'address'> => ({ to, by: header.by, items: [], named: [] })
    return [
      { ...page(meeting && { name: meeting.citation, address: meeting.address }), address, items },
      {
        ...page(meeting && { name: meeting.citation, address: historyAddress(meeting) }),
        address: historyAddress({ address }),
      },
    ]
  })
  return {
    items: new Map([...gone].filter(([id]) => standing.has(id))),
    reused: reusedAddresses(moves, archive),
    pages: [...pages, ...old],
    lost: [...unheld, ...lost],
    lostPages,
    published: [...held, ...elsewhere.map(({ id }) => id)],
  }
}
