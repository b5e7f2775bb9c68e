/** The ledger of tracked cases: what all items say, joined into one history each. */
import { caseAddress } from '../addresses.ts'
import { byNumber } from '../../model/order.ts'
import { meetingName } from '../../model/citation.ts'
import { DECIDING } from '../../model/kind.ts'
import { meetingId } from '../../model/path.ts'
import { walk } from '../../model/walk.ts'
import type { CaseDoubt, CaseEventView, CaseOpening, CaseView, ItemView, MeetingView } from '../views.ts'
import { doubtsOf, unresolvedIn } from './doubts.ts'
import { openingOf, openingYear } from './numbers.ts'
import { after, BEFORE, stateOf, type Standing } from './states.ts'
import { subjectOf } from './subject.ts'
import { underCase } from './under.ts'

export interface CaseLedger {
  /** By agency, series and number. */
  readonly cases: readonly CaseView[]
  /** By agency and case; what names no case comes last. */
  readonly doubts: readonly CaseDoubt[]
}

/** What each item says of each case, oldest first, in printed order within a meeting. */
function gather(items: readonly ItemView[]): Map<string, ItemView[]> {
  const told = new Map<string, ItemView[]>()
  for (const item of items.toSorted((a, b) => a.meeting.data.date.localeCompare(b.meeting.data.date))) {
    for (const id of new Set(item.cases.map((found) => found.id))) {
      const list = told.get(id)
      if (list) list.push(item)
      else told.set(id, [item])
    }
  }
  return told
}

function eventsOf(id: string, items: readonly ItemView[]): { events: CaseEventView[]; standing: Standing } {
  let standing = BEFORE
  const events = items.flatMap((item) =>
    item.cases
      .filter((found) => found.id === id)
      .map((found): CaseEventView => {
        standing = after(standing, found)
        return { item, found, state: stateOf(standing), ...underCase(item, found) }
      }),
  )
  return { events, standing }
}

/** Whether an item's own number is that of the case's: the (三) of 結論(三). */
const isNumbered = ({ path }: ItemView, number: number): boolean =>
  Number(path.split('-').at(-1)?.replace(/\..*/u, '')) === number

function openingView(
  events: readonly CaseEventView[],
  { series, agency }: MeetingView,
  meetings: ReadonlyMap<string, MeetingView>,
): CaseOpening | null {
  const number = events[0]?.found.number ?? ''
  const opening = openingOf(number, series)
  if (!opening) return null
  const { meeting, item } = opening
  const view = meetings.get(meetingId({ agency: agency.id, series: series.id, number: meeting })) ?? null
  const opened = events.find(({ found }) => found.event === 'opened')
  const confirmed = opened && opened.item.meeting === view ? opened.item : null
  const candidates =
    view && !confirmed
      ? [...walk(view.items)].filter((entry) => DECIDING.has(entry.kind) && isNumbered(entry, item))
      : []
  return { name: meetingName(series, meeting), meeting, item, view, confirmed, candidates }
}

/** @param items of all meetings, newest meeting first, in printed order within one. */
export function caseLedger(items: readonly ItemView[], meetings: ReadonlyMap<string, MeetingView>): CaseLedger {
  const newest = new Map<string, MeetingView>()
  for (const { meeting } of items) {
    const key = `${meeting.agency.id}/${meeting.series.id}`
    if (!newest.has(key)) newest.set(key, meeting)
  }
  const views = [...gather(items)].flatMap(([id, held]): CaseView[] => {
    const { events, standing } = eventsOf(id, held)
    const [first] = events
    if (!first) return []
    const { agency, series } = first.item.meeting
    const { number, named = false } = first.found
    const opened = named ? null : openingView(events, first.item.meeting, meetings)
    return [
      {
        id,
        number,
        named,
        agency,
        series,
        state: stateOf(standing),
        levels: standing.city === null ? null : standing,
        subject: subjectOf(events),
        opened,
        year: named ? null : openingYear(number, series),
        since: opened?.view?.data.date ?? first.item.meeting.data.date,
        isSinceKnown: opened?.view != null || first.found.event === 'opened',
        newest: newest.get(`${agency.id}/${series.id}`) ?? first.item.meeting,
        address: caseAddress(id),
        events,
      },
    ]
  })
  const cases = views.toSorted((a, b) => byNumber(a.id, b.id))
  const doubts = cases.flatMap((view) => doubtsOf(view).map((doubt) => ({ ...doubt, case: view, words: '' })))
  return { cases, doubts: [...doubts, ...unresolvedIn(items)] }
}
