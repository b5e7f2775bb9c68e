/** The content as one archive: meetings, units, cases and deadlines joined. Pure. */
import type { Agency } from '../model/agency.ts'
import type { Meeting } from '../model/meeting.ts'
import { walk } from '../model/walk.ts'
import { HEADER_PATH, itemId, meetingId } from '../model/path.ts'
import { meetingName, placesOf } from '../model/citation.ts'
import { BUILD } from '../strings/build.ts'
import { caseAddress, unitAddress } from './addresses.ts'
import type { CaseEvent } from './cases/case-words.ts'
import { openingOf } from './cases/cases.ts'
import { viewMeeting, type Context } from './item-views.ts'
import { UnitNamesByDay } from './duties/names.ts'
import { deadlinesFor } from './duties/owed.ts'
import { once } from './once.ts'
import type {
  Archive,
  CitedBy,
  CaseEventView,
  CaseView,
  DeadlineView,
  Duty,
  ItemView,
  MeetingView,
  UnitView,
} from './views.ts'

export interface Content {
  readonly agencies: readonly Agency[]
  readonly meetings: readonly Meeting[]
  /** Whether all of it is made up; it is not, unless told. */
  readonly invented?: boolean
  /** Words that go for one another, as the agencies list them; none, unless told. */
  readonly synonyms?: readonly (readonly string[])[]
}

/** Newest first; of one day, by id, so that the order never depends on how files were listed. */
const newestFirst = (a: Meeting, b: Meeting): number =>
  b.date.localeCompare(a.date) || a.id.localeCompare(b.id, 'en', { numeric: true })

const placesOnce = once(({ items }: Meeting) => placesOf(items))

function viewMeetings({ agencies, meetings }: Content): MeetingView[] {
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]))
  const context: Context = {
    agencies,
    names: new UnitNamesByDay(),
    places: (id) => {
      const meeting = byId.get(id)
      return meeting ? placesOnce(meeting) : null
    },
  }
  return meetings.toSorted(newestFirst).map((meeting) => {
    const agency = agencies.find(({ id }) => id === meeting.agency)
    const series = agency?.series.find(({ id }) => id === meeting.series)
    if (!agency || !series) throw new Error(BUILD.unknownSeries(meeting.id))
    return viewMeeting(meeting, agency, series, context)
  })
}

function viewUnits(agencies: readonly Agency[], items: readonly ItemView[]): UnitView[] {
  const duties = new Map<string, Duty[]>()
  for (const item of items) {
    for (const unit of item.units) {
      if (unit.type === 'person' || unit.type === 'body') continue
      const key = unit.id ?? `${item.meeting.agency.id}-*`
      const list = duties.get(key)
      if (!list) duties.set(key, [{ item, unit, deadlines: deadlinesFor(item, unit) }])
      // 提醒各位主管…請大家… are two addresses of one directive.
      else if (list.at(-1)?.item !== item) list.push({ item, unit, deadlines: deadlinesFor(item, unit) })
    }
  }
  return agencies.flatMap((agency) =>
    agency.units.map((unit) => {
      const id = `${agency.id}-${unit.id}`
      const collective = duties.get(`${agency.id}-*`) ?? []
      return { id, agency, unit, address: unitAddress(agency.id, unit.id), duties: duties.get(id) ?? [], collective }
    }),
  )
}

const STATES: Readonly<Record<CaseEvent, CaseView['state'] | null>> = {
  opened: 'open',
  continued: 'open',
  reopened: 'open',
  released: 'released',
  // It goes on under another number.
  merged: 'unknown',
  reported: null,
  mentioned: null,
}

/** As of the last event that tells. */
const stateOf = (events: readonly CaseEventView[]): CaseView['state'] =>
  events.reduce<CaseView['state']>((state, { found }) => STATES[found.event] ?? state, 'unknown')

/** A number that a meeting's number and an item's make up: 99|03, 109|02. */
const MEETING_ITEM = /^\d{4,5}$/u

function viewCases(items: readonly ItemView[], meetings: ReadonlyMap<string, MeetingView>): CaseView[] {
  const events = new Map<string, CaseEventView[]>()
  // Items come newest meeting first; a case's events are told from the oldest on, in printed order within a meeting.
  const oldestFirst = items.toSorted((a, b) => a.meeting.data.date.localeCompare(b.meeting.data.date))
  for (const item of oldestFirst) {
    for (const found of item.cases) {
      const list = events.get(found.id)
      if (list) list.push({ item, found })
      else events.set(found.id, [{ item, found }])
    }
  }
  const views = [...events].flatMap(([id, list]): CaseView[] => {
    const [first] = list
    if (!first) return []
    const { agency, series } = first.item.meeting
    const { number } = first.found
    const opening = series.caseNumbers === 'meeting-item' && MEETING_ITEM.test(number) ? openingOf(number) : null
    const key = opening && { agency: agency.id, series: series.id, number: opening.meeting }
    const opened = opening &&
      key && { ...opening, name: meetingName(series, opening.meeting), view: meetings.get(meetingId(key)) ?? null }
    return [
      {
        id,
        number,
        agency,
        series,
        state: stateOf(list),
        opened,
        address: caseAddress(agency.id, series.id, number),
        events: list,
      },
    ]
  })
  return views.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
}

const viewDeadlines = (items: readonly ItemView[]): DeadlineView[] =>
  items
    .flatMap((item) => item.deadlines.map((deadline) => ({ item, deadline })))
    .toSorted((a, b) => a.deadline.date.localeCompare(b.deadline.date))

function viewCitedBy(items: readonly ItemView[]): Map<string, CitedBy[]> {
  const citedBy = new Map<string, CitedBy[]>()
  for (const item of items.toReversed()) {
    for (const reference of item.references) {
      if (reference.address === null || reference.meeting === item.meeting.data.id) continue
      const id = itemId(reference.meeting, reference.path ?? HEADER_PATH)
      const list = citedBy.get(id)
      if (!list) citedBy.set(id, [{ item, reference }])
      else if (list.at(-1)?.item !== item) list.push({ item, reference })
    }
  }
  return citedBy
}

/** @throws Error that names a meeting whose agency or series no registry holds. */
export function buildArchive(content: Content): Archive {
  const meetings = viewMeetings(content)
  const items = meetings.flatMap((meeting) => [...walk(meeting.items)])
  return {
    invented: content.invented ?? false,
    synonyms: content.synonyms ?? [],
    agencies: content.agencies,
    meetings,
    units: viewUnits(content.agencies, items),
    cases: viewCases(items, new Map(meetings.map((meeting) => [meeting.data.id, meeting]))),
    deadlines: viewDeadlines(items),
    citedBy: viewCitedBy(items),
  }
}
