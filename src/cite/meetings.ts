/** Which meetings a reading means, and of those that it nearly means, what does not agree. */
import { monthOf, rocYear } from '../model/date.ts'
import { fold } from '../model/fold.ts'
import { numberOfDay } from '../model/numbering.ts'
import type { Element } from './elements.ts'
import type { Reading } from './reading.ts'
import type { Listed } from './register.ts'
import { hasName } from './runs.ts'

/** What of a citation may disagree with a meeting. */
export type Aspect = 'agency' | 'series' | 'date' | 'number'

export interface Match {
  readonly meeting: Listed
  /** Null where all that was said agrees. */
  readonly wrong: Aspect | null
}

function agreesOnNumber(element: Element, { series: { numbering }, number }: Listed): boolean {
  const parts = number.split('-').map(Number)
  if (element.type === 'number')
    return number === element.number || (numbering !== 'dated' && String(parts.at(-1)) === element.number)
  if (element.type === 'ordinal') return !['monthly', 'dated'].includes(numbering) && parts.at(-1) === element.value
  if (element.type === 'session') return numbering === 'session' && parts[1] === element.value
  return element.type === 'term' && ['term', 'session'].includes(numbering) && parts[0] === element.value
}

function agreesOnDay(element: Element, { series: { numbering }, number, date }: Listed): boolean {
  const [year, month] = number.split('-').map(Number)
  if (element.type === 'date')
    return date === element.iso || (numbering === 'dated' && number === numberOfDay(element.iso))
  const { value } = element as Extract<Element, { type: 'year' | 'month' }>
  // A number has a year and a month of its own; the meeting may be held in the next.
  if (element.type === 'year') return value === (['yearly', 'monthly'].includes(numbering) ? year : rocYear(date))
  return value === (numbering === 'monthly' ? month : monthOf(date))
}

/** What each element tells of a meeting. */
export const ASPECTS = {
  agency: 'agency',
  self: 'agency',
  series: 'series',
  date: 'date',
  year: 'date',
  month: 'date',
  term: 'number',
  session: 'number',
  ordinal: 'number',
  number: 'number',
} as const satisfies Record<Element['type'], Aspect>

function agrees(element: Element, meeting: Listed): boolean {
  const { type } = element
  if (type === 'agency') return element.ids.includes(meeting.agency.id)
  if (type === 'self') return meeting.agency.name.endsWith(element.ending)
  if (type === 'series') return element.ids.includes(`${meeting.agency.id}-${meeting.series.id}`)
  return ASPECTS[type] === 'date' ? agreesOnDay(element, meeting) : agreesOnNumber(element, meeting)
}

/** Whether all characters of one stand in another, in order: 北市 in 台北市政府. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const character of whole) if (character === part.charAt(at)) at++
  return at === part.length
}

/**
 * What stands before an agency's short name is the beginning of its full one, or was not understood: 北市秘書處, but not
 * 新北市秘書處 where only that of 臺北市政府 is known.
 */
function understandBefore({ before, elements }: Reading): (meeting: Listed) => boolean {
  const [first] = elements
  if (before === '' || first?.type !== 'agency') return () => false
  return ({ agency }) => {
    const name = fold(agency.name)
    return name.endsWith(first.words) && isWithin(before, name.slice(0, -first.words.length))
  }
}

export const isNamed = ({ elements }: Reading): boolean => hasName(elements)

/**
 * The meetings no longer here that agree with what was said. Their days are known no more: any day may be theirs, where
 * something else names them.
 */
export function matchGone({ elements }: Reading, gone: readonly Listed[]): Listed[] {
  const isDay = ({ type }: Element, { series: { numbering } }: Listed): boolean =>
    (type === 'date' && numbering !== 'dated') ||
    (type === 'year' && !['yearly', 'monthly'].includes(numbering)) ||
    (type === 'month' && numbering !== 'monthly')
  return gone.filter((meeting) => {
    const known = elements.filter((element) => !isDay(element, meeting))
    return hasName(known) && known.every((element) => agrees(element, meeting))
  })
}

/**
 * The meetings that agree with all that was said; where none does, those that are named even without the one thing that
 * does not agree: by their day where the number is another, by their number where the day is.
 * `unread`: what stands before and is understood of none of them.
 */
export function matchMeetings(reading: Reading, meetings: readonly Listed[]): { matches: Match[]; unread: string } {
  const { elements } = reading
  const exact = meetings.filter((meeting) => elements.every((element) => agrees(element, meeting)))
  const isNamedWithout = (aspect: Aspect): boolean => hasName(elements.filter(({ type }) => ASPECTS[type] !== aspect))
  const almost = (meeting: Listed): Match[] => {
    const wrong = new Set(elements.flatMap((element) => (agrees(element, meeting) ? [] : [ASPECTS[element.type]])))
    const [aspect] = wrong
    return aspect !== undefined && wrong.size === 1 && isNamedWithout(aspect) ? [{ meeting, wrong: aspect }] : []
  }
  const all: Match[] = exact.length > 0 ? exact.map((meeting) => ({ meeting, wrong: null })) : meetings.flatMap(almost)
  const isUnderstood = understandBefore(reading)
  const understood = all.filter(({ meeting }) => isUnderstood(meeting))
  return understood.length > 0 ? { matches: understood, unread: '' } : { matches: all, unread: reading.before }
}
