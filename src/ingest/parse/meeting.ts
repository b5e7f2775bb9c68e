/** A document's lines to a meeting: title, header, body. Pure. */
import type { Agency } from '../../model/agency.ts'
import type { Dropped, Item, Meeting } from '../../model/meeting.ts'
import { walk } from '../../model/walk.ts'
import { meetingId } from '../../model/path.ts'
import { findTimes, saysOnlyWhen } from '../../model/time.ts'
import { Refusal, WHOLE_FILE, message, type Message } from '../message.ts'
import { placeOf, type Line } from '../read/lines.ts'
import { isAdjournment } from './block.ts'
import { parseHeader } from './header.ts'
import { toItems } from './items.ts'
import { numberOf } from './number.ts'
import { doubtWeekday } from './weekday.ts'
import { parseTitle } from './title.ts'
import { buildTree } from './tree.ts'
import { unspaced } from '../../model/space.ts'

export interface Parsed {
  readonly meeting: Omit<Meeting, 'source' | 'dropped' | 'repairs'>
  /** The title, where a page prints it again. */
  readonly dropped: readonly Dropped[]
  readonly messages: readonly Message[]
}

/** Whether an item is the end itself, not what stands below it. */
const isEnd = ({ kind, label, text }: Item): boolean => kind === 'adjournment' && (label !== '' || isAdjournment(text))

/** The time printed with 散會, on its line or else alone on the next; what stands below that is said of something else. */
function endOf(text: string): string | null {
  const [first = '', second = ''] = text.split('\n', 2)
  return findTimes(first).at(-1) ?? (saysOnlyWhen(second) ? findTimes(second).at(-1) : null) ?? null
}

/** The time printed with the last 散會, or null. */
const adjournment = (items: readonly Item[]): string | null =>
  Array.from(walk(items))
    .filter(isEnd)
    .flatMap(({ text }) => endOf(text) ?? [])
    .at(-1) ?? null

/** The body's lines that are the title again, as a page prints it at its head, and the others. */
function withoutRunningTitle(lines: readonly Line[], title: string): { body: Line[]; dropped: Dropped[] } {
  const printed = unspaced(title)
  const isTitle = ({ text, after }: Line): boolean =>
    after !== 'line' && text.startsWith(printed.charAt(0)) && unspaced(text) === printed
  const dropped = lines
    .filter(isTitle)
    .map(({ number, column, text }): Dropped => ({ line: number, column, text, reason: 'running-head' }))
  return { body: lines.filter((line) => !isTitle(line)), dropped }
}

/** @throws Refusal where the document is no minutes of a known series, or says too little to be filed. */
export function parseMinutes(lines: readonly Line[], agencies: readonly Agency[], only: string | null): Parsed {
  const title = parseTitle(lines, agencies, only)
  const titleLine = lines[title.index]
  const place = titleLine ? placeOf(titleLine) : WHOLE_FILE
  const { date: held, timeLine, lastMarker, bodyIndex, ...fields } = parseHeader(lines, title.index)
  // A title may print the day that no field does.
  const date = held ?? title.printed.days[0] ?? null
  if (date === null) throw new Refusal(message('no-date', timeLine ? placeOf(timeLine) : place))
  const { number, messages: inferred } = numberOf(title.series, title.printed, date, place)
  const { body, dropped } = withoutRunningTitle(lines.slice(bodyIndex), title.text)
  const tree = buildTree(body, lastMarker)
  if (tree.nodes.length === 0) throw new Refusal(message('no-items', place))
  const items = toItems(tree.nodes)
  const key = { agency: title.agency.id, series: title.series.id, number }
  const end = fields.end ?? adjournment(items)
  const timePlace = timeLine ? placeOf(timeLine) : place
  const messages = [
    ...inferred,
    ...doubtWeekday(timeLine),
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
  return { meeting, dropped, messages }
}
