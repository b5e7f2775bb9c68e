/** The fields of a header's line: 時間：…, 主席：王大明　　四、紀錄：李小華 */
import { parseMarker, type Marker } from '../../model/marker.ts'
import type { Line } from '../read/lines.ts'
import { FIELD_NAMES, NEXT_FIELD, fieldPattern, type FieldName } from './labels.ts'
import { unspaced } from '../../model/space.ts'

export type { FieldName } from './labels.ts'

export interface Field {
  readonly name: FieldName
  readonly line: Line
  /** Its own number, which another field on the line may have too. */
  readonly marker: Marker | null
  /** As printed, without the marker, the colon and the white space between its letters; empty for a day that has none. */
  readonly label: string
  /** What stands after the label, line by line. */
  readonly lines: string[]
}

const LABELS = FIELD_NAMES.map((name) => ({
  name,
  plain: fieldPattern(name, false),
  numbered: fieldPattern(name, true),
}))
/** What a field holds is no sentence: 主席：出席委員已足法定人數，現在開會。 is spoken. */
const SPOKEN = /。/u

function fieldOf(line: Line, text: string, marker: Marker | null): Field | null {
  const part = text.slice(marker?.length ?? 0)
  for (const { name, plain, numbered } of LABELS) {
    const [whole, label = ''] = (marker ? numbered : plain).exec(part) ?? []
    if (whole === undefined) continue
    const value = part.slice(whole.length).trim()
    if (name !== 'attendance' && SPOKEN.test(value)) return null
    return { name, line, marker, label: unspaced(label), lines: value === '' ? [] : [value] }
  }
  return null
}

/** 地點 | 進度, 時間 | 地點 | 主席: the heads of a table's columns, where each cell of a header's row is another's label or value. */
function isHead(text: string): boolean {
  const cells = text.split('\t').map((cell) => LABELS.some(({ plain }) => plain.exec(cell.trim())?.[0] === cell.trim()))
  return cells.length > 1 && !/[：:]/u.test(text) && (!cells[0] || cells.some((is, at) => is && cells[at + 1] === true))
}

/** The fields that a line prints, in order; none where it is no line of a header. */
export function fieldsOf(line: Line): Field[] {
  if (isHead(line.text)) return []
  return line.text
    .split(NEXT_FIELD)
    .flatMap((part, index) => fieldOf(line, part, index === 0 ? line.marker : parseMarker(part)) ?? [])
}
