/** The archive as the static JSON of the contract. Pure. */
import { namesOf } from '../model/agency.ts'
import type { ApiApproval } from '../model/api-later.ts'
import type { ApiCases, ApiDeadlines, ApiIndex, ApiItem, ApiMeeting, ApiUnits } from '../model/api.ts'
import { itemId } from '../model/path.ts'
import { walk } from '../model/walk.ts'
import { meetingJsonAddress } from './addresses.ts'
import { approvalsOf } from './approval.ts'
import type { Around } from './around.ts'
import { doubtKinds } from './cases/doubts.ts'
import type { Archive, ItemView, MeetingView } from './views.ts'

/** What stands beside a meeting, where it is known. */
type Beside = Pick<Around, 'approval' | 'citedBy'>

/** @param base the site's base, with a slash at both ends. */
function apiItem(item: ItemView, base: string): ApiItem {
  return {
    id: item.id,
    path: item.path,
    marker: item.marker,
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
    ...(item.also.length > 0 && { also: item.also.map((path) => itemId(item.meeting.data.id, path)) }),
    children: item.children.map((child) => apiItem(child, base)),
  }
}

const apiReferences = ({ id: from, references }: ItemView): ApiMeeting['references'] =>
  references.map(({ meeting, path, address, inferred, words }) => ({
    from,
    meeting,
    item: path === null ? null : itemId(meeting, path),
    held: address !== null,
    inferred,
    words,
  }))

const apiCitedBy = ({ id, path }: ItemView, { citedBy }: Beside, base: string): NonNullable<ApiMeeting['citedBy']> =>
  (citedBy[path] ?? []).map(({ item, reference: { words, inferred } }) => ({
    of: id,
    item: item.id,
    words,
    inferred,
    url: base + item.address,
  }))

const apiApproval = ({ state, decided, words }: Around['approval']): ApiApproval => ({
  state,
  inferred: decided === null,
  ...(decided && { item: decided.id, words }),
})

/** @param beside what other minutes say of it; without it that is left out, as for the search index. */
export function apiMeeting(meeting: MeetingView, base: string, beside: Beside | null = null): ApiMeeting {
  const { id, agency, series, number, title, date, start, end, place, chair, recorder, attendance, source, replaces } =
    meeting.data
  const items = [...walk(meeting.items)]
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
    ...(beside && { approval: apiApproval(beside.approval) }),
    source,
    replaces: replaces ?? [],
    citation: meeting.citation,
    url: base + meeting.address,
    items: meeting.items.map((item) => apiItem(item, base)),
    labels: items.flatMap(({ id: item, label }) => (label === '' ? [] : [{ item, label }])),
    references: items.flatMap(apiReferences),
    ...(beside && { citedBy: items.flatMap((item) => apiCitedBy(item, beside, base)) }),
  }
}

export function apiIndex({ invented, agencies, meetings }: Archive, base: string): ApiIndex {
  const approvalOf = approvalsOf(meetings)
  return {
    ...(invented && { invented }),
    agencies: [...agencies],
    meetings: meetings.map((meeting) => ({
      id: meeting.data.id,
      name: meeting.name,
      title: meeting.data.title,
      date: meeting.data.date,
      approval: approvalOf(meeting).state,
      itemCount: [...walk(meeting.items)].length,
      url: base + meeting.address,
      json: base + meetingJsonAddress(meeting.data.id),
    })),
  }
}

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

export const apiCases = ({ cases, caseDoubts }: Archive, base: string): ApiCases => {
  const kinds = doubtKinds(caseDoubts)
  return cases.map((view) => ({
    id: view.id,
    agency: view.agency.id,
    series: view.series.id,
    number: view.number,
    ...(view.named && { named: true }),
    state: view.state,
    ...(view.levels?.city && { levels: { agency: view.levels.agency, city: view.levels.city } }),
    ...(view.subject && {
      subject: { words: view.subject.words, item: view.subject.source.id, by: view.subject.by, inferred: true },
    }),
    opened: view.opened && {
      meetingNumber: view.opened.meeting,
      itemNumber: view.opened.item,
      meeting: view.opened.view?.data.id ?? null,
      ...(view.opened.confirmed && { item: view.opened.confirmed.id }),
      inferred: view.opened.confirmed === null,
    },
    ...(view.year !== null && { openedYear: view.year }),
    since: view.since,
    sinceKnown: view.isSinceKnown,
    ...(kinds.has(view.id) && { doubts: [...(kinds.get(view.id) ?? [])] }),
    url: base + view.address,
    events: view.events.map(({ item, found: { event, level, into, words }, state, units, deadlines }) => ({
      ...entry(item, base),
      event,
      ...(level && { level }),
      ...(into !== undefined && { into }),
      words,
      state,
      units: [...units],
      deadlines: [...deadlines],
    })),
  }))
}

export const apiDeadlines = ({ deadlines }: Archive, base: string): ApiDeadlines =>
  deadlines.map(({ item, deadline }) => ({ ...entry(item, base), deadline, units: [...item.units] }))
