/** From a parsed document to what is filed: over the documents that it replaced, with the corrections over all. */
import { describe, expect, test } from 'vitest'
import { amend, hasHistory, saysRevised, type Known } from '../../../src/ingest/correct/amend.ts'
import { checkNumber, renumber } from '../../../src/ingest/correct/number.ts'
import type { SetNumber } from '../../../src/model/correction.ts'
import { formatMeeting, originOf } from '../../../src/model/files.ts'
import { HEADER, ingestText, meetingOf } from '../../support/document.ts'
import { accepted, entries, lines, minutes, rules } from './documents.ts'

const FIRST = '一、北堤燈塔換裝案\n決議：請燈光組於 6 月底前完成。\n'
const SECOND = FIRST.replace('一、', '一、報告事項\n二、').replace('6 月底', '7 月底')
const THIRD = `${SECOND}三、散會：11 時\n`
const BODIES: Readonly<Record<string, string>> = { 'a.txt': FIRST, '修正版.txt': SECOND, '再修正版.txt': THIRD }

const known = (settings: Partial<Known> = {}): Known => ({
  archived: null,
  corrections: [],
  revise: false,
  reread: async ({ file }) => {
    const name = file.slice('tower/'.length)
    const body = BODIES[name]
    return body === undefined ? null : ingestText(HEADER + body, { name })
  },
  ...settings,
})
const meetingNamed = (name: string) => minutes(BODIES[name] ?? '', name)

test('a document that is alone is filed as it is', async () => {
  const parsed = meetingNamed('a.txt')
  expect(await amend(parsed, known())).toEqual({ meeting: parsed, messages: [], held: null })
})

test('a second document that does not say that it is a revision replaces nothing, unless it is told to', async () => {
  const archived = meetingNamed('a.txt')
  const parsed = minutes(SECOND, 'b.txt')
  expect((await amend(parsed, known({ archived }))).meeting?.replaces).toBeUndefined()
  expect((await amend(parsed, known({ archived, revise: true }))).meeting?.replaces).toEqual([archived.source])
})

test('revisions follow one another, and each is filed to the same bytes again', async () => {
  const corrections = entries('do: replace\npath: 1-c\nfrom: 燈光組\nto: 光源組')
  const once = accepted(
    await amend(meetingNamed('修正版.txt'), known({ archived: meetingNamed('a.txt'), corrections })),
  )
  const twice = accepted(await amend(meetingNamed('再修正版.txt'), known({ archived: once, corrections })))
  expect(twice.replaces?.map(({ file }) => file)).toEqual(['tower/a.txt', 'tower/修正版.txt'])
  expect(lines(twice)).toEqual([
    '1.2 一、報告事項',
    '1 二、北堤燈塔換裝案〔marker 原：一、〕',
    '1-c 決議：請光源組於 7 月底前完成。〔原：決議：請燈光組於 6 月底前完成。〕〔原：決議：請燈光組於 7 月底前完成。〕',
    '3 三、散會：11 時',
  ])
  const again = await amend(
    meetingNamed('再修正版.txt'),
    known({ archived: originOf(formatMeeting(twice)), corrections }),
  )
  expect(formatMeeting(accepted(again))).toBe(formatMeeting(twice))
})

test('a document that was replaced gives way to what is filed', async () => {
  const archived = accepted(await amend(meetingNamed('修正版.txt'), known({ archived: meetingNamed('a.txt') })))
  const outcome = await amend(meetingNamed('a.txt'), known({ archived }))
  expect([outcome.held?.file, outcome.meeting, rules(outcome)]).toEqual(['tower/a.txt', null, ['replaced-source']])
})

test.each([
  ['is gone', null],
  ['is refused', ingestText('')],
])('nothing is filed where a replaced document %s', async (_, outcome) => {
  const archived = meetingNamed('a.txt')
  const amended = await amend(meetingNamed('修正版.txt'), known({ archived, reread: async () => outcome }))
  expect(amended.meeting).toBeNull()
  expect(rules(amended)[0]).toBe('revision-source')
})

test('a filed meeting is looked into where it is of another document, or of more than one', async () => {
  const first = meetingNamed('a.txt')
  const revised = meetingNamed('修正版.txt')
  const filed = accepted(await amend(revised, known({ archived: first })))
  expect(hasHistory(formatMeeting(first), first.source)).toBe(false)
  expect(hasHistory(formatMeeting(first), revised.source)).toBe(true)
  expect(hasHistory(formatMeeting(filed), revised.source)).toBe(true)
})

describe('a revised document', () => {
  const file = 'tower/紀錄.txt'
  test.each(['紀錄（修正版）', '紀錄(修正)', '修 正 本', '更正版', '修正後紀錄', '勘誤稿', '紀錄［更正］'])(
    'says so: %s',
    (title) => {
      expect(saysRevised({ title, source: { ...minutes(FIRST).source, file } })).toBe(true)
      expect(
        saysRevised({
          title: '紀錄',
          source: { ...minutes(FIRST).source, file: `tower/${title.replaceAll(' ', '')}.txt` },
        }),
      ).toBe(true)
    },
  )
  test.each(['法規修正委員會第 3 次會議紀錄', '組織規程修正草案研商會議', '更正'])('does not: %s', (title) => {
    expect(saysRevised({ title, source: { ...minutes(FIRST).source, file } })).toBe(false)
  })
})

describe('an inferred year', () => {
  const parsed = meetingOf(HEADER.replace('燈塔處第 7 次處務會議', '星象局第 7 次局務會議') + FIRST)
  const entry: SetNumber = {
    do: 'set',
    field: 'number',
    source: 'minutes.txt',
    from: '113-7',
    to: '112-7',
    by: '周小帆',
    on: '2024-05-10',
  }
  const renumbered = renumber(parsed, new Map([['stars-juwu-112-7', [entry]]]))

  test('is set right for the one document that the entry names', () => {
    expect([parsed.id, renumbered.id, renumbered.number]).toEqual(['stars-juwu-113-7', 'stars-juwu-112-7', '112-7'])
    expect(renumbered.earlier?.map(({ of, was }) => [of, was])).toEqual([['number', '113-7']])
    expect(() => checkNumber(renumbered, entry)).not.toThrow()
  })

  test.each([
    ['another document', 'stars-juwu-112-7', { source: 'b.txt' }],
    ['another number', 'stars-juwu-112-7', { from: '113-8' }],
    ['another series', 'stars-kuoda-112-7', {}],
  ])('is left alone: %s', (_, id, other) => {
    expect(renumber(parsed, new Map([[id, [{ ...entry, ...other }]]]))).toBe(parsed)
  })

  test('is reported where the document tells it by now, or is no longer there', () => {
    expect(() => checkNumber({ ...parsed, number: '112-7' }, entry)).toThrow('文件現已載明「112-7」')
    expect(() => checkNumber(renumbered, { ...entry, source: 'b.txt' })).toThrow('現為「minutes.txt」')
    expect(() => checkNumber({ ...parsed, replaces: [renumbered.source] }, entry)).not.toThrow()
  })
})
