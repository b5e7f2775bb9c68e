/** The archive as the static JSON of the contract. Pure. */
import { namesOf } from '../model/agency.ts'
import type { ApiCases, ApiDeadlines, ApiIndex, ApiItem, ApiMeeting, ApiUnits } from '../model/api.ts'
import { itemId } from '../model/path.ts'
import { walk } from '../model/walk.ts'
import { meetingJsonAddress } from './addresses.ts'
import type { Archive, ItemView, MeetingView } from './views.ts'

/** @param base the site's base, with a slash at both ends. */
function apiItem(item: ItemView, base: string): ApiItem {
  return {
    id: item.id,
    path: item.path,
    marker: item.marker,
    ...(item.label !== '' && { label: item.label }),
    kind: item.kind,
    text: item.text,
    units: [...item.units],
    deadlines: [...item.deadlines],
    cases: [...item.cases],
    citation: item.citation,
    url: base + item.address,
    // Only where something was changed: the contract's fields are the others.
    ...(item.earlier.length > 0 && { earlier: [...item.earlier] }),
    ...(item.withdrawn && { withdrawn: item.withdrawn }),
    ...(item.references.length > 0 && {
      references: item.references.map(({ meeting, path, address, inferred, words }) => ({
        meeting,
        item: path === null ? null : itemId(meeting, path),
        held: address !== null,
        inferred,
        words,
      })),
    }),
    ...(item.also.length > 0 && { also: item.also.map((path) => itemId(item.meeting.data.id, path)) }),
    children: item.children.map((child) => apiItem(child, base)),
  }
}

export function apiMeeting(meeting: MeetingView, base: string): ApiMeeting {
  const { id, agency, series, number, title, date, start, end, place, chair, recorder, attendance, source, replaces } =
    meeting.data
  return {
    id,
    agency,
    agencyName: meeting.agency.name,
    series,
    seriesName: meeting.series.name,
    number,
    name: meeting.name,
    title,
    date,
    start,
    end,
    place,
    chair,
    recorder,
    attendance,
    source,
    replaces: replaces ?? [],
    citation: meeting.citation,
    url: base + meeting.address,
    items: meeting.items.map((item) => apiItem(item, base)),
  }
}

export const apiIndex = ({ invented, agencies, meetings }: Archive, base: string): ApiIndex => ({
  ...(invented && { invented }),
  agencies: [...agencies],
  meetings: meetings.map((meeting) => ({
    id: meeting.data.id,
    name: meeting.name,
    title: meeting.data.title,
    date: meeting.data.date,
    itemCount: [...walk(meeting.items)].length,
    url: base + meeting.address,
    json: base + meetingJsonAddress(meeting.data.id),
  })),
})

const entry = (
  item: ItemView,
  base: string,
): { item: string; meeting: string; date: string; url: string; citation: string } => ({
  item: item.id,
  meeting: item.meeting.data.id,
  date: item.meeting.data.date,
  url: base + item.address,
  citation: item.citation,
})

export const apiUnits = ({ units }: Archive, base: string): ApiUnits =>
  units.map(({ id, agency, unit, address, duties }) => ({
    id,
    agency: agency.id,
    name: unit.name,
    aliases: namesOf(unit).slice(1),
    ...(unit.from !== undefined && { from: unit.from }),
    ...(unit.until !== undefined && { until: unit.until }),
    ...(unit.successor !== undefined && { successor: `${agency.id}-${unit.successor}` }),
    url: base + address,
    duties: duties.map(({ item, unit: { inferred, words }, deadlines }) => ({
      ...entry(item, base),
      inferred,
      words,
      deadlines: [...deadlines],
    })),
  }))

export const apiCases = ({ cases }: Archive, base: string): ApiCases =>
  cases.map(({ id, agency, series, number, state, opened, address, events }) => ({
    id,
    agency: agency.id,
    series: series.id,
    number,
    state,
    opened: opened && {
      meetingNumber: opened.meeting,
      itemNumber: opened.item,
      meeting: opened.view?.data.id ?? null,
      inferred: true,
    },
    url: base + address,
    events: events.map(({ item, found: { event, words } }) => ({ ...entry(item, base), event, words })),
  }))

export const apiDeadlines = ({ deadlines }: Archive, base: string): ApiDeadlines =>
  deadlines.map(({ item, deadline }) => ({ ...entry(item, base), deadline, units: [...item.units] }))
