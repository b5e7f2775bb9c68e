/** The tracked cases of one series of meetings over time. */
import type { CaseEvent } from './said.ts'
import type { CaseForm, CitySeries } from './world.ts'

interface TrackedCase {
  readonly number: string
  /** Null where it was opened before the series' first document. */
  readonly opened: { readonly meeting: string; readonly item: number } | null
  readonly events: { readonly meeting: string; readonly path: string; readonly event: CaseEvent }[]
  open: boolean
}

/** 110 and 3 → 11003; 113-12 and 3 → 113-12-03 or 1131203 */
function caseNumber(form: CaseForm, meeting: string, item: number): string {
  const two = String(item).padStart(2, '0')
  const [first = '', ordinal] = meeting.split('-')
  if (ordinal === undefined) return `${first}${two}`
  return form === 'dashed' ? `${first}-${ordinal.padStart(2, '0')}-${two}` : `${first}${ordinal.padStart(2, '0')}${two}`
}

/** The number of the meeting before, or null where it isn't known (the year before's last). */
export function numberBefore(meeting: string, back = 1): string | null {
  const [first = '', ordinal] = meeting.split('-')
  const value = Number(ordinal ?? first) - back
  if (value < 1) return null
  return ordinal === undefined ? String(value) : `${first}-${value}`
}

export class Ledger {
  readonly #form: CaseForm
  readonly #cases = new Map<string, TrackedCase>()

  /** The series' first meeting finds a few cases of the meetings before it. */
  constructor({ cases }: CitySeries, firstMeeting: string) {
    this.#form = cases
    for (const [back, item] of [
      [3, 2],
      [2, 1],
      [1, 4],
    ] as const) {
      const meeting = numberBefore(firstMeeting, back)
      if (cases && meeting) this.#add(caseNumber(cases, meeting, item), null)
    }
  }

  get keeps(): boolean {
    return this.#form !== null
  }

  #add(number: string, opened: TrackedCase['opened']): void {
    this.#cases.set(number, { number, opened, events: [], open: true })
  }

  /** Those to be dealt with, oldest first. */
  open(): string[] {
    return [...this.#cases.values()].filter((entry) => entry.open).map(({ number }) => number)
  }

  /** Those released, the last ones last. */
  released(): string[] {
    return [...this.#cases.values()].filter((entry) => !entry.open).map(({ number }) => number)
  }

  /** A new case of a meeting's item. */
  start(meeting: { readonly id: string; readonly number: string }, item: number): string {
    const number = caseNumber(this.#form, meeting.number, item)
    this.#add(number, { meeting: meeting.id, item })
    return number
  }

  release(number: string): void {
    this.#of(number).open = false
  }

  reopen(number: string): void {
    this.#of(number).open = true
  }

  /** Keeps what a printed item says of a case. */
  note(number: string, meeting: string, path: string, event: CaseEvent): void {
    this.#of(number).events.push({ meeting, path, event })
  }

  #of(number: string): TrackedCase {
    const found = this.#cases.get(number)
    if (!found) throw new RangeError(`no case ${number}`)
    return found
  }

  /** Every case with its history. */
  history(): {
    number: string
    opened: TrackedCase['opened']
    state: 'open' | 'released'
    events: TrackedCase['events']
  }[] {
    return Array.from(this.#cases.values(), ({ number, opened, events, open }) => ({
      number,
      opened,
      state: open ? 'open' : 'released',
      events,
    }))
  }
}
