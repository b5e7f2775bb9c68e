/** The content directory, and what is in it. */
import type { Agency } from '../model/agency.ts'
import { CORRECTIONS, readCorrections, type Correction } from '../model/correction.ts'
import { SOURCES, readAgencyFile } from '../model/files.ts'
import { Content } from './store/content.ts'

export { sha256 } from './store/digest.ts'

export class Store extends Content {
  /** @throws ContentError where a registry has a fault. */
  agencies(): Agency[] {
    return this.filesBelow('agencies').map((file) => readAgencyFile(file, this.readText(file) ?? ''))
  }

  /**
   * Every meeting's corrections, by its id.
   * @throws ContentError where a file has a fault.
   */
  corrections(): Map<string, Correction[]> {
    return readCorrections(this.filesBelow(CORRECTIONS).map((file) => [file, this.readText(file) ?? '']))
  }

  /** The archived documents, as paths below the content directory. */
  sources(): string[] {
    return this.filesBelow(SOURCES)
  }

  /** The meetings' files, as paths below the content directory. */
  meetings(): string[] {
    return this.filesBelow('meetings')
  }
}
