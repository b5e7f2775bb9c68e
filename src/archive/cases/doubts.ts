/**
 * What does not fit together in the history of a case: for a clerk to look at, never put right by the program.
 */
import type { DoubtKind } from '../../model/case.ts'
import type { CaseDoubt, CaseEventView, CaseOpening, CaseView, ItemView } from '../views.ts'
import { rocYear } from '../../model/date.ts'
import { byNumber } from '../../model/order.ts'

type Told = Pick<CaseView, 'events' | 'opened' | 'year'>
interface Doubt {
  readonly kind: DoubtKind
  readonly items: readonly ItemView[]
}

/** Of an event, by the one before it that told the state. */
function clash({ found }: CaseEventView, last: CaseEventView): DoubtKind | null {
  const was = last.found.event
  // What the city's list says and what the agency's own does are told apart.
  if (found.level !== last.found.level && found.level !== undefined && last.found.level !== undefined) return null
  if (found.event === 'released') return was === 'released' ? 'released-twice' : null
  if (found.event === 'continued')
    return was === 'released' ? 'continued-after-release' : was === 'merged' ? 'told-after-merge' : null
  if (found.event === 'opened') return 'opened-twice'
  return found.event === 'reopened' && was !== 'released' ? 'reopened-open' : null
}

function inHistory(events: readonly CaseEventView[]): Doubt[] {
  const doubts: Doubt[] = []
  let last: CaseEventView | null = null
  for (const event of events) {
    if (event.found.event === 'reported' || event.found.event === 'mentioned') continue
    const kind = last && clash(event, last)
    if (kind && last) doubts.push({ kind, items: [last.item, event.item] })
    last = event
  }
  return doubts
}

/** Whether an event stands in a meeting before the one that the number says opened the case. */
const isBefore = ({ item: { meeting } }: CaseEventView, opened: CaseOpening | null, year: number | null): boolean =>
  (opened !== null && byNumber(meeting.data.number, opened.meeting) < 0) ||
  (year !== null && rocYear(meeting.data.date) < year)

function ofOpening({ events, opened, year }: Told): Doubt[] {
  const early = events.filter((event) => isBefore(event, opened, year))
  const first = events.findIndex(({ found }) => found.event === 'opened')
  const untold = events.slice(0, Math.max(first, 0)).filter((event) => !early.includes(event))
  const before = [...early, ...untold].map(({ item }): Doubt => ({
    kind: 'before-opening',
    items: [item, ...(events[first] ? [events[first].item] : [])],
  }))
  if (!opened?.view || opened.confirmed) return before
  const elsewhere = events[first]
  if (elsewhere) return [...before, { kind: 'opened-elsewhere', items: [elsewhere.item] }]
  return [...before, { kind: 'not-opened', items: opened.candidates }]
}

/** All that does not fit together in one case's history, in the order of its events. */
export const doubtsOf = (told: Told): Doubt[] => [...inHistory(told.events), ...ofOpening(told)]

/** Words that speak of cases which their item does not tell. */
export const unresolvedIn = (items: readonly ItemView[]): CaseDoubt[] =>
  items.flatMap((item) =>
    item.unresolvedCases.map((words) => ({ kind: 'unresolved' as const, case: null, items: [item], words })),
  )

/** Which kinds of doubt there are of each case, by its id. */
export function doubtKinds(doubts: readonly CaseDoubt[]): ReadonlyMap<string, ReadonlySet<DoubtKind>> {
  const kinds = new Map<string, Set<DoubtKind>>()
  for (const { kind, case: view } of doubts) {
    if (view) kinds.set(view.id, (kinds.get(view.id) ?? new Set()).add(kind))
  }
  return kinds
}
