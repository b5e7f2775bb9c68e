/** Fields, exclusions and alternatives against a plain reading of the meetings. */
import { describe, expect, test } from 'vitest'
import type { ApiItem, ApiMeeting } from '../../../src/model/api.ts'
import { fold } from '../../../src/model/fold.ts'
import type { SearchLists } from '../../../src/model/search-lists.ts'
import { walk } from '../../../src/model/walk.ts'
import { NO_FILTERS } from '../../../src/search/filters.ts'
import { mayHold } from '../../../src/search/query/fields.ts'
import { gapsOf, fillings } from '../../../src/search/query/near.ts'
import { offersFor } from '../../../src/search/query/offers.ts'
import { indexClauses, listsFor, readQuery } from '../../../src/search/query/read.ts'
import { Tally } from '../../../src/search/tally.ts'
import { made } from '../published.ts'

const lists: SearchLists = {
  names: {
    agencies: { sec: ['sec'], 秘書處: ['sec'], 資訊局: ['doit'] },
    units: { 文書組: ['sec-wenshu'], 秘書室: ['sec-mishu', 'doit-mishu'], 檔案組: ['sec-dangan'] },
    alike: [
      ['文書組', '檔案組'],
      ['公文系統', '公文管理系統'],
    ],
  },
  chairs: { 趙式隆: ['doit-chuwu-3'], 陳志銘: ['sec-chuwu-1', 'sec-chuwu-2'] },
  cases: { 'sec-chuwu': ['10902', 'A-1'] },
  simplified: {},
}

const chaired = (meeting: ApiMeeting, name: string): ApiMeeting => ({ ...meeting, chair: { name, title: '處長' } })
const withCase = (meeting: ApiMeeting): ApiMeeting => ({
  ...meeting,
  items: meeting.items.map((item) =>
    item.text.includes('案號')
      ? { ...item, cases: [{ id: 'sec-chuwu-10902', number: '10902', event: 'mentioned', words: '10902' }] }
      : item,
  ),
})
const MEETINGS = [
  chaired(
    withCase(
      made('sec', '1', '2022-03-17', [
        { text: '請文書組辦理公文', units: ['sec-wenshu'] },
        { text: '公文案號10902，車輛', units: ['sec-mishu'] },
        { text: '電費10902元', units: [] },
        { text: '單位:文書組', units: [] },
      ]),
    ),
    '陳志銘',
  ),
  chaired(
    made('sec', '2', '2023-06-01', [{ text: '公文', units: ['sec-wenshu', 'sec-mishu'] }, { text: '檔案' }]),
    '陳志銘',
  ),
  chaired(
    made('doit', '3', '2024-12-17', [{ text: '車輛', units: ['doit-mishu'] }, { text: '主席：趙式隆' }]),
    '趙式隆',
  ),
]

function found(query: string): string[] {
  const tally = new Tally(readQuery(query, lists), NO_FILTERS)
  for (const meeting of MEETINGS) tally.add(meeting)
  return tally.arranged([]).flatMap(({ hits }) => hits.map(({ item }) => item.id.replace('-chuwu-', '')))
}

const where = (holds: (meeting: ApiMeeting, item: ApiItem) => boolean): string[] =>
  MEETINGS.flatMap((meeting) =>
    [...walk(meeting.items)].flatMap((item) => (holds(meeting, item) ? [item.id.replace('-chuwu-', '')] : [])),
  )

