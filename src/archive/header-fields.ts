/** The header of a meeting for people: its printed lines as fields, in printed order. Pure. */
import { titleLines } from '../model/heading.ts'
import type { Meeting } from '../model/meeting.ts'
import { CELL_BREAK } from './blocks.ts'

export interface HeaderField {
  /** Before the colon, as printed; empty for a line that has none. */
  readonly name: string
  /** One line, or more where a field goes on. */
  readonly text: string
}

const FIELD = /^([^：:\t]{1,12})[：:](.*)$/su

/**
 * Every line below the title, which stands as the heading. Lines of who came and who did not go on with their field, whatever
 * colons they have (租宅科：吳綠淳); so do rows of a table with each other.
 */
export function headerFields({
  header,
  title,
  attendance,
}: Pick<Meeting, 'header' | 'title' | 'attendance'>): HeaderField[] {
  const listed = new Set(attendance.flatMap(({ lines }) => lines))
  const fields: HeaderField[] = []
  for (const line of header.slice(titleLines({ header, title }))) {
    const [, name = '', text = line] = FIELD.exec(line) ?? []
    const before = fields.at(-1)
    if (before && (listed.has(line) || (name === '' && bothRows(before.text, line))))
      fields[fields.length - 1] = { name: before.name, text: before.text === '' ? line : `${before.text}\n${line}` }
    else fields.push({ name, text })
  }
  return fields
}

const isRow = (line: string): boolean => line.includes(CELL_BREAK)
const bothRows = (before: string, line: string): boolean =>
  isRow(before.slice(before.lastIndexOf('\n') + 1)) && isRow(line)
