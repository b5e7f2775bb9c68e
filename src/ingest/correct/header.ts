/** Corrections of the header's fields. Where a field's words stand in the header as printed, they are corrected there too. */
import { labelOf, spaced } from '../parse/labels.ts'
import { parsePerson } from '../parse/person.ts'
import type { SetHeader } from '../../model/correction.ts'
import { IsoDate } from '../../model/iso-date.ts'
import { ClockTime, type Meeting } from '../../model/meeting.ts'
import { Unfounded, expectGround, keep, onlyPlace, quote } from './draft.ts'
import { CORRECTING } from '../../strings/correcting.ts'

const LABELS = { place: labelOf('place'), chair: labelOf('chair'), recorder: labelOf('recorder') } as const

/** Corrects the first line that holds `from` after its field's label; the print of a date is no date, and stays. */
function reprint(draft: Meeting, label: RegExp, from: string, to: string): void {
  if (from === '') return
  const start = draft.header.findIndex((line) => label.test(line) && line !== draft.title)
  const index = draft.header.findIndex((line, at) => at >= start && line !== draft.title && line.includes(from))
  if (start < 0 || index < 0) return
  const line = draft.header[index] ?? ''
  // On the label's own line its words stand after it: 主席：王大明　紀錄：王大明.
  const at = line.indexOf(from, index === start ? line.search(label) : 0)
  if (at >= 0) draft.header[index] = line.slice(0, at) + to + line.slice(at + from.length)
}

function setTitle(draft: Meeting, from: string, to: string): void {
  expectGround(from, draft.title)
  if (to.trim() === '') throw new Unfounded('correction-impossible', CORRECTING.blankTitle)
  draft.header = draft.header.map((line) => (line === from ? to : line))
  draft.title = to
}

function setChair(draft: Meeting, from: string, to: string): void {
  const now = draft.chair
  const ground = from === '' ? null : parsePerson(from)
  if (ground?.name !== now?.name || ground?.title !== now?.title)
    expectGround(from, now ? now.name + (now.title ?? '') : '')
  draft.chair = to.trim() === '' ? null : parsePerson(to)
  reprint(draft, LABELS.chair, from, to)
}

/** Words of one line; a line that is left empty goes. */
function setAttendance(draft: Meeting, from: string, to: string): void {
  const lines = draft.attendance.flatMap(({ lines: own }) => own)
  onlyPlace(lines.join('\n'), from)
  for (const field of draft.attendance) {
    const line = field.lines.find((entry) => entry.includes(from))
    if (line === undefined) continue
    const corrected = line.replace(from, () => to)
    field.lines = field.lines.flatMap((entry) =>
      entry !== line ? [entry] : corrected.trim() === '' ? [] : [corrected],
    )
    reprint(draft, new RegExp(spaced(field.label), 'u'), line, corrected)
    draft.header = draft.header.filter((entry) => entry.trim() !== '')
    return
  }
  throw new Unfounded('correction-impossible', CORRECTING.lines(quote(from)))
}

function setClock(draft: Meeting, field: 'start' | 'end', from: string, to: string): void {
  expectGround(from, draft[field] ?? '')
  if (to !== '' && !ClockTime.safeParse(to).success) throw new Unfounded('correction-impossible', CORRECTING.time(to))
  draft[field] = to === '' ? null : to
}

function setDate(draft: Meeting, from: string, to: string): void {
  expectGround(from, draft.date)
  if (!IsoDate.safeParse(to).success) throw new Unfounded('correction-impossible', CORRECTING.date(to))
  draft.date = to
}

function setWords(draft: Meeting, field: 'place' | 'recorder', from: string, to: string): void {
  expectGround(from, draft[field] ?? '')
  draft[field] = to === '' ? null : to
  reprint(draft, LABELS[field], from, to)
}

/** Sets a field of the header; an empty `from` or `to` is a field that nothing is read for. */
export function setHeaderField(draft: Meeting, entry: SetHeader): void {
  const { field, from, to } = entry
  if (from === to) throw new Unfounded('correction-impossible', CORRECTING.same)
  if (field === 'title') setTitle(draft, from, to)
  else if (field === 'date') setDate(draft, from, to)
  else if (field === 'chair') setChair(draft, from, to)
  else if (field === 'attendance') setAttendance(draft, from, to)
  else if (field === 'start' || field === 'end') setClock(draft, field, from, to)
  else setWords(draft, field, from, to)
  keep(draft, entry, field, from)
}
