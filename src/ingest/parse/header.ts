/** The header: its lines as printed, and the fields that are read from them. */
import { findDates } from '../../model/date.ts'
import { DECIDING, type Kind } from '../../model/kind.ts'
import type { Marker } from '../../model/marker.ts'
import type { Meeting } from '../../model/meeting.ts'
import { findTimes, saysOnlyWhen } from '../../model/time.ts'
import type { Line } from '../read/lines.ts'
import { listGoesOn } from './ahead.ts'
import { blockOf, type Block } from './block.ts'
import { fieldsOf, type Field, type FieldName } from './field.ts'
import { endsAsMinutes } from './naming.ts'
import { parsePerson, titleBeside } from './person.ts'

export interface Header extends Pick<
  Meeting,
  'start' | 'end' | 'place' | 'chair' | 'recorder' | 'attendance' | 'header'
> {
  /** YYYY-MM-DD, or null where no date is printed. */
  readonly date: string | null
  /** Where the field 時間 stands, for messages. */
  readonly timeLine: Line | null
  /** The last marker among the fields; the sections may go on with its numbering (seed 000: 四、出席 五、主席裁示事項). */
  readonly lastMarker: Marker | null
  /** Index of the first line after the header. */
  readonly bodyIndex: number
}

/** How many lines a list of those who came may take before the next field. */
const LONGEST_LIST = 40

/** Widest line, in characters, of a header's lesser fields (速記：公報處, 科長 朱莉華). */
const SHORT = 20

/** Numbers of sections: no names are numbered so. */
const OF_SECTIONS: ReadonlySet<string> = new Set(['formal', 'stem'])

/** 【報告事項】: a heading of its own. */
const BRACKETED = /^【[^【】]*】/u

