/** The header: its lines as printed, and the fields that are read from them. */
import { findDates } from '../../model/date.ts'
import { parseMarker, type Marker, type MarkerStyle } from '../../model/marker.ts'
import type { Meeting } from '../../model/meeting.ts'
import { findTimes } from '../../model/time.ts'
import type { Line } from '../read/lines.ts'
import { blockOf } from './block.ts'
import { parsePerson } from './person.ts'

type FieldName = 'time' | 'place' | 'chair' | 'recorder' | 'attendance'

interface Field {
  readonly name: FieldName
  readonly line: Line
  /** As printed, without the marker, the colon and the white space between its letters. */
  readonly label: string
  /** What stands after the label, line by line. */
  readonly lines: string[]
}

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

/** A label's letters may be spaced out (時　　間), and it may be a little longer (開會時間, 出席人員姓名). */
const spaced = (word: string): string => [...word].join('\\s*')
const LABELS: readonly (readonly [FieldName, RegExp])[] = (
  [
    ['time', `(?:開會|會議)?(?:${spaced('時間')}|${spaced('日期')})`],
    ['place', `(?:開會|會議)?${spaced('地點')}`],
    ['chair', `(?:會議)?(?:${spaced('主席')}|${spaced('主持人')})`],
    ['recorder', `(?:${spaced('紀錄')}|${spaced('記錄')})(?:\\s*人員?|彙整)?`],
    [
      'attendance',
      `(?:${['出席', '列席', '缺席', '請假'].map(spaced).join('|')})\\s*(?:單位及人員|單位人員|單位|人員|委員|者)?(?:姓名)?`,
    ],
  ] as const
).map(([name, label]) => [name, new RegExp(`^(${label})\\s*(?:[：:]\\s*|(?=[（(])|\\s{2,}|$)`, 'u')])

/** Two fields on one line: 主席：王大明　　紀錄：李小華 */
const SECOND_FIELD = /(?<!\s)\s+(?=(?:紀\s*錄|記\s*錄|地\s*點|主\s*席|[出列缺]\s*席|請\s*假)[^：:\s]{0,4}[：:])/u

function fieldsOf(line: Line): Field[] {
  const text = line.text.slice(parseMarker(line.text)?.length ?? 0)
  return text.split(SECOND_FIELD).flatMap((part) => {
    for (const [name, pattern] of LABELS) {
      const match = pattern.exec(part)
      if (!match) continue
      const [whole, label = ''] = match
      return [
        { name, line, label: label.replaceAll(/\s/gu, ''), lines: [part.slice(whole.length).trim()].filter(Boolean) },
      ]
    }
    return []
  })
}

/** Whether a line that names no field still belongs to the field before it. */
function continues(line: Line, last: Field, fieldStyle: MarkerStyle | undefined): boolean {
  if (line.heading || last.name !== 'attendance' || blockOf(line)) return false
  const marker = parseMarker(line.text)
  // Fields that are numbered 一、二、 may hold lists numbered otherwise; an unnumbered header ends at the first number.
  return marker === null || (fieldStyle !== undefined && marker.style !== fieldStyle)
}

/**
 * @param titleIndex where the title stands; lines before it (a letterhead) are kept as header.
 */
export function parseHeader(lines: readonly Line[], titleIndex: number): Header {
  const fields: Field[] = []
  let lastMarker: Marker | null = null
  let index = titleIndex + 1
  for (; index < lines.length; index++) {
    const line = lines[index]
    if (!line) break
    const found = fieldsOf(line)
    const last = fields.at(-1)
    if (found.length > 0) {
      fields.push(...found)
      lastMarker = parseMarker(line.text) ?? lastMarker
    } else if (last && continues(line, last, lastMarker?.style)) {
      last.lines.push(line.text)
    } else if (last || parseMarker(line.text) || blockOf(line)) {
      break
    }
  }
  const value = (name: FieldName): string | null => fields.find((field) => field.name === name)?.lines[0] ?? null
  const time = value('time')
  const [start = null, end = null] = time === null ? [] : findTimes(time)
  const chair = value('chair')
  return {
    date: time === null ? null : (findDates(time)[0]?.iso ?? null),
    timeLine: fields.find(({ name }) => name === 'time')?.line ?? null,
    start,
    end,
    place: value('place'),
    chair: chair === null ? null : parsePerson(chair),
    recorder: value('recorder'),
    attendance: fields
      .filter(({ name }) => name === 'attendance')
      .map((field) => ({ label: field.label, lines: field.lines })),
    header: lines.slice(0, index).map(({ text }) => text),
    lastMarker,
    bodyIndex: index,
  }
}
