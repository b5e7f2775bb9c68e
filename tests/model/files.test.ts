import { dump, load } from 'js-yaml'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  ContentError,
  agencyFile,
  formatMeeting,
  meetingFile,
  readAgencyFile,
  readMeetingFile,
} from '../../src/model/files.ts'
import { KINDS } from '../../src/model/kind.ts'
import type { Item, Meeting } from '../../src/model/meeting.ts'
import { SEEDS, seedMeeting, seedText } from '../support/content.ts'
import { HEADER, meetingOf } from '../support/document.ts'
import { TOWER } from '../support/agencies.ts'

vi.setConfig({ testTimeout: 120_000 })

const SAMPLE = meetingOf(`${HEADER}一、甲案\n決議：照案通過。\n二、乙案\n`)
const FILE = 'meetings/tower/chuwu/7.yaml'
/** The faults of a message, without the file; each has its line. */
const faultsIn = (text: string): string[] => text.split('\n').map((line) => line.trim().replace(/^\S+:\d+:\d+ /u, ''))

/** The message of the ContentError that `run` must throw. */
function faultOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof ContentError) return error.message
    throw error
  }
  throw new Error('no ContentError')
}

/** SAMPLE's file with some fields replaced, whether they fit the schema or not. */
const changed = (fields: object): string => dump({ ...(load(formatMeeting(SAMPLE)) as object), ...fields })

describe('formatMeeting and readMeetingFile', () => {
  test.each(SEEDS)('$meeting is, byte for byte, what would be written again', ({ meeting }) => {
    expect(formatMeeting(seedMeeting(meeting))).toBe(seedText(meeting))
  })

  test('give back any text as it was', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc.constantFrom(
        'key: value',
        '- a',
        '# no comment',
        '"quoted"',
        "it's",
        '  two before and after  ',
        'a\nb\n\n',
        '\ttab',
        '~',
        'null',
        'yes',
        '1_000',
        '0x1f',
        '1e3',
        '2024-12-17',
        '10:50',
        '113-12',
        '---',
        '...',
        '*a &b !c',
        '{a: 1}',
        '[1]',
        '%TAG',
        '@',
        '`',
        '🗼',
        '\u0085\u2028\ufeff',
        '<<',
        '=',
        '|',
        '>-',
      ),
    )
    const kind = fc.constantFrom(...KINDS)
    const nested = (children: fc.Arbitrary<Item[]>): fc.Arbitrary<Item> =>
      fc.record({
        path: fc.constant('1'),
        marker: fc.oneof(fc.constant(''), text),
        label: fc.oneof(fc.constant(''), text),
        kind,
        text: fc.oneof(fc.constant(''), text),
        children,
      })
    const leaves = fc.array(nested(fc.constant([])), { maxLength: 2 })
    const item = nested(fc.array(nested(leaves), { maxLength: 2 }))
    const meeting = fc.record({
      title: text,
      place: fc.option(text),
      recorder: fc.option(text),
      attendance: fc.array(fc.record({ label: text, lines: fc.array(text, { maxLength: 2 }) }), { maxLength: 2 }),
      header: fc.array(text, { minLength: 1, maxLength: 2 }),
      items: fc.array(item, { maxLength: 2 }),
    })
    fc.assert(
      fc.property(meeting, (fields) => {
        const given: Meeting = { ...SAMPLE, ...fields }
        const written = formatMeeting(given)
        expect(readMeetingFile(FILE, written)).toEqual(given)
        expect(formatMeeting(readMeetingFile(FILE, written))).toBe(written)
      }),
      { numRuns: 250, seed: 110 },
    )
  })

  test('say first where the file comes from, and leave out what would only say that there is nothing', () => {
    const written = formatMeeting(SAMPLE)
    expect(written.split('\n')[0]).toBe('# Written by `npm run ingest` from the source named below; do not edit.')
    expect(written).not.toMatch(/(marker|label): ''|children: \[\]/)
  })

  test('a long text stays on its line, so that a diff shows what changed', () => {
    const long = '長'.repeat(500) + ' word'.repeat(100)
    expect(formatMeeting({ ...SAMPLE, place: long })).toContain(`place: ${long}\n`)
  })
})

