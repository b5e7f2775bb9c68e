/** The number of a meeting where its document leaves the year to be inferred, and the inference is wrong. */
import type { Correction, SetNumber } from '../../model/correction.ts'
import type { Meeting } from '../../model/meeting.ts'
import { meetingId } from '../../model/path.ts'
import { Unfounded, keep } from './draft.ts'
import { CORRECTING } from '../../strings/correcting.ts'

/** A source's file name, without the agency's folder. */
export const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

/**
 * A parsed meeting under the number that its document was given by hand. It comes before all else, since the corrections
 * and everything that was filed go by the meeting's id; the entry stands in the file of the right one.
 */
export function renumber(meeting: Meeting, corrections: ReadonlyMap<string, readonly Correction[]>): Meeting {
  for (const [id, entries] of corrections) {
    for (const entry of entries) {
      if (entry.do !== 'set' || entry.field !== 'number') continue
      if (entry.from !== meeting.number || entry.source !== baseName(meeting.source.file)) continue
      const renumbered = { ...meeting, id, number: entry.to }
      if (meetingId(renumbered) !== id) continue
      keep(renumbered, entry, 'number', entry.from)
      return renumbered
    }
  }
  return meeting
}

/** @throws Unfounded where the entry is about no document of the meeting, or that one gives another number by now. */
export function checkNumber({ source, replaces = [], earlier = [] }: Meeting, entry: SetNumber): void {
  if (replaces.some(({ file }) => baseName(file) === entry.source)) return
  const name = baseName(source.file)
  if (name !== entry.source) throw new Unfounded('correction-ground', CORRECTING.source(entry.source, name))
  if (!earlier.some(({ of, was }) => of === 'number' && was === entry.from))
    throw new Unfounded('correction-ground', CORRECTING.printed(entry.from, entry.to))
}
