/** The content directory, and what is in it. */
import type { Agency } from '../model/agency.ts'
import { CORRECTIONS, correctedMeeting, readCorrectionsFile, type Correction } from '../model/correction.ts'
import { ContentError, SOURCES, readAgencyFile } from '../model/files.ts'
import type { Faulty } from './correct/faulty.ts'
import { Content } from './store/content.ts'

export { sha256 } from './store/digest.ts'

export interface Corrections {
  /** Every meeting's, by its id. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
  /** The files that can't be read. */
  readonly faulty: readonly Faulty[]
}

export class Store extends Content {
  /** @throws ContentError where a registry has a fault. */
  agencies(): Agency[] {
    return this.filesBelow('agencies').map((file) => readAgencyFile(file, this.readText(file) ?? ''))
  }

  corrections(): Corrections {
    const corrections = new Map<string, Correction[]>()
    const faulty: Faulty[] = []
    for (const file of this.filesBelow(CORRECTIONS)) {
      const meeting = correctedMeeting(file)
      try {
        const entries = readCorrectionsFile(file, this.readText(file) ?? '')
        if (meeting !== null) corrections.set(meeting, entries)
      } catch (error) {
        if (!(error instanceof ContentError)) throw error
        faulty.push({ file, meeting, text: this.#anyText(file), faults: error.faults, reason: error.message })
      }
    }
    return { corrections, faulty }
  }

  /** The archived documents, as paths below the content directory. */
  sources(): string[] {
    return this.filesBelow(SOURCES)
  }

  /** The meetings' files, as paths below the content directory. */
  meetings(): string[] {
    return this.filesBelow('meetings')
  }

  /** What a file may say, in either of the encodings that editors save it in. */
  #anyText(file: string): string {
    const bytes = this.read(file) ?? new Uint8Array()
    return ['utf-8', 'big5'].map((encoding) => new TextDecoder(encoding).decode(bytes)).join('\n')
  }
}
