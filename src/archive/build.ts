/** The content as one archive: meetings, units, cases and deadlines joined. Pure. */
import type { Agency } from '../model/agency.ts'
import type { Member } from '../model/federation.ts'
import type { Meeting } from '../model/meeting.ts'
import { NO_MOVES, type Moves } from '../model/moved.ts'
import { byNumber } from '../model/order.ts'
import { walk } from '../model/walk.ts'
import { placesOf } from '../model/citation.ts'
import { HEADER_PATH, itemId } from '../model/path.ts'
import { BUILD } from '../strings/build.ts'
import { caseLedger } from './cases/ledger.ts'
import { goneOf } from './gone.ts'
import { viewMeeting, type Context } from './item-views.ts'
import { UnitNamesByDay } from './duties/names.ts'
import { citedBy } from './cited-by.ts'
import { once } from './once.ts'
import type { Readings } from './reading.ts'
import { viewUnits } from './unit-views.ts'
import type { Archive, DeadlineView, ItemView, MeetingView } from './views.ts'

export interface Content {
  readonly agencies: readonly Agency[]
  readonly meetings: readonly Meeting[]
  /** Whether all of it is made up; it is not, unless told. */
  readonly invented?: boolean
  /** Every id ever published; none, unless told. */
  readonly ledger?: readonly string[]
  /** The names of all pages of units and cases ever published; none, unless told. */
  readonly listed?: readonly string[]
  /** What became of those that are not where they were. */
  readonly moves?: Moves
  /** What was read before, by the same program against the same registry, is taken from here and kept here. */
  readonly readings?: Readings
  /** Words that go for one another, as the agencies list them; none, unless told. */
  readonly synonyms?: readonly (readonly string[])[]
  /** Archives that are searched together with one another; none, unless told. */
  readonly federation?: readonly Member[]
}

/** Newest first; of one day the highest number first, so that the order never depends on how files were listed. */
const newestFirst = (a: Meeting, b: Meeting): number => b.date.localeCompare(a.date) || byNumber(b.id, a.id)

/** The version of a meeting that is there no more. */
const FORMER = 'former'

const placesOnce = once(({ items }: Meeting) => placesOf(items))

function viewMeetings({ agencies, meetings, readings, ledger = [] }: Content): MeetingView[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const published = new Set(ledger.filter((id) => id.endsWith(`#${HEADER_PATH}`)))
  const wasPublished = (meeting: string): boolean => published.has(itemId(meeting, HEADER_PATH))
  const context: Context = {
    agencies,
    names: new UnitNamesByDay(),
    places: (id) => {
      const meeting = byId.get(id)
      return meeting ? placesOnce(meeting) : null
    },
    version: (id) => {
      const meeting = byId.get(id)
      if (meeting) return readings?.version(meeting) ?? ''
      return wasPublished(id) ? FORMER : null
    },
    wasPublished,
  }
  return meetings.toSorted(newestFirst).map((meeting) => {
    const agency = agencies.find(({ id }) => id === meeting.agency)
    const series = agency?.series.find(({ id }) => id === meeting.series)
    if (!agency || !series) throw new Error(BUILD.unknownSeries(meeting.id))
    const before = readings?.find(meeting)
    const holds = before?.asked.every(([id, version]) => context.version(id) === version)
    const [view, reading] = viewMeeting(meeting, agency, series, context, holds ? before : undefined)
    readings?.keep(meeting, reading)
    return view
  })
}

const viewDeadlines = (items: readonly ItemView[]): DeadlineView[] =>
  items
    .flatMap((item) => item.deadlines.map((deadline) => ({ item, deadline })))
    .toSorted((a, b) => a.deadline.date.localeCompare(b.deadline.date))

/** @throws Error that names a meeting whose agency or series no registry holds. */
export function buildArchive(content: Content): Archive {
  const meetings = viewMeetings(content)
  const items = meetings.flatMap((meeting) => [...walk(meeting.items)])
  const { cases, doubts } = caseLedger(items, new Map(meetings.map((meeting) => [meeting.data.id, meeting])))
  const archive = {
    invented: content.invented ?? false,
    synonyms: content.synonyms ?? [],
    federation: content.federation ?? [],
    agencies: content.agencies,
    meetings,
    units: viewUnits(content.agencies, items, cases),
    cases,
    caseDoubts: doubts,
    deadlines: viewDeadlines(items),
    citedBy: citedBy(items),
  }
  return { ...archive, gone: goneOf(content.ledger ?? [], content.listed ?? [], content.moves ?? NO_MOVES, archive) }
}
