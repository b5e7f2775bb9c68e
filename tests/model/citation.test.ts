import { describe, expect, test } from 'vitest'
import { citeItems, citeMeeting, meetingName, placesOf } from '../../src/model/citation.ts'
import type { Item } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import { SEEDS, ownAgencies, seedMeeting } from '../support/content.ts'
import { HEADER, meetingOf } from '../support/document.ts'
import { STARS, TOWER } from '../support/agencies.ts'

/** The short citations of a meeting's items, by path, without the header's empty one. */
function shortOf(items: readonly Item[]): Record<string, string> {
  const citations = citeItems(items)
  return Object.fromEntries(Array.from(walk(items), ({ path }) => [path, citations.get(path)?.unique ?? '(none)']))
}
const shortOfBody = (body: string): Record<string, string> => shortOf(meetingOf(HEADER + body).items)

describe('the seeds', () => {
  const [doit, sec] = SEEDS.map(({ meeting }) => seedMeeting(meeting).items)

  test.each(SEEDS)('in $meeting every citation is the only one of its kind', ({ meeting }) => {
    const all = Object.values(shortOf(seedMeeting(meeting).items))
    expect(all.filter((citation) => citation === '' || citation === '(none)')).toEqual([])
    expect(all.filter((citation, index) => all.indexOf(citation) !== index)).toEqual([])
  })

  test('carry as much of the path as is needed, and no more', () => {
    const short = shortOf(sec ?? [])
    expect(short).toMatchObject({
      '1': '壹',
      '1-c': '壹、會議結論',
      '2': '貳',
      '2-4': '貳、四',
      '2-2-c-1': '貳、二、會議結論(一)',
      '2-2-c-3': '貳、二、會議結論(三)',
      '2-4-c-3': '貳、四、會議結論(三)',
      '2-4-c-4': '會議結論(四)',
      '2-4-c-5': '會議結論(五)',
      '2-4-r2-1': '文書組高組長補充報告(一)',
      '2-4-r2-1-1': '文書組高組長補充報告(一)1',
      e: '散會',
    })
    expect(shortOf(doit ?? [])).toMatchObject({
      '5': '主席裁示事項',
      '5-3': '主席裁示事項(三)',
      '5-23': '主席裁示事項(二十三)',
      '6': '散會',
    })
  })

  test('the full place begins at the top', () => {
    const citations = citeItems(sec ?? [])
    expect(citations.get('2-4-c-5')).toEqual({ place: '貳、四、會議結論(五)', unique: '會議結論(五)' })
    expect(citations.get('2-4-r2-1-1')?.place).toBe('貳、四、文書組高組長補充報告(一)1')
    expect(citeItems(doit ?? []).get('5-3')?.place).toBe('五、主席裁示事項(三)')
  })

  test('the header is cited as the meeting, without a place', () => {
    expect(citeItems(sec ?? []).get('0')).toEqual({ place: '', unique: '' })
  })
})

describe('what the print alone cannot tell apart', () => {
  test('a repeated number is told by its place in order, never without its number', () => {
    expect(shortOfBody('一、甲案\n二、乙案\n二、丙案\n三、丁案\n')).toEqual({
      '1': '一',
      '2': '二',
      '2.2': '二、（第2處）',
      '3': '三',
    })
  })

  test('as are blocks of one word under one parent', () => {
    expect(shortOfBody('一、甲案\n決議：照案通過。\n決議：送交複查。\n')).toEqual({
      '1': '一',
      '1-c': '決議',
      '1-c2': '決議（第2段）',
    })
  })

  test('blocks of one letter but different words need no ordinal', () => {
    expect(shortOfBody('一、甲案\n決議：照案通過。\n決定：送交複查。\n')).toEqual({
      '1': '一',
      '1-c': '決議',
      '1-c2': '決定',
    })
  })

  test('and bullets', () => {
    expect(shortOfBody('一、甲案\n• 燈光\n• 霧號\n• 浮標\n')).toEqual({
      '1': '一',
      '1-b': '一、•',
      '1-b2': '一、•（第2段）',
      '1-b3': '一、•（第3段）',
    })
  })

  test('a section without a number is cited by its heading', () => {
    expect(shortOfBody('報告事項\n一、甲案\n討論事項\n一、乙案\n')).toEqual({
      s: '報告事項',
      's-1': '報告事項一',
      s2: '討論事項',
      's2-1': '討論事項一',
    })
  })

  test('what heads others may be named by its words, a directive never', () => {
    const { items } = meetingOf(`${HEADER}一、甲案\n（一）前段\n二、乙案\n`)
    const titles = Array.from(placesOf(items), ([path, { steps }]) => [path, ...steps.map(({ title }) => title)])
    expect(titles).toEqual([
      ['1', '甲案'],
      ['1-1', '甲案', ''],
      ['2', ''],
    ])
  })

  test('text under nothing is 內文', () => {
    expect(shortOfBody('## 霧季說明\n今年霧季較長。\n')).toEqual({ s: '霧季說明' })
    expect(shortOf([item('p'), item('p2')])).toEqual({ p: '內文', p2: '內文（第2段）' })
  })

  const item = (path: string): Item => ({ path, marker: '', label: '', kind: 'text', text: '甲', children: [] })
})

describe('a meeting', () => {
  const [doit, sec] = ownAgencies()

  test('of a running series', () => {
    const [series] = sec?.series ?? []
    if (!sec || !series) throw new Error('no registry')
    expect(meetingName(series, '110')).toBe('第110次處務會議')
    expect(citeMeeting(sec, series, { number: '110', date: '2022-03-17' })).toBe(
      '臺北市政府秘書處111年3月17日第110次處務會議紀錄',
    )
  })

  test('of a yearly series: the year stands once where the date says the same', () => {
    const [series] = doit?.series ?? []
    if (!doit || !series) throw new Error('no registry')
    expect(meetingName(series, '113-12')).toBe('113年第12次局務會議')
    expect(citeMeeting(doit, series, { number: '113-12', date: '2024-12-17' })).toBe(
      '臺北市政府資訊局113年12月17日第12次局務會議紀錄',
    )
  })

  test('of a yearly series, held in the year after', () => {
    const [series] = STARS.series
    if (!series) throw new Error('no series')
    expect(citeMeeting(STARS, series, { number: '113-12', date: '2025-01-02' })).toBe(
      '晨霧市政府星象局114年1月2日113年第12次局務會議紀錄',
    )
  })

  test('a running number that begins like its year keeps it', () => {
    const [series] = TOWER.series
    if (!series) throw new Error('no series')
    expect(citeMeeting(TOWER, series, { number: '113', date: '2024-05-06' })).toBe(
      '晨霧市政府燈塔處113年5月6日第113次處務會議紀錄',
    )
  })
})
