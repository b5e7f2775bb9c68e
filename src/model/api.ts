/** The static JSON that the site publishes for other programs, below `api/`. Field names are a contract. */
import { z } from 'zod'
import { ApiApproval, ApiCitedBy, itemId, url } from './api-later.ts'
import { Agency } from './agency.ts'
import { CaseState, DOUBT_KINDS, ItemCase } from './case.ts'
import { Earlier, Withdrawn } from './earlier.ts'
import { IsoDate } from './iso-date.ts'
import { Attendance, ClockTime, ItemKind, MeetingId, Person, Source } from './meeting.ts'

const unitId = z
  .string()
  .regex(/^[a-z]+-[a-z]+$/)
  .describe('<agency>-<unit>')

export const ItemUnit = z
  .strictObject({
    id: unitId.nullable().describe('The unit; null for everyone of a kind, a person and another body'),
    type: z
      .enum(['unit', 'everyone', 'person', 'body'])
      .describe(
        'unit: one of the registry; everyone: all of a kind (各單位, 同仁); person: 林副秘書長; body: one that the registry lacks (教育部)',
      ),
    name: z.string().describe("The unit's name in the registry, or the words as printed"),
    inferred: z.boolean().describe('True where 請 has no name after it: who was named before it is taken'),
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
      .describe('True where the year is not printed, or the day follows from a phrase such as 7月底 or 二週內'),
    precision: z
      .enum(['month', 'year'])
      .optional()
      .describe('Stands where the words name no day: month for 7月底, year for 年底'),
  })
  .describe('By when')
export type ItemDeadline = z.infer<typeof ItemDeadline>

const ApiLabel = z
  .strictObject({ item: itemId, label: z.string().describe('The word as printed, e.g. 會議結論') })
  .describe('The word that a block goes by')

const ApiReference = z
  .strictObject({
    from: itemId.describe('The item that names'),
    meeting: MeetingId.describe('The meeting that is named'),
    item: itemId.nullable().describe('The item of it that is named, or null for the meeting as a whole'),
    held: z.boolean().describe('Whether the archive holds the meeting'),
    inferred: z.boolean().describe('True where the text prints no number: 前次會議'),
    words: z.string().describe('The printed words'),
  })
  .describe('What an item names of other minutes')

export const ApiItem = z
  .strictObject({
    id: itemId,
    path: z.string().describe('The printed numbering as a path; 0 is the header'),
    marker: z.string().describe('The marker as printed, or empty'),
    kind: ItemKind,
    text: z.string().describe('Its own text as printed, page breaks joined, without the marker'),
    units: z.array(ItemUnit).describe('Who is told to act, in printed order'),
    deadlines: z.array(ItemDeadline).describe('By when, in printed order'),
    cases: z.array(ItemCase).describe('The tracked cases that it names, in printed order'),
    citation: z.string().describe('The wording with which a 公文 cites it'),
    url,
    earlier: z.array(Earlier).optional().describe('What it said before it was changed, oldest first'),
    withdrawn: Withdrawn.optional().describe('Who took it back, when and why'),
    also: z.array(itemId).optional().describe('Ids of items that are part of this one now; their addresses lead here'),
    get children() {
      return z.array(ApiItem).describe('The items under it, in printed order')
    },
  })
  .describe('One item of the minutes')
export type ApiItem = z.infer<typeof ApiItem>

export const ApiMeeting = z
  .strictObject({
    id: MeetingId,
    agency: z.string().describe('The id of the agency that met'),
    agencyName: z.string().describe("The agency's full name"),
    series: z.string().describe('The id of the series'),
    seriesName: z.string().describe("The series' name, e.g. 處務會議"),
    number: z.string().describe('110, 113-12, 8-2-3 …: its parts are what the numbering of the series says'),
    name: z.string().describe('第110次處務會議'),
    title: z.string().describe('The title as printed'),
    date: IsoDate.describe('The day of the meeting, as YYYY-MM-DD'),
    start: ClockTime.nullable().describe('When it began, or null where none is printed'),
    end: ClockTime.nullable().describe('When it ended, or null where none is printed'),
    place: z.string().nullable().describe('Where it was held, as printed'),
    chair: Person.nullable().describe('Who chaired'),
    recorder: z.string().nullable().describe('Who took the minutes, as printed'),
    attendance: z.array(Attendance).describe('Who came and who did not, field by field in printed order'),
    approval: ApiApproval.optional(),
    source: Source,
    replaces: z.array(Source).describe('The documents that this one replaced, oldest first'),
    citation: z.string().describe('The wording with which a 公文 cites the meeting'),
    url,
    items: z.array(ApiItem).describe('The header (path 0), then the top-level items in printed order'),
    labels: z.array(ApiLabel).describe('The words of those of its items that are blocks: 會議結論'),
    references: z.array(ApiReference).describe('The meetings and items of other minutes that its items name'),
    citedBy: z
      .array(ApiCitedBy)
      .optional()
      .describe('The items of other minutes that name it or one of its items, in printed order, the oldest first'),
  })
  .describe('api/meetings/<id>.json: one meeting with all its items')
