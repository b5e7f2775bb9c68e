/** Every source in the archive, and the meetings that none of them gives. */
import { SOURCES, readMeetingFile } from '../../model/files.ts'
import { WHOLE_FILE, message } from '../message.ts'
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

  add({ file, meeting }: Result): void {
    if (meeting) this.#given.add(meeting.file)
    // A source that was refused has said why; its meeting is not alone.
    else this.#refused.add(file)
  }

  /** Every meeting whose source is gone, or gives another meeting: its file stands alone. */
  *orphans(): Generator<Result> {
    for (const file of this.#store.filesBelow('meetings')) {
      if (!this.#given.has(file) && !this.#hasSource(file))
        yield refused(this.#store.path(file), [message('no-source', WHOLE_FILE, file)])
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