/** The bounds of a block that is no text. */
const FENCE = /^```/u

/** A row's cells are apart by tabs, where the format does not say that it is one. */
const isRow = ({ row, text }: Line): boolean => row || text.includes('\t')

/** The block that a line opens, or the first cell of a row, after its number. */
const blockAt = ({ text, marker, bold }: Line): Block | null => {
  const length = marker?.length ?? 0
  const [cell = ''] = text.slice(length).split('\t', 1)
  return blockOf({ text: cell, bold: Math.max(0, bold - length), numbered: length > 0 })
}

/** Whether a line is no name, label or number of those who came, but the minutes: a heading, a sentence, a section, a case. */
function isSaid(lines: readonly Line[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!before || !line) return true
  const { marker, text, heading } = line
  if (heading || BRACKETED.test(text) || FENCE.test(text) || endsAsMinutes(text) || blockAt(line)) return true
  // Names may end in a full stop too, where the line before goes on: 李小華、 / 陳一。
  if (text.includes('。') && !/[、，,]$/u.test(before.text.slice(-1))) return true
  // 第一案, 參　報告事項 are said, where `1 何組長` may be a name; 案件一 is where it is one of several, or decided on, and
  // 王委員一、 is not.
  if (marker?.doubtful !== true || marker.style.startsWith('digit-')) return false
  if (!marker.style.startsWith('named:') || marker.printed.startsWith('第')) return true
  return listGoesOn(lines, index, marker) || (next?.marker === null && blockAt(next) !== null)
}

/** Whether a field is still to come, before a sentence or a section: then a numbered line is one of who came. */
function hasFieldAhead(lines: readonly Line[], index: number): boolean {
  for (const line of lines.slice(index, index + LONGEST_LIST)) {
    if (line.heading || line.text.includes('。') || blockAt(line)) return false
    if (line.marker === null && fieldsOf(line).length > 0) return true
    // The minutes of another meeting, read out, have a header of their own.
    if (endsAsMinutes(line.text)) return false
  }
  return false
}

/** Whether a list goes on somewhere after its item at `index`, however far. */
function goesOn(lines: readonly Line[], index: number): boolean {
  const own = lines[index]?.marker
  for (let at = index + 1; at < lines.length; at++) {
    const marker = lines[at]?.marker
    if (marker?.style === own?.style) return marker?.value === (own?.value ?? 0) + 1
  }
  return false
}

/** Kinds under which the item above them is decided or told: then it is no name. */
const TELLS: ReadonlySet<Kind> = new Set([...DECIDING, 'text', 'quoted', 'adjournment'])

/**
 * Where the list ends that a label with nothing after it owns (出席人員： / 一、… 二、…), whatever its style: at another
 * style, at a number that does not go on with it, at a section. `from` where it owns none: where the numbering goes on
 * after that, it is the document's, and where the minutes end, it is all they say.
 */
function ownedEnd(lines: readonly Line[], from: number): number {
  const first = lines[from]?.marker
  if (first?.value !== 1 || OF_SECTIONS.has(first.style)) return from
  let last = from
  let inner: Marker | null = null
  let at = from
  for (; at < lines.length; at++) {
    const [before, line] = [lines[at - 1], lines[at]]
    if (!before || !line || isSaid(lines, at) || fieldsOf(line).length > 0) break
    const { marker } = line
    if (at === from || marker?.value == null) continue
    if (marker.style === first.style) {
      if (marker.value !== (lines[last]?.marker?.value ?? 0) + 1) break
      last = at
      inner = null
    } else {
      // (二)專家： / 1.王教授: a list within the list.
      const isNext = inner === null ? /[：:]$/u.test(before.text) : inner.style === marker.style
      if (!isNext || marker.value !== (inner?.value ?? 0) + 1) break
      inner = marker
    }
  }
  const end = lines[at]
  if (at === from || !end || goesOn(lines, last)) return from
  const told = end.marker ? null : blockAt(end)
  return told && TELLS.has(told.kind) ? from : at
}

/** Whether a line that names no field still belongs to the field before it. */
function continues(lines: readonly Line[], index: number, last: Field, fieldStyle: string | undefined): boolean {
  const [before, line] = [lines[index - 1], lines[index]]
  if (!before || !line || isSaid(lines, index)) return false
  // A row belongs to the table that its field is in, or that a label stands over.
  if (isRow(line) && !(isRow(before) && line.after === 'line') && last.lines.length > 0) return false
  const { marker } = line
  const isNumbered = marker !== null && !marker.doubtful && marker.value !== null
  const came = last.name === 'attendance'
  // Fields that are numbered 一、二、 may hold lists of names numbered otherwise; an unnumbered header ends at the first
  // number.
  if (isNumbered && fieldStyle !== undefined)
    return came && marker.style !== fieldStyle && !OF_SECTIONS.has(marker.style)
  if (!isNumbered && (came || (line.width <= SHORT && !line.text.includes('；')))) return true
  return hasFieldAhead(lines, index + 1)
}

/** The field that a line is which says only when, without a label; null for any other. */
const dayOf = (line: Line): Field | null =>
  line.marker === null && saysOnlyWhen(line.text) && findDates(line.text).length > 0
    ? { name: 'time', line, marker: null, label: '', lines: [line.text] }
    : null

/** The line after the block of machine data at `index` that stands between two fields; `index` where none does. */
function afterFenced(lines: readonly Line[], index: number): number {
  if (!FENCE.test(lines[index]?.text ?? '')) return index
  let end = index + 1
  while (end < lines.length && !FENCE.test(lines[end]?.text ?? '')) end++
  const next = lines[end + 1]
  return next && fieldsOf(next).length > 0 ? end + 1 : index
}

interface Read {
  readonly fields: readonly Field[]
  readonly lastMarker: Marker | null
  readonly end: number
}

function readFields(lines: readonly Line[], from: number): Read {
  const fields: Field[] = []
  let lastMarker: Marker | null = null
  let index = from
  while (index < lines.length) {
    index = afterFenced(lines, index)
    const line = lines[index]
    if (!line) break
    const found = line.heading ? [] : fieldsOf(line)
    const day = found.length === 0 && !fields.some(({ name }) => name === 'time') ? dayOf(line) : null
    const last = fields.at(-1)
    if (found.length > 0 || day) {
      fields.push(...found, ...(day ? [day] : []))
      lastMarker = found.findLast(({ marker }) => marker !== null)?.marker ?? lastMarker
    } else if (last && continues(lines, index, last, lastMarker?.style)) {
      last.lines.push(line.text)
    } else if (last || line.marker || blockAt(line)) {
      break
    }
    index++
    const label = found.at(-1)
    if (label?.name !== 'attendance' || label.lines.length > 0) continue
    const end = ownedEnd(lines, index)
    label.lines.push(...lines.slice(index, end).map(({ text }) => text))
    index = end
  }
  return { fields, lastMarker, end: index }
}

/**
 * @param titleIndex where the title stands; lines before it (a letterhead) are kept as header.
 */
export function parseHeader(lines: readonly Line[], titleIndex: number): Header {
  const { fields, lastMarker, end: bodyIndex } = readFields(lines, titleIndex + 1)
  const all = (name: FieldName): Field[] => fields.filter((field) => field.name === name)
  const value = (name: FieldName): string | null => all(name).find((field) => field.lines.length > 0)?.lines[0] ?? null
  // 日期 and 時間 may be two fields, and a meeting of several days has a line each; a day without a label may be another's.
  const when = all('time').toSorted((a, b) => Number(a.label === '') - Number(b.label === ''))
  const times = when.flatMap((field) => field.lines)
  const [start = null, end = null] = times.map(findTimes).find((found) => found.length > 0) ?? []
  const chair = value('chair')
  const person = chair === null ? null : parsePerson(chair)
  const attendance = all('attendance').map(({ label, lines: printed }) => ({ label, lines: printed }))
  return {
    date: times.flatMap(findDates)[0]?.iso ?? null,
    timeLine: when[0]?.line ?? null,
    start,
    end,
    place: value('place'),
    chair: person && {
      ...person,
      title:
        person.title ??
        titleBeside(
          person.name,
          attendance.flatMap((field) => field.lines),
        ),
    },
    recorder: value('recorder'),
    attendance,
    header: lines.slice(0, bodyIndex).map(({ text }) => text),
    lastMarker,
    bodyIndex,
  }
}
