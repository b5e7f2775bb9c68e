/** The static JSON that the site publishes for other programs, below `api/`. Field names are a contract. */
import { z } from 'zod'
import { Agency } from './agency.ts'
import { Kind } from './kind.ts'
import { ClockTime, IsoDate, MeetingId, Person, Source } from './meeting.ts'

const url = z.string().describe('Address below the host, base included, e.g. /sec/chuwu/110/#2-4-c-5')
const itemId = z.string().describe('<meeting-id>#<path>')
const unitId = z
  .string()
  .regex(/^[a-z]+-[a-z]+$/)
  .describe('<agency>-<unit>')

export const MANNERS = ['addressed', 'implied', 'collective', 'person'] as const

export const ItemUnit = z
  .strictObject({
    id: unitId
      .nullable()
      .describe('The unit; null where no unit is addressed but everyone of a kind (各單位, 同仁) or a person'),
    name: z.string().describe("The unit's name in the registry, or the collective word as printed"),
    manner: z
      .enum(MANNERS)
      .describe(
        'addressed: 請 and its name; implied: 請 without a name, inferred from the unit named before; collective: everyone of a kind',
      ),
    words: z.string().describe('The printed words that say so'),
  })
  .describe('Who is told to act')
export type ItemUnit = z.infer<typeof ItemUnit>

export const ItemDeadline = z
  .strictObject({
    date: IsoDate.describe('The last day, as YYYY-MM-DD'),
    words: z.string().describe('The printed words'),
    inferred: z
      .boolean()
      .describe('True where the year is not printed, or the day follows from a phrase such as 7月底'),
  })
  .describe('By when')
export type ItemDeadline = z.infer<typeof ItemDeadline>

export const CASE_EVENTS = ['released', 'continued', 'mentioned'] as const

export const ItemCase = z
  .strictObject({
    id: z.string().describe('<agency>-<series>-<case number>'),
    number: z.string().describe('The case number as printed'),
    event: z
      .enum(CASE_EVENTS)
      .describe('released: 解除列管; continued: 賡續列管; mentioned: named, with no word on its state'),
    words: z.string().describe('The printed words that say so'),
  })
  .describe('What the item says of a tracked case')
export type ItemCase = z.infer<typeof ItemCase>

export interface ApiItem {
  id: string
  path: string
  marker: string
  kind: Kind
  text: string
  units: ItemUnit[]
  deadlines: ItemDeadline[]
  cases: ItemCase[]
  citation: string
  url: string
  children: ApiItem[]
}

export const ApiItem: z.ZodType<ApiItem> = z
  .strictObject({
    id: itemId,
    path: z.string().describe('The printed numbering as a path; 0 is the header'),
    marker: z.string().describe('The marker as printed, or empty'),
    kind: Kind,
    text: z.string().describe('Its own text as printed, page breaks joined, without the marker'),
    units: z.array(ItemUnit),
    deadlines: z.array(ItemDeadline),
    cases: z.array(ItemCase),
    citation: z.string().describe('The wording with which a 公文 cites it'),
    url,
    get children() {
      return z.array(ApiItem)
    },
  })
  .describe('One item of the minutes')

export const ApiMeeting = z
  .strictObject({
    id: MeetingId,
    agency: z.string(),
    agencyName: z.string(),
    series: z.string(),
    seriesName: z.string(),
    number: z.string(),
    name: z.string().describe('第110次處務會議'),
    title: z.string().describe('The title as printed'),
    date: IsoDate,
    start: ClockTime.nullable(),
    end: ClockTime.nullable(),
    place: z.string().nullable(),
    chair: Person.nullable(),
    recorder: z.string().nullable(),
    attendance: z.array(z.string()),
    source: Source,
    citation: z.string(),
    url,
    items: z.array(ApiItem).describe('The header (path 0), then the top-level items in printed order'),
  })
  .describe('api/meetings/<id>.json: one meeting with all its items')
export type ApiMeeting = z.infer<typeof ApiMeeting>

const Entry = z.strictObject({
  item: itemId,
  meeting: MeetingId,
  date: IsoDate.describe('The day of the meeting'),
  url,
  citation: z.string(),
})

export const ApiIndex = z
  .strictObject({
    agencies: z.array(Agency),
    meetings: z.array(
      z.strictObject({
        id: MeetingId,
        name: z.string(),
        title: z.string(),
        date: IsoDate,
        items: z.int(),
        url,
        json: z.string(),
      }),
    ),
  })
  .describe('api/index.json: the agencies and the meetings, newest first')
export type ApiIndex = z.infer<typeof ApiIndex>

export const ApiUnits = z
  .array(
    z.strictObject({
      id: unitId,
      agency: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      url,
      duties: z.array(Entry.extend({ manner: z.enum(MANNERS), words: z.string(), deadlines: z.array(ItemDeadline) })),
    }),
  )
  .describe('api/units.json: the units and what each was told to do, newest first')
export type ApiUnits = z.infer<typeof ApiUnits>

export const ApiCases = z
  .array(
    z.strictObject({
      id: z.string(),
      agency: z.string(),
      series: z.string(),
      number: z.string(),
      state: z.enum(['open', 'released', 'unknown']).describe('As of the last event that tells'),
      opened: z
        .strictObject({
          meeting: z.string(),
          item: z.int(),
          inferred: z.literal(true),
          meetingId: MeetingId.nullable(),
        })
        .nullable()
        .describe(
          'The opening meeting and item, inferred from the number; meetingId is null where it is not in the archive',
        ),
      url,
      events: z.array(Entry.extend({ event: z.enum(CASE_EVENTS), words: z.string() })),
    }),
  )
  .describe('api/cases.json: the tracked cases and their events, oldest first')
export type ApiCases = z.infer<typeof ApiCases>

export const ApiDeadlines = z
  .array(Entry.extend({ deadline: ItemDeadline, units: z.array(ItemUnit) }))
  .describe('api/deadlines.json: every deadline, earliest first')
export type ApiDeadlines = z.infer<typeof ApiDeadlines>

/** Every published document by the name of its schema: `api/schema/<name>.json`. */
export const API_SCHEMAS = {
  index: ApiIndex,
  meeting: ApiMeeting,
  units: ApiUnits,
  cases: ApiCases,
  deadlines: ApiDeadlines,
} as const
