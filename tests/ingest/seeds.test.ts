/** The two seeds, from the archive's own sources: right to the character. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatMeeting } from '../../src/model/files.ts'
import { parseLedger, publishedIds } from '../../src/model/ledger.ts'
import type { Item, Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'
import type { Outcome } from '../../src/ingest/ingest.ts'
import { CONTENT, SEEDS, ownAgencies, seedText } from '../support/content.ts'
import { ingestBytes } from '../support/document.ts'
import { basename } from 'node:path'

function ingestSeed(file: string): Outcome & { readonly meeting: Meeting } {
  const outcome = ingestBytes(readFileSync(join(CONTENT, file)), { name: basename(file), agencies: ownAgencies() })
  if (!outcome.meeting) throw new Error(JSON.stringify(outcome.messages))
  return { ...outcome, meeting: outcome.meeting }
}
const [doit, sec] = SEEDS.map(({ file }) => ingestSeed(file).meeting)
const itemOf = (meeting: Meeting | undefined, path: string): Item => {
  const item = Array.from(walk(meeting?.items ?? [])).find((entry) => entry.path === path)
  if (!item) throw new Error(`no ${path}`)
  return item
}
const pathsOf = (meeting: Meeting | undefined): string[] => Array.from(walk(meeting?.items ?? []), ({ path }) => path)

describe.each(SEEDS)('$file', ({ file, meeting }) => {
  const outcome = ingestSeed(file)

  test('is read without a remark', () => {
    expect(outcome.messages).toEqual([])
  })

  test('gives the committed meeting, byte for byte', () => {
    expect(formatMeeting(outcome.meeting)).toBe(seedText(meeting))
  })

  test('loses no character: what is not kept is Markdown markup', () => {
    const { source, kept, dropped } = outcome.characters
    expect(dropped.filter(({ reason, text }) => reason !== 'markup' || !/^(?:#{1,3}|-|\*\*)$/.test(text))).toEqual([])
    expect(source - kept).toBe(dropped.reduce((sum, { text }) => sum + text.length, 0))
    // Counted here from the file itself: all but white space.
    expect(source).toBe([...seedText(file).replaceAll(/\s/g, '')].length)
    expect(outcome.meeting.dropped).toEqual([])
  })

  test('its ids are published, in the order of the meeting', () => {
    const ids = publishedIds(outcome.meeting)
    const ledger = parseLedger(readFileSync(join(CONTENT, 'permalinks.txt'), 'utf8'))
    expect(ids.filter((id) => !ledger.includes(id))).toEqual([])
    expect(ids[0]).toBe(`${outcome.meeting.id}#0`)
  })
})

describe('doit-juwu-113-12', () => {
  test('has the header', () => {
    expect(doit).toMatchObject({
      id: 'doit-juwu-113-12',
      title: '臺北市政府資訊局 113 年第 12 次局務會議紀錄',
      date: '2024-12-17',
      start: '14:00',
      end: '16:13',
      place: '南區第一研討室',
      chair: { name: '趙式隆', title: '局長' },
      recorder: '陳佳君',
      attendance: [{ label: '出席人員', lines: ['（如簽到表）'] }],
    })
    expect(doit?.header).toHaveLength(6)
  })

  test('has 5, 5-1 to 5-23 and 6, and nothing else', () => {
    expect(pathsOf(doit)).toEqual(['5', ...Array.from({ length: 23 }, (_, index) => `5-${index + 1}`), '6'])
    expect(new Set(itemOf(doit, '5').children.map(({ kind }) => kind))).toEqual(new Set(['directive']))
    expect(itemOf(doit, '5-23')).toMatchObject({ marker: '(二十三)', children: [] })
    expect(itemOf(doit, '6')).toMatchObject({ kind: 'adjournment', text: '散會：下午 4 時 13 分' })
  })

  test('its words are as printed', () => {
    expect(itemOf(doit, '5-2').text).toBe(
      '有關世壯運賽會期間 TOC 輪值，請策略中心考量進駐同仁及廠商人數安排適宜規模場地。',
    )
    expect(itemOf(doit, '5-18').text).toContain('(各類憑單之電子支付文件須在當日 15 時 30 分前送達')
  })
})

describe('sec-chuwu-110', () => {
  test('has the header', () => {
    expect(sec).toMatchObject({
      id: 'sec-chuwu-110',
      title: '臺北市政府秘書處第 110 次處務會議紀錄',
      date: '2022-03-17',
      start: '10:00',
      end: '10:50',
      place: '視訊會議',
      chair: { name: '陳志銘', title: null },
      recorder: '許菁芳',
      attendance: [{ label: '出席', lines: ['如簽到表'] }],
    })
  })

  test('has exactly these items', () => {
    const numbered = (above: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${above}-${index + 1}`)
    expect(pathsOf(sec)).toEqual([
      '1',
      '1-c',
      '2',
      '2-1',
      '2-2',
      '2-2-c',
      ...numbered('2-2-c', 3),
      '2-3',
      '2-3-c',
      '2-4',
      '2-4-r',
      '2-4-r2',
      '2-4-r2-1',
      ...numbered('2-4-r2-1', 4),
      '2-4-r2-2',
      '2-4-r3',
      ...numbered('2-4-r3', 3),
      '2-4-r4',
      '2-4-r5',
      '2-4-c',
      ...numbered('2-4-c', 9),
      'e',
    ])
  })

  test('the two conclusions (三) are two', () => {
    expect(itemOf(sec, '2-2-c-3')).toMatchObject({ marker: '(三)', kind: 'conclusion' })
    expect(itemOf(sec, '2-2-c-3').text).toMatch(/^請公管中心進行市政大樓 1 樓北區/)
    expect(itemOf(sec, '2-4-c-3')).toMatchObject({ marker: '(三)', kind: 'conclusion' })
    expect(itemOf(sec, '2-4-c-3').text).toMatch(/^請國際事務組於協辦2022智慧城市展/)
  })

  test('the blocks keep their words', () => {
    expect(itemOf(sec, '1-c')).toMatchObject({ label: '會議結論', kind: 'conclusion', text: '會議結論：紀錄確定。' })
    expect(itemOf(sec, '2-3-c').text).toBe('會議結論：洽悉。')
    expect(itemOf(sec, '2-4-r').text).toMatch(/^總務組廖代理組長補充報告：經管西園/)
    expect(itemOf(sec, '2-4-r2')).toMatchObject({ label: '文書組高組長補充報告', kind: 'report' })
    expect(itemOf(sec, '2-4-r2-1-1')).toMatchObject({ marker: '1.', kind: 'report' })
    expect(itemOf(sec, '2-4-r2-1-1').text).toMatch(/^除政務人員、.*線上課程，資訊局預計於10月進行職能抽測。$/)
    expect(itemOf(sec, 'e')).toMatchObject({ kind: 'adjournment', text: '散會（10 時 50 分）' })
  })

  test('the page break in mid-word is joined', () => {
    expect(itemOf(sec, '2-4-r3-1').text).toMatch(/並配合辦理疫情之相關因應措施。$/)
    expect(Array.from(walk(sec?.items ?? [])).filter(({ text }) => text.includes('\n'))).toEqual([])
  })
})
