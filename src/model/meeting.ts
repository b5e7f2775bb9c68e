/** A meeting as `content/meetings/<agency>/<series>/<number>.yaml` holds it. */
import { z } from 'zod'
import { isoDate } from './date.ts'
import { KINDS } from './kind.ts'
import { MEETING_ID_PATTERN, NAME_PATTERN, NUMBER_PATTERN, PATH_PATTERN, meetingId } from './path.ts'

export const IsoDate = z
  .string()
  .refine((text) => {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
    return isoDate(Number(year), Number(month), Number(day)) === text
  }, 'a day that exists, as YYYY-MM-DD')
  .describe('A day, as YYYY-MM-DD')
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

/** What reading takes off a document; the proof accounts for all of it, a meeting keeps its page numbers only. */
export const Dropped = z
  .strictObject({
    line: z.int().min(1).describe('Line of the source, from 1'),
    column: z.int().min(1).describe('Column of the source, from 1, in UTF-16 units'),
    text: z.string().min(1).describe('The characters as they stand in the source'),
    reason: z.enum(['markup', 'page-number']).describe('Why they are not part of the minutes'),
  })
  .describe('Characters of the source that the items and the header do not hold')
export type Dropped = z.infer<typeof Dropped>

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
      .describe('110 where the series runs on, 113-12 where it restarts each ROC year'),
    title: z.string().min(1).describe('The title as printed'),
    date: IsoDate.describe('The day of the meeting'),
    start: ClockTime.nullable().describe('When it began, or null where none is printed'),
    end: ClockTime.nullable().describe('When it ended, or null where none is printed'),
    place: z.string().nullable().describe('Where it was held, as printed'),
    chair: Person.nullable().describe('Who chaired'),
    recorder: z.string().nullable().describe('Who took the minutes, as printed'),
    attendance: z.array(Attendance).describe('Who came and who did not, field by field in printed order'),
    source: Source,
    header: z.array(z.string().min(1)).min(1).describe('Every line of the header as printed, title first'),
    items: z.array(Item).describe('The top-level items, in printed order'),
    dropped: z
      .array(Dropped.extend({ reason: z.literal('page-number').describe('Why it is not part of the minutes') }))
      .describe('The page numbers that the source holds and the meeting does not'),
  })
  .refine((meeting) => meeting.id === meetingId(meeting), {
    path: ['id'],
    error: 'agency, series and number joined by -',
  })
export type Meeting = z.infer<typeof Meeting>
