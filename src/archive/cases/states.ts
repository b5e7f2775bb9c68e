/** What state the events of a case leave it in. */
import type { ItemCase } from '../../model/case.ts'
import type { CaseStateName } from '../../model/case.ts'
import type { CaseEvent } from '../../model/case-words.ts'

const STATES: Readonly<Record<CaseEvent, CaseStateName | null>> = {
  opened: 'open',
  continued: 'open',
  reopened: 'open',
  released: 'released',
  // It goes on under another number.
  merged: 'unknown',
  reported: null,
  mentioned: null,
}

/** A case's state on each list: the agency's own, and the city's where minutes tell of that. */
export interface Standing {
  readonly agency: CaseStateName
  readonly city: CaseStateName | null
}

export const BEFORE: Standing = { agency: 'unknown', city: null }

/** What an event changes. One that names no list holds for all that the case is on. */
export function after({ agency, city }: Standing, { event, level }: Pick<ItemCase, 'event' | 'level'>): Standing {
  const state = STATES[event]
  if (state === null) return { agency, city }
  if (level === 'city') return { agency, city: state }
  return { agency: state, city: level === undefined && city !== null ? state : city }
}

/** In one word: open as long as it is on any list; what the city releases the agency has yet to. */
export const stateOf = ({ agency, city }: Standing): CaseStateName => (city === 'open' ? city : agency)

/** The state at the end of a day, YYYY-MM-DD: that after the last event until then; null before the first. */
export const stateAt = (
  events: readonly { readonly date: string; readonly state: CaseStateName }[],
  day: string,
): CaseStateName | null => events.findLast(({ date }) => date <= day)?.state ?? null
