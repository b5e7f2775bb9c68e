/** iCalendar (RFC 5545, with the names of RFC 7986), written from plain data: days that are to be kept in mind. */

export interface AllDayEvent {
  /** Never changes, whatever else does. */
  readonly uid: string
  /** YYYY-MM-DD */
  readonly date: string
  /** The day as of which this is so, YYYY-MM-DD: a clock would make every build another file. */
  readonly stamp: string
  readonly summary: string
  readonly description: string
  readonly categories: readonly string[]
}

export interface Calendar {
  readonly name: string
  readonly description: string
  readonly events: readonly AllDayEvent[]
}

/** A line has no more octets than this, without its end (RFC 5545, 3.1). */
const OCTETS = 75

/** Of a character in UTF-8; a surrogate on its own is written as U+FFFD. */
const octetsOf = (character: string): number =>
  character.length === 2 ? 4 : character < '\u0080' ? 1 : character < '\u0800' ? 2 : 3

/** A line cut where it is too long, never within a character; a space begins what goes on. */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let room = OCTETS
  for (const character of line) {
    const octets = octetsOf(character)
    if (octets > room) {
      parts.push(part)
      part = ''
      room = OCTETS - 1
    }
    part += character
    room -= octets
  }
  return [...parts, part].join('\r\n ')
}

/** TEXT (3.3.11): what has a meaning of its own is escaped; of control characters only a line's end may stand. */
const text = (value: string): string =>
  value
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)

const day = (iso: string): string => iso.replaceAll('-', '')
const dayAfter = (iso: string): string =>
  day(new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10))

/** An event, not a task: many programs show no tasks. It ends before the next day, and takes up nobody's time. */
const event = ({ uid, date, stamp, summary, description, categories }: AllDayEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${text(uid)}`,
  `DTSTAMP:${day(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${day(date)}`,
  `DTEND;VALUE=DATE:${dayAfter(date)}`,
  `SUMMARY:${text(summary)}`,
  `DESCRIPTION:${text(description)}`,
  ...(categories.length > 0 ? [`CATEGORIES:${categories.map(text).join(',')}`] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** @returns the file's text: lines end with CR LF and are folded; UTF-8 without a byte order mark. */
export const ics = ({ name, description, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//minutes-archive//deadlines//ZH-TW',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    // What came before NAME, and is still what most programs read.
    `X-WR-CALNAME:${text(name)}`,
    `DESCRIPTION:${text(description)}`,
    `X-WR-CALDESC:${text(description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap(event),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')
