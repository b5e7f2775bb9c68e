/** A meeting's items with what each says: who is to act, by when, of which cases, and what it names. */
import type { Agency, Series } from '../model/agency.ts'
import { citeItems, citeMeeting, meetingName } from '../model/citation.ts'
import { DECIDING, type Kind } from '../model/kind.ts'
import type { Item, Meeting } from '../model/meeting.ts'
import { HEADER_PATH, itemId, meetingAddress, meetingId } from '../model/path.ts'
import { walk } from '../model/walk.ts'
import { TARGET } from '../strings/site.ts'
import { caseAddress, deadlineAddress, agencyAddress, unitAddress } from './addresses.ts'
import { annotate, type Annotation, type Target } from './annotate.ts'
import type { CaseEvent } from '../model/case-words.ts'
import { readCases } from './cases/cases.ts'
import { findNamed, nameKey } from '../model/case-names.ts'
import { findCiting, type PlacesById } from './citing.ts'
import { findDeadlines } from './deadlines/deadlines.ts'
import { findDuties } from './duties/duties.ts'
import { flatten } from '../model/flat.ts'
import { findAgencies, type UnitNamesByDay } from './duties/names.ts'
import { pack, unpack, type Reading, type Said } from './reading.ts'
import type { Span } from '../model/span.ts'
import { Told } from './duties/told.ts'
import type { ItemView, MeetingView } from './views.ts'

/**
 * What an item's text is read against. A reading is kept from build to build, so that what it sees of other meetings must be
 * noted in it (`Reading.asked`).
 */
export interface Context {
  readonly agencies: readonly Agency[]
  readonly names: UnitNamesByDay
  readonly places: PlacesById
  /** Whether a meeting that the archive does not hold was ever published: its address tells what became of it. */
  readonly wasPublished: (meeting: string) => boolean
  /** Tells a meeting's file from any other that stood in its place; null where there is none, and never was. */
  readonly version: (meeting: string) => string | null
}

/** What is quoted decides nothing; what names a case and decides nothing of it, and is no decision, reports on it. */
function eventIn(kind: Kind, event: CaseEvent): CaseEvent {
  if (kind === 'quoted') return 'mentioned'
  return event === 'mentioned' && !DECIDING.has(kind) ? 'reported' : event
}

/**
 * Each finder reads the text once, flattened; what is said of the item and what is linked in it are both taken from
 * that, at their places in the text as printed. What is quoted of another meeting asks nobody, decides nothing, and
 * counts its days from another day: it is only linked.
 */
function read(text: string, kind: Kind, { agency, series, data }: MeetingView, context: Context, told: Told): Said {
  const flat = flatten(text)
  const mentions = context.names.of(agency, data.date).find(flat.text)
  const isQuoted = kind === 'quoted'
  const deadlines = isQuoted ? [] : findDeadlines(flat.text, data.date)
  const duties = isQuoted ? [] : told.news(findDuties(flat.text, kind, agency.id, mentions), flat.text, kind)
  const { cases, unresolved } = readCases(flat.text)
  const named = isQuoted ? [] : findNamed(flat.text)
  const words = (span: Span): string => {
    const { start, end } = flat.printed(span)
    return text.slice(start, end)
  }
  const link = (span: Span, kindOf: Target['kind'], address: string | null, title: string): Annotation => ({
    ...flat.printed(span),
    target: { kind: kindOf, address, title },
  })
  const caseId = (key: string): string => `${agency.id}-${series.id}-${key}`
  const references = findCiting(
    flat.text,
    { agency, series, number: data.number, date: data.date },
    context.places,
  ).map((found) => {
    const key = { agency: agency.id, series: found.series.id, number: found.number }
    const id = meetingId(key)
    const isHeld = context.places(id) !== null
    const place = found.path === null ? '' : (context.places(id)?.get(found.path)?.forms.at(-1) ?? '')
    const address = isHeld ? meetingAddress(key) + (found.path === null ? '' : `#${found.path}`) : null
    if (!isHeld && context.wasPublished(id))
      return { found, id, address, shown: meetingAddress(key), title: TARGET.formerMeeting(found.name) }
    const title = isHeld ? TARGET.meeting(found.name) + place : TARGET.missingMeeting(found.name)
    return { found, id, address, shown: address, title }
  })
  const annotations = [
    ...mentions.flatMap((found) =>
      found.unit
        ? [link(found, 'unit', unitAddress(`${agency.id}-${found.unit.id}`), TARGET.unit(found.unit.name))]
        : [],
    ),
    ...cases.map((found) => link(found, 'case', caseAddress(caseId(found.number)), TARGET.case(found.number))),
    ...named.map((found) => {
      const name = words(found.name)
      return link(found.name, 'case', caseAddress(caseId(nameKey(name))), TARGET.case(name))
    }),
    ...deadlines.map((found) => link(found, 'deadline', deadlineAddress(found), TARGET.deadline(found.date))),
    ...references.map(({ found, shown, title }): Annotation => {
      const { inferred } = found
      return {
        ...flat.printed(found),
        target: { kind: 'meeting', address: shown, title, ...(inferred && { inferred }) },
      }
    }),
    ...findAgencies(flat.text, context.agencies, agency).map((found) =>
      link(found, 'agency', agencyAddress(found.agency.id), found.agency.name),
    ),
  ]
  return {
    segments: annotate(text, annotations),
    units: duties.map(({ start, end, ...duty }) => ({ ...duty, words: words({ start, end }) })),
    deadlines: deadlines.map(({ start, end, ...deadline }) => ({ ...deadline, words: words({ start, end }) })),
    cases: [
      ...cases.map(({ number, event, level, into, said }) => ({
        id: caseId(number),
        number,
        event: eventIn(kind, event),
        ...(level && { level }),
        ...(into !== null && { into }),
        words: words(said),
      })),
      ...named.map(({ name, event, level, said }) => ({
        id: caseId(nameKey(words(name))),
        number: words(name),
        named: true as const,
        event,
        ...(level && { level }),
        words: words(said),
      })),
    ],
    unresolvedCases: isQuoted ? [] : unresolved,
    references: references.map(({ found, id, address, title }) => ({
      words: words(found),
      meeting: id,
      path: found.path,
      address,
      title,
      inferred: found.inferred,
    })),
  }
}

