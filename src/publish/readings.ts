/** What was read of the meetings, from build to build: a file for each folder of meetings. It can be removed at any time. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Reading, Readings } from '../archive/reading.ts'
import type { Meeting } from '../model/meeting.ts'
import { digest } from './digest.ts'
import { readKept, writeKept } from './kept.ts'

interface Entry {
  /** Of the meeting's file. */
  readonly digest: string
  readonly meeting: Meeting
  reading?: Reading
}

/** The meetings of one folder by their files. */
interface Drawer {
  readonly before: Readonly<Record<string, Entry>>
  readonly now: Record<string, Entry>
  /** Whether what is kept is not what was found. */
  isChanged: boolean
}

export class ReadingCache implements Readings {
  readonly #folder: string
  readonly #madeBy: string
  readonly #drawers = new Map<string, Drawer>()
  readonly #places = new Map<Meeting, { readonly entry: Entry; readonly drawer: Drawer }>()

  /**
   * @param folder where the files are, or will be.
   * @param madeBy a digest of all that decides what is read, beside the meetings: the program and what is registered.
   */
  constructor(folder: string, madeBy: string) {
    this.#folder = folder
    this.#madeBy = madeBy
  }

  #drawer(name: string): Drawer {
    const known = this.#drawers.get(name)
    if (known) return known
    const before = (readKept(join(this.#folder, name), this.#madeBy) ?? {}) as Drawer['before']
    const drawer: Drawer = { before, now: {}, isChanged: false }
    this.#drawers.set(name, drawer)
    return drawer
  }

  meeting(file: string, bytes: Uint8Array, read: () => Meeting): Meeting {
    const drawer = this.#drawer(`${dirname(file).replaceAll('/', '-')}.json`)
    const own = digest(bytes)
    const before = drawer.before[file]
    const entry: Entry = before?.digest === own ? before : { digest: own, meeting: read() }
    drawer.now[file] = entry
    this.#places.set(entry.meeting, { entry, drawer })
    return entry.meeting
  }

  find(meeting: Meeting): Reading | undefined {
    return this.#places.get(meeting)?.entry.reading
  }

  version(meeting: Meeting): string {
    return this.#places.get(meeting)?.entry.digest ?? ''
  }

  keep(meeting: Meeting, reading: Reading): void {
    const place = this.#places.get(meeting)
    if (!place || place.entry.reading === reading) return
    place.entry.reading = reading
    place.drawer.isChanged = true
  }

  /**
   * Writes what has changed, and forgets all of it.
   * @returns of each meeting, by its id, a digest of its file and of what its reading saw of others.
   */
  save(): Map<string, string> {
    mkdirSync(this.#folder, { recursive: true })
    for (const name of readdirSync(this.#folder))
      if (!this.#drawers.has(name)) rmSync(join(this.#folder, name), { recursive: true })
    for (const [name, { before, now, isChanged }] of this.#drawers) {
      if (!isChanged && Object.keys(before).length === Object.keys(now).length) continue
      writeKept(join(this.#folder, name), this.#madeBy, now)
    }
    const stamps = Array.from(this.#places.values(), ({ entry }): [string, string] => [
      entry.meeting.id,
      digest(entry.digest, JSON.stringify(entry.reading?.asked)),
    ])
    this.#drawers.clear()
    this.#places.clear()
    return new Map(stamps)
  }
}
