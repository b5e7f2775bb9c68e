/** What became of everything that was published and is no longer where it was: for the pages that answer at old addresses. Pure. */
import { publishedIds } from '../model/ledger.ts'
import { levelOf, type Fate, type Move, type Moves } from '../model/moved.ts'
import { HEADER_PATH, itemId, keyOfId, meetingAddress, type MeetingKey } from '../model/path.ts'
import { walk } from '../model/walk.ts'
import { agencyAddress, seriesAddress } from './addresses.ts'
import type { Archive, ItemView, MeetingView } from './views.ts'

/** An item that is not where it was. */
export interface GoneItem {
  readonly path: string
  /** The item that its address leads to; null where it was withdrawn. */
  readonly to: ItemView | null
  readonly by: Move
}

/** An address that was a meeting's. */
export interface GoneMeeting {
  readonly key: MeetingKey
  readonly address: string
  /** Where the meeting as a whole went; null where it was withdrawn, or only its items went anywhere. */
  readonly to: MeetingView | null
  /** What tells of it as a whole. */
  readonly by: Move
  readonly items: readonly GoneItem[]
}

/** The address of a page that gathers: an agency's, a series', a unit's, a case's. */
export interface GonePage {
  readonly address: string
  /** Below the site's base; null where it was withdrawn. */
  readonly to: { readonly name: string; readonly address: string } | null
  readonly by: Move
}

export interface Gone {
  /** Addresses of meetings at which none stands. */
  readonly meetings: readonly GoneMeeting[]
  /** Items that went from meetings that stand, by the meeting's id. */
  readonly items: ReadonlyMap<string, readonly GoneItem[]>
  /** Meetings that stand at an address that was another's, by their id. */
  readonly reused: ReadonlyMap<string, Move>
  readonly pages: readonly GonePage[]
  /** What was published and leads nowhere, in the ledger's order. */
  readonly lost: readonly string[]
}

type Standing = Omit<Archive, 'gone'>

/** The page of an agency, series, unit or case, by its name in moved.yaml. */
export function standingPages({ agencies, units, cases }: Standing): Map<string, { name: string; address: string }> {
  return new Map([
    ...agencies.map(({ id, name }) => [id, { name, address: agencyAddress(id) }] as const),
    ...agencies.flatMap((agency) =>
      agency.series.map(({ id, name }) => {
        const address = seriesAddress(agency.id, id)
        return [`${agency.id}-${id}`, { name: agency.name + name, address }] as const
      }),
    ),
    ...units.map(
      ({ id, unit, agency, address }) => [`units/${id}`, { name: agency.name + unit.name, address }] as const,
    ),
    ...cases.map(
      ({ id, number, agency, address }) => [`cases/${id}`, { name: agency.name + number, address }] as const,
    ),
  ])
}

/** The items of an archive by every id that leads to them. */
export function itemsById({ meetings }: Standing): Map<string, ItemView> {
  const items = new Map<string, ItemView>()
  for (const { data, items: all } of meetings)
    for (const item of walk(all)) for (const path of [item.path, ...item.also]) items.set(itemId(data.id, path), item)
  return items
}

/** @returns null where the fate is no page's or item's: lost. */
const led = <T>(fate: Fate, at: (id: string) => T | undefined): { to: T | null; by: Move } | null => {
  if (fate.kind === 'withdrawn') return { to: null, by: fate.by }
  const to = fate.kind === 'held' ? at(fate.id) : undefined
  return to !== undefined && fate.kind === 'held' && fate.by ? { to, by: fate.by } : null
}

/** Names of agencies and series that ids were ever published of. */
function gatheringNames(ledger: readonly string[]): Set<string> {
  const names = new Set<string>()
  for (const id of ledger) {
    const { agency, series } = keyOfId(id)
    names.add(agency).add(`${agency}-${series}`)
  }
  return names
}

function gonePages(ledger: readonly string[], moves: Moves, archive: Standing): Pick<Gone, 'pages' | 'lost'> {
  const standing = standingPages(archive)
  const told = moves.entries.map(({ from }) => from).filter((name) => /^(?:unit|case)$/u.test(levelOf(name) ?? ''))
  const pages: GonePage[] = []
  const lost: string[] = []
  for (const name of [...gatheringNames(ledger), ...told]) {
    if (standing.has(name)) continue
    const page = led(
      moves.follow(name, (other) => standing.has(other)),
      (other) => standing.get(other),
    )
    const { agency, series } = keyOfId(name)
    const address = name.includes('/')
      ? `${name}/`
      : series === ''
        ? agencyAddress(agency)
        : seriesAddress(agency, series)
    if (page) pages.push({ address, ...page })
    else lost.push(address)
  }
  return { pages, lost }
}

/**
 * @param ledger every id ever published.
 * @param moves what became of those that are not where they were.
 */
export function goneOf(ledger: readonly string[], moves: Moves, archive: Standing): Gone {
  const { pages, lost } = gonePages(ledger, moves, archive)
  const held = new Set(archive.meetings.flatMap(({ data }) => publishedIds(data)))
  const missing = ledger.filter((id) => !held.has(id))
  const views = missing.length === 0 ? new Map<string, ItemView>() : itemsById(archive)
  const standing = new Set(archive.meetings.map(({ data }) => data.id))
  const unheld: string[] = []
  const gone = new Map<string, GoneItem[]>()
  for (const id of missing) {
    const [meeting = '', path = ''] = id.split('#')
    const item = led(
      moves.follow(id, (other) => held.has(other)),
      (other) => views.get(other),
    )
    if (!item) unheld.push(id)
    else gone.set(meeting, [...(gone.get(meeting) ?? []), { path, ...item }])
  }
  const meetings = [...gone].flatMap(([id, items]): GoneMeeting[] => {
    const header = items.find(({ path }) => path === HEADER_PATH) ?? items[0]
    if (standing.has(id) || !header) return []
    const key = keyOfId(id)
    return [{ key, address: meetingAddress(key), to: header.to?.meeting ?? null, by: header.by, items }]
  })
  return {
    meetings,
    items: new Map([...gone].filter(([id]) => standing.has(id))),
    reused: new Map(
      [...standing].flatMap((id) => {
        const by = moves.about(id)
        return by ? [[id, by] as const] : []
      }),
    ),
    pages,
    lost: [...unheld, ...lost],
  }
}
