/** Calendars by the rules of RFC 5545 and by an independent parser, whatever the texts hold. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ics, type AllDayEvent } from '../../src/formats/ics.ts'
import { icsFaults, readIcs } from '../support/ics.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const EVENT: AllDayEvent = {
  uid: 'sec-chuwu-110#2-4-r2-1-1:0',
  date: '2022-07-31',
  stamp: '2022-03-17',
  summary: '文書組：請於7月底前完成',
  description: '一、甲\n二、乙；丙, 丁\\戊',
  categories: ['秘書處', '甲,乙'],
}
const calendar = (...events: AllDayEvent[]): string => ics({ name: '期限', description: '說明', events })

test('an event, line by line', () => {
  expect(calendar(EVENT).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//minutes-archive//deadlines//ZH-TW',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:期限',
    'X-WR-CALNAME:期限',
    'DESCRIPTION:說明',
    'X-WR-CALDESC:說明',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'BEGIN:VEVENT',
    'UID:sec-chuwu-110#2-4-r2-1-1:0',
    'DTSTAMP:20220317T000000Z',
    'DTSTART;VALUE=DATE:20220731',
    'DTEND;VALUE=DATE:20220801',
    'SUMMARY:文書組：請於7月底前完成',
    String.raw`DESCRIPTION:一、甲\n二、乙；丙\, 丁\\戊`,
    String.raw`CATEGORIES:秘書處,甲\,乙`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test.each([
  ['2024-02-28', '20240229'],
  ['2024-02-29', '20240301'],
  ['2023-02-28', '20230301'],
  ['2024-12-31', '20250101'],
])('a day ends before the next: %s', (date, end) => {
  expect(calendar({ ...EVENT, date })).toContain(`DTEND;VALUE=DATE:${end}\r\n`)
})

test('a calendar of nothing is one', () => {
  expect(icsFaults(bytes(calendar()))).toEqual([])
  expect(readIcs(bytes(calendar()))).toEqual([])
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\\', ';', ',', ':', '\n', '\r\n', '\r', ' ', '\t', '"', '請', '𠮷', '\u0000', 'END:VEVENT'))
    .map((parts) => parts.join('')),
  fc.string({ unit: fc.constantFrom('會', '議', '𠮷', 'a'), minLength: 20, maxLength: 200 }),
)

describe('whatever the texts hold', () => {
  test('there is no fault, and the parser reads them as they were', () => {
    fc.assert(
      fc.property(hostile, hostile, (summary, description) => {
        const file = bytes(calendar({ ...EVENT, summary, description }))
        // What no calendar can hold: controls, and half a character.
        const kept = (text: string): string =>
          new TextDecoder().decode(
            bytes(text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/gu, '')),
          )
        expect(icsFaults(file)).toEqual([])
        expect(readIcs(file)).toEqual([
          {
            uid: EVENT.uid,
            start: '2022-07-31',
            end: '2022-08-01',
            isAllDay: true,
            summary: kept(summary),
            description: kept(description),
          },
        ])
      }),
      { numRuns: 300 },
    )
  })
})

test.each([
  ['a line that is too long', (text: string) => text.replace('SUMMARY:', `SUMMARY:${'甲'.repeat(30)}`)],
  ['a bare line feed', (text: string) => text.replace('TRANSP', 'X:1\nTRANSP')],
  ['a time in place of a day', (text: string) => text.replace('VALUE=DATE:20220731', 'VALUE=DATE:20220731T000000')],
  ['no DTSTAMP', (text: string) => text.replace(/DTSTAMP[^\r]*\r\n/u, '')],
  ['what is not escaped', (text: string) => text.replace('；', ';')],
  ['an event twice', (text: string) => text.replace(/BEGIN:VEVENT.*END:VEVENT\r\n/su, '$&$&')],
])('the check finds %s', (_, spoil) => {
  const text = calendar(EVENT)
  expect(icsFaults(bytes(text))).toEqual([])
  expect(icsFaults(bytes(spoil(text)))).not.toEqual([])
})
