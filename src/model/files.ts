/** How the content is laid out and written: file names and YAML, without touching the disk. */
import { dump, load } from 'js-yaml'
import { z } from 'zod'
import { Agency } from './agency.ts'
import { Meeting, type Item } from './meeting.ts'
import type { MeetingKey } from './path.ts'

export const SOURCES = 'sources'

export const meetingFile = ({ agency, series, number }: MeetingKey): string =>
  `meetings/${agency}/${series}/${number}.yaml`
export const agencyFile = (agency: string): string => `agencies/${agency}.yaml`

/** What is wrong with a content file: its name and, a line each, where and what. */
export class ContentError extends Error {
  constructor(file: string, problems: readonly string[]) {
    super([file, ...problems.map((problem) => `  ${problem}`)].join('\n'))
    this.name = 'ContentError'
  }
}

function parse<T>(schema: z.ZodType<T>, file: string, text: string): T {
  let data: unknown
  try {
    data = load(text, { filename: file })
  } catch (error) {
    throw new ContentError(file, [error instanceof Error ? error.message : String(error)])
  }
  const result = schema.safeParse(data)
  if (result.success) return result.data
  throw new ContentError(
    file,
    result.error.issues.map((issue) => `${issue.path.join('.') || '(file)'}: ${issue.message}`),
  )
}

/** @throws ContentError that names the file and every fault in it, or that it stands in the wrong place. */
export function readAgencyFile(file: string, text: string): Agency {
  const agency = parse(Agency, file, text)
  if (!file.endsWith(agencyFile(agency.id)))
    throw new ContentError(file, [`${agency.id} belongs in ${agencyFile(agency.id)}`])
  return agency
}

/** @throws ContentError that names the file and every fault in it, or that it stands in the wrong place. */
export function readMeetingFile(file: string, text: string): Meeting {
  const meeting = parse(Meeting, file, text)
  if (!file.endsWith(meetingFile(meeting)))
    throw new ContentError(file, [`${meeting.id} belongs in ${meetingFile(meeting)}`])
  return meeting
}

const HEADING = '# Written by `npm run ingest` from the source named below; do not edit.\n'

/** An item without the fields that would only say that there is nothing. */
const compact = ({ path, marker, label, kind, text, children }: Item): object => ({
  path,
  ...(marker !== '' && { marker }),
  ...(label !== '' && { label }),
  kind,
  text,
  ...(children.length > 0 && { children: children.map(compact) }),
})

/** The text of a meeting's file. The same meeting always gives the same bytes. */
export const formatMeeting = (meeting: Meeting): string =>
  HEADING + dump({ ...meeting, items: meeting.items.map(compact) }, { lineWidth: -1, noRefs: true })
