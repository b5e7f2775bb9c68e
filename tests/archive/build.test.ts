import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive, ItemView } from '../../src/archive/views.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { TARGET } from '../../src/strings/site.ts'
import { STARS, TOWER } from '../support/agencies.ts'
import { HARBOUR, minutes } from './minutes.ts'

const build = (...meetings: Meeting[]): Archive => buildArchive({ agencies: [HARBOUR, TOWER, STARS], meetings })

/** The first item below the header of a meeting that says only this. */
function itemOf(text: string, ...others: Meeting[]): ItemView {
  const meeting = minutes('chuwu', '7', '2024-05-06', [text])
  const item = build(meeting, ...others).meetings.find(({ data }) => data.id === meeting.id)?.items[1]
  if (!item) throw new Error('no item')
  return item
}

/** What an item's text links to: `text → address`. */
const links = ({ segments }: ItemView): string[] =>
  segments.flatMap(({ text, target }) => (target ? [`${target.kind} ${text} → ${target.address}`] : []))

describe('meetings', () => {
  const meetings = [
    minutes('chuwu', '9', '2024-05-06'),
    minutes('chuwu', '110', '2024-06-06'),
    minutes('chuwu', '10', '2024-05-06'),
    minutes('juwu', '113-2', '2025-01-01'),
  ]
  const ids = ['harbour-juwu-113-2', 'harbour-chuwu-110', 'harbour-chuwu-10', 'harbour-chuwu-9']

  test('newest first; of one day the highest number first, which counts as one; however they were listed', () => {
    expect(build(...meetings).meetings.map(({ data }) => data.id)).toEqual(ids)
    expect(build(...meetings.toReversed()).meetings.map(({ data }) => data.id)).toEqual(ids)
  })

  test('their names, citations and addresses', () => {
    const [yearly, running] = build(...meetings).meetings
    expect([yearly?.name, yearly?.address, yearly?.agency, yearly?.series.id]).toEqual([
      '113年第2次局務會議',
      'harbour/juwu/113-2/',
      HARBOUR,
      'juwu',
    ])
    expect([running?.name, running?.address]).toEqual(['第110次處務會議', 'harbour/chuwu/110/'])
    expect(running?.citation).toBe('晨霧市政府港務處113年6月6日第110次處務會議紀錄')
  })

  test('an agency or a series that no registry holds is an error that names the meeting', () => {
    expect(() => build(minutes('chuwu', '1', '2024-05-06', [], 'nowhere'))).toThrow('nowhere-chuwu-1')
    expect(() => build(minutes('nothing', '1', '2024-05-06'))).toThrow('harbour-nothing-1')
    expect(() => build(minutes('juwu', '113-1', '2024-05-06', [], 'tower'))).toThrow('tower-juwu-113-1')
  })
})