export type ApiMeeting = z.infer<typeof ApiMeeting>

const Entry = z.strictObject({
  item: itemId,
  meeting: MeetingId,
  date: IsoDate.describe('The day of the meeting'),
  url,
  citation: z.string().describe('The wording with which a 公文 cites the item'),
})

export const ApiIndex = z
  .strictObject({
    invented: z.literal(true).optional().describe('Stands where all of the archive is made up, for trial or show'),
    agencies: z.array(Agency).describe('Every agency of the archive'),
    meetings: z
      .array(
        z.strictObject({
          id: MeetingId,
          name: z.string().describe('第110次處務會議'),
          title: z.string().describe('The title as printed'),
          date: IsoDate.describe('The day of the meeting, as YYYY-MM-DD'),
          approval: ApiApproval.shape.state.optional().describe('Whether the minutes were confirmed (紀錄確定)'),
          itemCount: z.int().describe('How many items it has, the header included'),
          url,
          json: z.string().describe('Address of api/meetings/<id>.json'),
        }),
      )
      .describe('Every meeting, newest first'),
  })
  .describe('api/index.json: the agencies and the meetings, newest first')
export type ApiIndex = z.infer<typeof ApiIndex>

export const ApiUnits = z
  .array(
    z.strictObject({
      id: unitId,
      agency: z.string().describe('The id of its agency'),
      name: z.string().describe("The unit's name in the registry"),
      aliases: z.array(z.string()).describe('Other names that minutes print for it, its short one first'),
      from: IsoDate.optional().describe('The first day on which it had its names, where the registry tells'),
      until: IsoDate.optional().describe('The last day on which it had its names, where the registry tells'),
      successor: unitId.optional().describe('The unit that took over after `until`'),
      url,
      duties: z
        .array(
          Entry.extend({
            inferred: ItemUnit.shape.inferred,
            words: ItemUnit.shape.words,
            deadlines: z.array(ItemDeadline).describe('By when, in printed order'),
          }),
        )
        .describe('What it was told to do, newest first'),
    }),
  )
  .describe('api/units.json: the units and what each was told to do, newest first')
export type ApiUnits = z.infer<typeof ApiUnits>

export const ApiCases = z
  .array(
    z.strictObject({
      id: ItemCase.shape.id,
      agency: z.string().describe('The id of its agency'),
      series: z.string().describe('The id of its series'),
      number: ItemCase.shape.number,
      named: ItemCase.shape.named,
      state: CaseState.describe('As of the last event that tells'),
      levels: z
        .strictObject({
          agency: CaseState.describe("On the agency's own list (局內)"),
          city: CaseState.describe("On the city's (府級)"),
        })
        .optional()
        .describe("Its state on the agency's own list and on the city's (府級), where minutes tell of the latter"),
      subject: z
        .strictObject({
          words: z.string().describe('As printed, without what is said of its state; cut where it is long'),
          item: itemId.describe('The item that the words are of'),
          by: z
            .enum(['title', 'agenda', 'opening', 'excerpt'])
            .describe(
              'title: stands beside its number; agenda: the agenda item over it; opening: the directive that opened it; ' +
                'excerpt: what is said beside its number, no subject',
            ),
          inferred: z.literal(true).describe('Always: no minutes say which words they are'),
        })
        .optional()
        .describe('What it is about (案由), where words of an item say it'),
      opened: z
        .strictObject({
          meetingNumber: z.string().describe('The number of the meeting that opened it'),
          itemNumber: z.int().describe('The number of its item'),
          meeting: MeetingId.nullable().describe('That meeting, or null where it is not in the archive'),
          item: itemId.optional().describe('The item of that meeting that says so'),
          inferred: z.boolean().describe('False where an item of that meeting says so; else the number alone tells it'),
        })
        .nullable()
        .describe('The opening meeting and item, or null where the series does not number its cases so'),
      openedYear: z.int().optional().describe('The ROC year that its number says, where it says no meeting'),
      since: IsoDate.describe('The day of its opening meeting, or the first on which the archive tells of it'),
      sinceKnown: z.boolean().describe('Whether `since` is the opening; otherwise it was open before'),
      doubts: z.array(z.enum(DOUBT_KINDS)).optional().describe('What of its history does not fit together'),
      url,
      events: z
        .array(
          Entry.extend({
            event: ItemCase.shape.event,
            level: ItemCase.shape.level,
            into: ItemCase.shape.into,
            words: ItemCase.shape.words,
            state: CaseState.describe('Its state after the event'),
            units: z.array(ItemUnit).describe('Who is told to act under this case'),
            deadlines: z.array(ItemDeadline).describe('By when'),
          }),
        )
        .describe('What the minutes say of it, oldest first'),
    }),
  )
  .describe('api/cases.json: the tracked cases and their events, oldest first')
export type ApiCases = z.infer<typeof ApiCases>

export const ApiDeadlines = z
  .array(Entry.extend({ deadline: ItemDeadline, units: z.array(ItemUnit).describe('Who is told to act') }))
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
