/** A meeting's items with what each says: who is to act, by when, of which cases, and what it names. */
import type { Agency, Series } from '../model/agency.ts'
import type { ItemCase } from '../model/api.ts'
import { citeItems, citeMeeting, meetingName } from '../model/citation.ts'
import type { Item, Meeting } from '../model/meeting.ts'
import { HEADER_PATH, itemId, meetingAddress, meetingId } from '../model/path.ts'
import { TARGET } from '../strings/site.ts'
import { caseAddress, deadlineAddress, agencyAddress, unitAddress } from './addresses.ts'
import { annotate, type Annotation } from './annotate.ts'
import { findCases } from './cases.ts'
import { findDeadlines } from './deadlines.ts'
import { findDuties } from './duties.ts'
import { findAgencies, UnitNames } from './names.ts'
import { findReferences } from './references.ts'
import type { ItemView, MeetingView } from './views.ts'

/** What an item's text is read against. */
export interface Context {
  readonly agencies: readonly Agency[]
  readonly names: ReadonlyMap<string, UnitNames>
  /** The ids of every meeting of the archive. */
  readonly meetings: ReadonlySet<string>
}

interface Fields {
  readonly path: string
  readonly marker: string
  readonly label: string
  readonly kind: ItemView['kind']
  readonly text: string
}

function annotationsOf(text: string, meeting: MeetingView, context: Context): Annotation[] {
  const { agency, series, data } = meeting
  const units = (context.names.get(agency.id)?.find(text) ?? []).flatMap(({ unit, ...span }) =>
    unit
      ? [
          {
            ...span,
            target: { kind: 'unit' as const, address: unitAddress(agency.id, unit.id), title: TARGET.unit(unit.name) },
          },
        ]
      : [],
  )
  const cases = findCases(text).map(({ number, ...span }) => ({
    ...span,
    target: { kind: 'case' as const, address: caseAddress(agency.id, series.id, number), title: TARGET.case(number) },
  }))
  const deadlines = findDeadlines(text, data.date).map(({ date, ...span }) => ({
    ...span,
    target: { kind: 'deadline' as const, address: deadlineAddress(date), title: TARGET.deadline(date) },
  }))
  const references = findReferences(text, agency, data.date).map(({ series: named, number, name, ...span }) => {
    const key = { agency: agency.id, series: named.id, number }
    const held = context.meetings.has(meetingId(key))
    const title = held ? TARGET.meeting(name) : TARGET.missingMeeting(name)
    return { ...span, target: { kind: 'meeting' as const, address: held ? meetingAddress(key) : null, title } }
  })
  const agencies = findAgencies(text, context.agencies, agency).map(({ agency: other, ...span }) => ({
    ...span,
    target: { kind: 'agency' as const, address: agencyAddress(other.id), title: other.name },
  }))
  return [...units, ...cases, ...deadlines, ...references, ...agencies]
}

function itemCases(text: string, agency: Agency, series: Series): ItemCase[] {
  return findCases(text).map(({ number, event, words }) => ({
    id: `${agency.id}-${series.id}-${number}`,
    number,
    event,
    words,
  }))
}

/** One meeting, cited and read. */
export function viewMeeting(data: Meeting, agency: Agency, series: Series, context: Context): MeetingView {
  const items: ItemView[] = []
  const meeting: MeetingView = {
    data,
    agency,
    series,
    name: meetingName(series, data.number),
    citation: citeMeeting(agency, series, data),
    address: meetingAddress(data),
    items,
  }
  const citations = citeItems(data.items)
  const names = context.names.get(agency.id)
  const view = (fields: Fields, children: readonly Item[]): ItemView => {
    const { path, kind, text } = fields
    const isHeader = path === HEADER_PATH
    const citation = citations.get(path)
    return {
      ...fields,
      id: itemId(data.id, path),
      segments: isHeader ? [{ text, target: null }] : annotate(text, annotationsOf(text, meeting, context)),
      place: citation?.place ?? '',
      citation: `${meeting.citation}${citation?.unique ?? ''}`,
      address: `${meeting.address}#${path}`,
      units: isHeader || !names ? [] : findDuties(text, kind, agency.id, names),
      deadlines: isHeader
        ? []
        : findDeadlines(text, data.date).map(({ date, words, inferred }) => ({ date, words, inferred })),
      cases: isHeader ? [] : itemCases(text, agency, series),
      children: children.map((child) => view(child, child.children)),
      meeting,
    }
  }
  items.push(view({ path: HEADER_PATH, marker: '', label: '', kind: 'header', text: data.header.join('\n') }, []))
  items.push(...data.items.map((item) => view(item, item.children)))
  return meeting
}
