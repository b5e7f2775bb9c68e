/** What RFC 5545 asks of a calendar of all-day events, told from the file alone; the parser beside it is another's. */
import ICAL from 'ical.js'

const ONCE = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION']
const VALUES: Readonly<Record<string, RegExp>> = {
  DTSTAMP: /^DTSTAMP:\d{8}T\d{6}Z$/u,
  DTSTART: /^DTSTART;VALUE=DATE:\d{8}$/u,
  DTEND: /^DTEND;VALUE=DATE:\d{8}$/u,
}
const TEXTS = new Set(['UID', 'SUMMARY', 'DESCRIPTION', 'NAME', 'CATEGORIES'])

const nameOf = (line: string): string => /^[A-Z-]+/u.exec(line)?.[0] ?? ''

function faultsOfEvent(lines: readonly string[]): string[] {
  const names = lines.map(nameOf)
  const counts = ONCE.filter((name) => names.filter((other) => other === name).length !== 1)
  const values = lines.filter((line) => VALUES[nameOf(line)]?.test(line) === false)
  return [...counts.map((name) => `not once: ${name}`), ...values]
}

/** @returns what is wrong with it; nothing where it is right. */
export function icsFaults(bytes: Uint8Array): string[] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  const faults: string[] = []
  if (!text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')) faults.push('head')
  if (!text.endsWith('\r\nEND:VCALENDAR\r\n')) faults.push('end')
  const physical = text.split('\r\n')
  faults.push(...physical.filter((line) => /[\r\n\u0000-\u0008\u000B-\u001F\u007F]/u.test(line)))
  faults.push(...physical.filter((line) => new TextEncoder().encode(line).byteLength > 75))
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
  faults.push(...lines.filter((line) => !/^[A-Z-]+(?:;[A-Z-]+=[A-Z-]+)*:/u.test(line)))
  faults.push(
    ...lines.filter(
      (line) => TEXTS.has(nameOf(line)) && /(?<!\\)(?:\\\\)*(?:\\[^\\;,n]|;)/u.test(line.slice(line.indexOf(':'))),
    ),
  )
  const uids = lines.filter((line) => line.startsWith('UID:'))
  if (new Set(uids).size < uids.length) faults.push('a UID stands twice')
  for (let at = lines.indexOf('BEGIN:VEVENT'); at >= 0; at = lines.indexOf('BEGIN:VEVENT', at + 1)) {
    faults.push(...faultsOfEvent(lines.slice(at, lines.indexOf('END:VEVENT', at))))
  }
  return faults
}

export interface ReadEvent {
  readonly uid: string
  readonly start: string
  readonly end: string
  readonly isAllDay: boolean
  readonly summary: string
  readonly description: string
}

/** The events as an independent parser reads them. @throws where it can't. */
export const readIcs = (bytes: Uint8Array): ReadEvent[] =>
  new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => {
      const { uid, startDate, endDate, summary, description } = new ICAL.Event(component)
      const [start, end] = [String(startDate), String(endDate)]
      return { uid, start, end, isAllDay: startDate.isDate && endDate.isDate, summary, description }
    })
