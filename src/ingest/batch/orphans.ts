/** Every source in the archive, and what none of them gives: meetings, published ids and pages, corrections. */
import { correctionsFile } from '../../model/correction.ts'
import { SOURCES, meetingFile, readMeetingFile } from '../../model/files.ts'
import { ADDRESSES } from '../../model/gathering.ts'
import { keyOfId } from '../../model/path.ts'
import { MOVED } from '../../model/moved.ts'
import { WHOLE_FILE, faultMessages, message, type Message } from '../message.ts'
import { lostPages, movedFaults, movesOf } from '../moves.ts'
import { Store } from '../store.ts'
import type { Content } from '../store/content.ts'
import type { Found } from './find.ts'
import { refused, type Result } from './result.ts'

/** Rules of documents that give nothing themselves: another one gives the meeting, and must be there too. */
const BESIDE: ReadonlySet<string> = new Set(['replaced-source', 'same-document'] satisfies Message['rule'][])

/** What a run over all sources has seen of them. */
export class Sources {
  readonly found: readonly Found[]
  readonly #store: Content
  readonly #given = new Set<string>()
  readonly #refused = new Set<string>()

  constructor(store: Content) {
    this.#store = store
    this.found = store.filesBelow(SOURCES).map((file) => ({ file: store.path(file), refusal: null }))
  }

  add({ file, meeting, messages }: Result): void {
    // A source that was refused has said why; its meeting is not alone.
    if (!meeting) this.#refused.add(file)
    else if (!messages.some(({ rule }) => BESIDE.has(rule))) this.#given.add(meeting.file)
  }

  /** Every meeting whose source is gone, or gives another, or that is gone itself; units that are gone; corrections of no meeting. */
  *orphans(): Generator<Result> {
    const faults = movedFaults(this.#store)
    if (faults.length > 0) yield this.#alone(MOVED, ...faults)
    // What became of a meeting can't be told then.
    const moves = faults.length > 0 ? null : movesOf(this.#store)
    const pages = moves === null ? [] : lostPages(this.#store, moves)
    if (pages.length > 0) yield this.#alone(ADDRESSES, ...this.#lostUnits(pages))
    for (const file of this.#store.filesBelow('meetings')) {
      if (!this.#given.has(file) && !this.#hasSource(file))
        yield this.#alone(file, message('no-source', WHOLE_FILE, file))
    }
    for (const id of this.#store.ledger.meetings) {
      const file = meetingFile(keyOfId(id))
      const isTold = moves === null || this.#store.ledger.published(id).every((each) => moves.about(each))
      if (!this.#given.has(file) && !this.#store.has(file) && !isTold)
        yield this.#alone(file, message('no-meeting', WHOLE_FILE, file))
    }
    const { corrections, faulty } = new Store(this.#store.root).corrections()
    const isHeld = (id: string): boolean => this.#store.has(meetingFile(keyOfId(id)))
    for (const id of corrections.keys()) {
      const file = correctionsFile(id)
      if (!isHeld(id)) yield this.#alone(file, message('correction-orphan', WHOLE_FILE, file))
    }
    // Else it is told with the meeting's document.
    for (const each of faulty)
      if (each.meeting === null || !isHeld(each.meeting))
        yield this.#alone(each.file, ...faultMessages('correction-fault', each.faults))
  }

  /** Each at its line of the ledger, where one that is no page's name is found and put right. */
  #lostUnits(pages: readonly string[]): Message[] {
    const lines = (this.#store.readText(ADDRESSES) ?? '').split(/\r?\n/u)
    return pages.map((name) => message('lost-unit', { line: lines.indexOf(name) + 1, column: 1, excerpt: name }, name))
  }

  #alone(file: string, ...messages: readonly Message[]): Result {
    return refused(this.#store.path(file), messages)
  }

  #hasSource(file: string): boolean {
    try {
      const { source } = readMeetingFile(file, this.#store.readText(file) ?? '')
      return this.#refused.has(this.#store.path(`${SOURCES}/${source.file}`))
    } catch {
      return true // A fault in the file is reported with its source.
    }
  }
}

/** The corrections files that are named after no meeting, and so would be of no use, unsaid. */
export function* strayCorrections(store: Content): Generator<Result> {
  for (const each of new Store(store.root).corrections().faulty)
    if (each.meeting === null) yield refused(store.path(each.file), faultMessages('correction-fault', each.faults))
}
