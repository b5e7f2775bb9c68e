/**
 * The parts of a zip archive (docx and odt are ones), with bounds: nothing is written, no name is used as a path, and
 * only the parts that are asked for are inflated.
 */
import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { faults } from '../../strings/rules/reading/faults.ts'
import { Refusal } from '../message.ts'
import { MOST_ENTRIES, MOST_INFLATED, MOST_INFLATED_PART } from './limits.ts'
import { refuse } from './refuse.ts'

/** What yauzl finds wrong is a damaged file; what was refused stays so. */
async function orDamaged<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof Refusal) throw error
    return refuse('damaged-file', faults.archive)
  }
}

async function listEntries(file: ZipFile): Promise<Map<string, Entry>> {
  if (file.entryCount > MOST_ENTRIES) refuse('too-much-inside', faults.tooManyEntries(MOST_ENTRIES))
  const entries = new Map<string, Entry>()
  for await (const entry of file.eachEntry()) {
    if (entry.isEncrypted()) refuse('encrypted-file')
    // Of two parts with one name, programs disagree about which is meant.
    if (entries.has(entry.fileName)) refuse('damaged-file', faults.twice(entry.fileName))
    entries.set(entry.fileName, entry)
  }
  return entries
}

export class Archive {
  readonly #file: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #left = MOST_INFLATED

  private constructor(file: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#file = file
    this.#entries = entries
  }

  /** @throws Refusal where the bytes are no whole archive, or it is encrypted, or holds too many files. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    return orDamaged(async () => {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const file = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
      return new Archive(file, await listEntries(file))
    })
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /**
   * @returns the part's bytes, or null where there is no such part.
   * @throws Refusal where it is damaged or inflates to more than the limits, counted while it does.
   */
  async read(name: string): Promise<Uint8Array | null> {
    const entry = this.#entries.get(name)
    if (!entry) return null
    return orDamaged(async () => {
      const limit = Math.min(this.#left, MOST_INFLATED_PART)
      if (entry.uncompressedSize > limit) refuse('too-much-inside', faults.tooLarge(MOST_INFLATED, MOST_INFLATED_PART))
      const stream = await this.#file.openReadStreamPromise(entry)
      const chunks: Buffer[] = []
      let size = 0
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        size += chunk.byteLength
        if (size > limit) refuse('too-much-inside', faults.tooLarge(MOST_INFLATED, MOST_INFLATED_PART))
        chunks.push(chunk)
      }
      this.#left -= size
      const whole = Buffer.concat(chunks)
      if (crc32(whole) !== entry.crc32) refuse('damaged-file', faults.checksum(name))
      return whole
    })
  }
}