describe('a meeting with faults', () => {
  test('is refused with its file and every one of them', () => {
    const message = faultOf(() =>
      readMeetingFile(FILE, changed({ date: '2023-02-29', start: '25:00', title: '', extra: 1 })),
    )
    for (const each of message.split('\n')) expect(each.trim()).toMatch(new RegExp(`^${FILE}:\\d+:\\d+ `, 'u'))
    for (const field of ['date', 'start', 'title', 'extra']) expect(message).toContain(field)
    expect(faultsIn(message)).toHaveLength(4)
  })

  test.each([
    ['date', { date: '2024-02-30' }],
    ['date', { date: '2024-13-01' }],
    ['date', { date: '2024-1-1' }],
    ['date', { date: '113-01-01' }],
    ['start', { start: '24:00' }],
    ['end', { end: '9:00' }],
    ['number', { number: '113-' }],
    ['number', { number: 7 }],
    ['agency', { agency: 'Tower' }],
    ['series', { series: '' }],
    ['header', { header: [] }],
    ['source.sha256', { source: { ...SAMPLE.source, sha256: 'abc' } }],
    ['source.encoding', { source: { ...SAMPLE.source, encoding: 'cp437' } }],
    ['dropped.0.reason', { dropped: [{ line: 1, column: 1, text: '3', reason: 'boring' }] }],
    ['repairs.0.count', { repairs: [{ from: '\uf98e', to: '年', count: 0 }] }],
    ['attendance.0', { attendance: ['如簽到表'] }],
    ['dropped.0.line', { dropped: [{ line: -1, column: 1, text: '3', reason: 'page-number' }] }],
    ['items.0.path', { items: [{ path: 'A', kind: 'agenda', text: '' }] }],
    ['items.0.kind', { items: [{ path: '1', kind: 'verdict', text: '' }] }],
    [
      'items.0.children.0.text',
      { items: [{ path: '1', kind: 'agenda', text: '', children: [{ path: '1-1', kind: 'agenda' }] }] },
    ],
    ['id', { id: 'tower-chuwu-8' }],
  ])('names %s in %j', (field, fields) => {
    const problems = faultsIn(faultOf(() => readMeetingFile(FILE, changed(fields))))
    expect(problems.filter((problem) => problem.startsWith(`${field}: `))).toHaveLength(1)
  })

  test('that is no YAML, or no mapping', () => {
    expect(faultOf(() => readMeetingFile(FILE, 'a: [1'))).toBe(
      'meetings/tower/chuwu/7.yaml:1:6 YAML 格式有誤：引號或括號沒有成對',
    )
    expect(faultOf(() => readMeetingFile(FILE, 'a: 1\na: 2\n'))).toContain(':2:1 YAML 格式有誤：同一個欄位寫了兩次')
    expect(faultOf(() => readMeetingFile(FILE, 'nothing'))).toContain('整個檔案: 須是')
    expect(faultOf(() => readMeetingFile(FILE, ''))).toContain(FILE)
  })

  test('that is nested without end', () => {
    const nested = '{path: "1", kind: agenda, text: "", children: ['.repeat(5000) + ']}'.repeat(5000)
    expect(faultOf(() => readMeetingFile(FILE, `items: [${nested}]`))).toContain('層次太深')
  })

  test('that stands where another belongs', () => {
    const written = formatMeeting(SAMPLE)
    expect(readMeetingFile(`/somewhere/content/${FILE}`, written)).toEqual(SAMPLE)
    expect(faultOf(() => readMeetingFile('meetings/tower/chuwu/8.yaml', written))).toBe(
      'meetings/tower/chuwu/8.yaml id 是 tower-chuwu-7，檔案須放在 meetings/tower/chuwu/7.yaml',
    )
    expect(faultOf(() => readMeetingFile('meetings/stars/chuwu/7.yaml', written))).toContain(FILE)
  })
})

describe('an agency', () => {
  test('is read, and named where it has a fault or stands in the wrong place', () => {
    expect(readAgencyFile('agencies/tower.yaml', dump(TOWER))).toEqual(TOWER)
    expect(faultOf(() => readAgencyFile('agencies/tower.yaml', dump({ ...TOWER, series: [], short: '' })))).toMatch(
      /^agencies\/tower\.yaml:3:1 short: 不可空白\n {2}agencies\/tower\.yaml:\d+:1 series: 至少須有 1 筆$/,
    )
    expect(faultOf(() => readAgencyFile('agencies/other.yaml', dump(TOWER)))).toBe(
      'agencies/other.yaml id 是 tower，檔案須放在 agencies/tower.yaml',
    )
  })
})

test('where the files stand', () => {
  expect(meetingFile({ agency: 'doit', series: 'juwu', number: '113-12' })).toBe('meetings/doit/juwu/113-12.yaml')
  expect(agencyFile('doit')).toBe('agencies/doit.yaml')
})
