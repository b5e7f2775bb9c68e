/** A document's lines to a meeting: title, header, body. Pure. */
import type { Agency } from '../../model/agency.ts'
import { rocYear } from '../../model/date.ts'
import type { Item, Meeting } from '../../model/meeting.ts'
import { walk } from '../../model/walk.ts'
import { NUMBER_PATTERN, meetingId } from '../../model/path.ts'
import { findTimes } from '../../model/time.ts'
import { Refusal, WHOLE_FILE, message, type Message } from '../message.ts'
import { placeOf, type Line } from '../read/lines.ts'
import { parseHeader } from './header.ts'
import { toItems } from './items.ts'
import { isTitle, parseTitle, type Title } from './title.ts'
import { buildTree } from './tree.ts'

export interface Parsed {
  readonly meeting: Omit<Meeting, 'source' | 'dropped'>
  readonly messages: readonly Message[]
}

/** 110, or 113-12 where the series restarts each year; a year that is not printed is the meeting's, and said to be. */
function numberOf({ series, ordinal, year }: Title, date: string): string {
  return series.numbering === 'running' ? String(ordinal) : `${year ?? rocYear(date)}-${ordinal}`
}

/** The time printed with 散會, or null. */
function adjournment(items: readonly Item[]): string | null {
  for (const item of walk(items)) {
    if (item.kind === 'adjournment') return findTimes(item.text).at(-1) ?? null
  }
  return null
}

/** @throws Refusal where the document is no minutes of a known series, or says too little to be filed. */
export function parseMinutes(lines: readonly Line[], agencies: readonly Agency[], only: string | null): Parsed {
  const title = parseTitle(lines, agencies, only)
  const titleLine = lines[title.index]
  const place = titleLine ? placeOf(titleLine) : WHOLE_FILE
  const { date, timeLine, lastMarker, bodyIndex, ...fields } = parseHeader(lines, title.index)
  if (date === null) throw new Refusal(message('no-date', timeLine ? placeOf(timeLine) : place))
  const number = numberOf(title, date)
  if (!NUMBER_PATTERN.test(number)) throw new Refusal(message('no-number', place))
  const second = lines.slice(bodyIndex).find((line) => isTitle(line, agencies))
  if (second) throw new Refusal(message('second-title', placeOf(second)))
  const tree = buildTree(lines.slice(bodyIndex), lastMarker)
  if (tree.nodes.length === 0) throw new Refusal(message('no-items', place))
  const items = toItems(tree.nodes)
  const key = { agency: title.agency.id, series: title.series.id, number }
  const end = fields.end ?? adjournment(items)
  const timePlace = timeLine ? placeOf(timeLine) : place
  const messages = [
    ...(title.series.numbering === 'yearly' && title.year === null
      ? [message('year-inferred', place, key.number)]
      : []),
    ...(fields.start === null ? [message('no-start', timePlace)] : []),
    ...(end === null ? [message('no-end', timePlace)] : []),
    ...(fields.start !== null && end !== null && end <= fields.start
      ? [message('end-before-start', timePlace, end)]
      : []),
    ...([...walk(items)].some(({ marker }) => marker !== '') ? [] : [message('no-numbering', place)]),
    ...(fields.place === null ? [message('no-place', place)] : []),
    ...(fields.chair === null ? [message('no-chair', place)] : []),
    ...(fields.recorder === null ? [message('no-recorder', place)] : []),
    ...tree.messages,
  ]
  const { start, place: where, chair, recorder, attendance, header } = fields
  const meeting = {
    id: meetingId(key),
    ...key,
    title: title.text,
    date,
    start,
    end,
    place: where,
    chair,
    recorder,
    attendance,
    header,
    items,
  }
  return { meeting, messages }
}
