/**
 * The ledger of pages that gather, as a run of ingest keeps it: once the run has taken a document, all units of the registry
 * stand in it, and the cases of each meeting that it takes; of all meetings, where there was no such ledger yet.
 */
import { setImmediate as turn } from 'node:timers/promises'
import type { Agency } from '../../model/agency.ts'
import { unitPages } from '../../model/gathering.ts'
import type { Content } from '../store/content.ts'
import { filedCases } from '../store/recover.ts'

/** Meetings between two turns of the event loop. */
const PER_TURN = 50

export class Listing {
  readonly #store: Content
  readonly #agencies: readonly Agency[]
  #hasBegun = false

  constructor(store: Content, agencies: readonly Agency[]) {
    this.#store = store
    this.#agencies = agencies
  }

  /** Lists the pages of a meeting's cases, by their names. A run that takes nothing lists nothing: the content stays as it was. */
  async add(cases: readonly string[]): Promise<void> {
    if (!this.#hasBegun) await this.#begin()
    this.#store.ledger.list(cases)
  }

  async #begin(): Promise<void> {
    this.#hasBegun = true
    const names = unitPages(this.#agencies)
    const unlisted = this.#store.ledger.isListing ? [] : this.#store.ledger.meetings
    for (const [index, meeting] of unlisted.entries()) {
      if (index % PER_TURN === 0) await turn()
      names.push(...filedCases(this.#store, meeting))
    }
    // All at once: broken off before, the file is still missing, and the next run begins anew.
    this.#store.ledger.list(names)
  }
}