describe('a query with signs of the language finds', () => {
  test.each<[string, (meeting: ApiMeeting, item: ApiItem) => boolean]>([
    ['公文|車輛', (_, { text }) => /公文|車輛/u.test(text)],
    ['公文 -案號', (_, { text }) => text.includes('公文') && !text.includes('案號')],
    ['公文 -案號|請', (_, { text }) => text.includes('公文') && !/案號|請/u.test(text)],
    ['-公文', () => false],
    ['機關:秘書處', ({ agency }) => agency === 'sec'],
    ['機關:資訊局 車輛', ({ agency }, { text }) => agency === 'doit' && text.includes('車輛')],
    ['單位:文書組', (_, { units }) => units.some(({ id }) => id === 'sec-wenshu')],
    ['單位:秘書室', (_, { units }) => units.some(({ id }) => id?.endsWith('mishu') ?? false)],
    ['單位:文書組|秘書室', (_, { units }) => units.length > 0],
    ['單位:文書組 單位:秘書室', (_, { units }) => units.length === 2],
    ['單位:秘書室 -單位:文書組', (_, { units }) => units.length === 1 && Boolean(units[0]?.id?.endsWith('mishu'))],
    ['"單位:文書組"', (_, { text }) => text === '單位:文書組'],
    ['單位：文書組', (_, { text }) => text === '單位:文書組'],
    ['單位:無此組', () => false],
    ['主席:陳志銘', ({ chair }) => chair?.name === '陳志銘'],
    ['主席：趙式隆', (_, { text }) => text === '主席：趙式隆'],
    ['案號:10902', (_, { cases }) => cases.length > 0],
    ['10902', (_, { text }) => text.includes('10902')],
    ['日期:111', ({ date }) => date.startsWith('2022')],
    ['日期:112.. 公文|車輛', ({ date }, { text }) => date >= '2023' && /公文|車輛/u.test(text)],
    ['-日期:111 公文', ({ date }, { text }) => !date.startsWith('2022') && text.includes('公文')],
    ['日期:今天', () => false],
  ])('%s', (query, holds) => {
    expect(found(query).toSorted()).toEqual(where(holds).toSorted())
  })

  test.each(['機關:秘書處', '主席:趙式隆', '日期:111', '案號:10902', '單位:文書組 -日期:112', '公文 -主席:陳志銘'])(
    'what the index leaves out for %s holds no hit',
    (query) => {
      const read = readQuery(query, lists)
      for (const meeting of MEETINGS) {
        const texts = [...walk(meeting.items)].map(({ text }) => fold(text))
        const held = indexClauses(read).every((terms) =>
          terms.some((term) => texts.some((text) => text.includes(term))),
        )
        if (held && mayHold(read.fields, meeting)) continue
        const tally = new Tally(read, NO_FILTERS)
        tally.add(meeting)
        expect(tally.hits).toBe(0)
      }
    },
  )

  test('only the lists that it needs are loaded', () => {
    expect(listsFor('公文 日期:111 -甲|乙')).toEqual([])
    expect(listsFor('單位:甲 機關:乙 主席:丙 "案號:1" 案號：1')).toEqual(['names', 'chairs'])
    expect(listsFor('案號:1')).toEqual(['cases'])
  })

  test('a name that every object has is no name', () => {
    expect(readQuery('單位:constructor 主席:toString', lists).fields).toEqual([])
  })
})

describe('offers', () => {
  const queries = (query: string): string[] => offersFor(query, lists).map((offer) => offer.query)

  test.each([
    ['主席：趙式隆', ['主席:趙式隆']],
    ['主席:趙', ['主席:趙式隆']],
    ['主席:趙式隆', ['"主席:趙式隆"']],
    ['公文 -甲', ['公文 "-甲"']],
    ['甲|乙', ['"甲|乙"']],
    ['公文系統', ['公文管理系統']],
    ['車輛 文書組', ['車輛 檔案組']],
    ['單位:文書組', ['單位:檔案組', '"單位:文書組"']],
    ['日期：111', ['日期:111']],
    ['公文 車輛', []],
    ['"甲 乙"', []],
  ])('%s → %j', (query, expected) => {
    expect(queries(query)).toEqual(expected)
  })

  test('a few names for the beginning of one, however many there are', () => {
    const units = Object.fromEntries(Array.from('甲乙丙丁戊己庚', (name) => [`${name}組`, ['sec-x']]))
    const named = { ...lists, names: { ...lists.names, units } }
    expect(offersFor('單位:組', named)).toHaveLength(5)
  })
})

describe('near misses', () => {
  test('a text that differs in one character, whichever it is', () => {
    const texts = (term: string): string[] => gapsOf(term).flatMap((gap) => fillings('請公管中心辦理', gap))
    for (const typed of ['工管中心', '公官中心', '公管忠心', '公管中新']) expect(texts(typed)).toEqual(['公管中心'])
    expect(texts('工管忠心')).toEqual([])
    expect(texts('公管，中心')).toEqual([])
  })

  test('not for terms that are near to anything, and signs are signs', () => {
    expect(gapsOf('公管')).toEqual([])
    expect(gapsOf('公'.repeat(13))).toEqual([])
    expect(gapsOf('公中心').flatMap((gap) => fillings('公，心 公/心', gap))).toEqual([])
    expect(gapsOf('covid-20').flatMap((gap) => fillings('covid-19 covid-21', gap))).toEqual(['covid-21'])
    expect(gapsOf('96-02-99').flatMap((gap) => fillings('96-02-98', gap))).toEqual(['96-02-98'])
    expect(gapsOf('a.*').flatMap((gap) => fillings('a.b axx', gap))).toEqual(['a.b'])
  })
})
