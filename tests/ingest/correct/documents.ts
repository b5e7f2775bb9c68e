/** Short ways to minutes, their corrections and their revisions. */
import { applyCorrections, type Corrected } from '../../../src/ingest/correct/apply.ts'
import { revise } from '../../../src/ingest/correct/revise.ts'
import { formatMeeting, readMeetingFile, meetingFile } from '../../../src/model/files.ts'
import { readCorrectionsFile, type Correction } from '../../../src/model/correction.ts'
import type { Earlier } from '../../../src/model/earlier.ts'
import type { Item, Meeting } from '../../../src/model/meeting.ts'
import { walk } from '../../../src/model/walk.ts'
import { HEADER, meetingOf } from '../../support/document.ts'

export const SIGNED = 'by: 周小帆\n  on: 2024-05-10\n'
export const FILE = 'corrections/tower-chuwu-7.yaml'

/** Entries as a clerk writes them, one a line below its verb, each signed unless it is so already. */
export const entries = (...texts: string[]): Correction[] =>
  readCorrectionsFile(FILE, texts.map((text) => `- ${text.trim().replaceAll('\n', '\n  ')}\n  ${SIGNED}`).join(''))

export const minutes = (body: string, name = 'minutes.txt'): Meeting => meetingOf(HEADER + body, { name })

export const corrected = (body: string, ...texts: string[]): Corrected =>
  applyCorrections(minutes(body), entries(...texts))

export const revised = (before: string, after: string, ...texts: string[]): Corrected =>
  revise(minutes(before), minutes(after, '修正版.txt'), entries(...texts))

/** The meeting of what must have gone well. */
export function accepted({ meeting, messages }: Corrected): Meeting {
  if (!meeting) throw new Error(messages.map(({ rule, reason }) => `${rule} ${reason}`).join('\n'))
  // What is filed is what its file gives back.
  if (formatMeeting(readMeetingFile(meetingFile(meeting), formatMeeting(meeting))) !== formatMeeting(meeting))
    throw new Error('the file gives back another meeting')
  return meeting
}

const told = ({ of, was }: Earlier): string => `〔${of === 'text' ? '' : `${of} `}原：${was}〕`

/** Each item as `path marker text`, with what it said before and whether it was taken back. */
export const lines = ({ items }: Pick<Meeting, 'items'>): string[] =>
  Array.from(walk(items), ({ path, marker, text, earlier = [], withdrawn, also = [] }: Item) =>
    [
      `${path} ${marker}${text}`,
      ...earlier.map(told),
      ...(withdrawn ? [`〔撤銷：${withdrawn.by}〕`] : []),
      ...also.map((other) => `〔兼 ${other}〕`),
    ].join(''),
  )

export const rules = ({ messages }: Corrected): string[] => messages.map(({ rule }) => rule)
