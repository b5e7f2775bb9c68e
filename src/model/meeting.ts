/** A meeting as `content/meetings/<agency>/<series>/<number>.yaml` holds it. */
import { z } from 'zod'
import { Earlier, Withdrawn } from './earlier.ts'
import { IsoDate } from './iso-date.ts'
import { KINDS } from './kind.ts'
import { MEETING_ID_PATTERN, NAME_PATTERN, NUMBER_PATTERN, PATH_PATTERN, meetingId } from './path.ts'
import { CONTENT } from '../strings/content.ts'

export const ClockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .describe('A time of day, as HH:MM, 24 hours')
export const MeetingId = z.string().regex(MEETING_ID_PATTERN).describe('Agency, series and number joined by -')

export const ItemKind = z
  .enum(KINDS)
  .describe('What the item is, from the word printed over it; inherited by its children')

export const Item = z
  .strictObject({
    path: z
      .string()
      .regex(PATH_PATTERN)
      .describe('The printed numbering as a path, e.g. 2-4-c-5; stored, never recomputed'),
    marker: z.string().default('').describe('The marker as printed, e.g. (一); left out where the item has none'),
    label: z
      .string()
      .default('')
      .describe("The block's word as printed, e.g. 會議結論; left out where the item is no block"),
    kind: ItemKind,
    text: z.string().describe('Its own text as printed, page breaks joined, label included, marker excluded'),
    earlier: z.array(Earlier).optional().describe('What it said before it was changed, oldest first'),
    withdrawn: Withdrawn.optional().describe('Stands where the item was taken back; its text is what it said'),
    also: z
      .array(z.string().regex(PATH_PATTERN))
      .optional()
      .describe('Paths of items that are part of this one now; their addresses lead here'),
    get children() {
      return z.array(Item).default([]).describe('The items under it, in printed order')
    },
  })
  .describe('One numbered item or unnumbered block of the minutes')
export type Item = z.infer<typeof Item>

export const Person = z
  .strictObject({
    name: z.string().min(1).describe('The name; 陳裕璋 where 陳兼主任委員裕璋 is printed'),
    title: z.string().nullable().describe('The title printed with the name, or null'),
  })
  .describe('A person as the minutes print them')

export const Attendance = z
  .strictObject({
    label: z.string().min(1).describe('What the field is called, e.g. 出席人員, 請假; without the white space between'),
    lines: z.array(z.string().min(1)).describe('What stands in it, line by line as printed'),
  })
  .describe('Who came, or who did not, as its label says')
export type Attendance = z.infer<typeof Attendance>

/** Why characters of a source are not part of the minutes. */
export const DROP_REASONS = [
  'markup',
  'page-number',
  'running-head',
  'metadata',
  'deleted',
  'comment',
  'hidden',
] as const

/** What reading takes off a document; the proof accounts for all of it, a meeting keeps what is more than markup. */
export const Dropped = z
  .strictObject({
    line: z.int().min(0).describe("Line of the source's text, from 1; 0 where it stands apart from it (a page's head)"),
    column: z.int().min(0).describe('Column of the line, from 1, in UTF-16 units; 0 where there is no line'),
    text: z.string().min(1).describe('The characters as they stand in the source'),
    reason: z.enum(DROP_REASONS).describe('Why they are not part of the minutes'),
  })
  .describe('Characters of the source that the items and the header do not hold')
export type Dropped = z.infer<typeof Dropped>

/** A character that stands for another by mistake of a font or of who typed: U+F98E for 年, the bopomofo ㄧ for 一. */
export const Repair = z
  .strictObject({
    from: z.string().min(1).describe('As it stands in the source'),
    to: z.string().describe('As it stands here'),
    count: z.int().min(1).describe('How often'),
  })
  .describe('Characters of the source that were put right')
export type Repair = z.infer<typeof Repair>

export const Source = z
  .strictObject({
    file: z.string().min(1).describe('The document, below content/sources/'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of its bytes'),
    bytes: z.int().min(1).describe('Its size'),
    format: z.enum(['txt', 'md', 'html', 'docx', 'odt', 'pdf']).describe('What it was read as'),
    encoding: z
      .enum(['utf-8', 'utf-16le', 'utf-16be', 'big5'])
      .nullable()
      .describe('The encoding it was read in; null where the format has none of its own'),
  })
  .describe('The document that the meeting was read from')
export type Source = z.infer<typeof Source>

export const Meeting = z
  .strictObject({
    id: MeetingId,
    agency: z.string().regex(NAME_PATTERN).describe('The agency that met'),
    series: z.string().regex(NAME_PATTERN).describe('The series of meetings that it belongs to'),
    number: z
      .string()
      .regex(NUMBER_PATTERN)
      .describe('110, 113-12, 8-2-3 …: its parts are what the numbering of the series says'),
    title: z.string().min(1).describe('The title as printed'),
    date: IsoDate.describe('The day of the meeting'),
    start: ClockTime.nullable().describe('When it began, or null where none is printed'),
    end: ClockTime.nullable().describe('When it ended, or null where none is printed'),
    place: z.string().nullable().describe('Where it was held, as printed'),
    chair: Person.nullable().describe('Who chaired'),
    recorder: z.string().nullable().describe('Who took the minutes, as printed'),
    attendance: z.array(Attendance).describe('Who came and who did not, field by field in printed order'),
    source: Source,
    replaces: z.array(Source).optional().describe('The documents that this one replaced, oldest first'),
    header: z.array(z.string().min(1)).min(1).describe('Every line of the header as printed, title first'),
    earlier: z.array(Earlier).optional().describe('What the header said before it was changed, oldest first'),
    items: z.array(Item).describe('The top-level items, in printed order'),
    dropped: z.array(Dropped).describe('What the source holds and the meeting does not, markup aside'),
    repairs: z.array(Repair).default([]).describe('The characters that were put right; left out where there are none'),
  })
  .refine((meeting) => meeting.id === meetingId(meeting), {
    path: ['id'],
    error: CONTENT.meeting.id,
  })
export type Meeting = z.infer<typeof Meeting>
