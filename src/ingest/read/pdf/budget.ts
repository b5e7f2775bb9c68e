/**
 * How long a PDF may take. The limits are of processor time, since a good file takes as long as it takes where the
 * machine is busy with something else; the clock only ends a thread that waits for ever.
 */
import { faults } from '../../../strings/rules/reading/faults.ts'

/** Seconds of processor time without another page, and in all. */
const PAGE_BUSY = 3
const ALL_BUSY = 60
/** Seconds on the clock without another page. */
const PAGE_WAIT = 30

export const secondsOf = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6

/** What a thread has taken so far, in seconds: of processor time, and on the clock. */
interface Spent {
  readonly busy: number
  readonly clock: number
}

export class TimeBudget {
  readonly #start: Spent
  #page: Spent

  constructor(start: Spent) {
    this.#start = start
    this.#page = start
  }

  /** Another page is read. */
  turnPage(now: Spent): void {
    this.#page = now
  }

  /** @returns which limit is passed, in words, or null. */
  overrun({ busy, clock }: Spent): string | null {
    if (busy - this.#page.busy > PAGE_BUSY) return faults.slowPage(PAGE_BUSY)
    if (busy - this.#start.busy > ALL_BUSY) return faults.slow(ALL_BUSY)
    return clock - this.#page.clock > PAGE_WAIT ? faults.slowPage(PAGE_WAIT) : null
  }
}
