/** The archive as Atom feeds: all of it, an agency, a unit, a case. */
import { agencyAddress, feedAddress } from '../archive/addresses.ts'
import type { Archive, CaseView, ItemView, MeetingView, UnitView } from '../archive/views.ts'
import { atom, type Feed, type FeedEntry } from '../formats/atom.ts'
import { walk } from '../model/walk.ts'
import { urnOf } from '../formats/uuid.ts'
import type { Agency } from '../model/agency.ts'
import { FEED } from '../strings/formats.ts'
import { CASE, SITE } from '../strings/site.ts'

/** Where an address below the base is, for who reads it elsewhere. */
export type Where = (address: string) => string

/** A reader asks again long before so much is new. */
const MOST = 50

const latest = (days: readonly string[]): string => days.toSorted().at(-1) ?? ''

/** The day of an item's last change that is dated: a correction, a withdrawal; else the meeting's. */
const changedOn = ({ earlier, withdrawn, meeting }: ItemView): string =>
  latest([
    meeting.data.date,
    ...earlier.flatMap((change) => (change.change === 'correction' ? [change.on] : [])),
    ...(withdrawn ? [withdrawn.on] : []),
  ])

const ofMeeting = (meeting: MeetingView, where: Where): FeedEntry => ({
  id: urnOf(meeting.data.id),
  title: `${meeting.agency.short}${meeting.name}`,
  published: meeting.data.date,
  updated: latest(Array.from(walk(meeting.items), changedOn)),
  link: where(meeting.address),
  text: meeting.items.map(({ marker, text }) => marker + text).join('\n'),
  author: meeting.agency.name,
})

const ofItem = (item: ItemView, where: Where, lead = ''): FeedEntry => ({
  id: urnOf(item.id),
  title: `${lead}${item.meeting.agency.short}${item.meeting.name} ${item.place}`,
  published: item.meeting.data.date,
  updated: changedOn(item),
  link: where(item.address),
  text: item.text,
  author: item.meeting.agency.name,
})

const write = (feed: Pick<Feed, 'title' | 'author' | 'entries'>, page: string, where: Where): string => {
  const self = feedAddress(page)
  return atom({ ...feed, id: urnOf(`feed:${page}`), self: where(self), page: where(page) })
}

const ofMeetings = (meetings: readonly MeetingView[], where: Where): FeedEntry[] =>
  meetings.slice(0, MOST).map((meeting) => ofMeeting(meeting, where))

/** The latest meetings of the archive. */
export const archiveFeed = ({ meetings }: Archive, where: Where): string =>
  write({ title: FEED.archive(SITE.name), author: SITE.name, entries: ofMeetings(meetings, where) }, '', where)

/** The latest meetings of an agency. @param meetings its own, newest first. */
export function agencyFeed(agency: Agency, meetings: readonly MeetingView[], where: Where): string {
  const entries = ofMeetings(meetings, where)
  return write({ title: FEED.agency(agency.name), author: agency.name, entries }, agencyAddress(agency.id), where)
}

export type UnitDuties = Pick<UnitView, 'agency' | 'unit' | 'address' | 'duties'>

/** What a unit was told to do last. */
export function unitFeed({ agency, unit, address, duties }: UnitDuties, where: Where): string {
  const entries = duties.slice(0, MOST).map(({ item }) => ofItem(item, where))
  return write({ title: FEED.unit(agency.short + unit.name), author: agency.name, entries }, address, where)
}

export type CaseFeed = Pick<CaseView, 'id' | 'agency' | 'number' | 'address' | 'events'>

/** What the minutes said of a case last. */
export function caseFeed({ id, agency, number, address, events }: CaseFeed, where: Where): string {
  const newest = events.toReversed().slice(0, MOST)
  const entries = newest.map(({ item, found: { event } }) => ({
    ...ofItem(item, where, `${CASE.event[event]}：`),
    // One item may tell two things of a case.
    id: urnOf(`${id} ${event} ${item.id}`),
  }))
  return write({ title: FEED.case(agency.short + CASE.title(number)), author: agency.name, entries }, address, where)
}
