/** How the content is laid out and written: file names and YAML, without touching the disk. */
import { load } from 'js-yaml'
import { z } from 'zod'
import { Agency } from './agency.ts'
import { ARCHIVE_FILE, ArchiveFile } from './archive-file.ts'
import { ContentError, faultAt } from './content-error.ts'
import { Meeting, type Item } from './meeting.ts'
import { FEDERATION_FILE, Federation } from './federation.ts'
import { MOVED, MovedFile, Moves, moveFault } from './moved.ts'
import type { MeetingKey } from './path.ts'
import { expected } from './schema-fault.ts'
import { loadYaml, misreadFault } from './yaml-fault.ts'
import { placeIn } from './yaml-place.ts'
import { SYNONYMS_FILE, Synonyms } from './synonyms.ts'
import { writeYaml } from './yaml.ts'
import { CONTENT } from '../strings/content.ts'

export { ContentError, decodeContent } from './content-error.ts'

export const SOURCES = 'sources'

export const meetingFile = ({ agency, series, number }: MeetingKey): string =>
  `meetings/${agency}/${series}/${number}.yaml`
export const agencyFile = (agency: string): string => `agencies/${agency}.yaml`

function parse<T>(schema: z.ZodType<T>, file: string, text: string): T {
  const data = loadYaml(file, text)
  const result = schema.safeParse(data, { error: expected, reportInput: true })
  if (result.success) return result.data
  const isText = typeof data === 'string' || (Array.isArray(data) && data.some((entry) => typeof entry === 'string'))
  const misread = isText ? misreadFault(text) : null
  const faults = result.error.issues.map(({ path, message }) =>
    faultAt(text, placeIn(text, path), `${path.join('.') || CONTENT.file.whole}: ${message}`),
  )
  throw new ContentError(file, misread ? [misread] : faults)
}

/** @throws ContentError that names the file and every fault in it, or that it stands in the wrong place. */
export function readAgencyFile(file: string, text: string): Agency {
  const agency = parse(Agency, file, text)
  if (!file.endsWith(agencyFile(agency.id)))
    throw new ContentError(file, [CONTENT.file.misplaced(agency.id, agencyFile(agency.id))])
  return agency
}

/** @throws ContentError that names the file and every fault in it, or that it stands in the wrong place. */
export function readMeetingFile(file: string, text: string): Meeting {
  const meeting = parse(Meeting, file, text)
  if (!file.endsWith(meetingFile(meeting)))
    throw new ContentError(file, [CONTENT.file.misplaced(meeting.id, meetingFile(meeting))])
  return meeting
}

/** @throws ContentError that names the file and every fault in it. */
export const readArchiveFile = (text: string): ArchiveFile => parse(ArchiveFile, ARCHIVE_FILE, text)

/** @throws ContentError that names the file and every fault in it. A file of comments alone is an empty one. */
export const readMovedFile = (text: string): Moves =>
  new Moves(/^\s*[^#\s]/mu.test(text) ? parse(MovedFile, MOVED, text) : [])

/**
 * @param text that of the file that the entries were read from.
 * @param stands whether the content holds an agency, series, meeting, item, unit or case.
 * @throws ContentError that names every entry about what still stands, or that leads to what does not.
 */
export function checkMoves(moves: Moves, text: string, stands: (name: string) => boolean): void {
  const faults = moves.entries.flatMap((entry, index) => {
    const fault = moveFault(entry, moves, stands)
    return fault
      ? [faultAt(text, placeIn(text, [index, fault[0]]), CONTENT.moved.entry(index + 1, fault[0], fault[1]))]
      : []
  })
  if (faults.length > 0) throw new ContentError(MOVED, faults)
}
/** @throws ContentError that names the file and every fault in it. */
export const readSynonymsFile = (text: string): Synonyms => parse(Synonyms, SYNONYMS_FILE, text)

/** @throws ContentError that names the file and every fault in it. */
export const readFederationFile = (text: string): Federation => parse(Federation, FEDERATION_FILE, text)

/** What every generated file begins with. */
const HEADING = '# Written by `npm run ingest` from the source named below; do not edit.\n'

const Original = z.object({ file: z.string(), sha256: z.string() })
const Origin = z.object({ id: z.string(), source: Original, replaces: z.array(Original).optional() })
export type Origin = z.infer<typeof Origin>

/**
 * Which meeting, from which documents, a generated file holds, even where an older program wrote it and the schema has
 * changed since; null where ingest did not write it, or not so.
 */
export function originOf(text: string): Origin | null {
  if (!text.startsWith(HEADING)) return null
  try {
    return Origin.safeParse(load(text)).data ?? null
  } catch {
    return null
  }
}

/** An item without the fields that would only say that there is nothing. */
const compact = ({ path, marker, label, kind, text, children, ...changes }: Item): object => ({
  path,
  ...(marker !== '' && { marker }),
  ...(label !== '' && { label }),
  kind,
  text,
  ...changes,
  ...(children.length > 0 && { children: children.map(compact) }),
})

/** The text of a meeting's file. The same meeting always gives the same bytes. */
export const formatMeeting = ({ repairs, ...meeting }: Meeting): string =>
  HEADING + writeYaml({ ...meeting, items: meeting.items.map(compact), ...(repairs.length > 0 && { repairs }) })
