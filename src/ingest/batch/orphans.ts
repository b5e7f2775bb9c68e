/** Every source in the archive, and the meetings that none of them gives. */
import { correctionsFile } from '../../model/correction.ts'
import { SOURCES, meetingFile, readMeetingFile } from '../../model/files.ts'
import { WHOLE_FILE, message } from '../message.ts'
import { Store } from '../store.ts'
import type { Content } from '../store/content.ts'
import type { Found } from './find.ts'
import { refused, type Result } from './result.ts'

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
    // One that was replaced gives nothing itself: the document that took its place must be there too.
    else if (!messages.some(({ rule }) => rule === 'replaced-source')) this.#given.add(meeting.file)
  }

  /** Every meeting whose source is gone, or gives another meeting, and corrections of no meeting: they stand alone. */
  *orphans(): Generator<Result> {
    for (const file of this.#store.filesBelow('meetings')) {
      if (!this.#given.has(file) && !this.#hasSource(file))
        yield refused(this.#store.path(file), [message('no-source', WHOLE_FILE, file)])
    }
    for (const id of new Store(this.#store.root).corrections().keys()) {
      const file = correctionsFile(id)
      const [agency = '', series = '', ...number] = id.split('-')
      if (!this.#store.has(meetingFile({ agency, series, number: number.join('-') })))
        yield refused(this.#store.path(file), [message('correction-orphan', WHOLE_FILE, file)])
    }
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
