/** Deadlines as a calendar to subscribe to. Pure. */
import type { AllDayEvent, Calendar } from '../formats/ics.ts'
import { formatRoc } from '../model/date.ts'
import { ICS } from '../strings/owed.ts'
import { excerptOfDeadline } from '../archive/text/excerpt.ts'
import type { DeadlineView, UnitView } from '../archive/views.ts'
import { addMonths } from '../archive/deadlines/day-words.ts'
import { addresseesOf } from '../archive/deadlines/months.ts'

type Where = (address: string) => string

/** How much of the sentence an event's title has room for, on each side of the words. */
const SUMMARY = 24

/** @param where the address of a page, for who reads it elsewhere. */
function eventOf(view: DeadlineView, where: Where): AllDayEvent {
  const { item, deadline } = view
  const { before, words, after } = excerptOfDeadline(item, deadline, SUMMARY)
  const whom = addresseesOf(view).map(({ name }) => name)
  const summary = ICS.summary(whom.join('、'), before + words + after)
  return {
    uid: `${item.id}:${item.deadlines.indexOf(deadline)}`,
    date: deadline.date,
    stamp: item.meeting.data.date,
    summary: deadline.precision === undefined ? summary : summary + ICS.approximate[deadline.precision],
    description: [
      item.text,
      ICS.words(deadline.words, deadline.inferred),
      item.citation,
      ICS.address(where(item.address)),
    ].join('\n'),
    categories: [item.meeting.agency.short],
  }
}

/**
 * What ended in the year before the newest meeting, and what ends later: who subscribes looks ahead.
 * @param newest the day of the newest meeting, YYYY-MM-DD.
 */
export function calendarOf(name: string, deadlines: readonly DeadlineView[], newest: string, where: Where): Calendar {
  const since = newest === '' ? '' : (addMonths(newest, -12) ?? '')
  return {
    name,
    description: since === '' ? ICS.nothing : ICS.about(formatRoc(since)),
    events: deadlines.filter(({ deadline }) => deadline.date > since).map((view) => eventOf(view, where)),
  }
}

/** A unit's deadlines and those of everyone of its agency, each once, earliest first. */
export function deadlinesOfUnit({ duties, collective }: Pick<UnitView, 'duties' | 'collective'>): DeadlineView[] {
  const seen = new Set<object>()
  return [...duties, ...collective]
    .flatMap(({ item, deadlines }) => deadlines.map((deadline) => ({ item, deadline })))
    .filter(({ deadline }) => !seen.has(deadline) && seen.add(deadline))
    .toSorted((a, b) => a.deadline.date.localeCompare(b.deadline.date))
}
