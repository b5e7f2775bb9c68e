/** The header: its lines as printed, and the fields that are read from them. */
import { findDates } from '../../model/date.ts'
import type { Marker } from '../../model/marker.ts'
import type { Meeting } from '../../model/meeting.ts'
import { findTimes } from '../../model/time.ts'
import type { Line } from '../read/lines.ts'
import { blockOf } from './block.ts'
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

/** Whether a field is still to come, before a sentence or a section: then a numbered line is one of who came. */
function hasFieldAhead(lines: readonly Line[], index: number): boolean {
  for (const line of lines.slice(index, index + LONGEST_LIST)) {
    const length = line.marker?.length ?? 0
    if (line.heading || line.text.includes('。') || blockOf({ text: line.text.slice(length), bold: 0 })) return false
    if (length === 0 && fieldsOf(line).length > 0) return true
    // The minutes of another meeting, read out, have a header of their own.
    if (endsAsMinutes(line.text)) return false
  }
  return false
}

/** Whether a line that names no field still belongs to the field before it. */
function continues(lines: readonly Line[], index: number, last: Field, fieldStyle: string | undefined): boolean {
  const line = lines[index]
  if (!line || line.heading) return false
  const { marker } = line
  if (blockOf({ text: line.text.slice(marker?.length ?? 0), bold: line.bold })) return false
  const isNumbered = marker !== null && !marker.doubtful && marker.value !== null
  // Fields that are numbered 一、二、 may hold lists of names numbered otherwise, though never 壹、 or 甲、; an unnumbered
  // header ends at the first number.
  if (isNumbered && fieldStyle !== undefined)
    return (
      last.name === 'attendance' && ![fieldStyle, 'formal', 'stem'].includes(marker.style) && !line.text.includes('。')
    )
  // 第一案, 1 年鑑編印：…。 are said: names need no full stop.
  if (marker?.doubtful === true && (marker.style === 'ordinal-case' || line.text.includes('。'))) return false
  if (!isNumbered && (last.name === 'attendance' || (line.width <= SHORT && !/[。；]/u.test(line.text)))) return true
  return hasFieldAhead(lines, index + 1)
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
  for (; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    const found = line.heading ? [] : fieldsOf(line)
    const last = fields.at(-1)
    if (found.length > 0) {
      fields.push(...found)
      lastMarker = line.marker ?? lastMarker
    } else if (last && continues(lines, index, last, lastMarker?.style)) {
      last.lines.push(line.text)
    } else if (last || line.marker || blockOf(line)) {
      break
    }
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
  // 日期 and 時間 may be two fields, and a meeting of several days has a line each.
  const times = all('time').flatMap((field) => field.lines)
  const [start = null, end = null] = times.map(findTimes).find((found) => found.length > 0) ?? []
  const chair = value('chair')
  const person = chair === null ? null : parsePerson(chair)
  const attendance = all('attendance').map(({ label, lines: printed }) => ({ label, lines: printed }))
  return {
    date: times.flatMap(findDates)[0]?.iso ?? null,
    timeLine: all('time')[0]?.line ?? null,
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
