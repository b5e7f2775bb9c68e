/** What a city's documents say, as a reader should find it: the schema of `truth.json`. */
import { z } from 'zod'
import { KINDS } from '../model/kind.ts'
import { IsoDate } from '../model/iso-date.ts'
import { Attendance, ClockTime, MeetingId, Person } from '../model/meeting.ts'
import { PATH_PATTERN } from '../model/path.ts'
import { EVENTS, PRECISIONS } from './said.ts'

const Path = z.string().regex(PATH_PATTERN)
const Unit = z.string().regex(/^[a-z]+$/)

export const TruthItem = z
  .strictObject({
    path: Path.describe('By the printed numbering, a letter for what has no number; never the header'),
    parent: Path.nullable().describe('The item it stands under, or null at the top'),
    marker: z.string().describe('As printed, without the white space or colon after it; empty where there is none'),
    kind: z.enum(KINDS).describe('From the word printed over it, inherited by its children'),
    text: z
      .string()
      .describe(
        'Its own text without the marker, a block’s label included; paragraphs and the rows of a table apart by \\n, ' +
          'cells by \\t; wrapped lines and page breaks joined, damaged characters repaired',
      ),
    unitsAddressed: z.array(Unit).describe('Who is told to act: ids of units, or everyone; in printed order'),
    unitsImplied: z.array(Unit).describe('Who is meant by a 請 with nobody after it; also in unitsAddressed or not'),
    unitsSoft: z.array(Unit).describe('Named after 希望, 歡迎, 提醒, 期盼: no duty'),
    deadlines: z
      .array(
        z.strictObject({
          date: IsoDate.describe('The last day that the words allow'),
          precision: z.enum(PRECISIONS).describe('What the words name: 1月8日, 7月底, 年底'),
          words: z.string().describe('As printed, without 於'),
          relative: z.boolean().describe('True where the day depends on that of the meeting by more than the year'),
        }),
      )
      .describe('By when, in printed order'),
    cases: z
      .array(z.strictObject({ number: z.string().regex(/^[\d-]+$/), event: z.enum(EVENTS) }))
      .describe('What it says of tracked cases; digits half width'),
  })
  .describe('An item, in printed order')
export type TruthItem = z.infer<typeof TruthItem>

export const TruthHeader = z.strictObject({
  title: z.string().min(1).describe('As printed; a title on two lines joined without white space'),
  date: IsoDate,
  start: ClockTime.nullable(),
  end: ClockTime.nullable(),
  place: z.string().nullable(),
  chair: Person.nullable().describe('Who chaired: the deputy where the chair was away; the name without white space'),
  recorder: z.string().nullable().describe('The name without white space'),
  attendance: z.array(Attendance),
})
export type TruthHeader = z.infer<typeof TruthHeader>

export const TruthDocument = TruthHeader.extend({
  file: z.string().describe('Below the city’s directory: documents/<agency>/<file>'),
  meeting: MeetingId,
  agency: z.string(),
  series: z.string(),
  number: z.string(),
  format: z.string().describe('txt, md, html, docx, odt or pdf'),
  traits: z
    .array(z.string())
    .describe('What was done to it: encoding, wrapping, page breaks, damage, the house’s style'),
  items: z.array(TruthItem),
})
export type TruthDocument = z.infer<typeof TruthDocument>

export const TruthCase = z.strictObject({
  agency: z.string(),
  series: z.string(),
  number: z.string(),
  opened: z
    .strictObject({ meeting: MeetingId, item: z.int().min(1) })
    .nullable()
    .describe('The meeting and the number of its item; null where it is older than the documents'),
  state: z.enum(['open', 'released']).describe('After the last document'),
  events: z.array(z.strictObject({ meeting: MeetingId, path: Path, event: z.enum(EVENTS) })).describe('Oldest first'),
})
export type TruthCase = z.infer<typeof TruthCase>

export const REASONS = ['no-text', 'no-unicode-map', 'legacy-doc', 'encrypted', 'not-minutes'] as const

export const TruthExpectation = z.strictObject({
  file: z.string(),
  refused: z.enum(REASONS).describe('Why it must not be filed'),
})
export type TruthExpectation = z.infer<typeof TruthExpectation>

export const Truth = z.strictObject({
  seed: z.string(),
  documents: z.array(TruthDocument),
  cases: z.array(TruthCase),
  agencies: z.array(z.strictObject({ id: z.string(), units: z.array(z.string()).describe('Ids') })),
  expectations: z.array(TruthExpectation).describe('Documents that must be refused'),
})
export type Truth = z.infer<typeof Truth>