/** The header names and asks nobody. */
const unread = (text: string): Said => unpack(text, 0)

const headerItem = ({ header, earlier = [] }: Meeting): Item => ({
  path: HEADER_PATH,
  marker: '',
  label: '',
  kind: 'header',
  text: header.join('\n'),
  earlier,
  children: [],
})

function citesOf({ items }: Meeting): Reading['cites'] {
  const citations = citeItems(items)
  return [HEADER_PATH, ...walk(items).map(({ path }) => path)].map((path) => {
    const { place = '', unique = '' } = citations.get(path) ?? {}
    return [place, unique.length]
  })
}

/**
 * One meeting, cited and read.
 * @param before what was read of the same meeting against the same context; it is not read again then.
 * @returns it, and its reading to be kept.
 */
export function viewMeeting(
  data: Meeting,
  agency: Agency,
  series: Series,
  context: Context,
  before?: Reading,
): readonly [MeetingView, Reading] {
  const items: ItemView[] = []
  const told = new Told()
  const asked = new Map<string, string | null>()
  const places: PlacesById = (id) => {
    asked.set(id, context.version(id))
    return context.places(id)
  }
  const noting: Context = { ...context, places }
  const said: Reading['said'][number][] = []
  const meeting: MeetingView = {
    data,
    agency,
    series,
    name: meetingName(series, data.number),
    citation: citeMeeting(agency, series, data),
    address: meetingAddress(data),
    items,
  }
  const cites = before?.cites ?? citesOf(data)
  const view = (item: Item, isWithinQuoted = false): ItemView => {
    const { path, marker, label, kind, text, earlier = [], withdrawn = null, also = [], children } = item
    const [place, length] = cites[said.length] ?? ['', 0]
    // What was taken back asks nobody any more.
    const isRead = path !== HEADER_PATH && withdrawn === null
    const isQuoted = isWithinQuoted || kind === 'quoted'
    const kept = before?.said[said.length]
    const own =
      kept !== undefined
        ? unpack(text, kept)
        : isRead
          ? read(text, isQuoted ? 'quoted' : kind, meeting, noting, told)
          : unread(text)
    said.push(kept ?? pack(own))
    return {
      path,
      marker,
      label,
      kind,
      text,
      earlier,
      withdrawn,
      also,
      ...own,
      id: itemId(data.id, path),
      place,
      citation: `${meeting.citation}${place.slice(place.length - length)}`,
      address: `${meeting.address}#${path}`,
      children: children.map((child) => view(child, isQuoted)),
      meeting,
    }
  }
  items.push(view(headerItem(data)), ...data.items.map((item) => view(item)))
  return [meeting, before ?? { said, cites, asked: [...asked] }]
}