describe('items', () => {
  test('the header is item 0: its lines, plain, with neither duties nor deadlines', () => {
    const [meeting] = build(minutes('chuwu', '7', '2024-05-06', ['甲'])).meetings
    const [header, first] = meeting?.items ?? []
    expect(header).toMatchObject({
      id: 'harbour-chuwu-7#0',
      kind: 'header',
      address: 'harbour/chuwu/7/#0',
      place: '',
      citation: meeting?.citation,
      units: [],
      deadlines: [],
      cases: [],
      children: [],
    })
    expect(header?.text).toBe(meeting?.data.header.join('\n'))
    expect(header?.segments).toEqual([{ text: header?.text, target: null }])
    expect(first?.path).toBe('1')
  })

  test('each has its id, its address, its citation, its children and its meeting', () => {
    const [meeting] = build(
      minutes('chuwu', '7', '2024-05-06', [{ path: '1', text: '甲', children: [{ path: '1-2', text: '乙' }] }]),
    ).meetings
    const child = meeting?.items[1]?.children[0]
    expect(child).toMatchObject({
      id: 'harbour-chuwu-7#1-2',
      path: '1-2',
      marker: '(1-2)',
      text: '乙',
      address: 'harbour/chuwu/7/#1-2',
      place: '(1)(1-2)',
      citation: '晨霧市政府港務處113年5月6日第7次處務會議紀錄(1)(1-2)',
    })
    expect(child?.meeting).toBe(meeting)
  })

  test('what it says: units, deadlines, cases', () => {
    const item = itemOf('列管案號 601 請國務組於 7 月 1 日前完成；列管案號 0602 持續列管。')
    expect(item.units).toEqual([
      { id: 'harbour-guoji', type: 'unit', name: '國際事務組', inferred: false, words: '請國務組' },
    ])
    expect(item.deadlines).toEqual([{ date: '2024-07-01', words: '7 月 1 日前', inferred: true }])
    expect(item.cases).toEqual([
      { id: 'harbour-chuwu-0602', number: '0602', event: 'continued', words: '0602 持續列管' },
    ])
  })

  test('what is quoted of another meeting, and all below it, asks nobody and decides nothing', () => {
    const text = '請總務組於12月底前辦理，列管案號 10902 解除列管。'
    const quoted = minutes('chuwu', '110', '2024-06-06', [
      { path: '1', text, kind: 'quoted', children: [{ path: '1-1', text, kind: 'directive' }] },
      { path: '2', text, kind: 'directive' },
    ])
    const { meetings, cases } = buildArchive({ agencies: [HARBOUR], meetings: [quoted], invented: false })
    const said = Array.from(walk(meetings[0]?.items ?? []), ({ path, units, deadlines, cases: held }) => [
      path,
      units.length,
      deadlines.length,
      ...held.map(({ event }) => event),
    ])
    expect(said).toEqual([
      ['0', 0, 0],
      ['1', 0, 0, 'mentioned'],
      ['1-1', 0, 0, 'mentioned'],
      ['2', 1, 1, 'released'],
    ])
    expect(cases[0]?.state).toBe('released')
  })

  test('only decisions have duties that are inferred', () => {
    const [meeting] = build(
      minutes('chuwu', '7', '2024-05-06', [
        { path: '1', text: '總務組所提，請注意。', kind: 'report' },
        { path: '2', text: '總務組所提，請注意。', kind: 'resolution' },
      ]),
    ).meetings
    expect(meeting?.items.map(({ units }) => units.length)).toEqual([0, 0, 1])
  })

  test('what it names is linked', () => {
    const text = '請策略、資安中心及各單位會同星象局於 7 月底前就列管案號 10902 依第 6 次處務會議辦理'
    const item = itemOf(text, minutes('chuwu', '6', '2024-04-06'))
    expect(links(item)).toEqual([
      'unit 策略 → units/harbour-celue/',
      'unit 資安中心 → units/harbour-zian/',
      'agency 星象局 → stars/',
      'deadline 7 月底前 → deadlines/113-07/#to-month-end',
      'case 10902 → cases/harbour-chuwu-10902/',
      'meeting 第 6 次處務會議 → harbour/chuwu/6/',
    ])
    expect(item.segments.map((segment) => segment.text).join('')).toBe(text)
    expect(item.segments.flatMap(({ target }) => target?.title ?? [])).toEqual([
      TARGET.unit('策略中心'),
      TARGET.unit('資安中心'),
      STARS.name,
      TARGET.deadline('2024-07-31'),
      TARGET.case('10902'),
      TARGET.meeting('第6次處務會議'),
    ])
  })

  test('a meeting that the archive does not hold has no address, and says so', () => {
    const [, reference] = itemOf('依第 5 次處務會議辦理', minutes('chuwu', '6', '2024-04-06')).segments
    expect(reference).toEqual({
      text: '第 5 次處務會議',
      target: { kind: 'meeting', address: null, title: TARGET.missingMeeting('第5次處務會議') },
    })
  })

  test('a meeting that was published and is gone leads to the page that tells what became of it', () => {
    const { meetings } = buildArchive({
      agencies: [HARBOUR],
      meetings: [minutes('chuwu', '6', '2024-04-06', ['依第 5 次處務會議及第 4 次處務會議辦理'])],
      ledger: ['harbour-chuwu-5#0', 'harbour-chuwu-5#1'],
    })
    const [item] = meetings.flatMap(({ items }) => items.filter(({ path }) => path === '1'))
    expect(item?.segments.flatMap(({ target }) => target ?? [])).toEqual([
      { kind: 'meeting', address: 'harbour/chuwu/5/', title: TARGET.formerMeeting('第5次處務會議') },
      { kind: 'meeting', address: null, title: TARGET.missingMeeting('第4次處務會議') },
    ])
    // The JSON gives addresses of what is held alone.
    expect(item?.references.map(({ address }) => address)).toEqual([null, null])
  })

  test('another agency’s meeting of the same number is not meant', () => {
    expect(links(itemOf('依第 5 次處務會議辦理', minutes('chuwu', '5', '2024-04-06', [], 'tower')))).toEqual([
      'meeting 第 5 次處務會議 → null',
    ])
  })
})

test('an archive of nothing', () => {
  expect(buildArchive({ agencies: [], meetings: [] })).toEqual({
    invented: false,
    agencies: [],
    meetings: [],
    units: [],
    cases: [],
    caseDoubts: [],
    synonyms: [],
    federation: [],
    deadlines: [],
    gone: { pages: [], items: new Map(), reused: new Map(), lost: [], lostPages: [], published: [] },
    citedBy: new Map(),
  })
})

test('every item is seen once', () => {
  const [meeting] = build(
    minutes('chuwu', '7', '2024-05-06', [{ path: '1', text: '甲', children: [{ path: '1-1', text: '乙' }] }, '丙']),
  ).meetings
  expect(Array.from(walk(meeting?.items ?? []), ({ path }) => path)).toEqual(['0', '1', '1-1', '2'])
})
