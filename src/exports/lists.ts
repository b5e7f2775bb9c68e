/** The archive's lists as sheets, for a spreadsheet or another program. */
import { approvalsOf } from '../archive/approval.ts'
import type { CaseView, DeadlineView, ItemView, MeetingView, UnitView } from '../archive/views.ts'
import { csv } from '../formats/csv.ts'
import { ods } from '../formats/ods.ts'
import { sheetText, type Cell, type Sheet } from '../formats/sheet.ts'
import { INFERRED } from '../strings/inferred.ts'
import { LIST } from '../strings/formats.ts'
import { APPROVAL } from '../strings/history.ts'
import { CASE } from '../strings/site.ts'
import type { Where } from './feeds.ts'

const day = (date: string): Cell => ({ date })

/** What every row that is an item ends with. */
const ITEM = [LIST.name, LIST.date, LIST.place, LIST.text, LIST.citation, LIST.address]
const itemCells = (item: ItemView, where: Where): Cell[] => [
  `${item.meeting.agency.short}${item.meeting.name}`,
  day(item.meeting.data.date),
  item.place,
  item.text,
  item.citation,
  where(item.address),
]

const unitNames = ({ units }: ItemView): string => [...new Set(units.map(({ name }) => name))].join('、')
const inferredMark = (inferred: boolean): string => (inferred ? INFERRED.mark : '')

/** A row an event, oldest first within its case. */
export const caseSheet = (cases: readonly CaseView[], where: Where): Sheet => ({
  name: LIST.cases,
  columns: [LIST.agency, LIST.series, LIST.caseNumber, LIST.state, LIST.event, ...ITEM],
  rows: cases.flatMap(({ agency, series, number, state, events }) =>
    events.map(({ item, found }) => [
      agency.name,
      series.name,
      number,
      CASE.state[state],
      CASE.event[found.event],
      ...itemCells(item, where),
    ]),
  ),
})

/** A row a deadline, earliest first. */
export const deadlineSheet = (deadlines: readonly DeadlineView[], where: Where): Sheet => ({
  name: LIST.deadlines,
  columns: [LIST.due, LIST.dueWords, INFERRED.mark, LIST.units, ...ITEM],
  rows: deadlines.map(({ item, deadline }) => [
    day(deadline.date),
    deadline.words,
    inferredMark(deadline.inferred),
    unitNames(item),
    ...itemCells(item, where),
  ]),
})

/** A row a duty, newest meeting first; one with several deadlines names them all in words, the first as a day. */
export const dutySheet = ({ unit, duties }: Pick<UnitView, 'unit' | 'duties'>, where: Where): Sheet => ({
  name: `${unit.name}${LIST.duties}`,
  columns: [LIST.due, LIST.dueWords, INFERRED.mark, ...ITEM],
  rows: duties.map(({ item, unit: told, deadlines }) => {
    const [first] = deadlines.toSorted((a, b) => a.date.localeCompare(b.date))
    const words = deadlines.map((deadline) => deadline.words).join('、')
    return [
      first ? day(first.date) : '',
      words,
      inferredMark(told.inferred || (first?.inferred ?? false)),
      ...itemCells(item, where),
    ]
  }),
})

const MEETING = [LIST.agency, LIST.series, LIST.number, LIST.date, LIST.title]

/** A row a meeting, newest first. @param meetings all of the archive: only the next one tells whether minutes were confirmed. */
export function meetingSheet(meetings: readonly MeetingView[], where: Where): Sheet {
  const approvals = approvalsOf(meetings)
  return {
    name: LIST.meetings,
    columns: [...MEETING, LIST.approval, LIST.approvedBy, LIST.citation, LIST.address],
    rows: meetings.map(({ agency, series, data, citation, address }) => {
      const { state = 'pending', decided = null } = approvals.get(data.id) ?? {}
      const meeting = [agency.name, series.name, data.number, day(data.date), data.title]
      return [...meeting, APPROVAL.state[state], decided?.citation ?? '', citation, where(address)]
    }),
  }
}

export const LIST_FORMATS = ['csv', 'ods'] as const
export type ListFormat = (typeof LIST_FORMATS)[number]

/** A list as the file of that ending. */
export const listFile = (sheet: Sheet, format: ListFormat): string | Uint8Array<ArrayBuffer> =>
  format === 'csv' ? csv(sheetText(sheet)) : ods(sheet)
