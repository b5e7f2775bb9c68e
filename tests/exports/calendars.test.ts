/** Deadlines as events: which, of whom, and with what words. */
import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { calendarOf, deadlinesOfUnit } from '../../src/exports/calendars.ts'
import { HARBOUR, minutes } from '../archive/minutes.ts'

const { units, deadlines } = buildArchive({
  agencies: [HARBOUR],
  meetings: [
    minutes('chuwu', '1', '2022-05-06', ['請總務組於7月底前完成。']),
    minutes('chuwu', '2', '2024-05-06', [
      '請總務組於5月31日前完成，並於12月底前檢討。',
      '請各單位於6月1日前填報。',
      '請文書組於年底前辦理。',
    ]),
  ],
})
const zongwu = units.find(({ unit }) => unit.id === 'zongwu')

test('what ended more than a year before the newest meeting is left out', () => {
  expect(calendarOf('甲', deadlines, '2024-05-06', (address) => `/${address}`).events.map(({ date }) => date)).toEqual([
    '2024-05-31',
    '2024-06-01',
    '2024-12-31',
    '2024-12-31',
  ])
  expect(calendarOf('甲', deadlines, '2023-07-30', (address) => `/${address}`).events).toHaveLength(5)
})

test('an event says who, what, the printed words, the citation and the address; each deadline of an item is one', () => {
  const { events } = calendarOf('甲', deadlines, '2024-05-06', (address) => `/minutes/${address}`)
  expect(events[0]).toEqual({
    uid: 'harbour-chuwu-2#1:0',
    date: '2024-05-31',
    stamp: '2024-05-06',
    summary: '總務組：請總務組於5月31日前完成，並於12月底前檢討。',
    description: [
      '請總務組於5月31日前完成，並於12月底前檢討。',
      '紀錄用語：「5月31日前」（日期為推定）',
      '晨霧市政府港務處113年5月6日第2次處務會議紀錄(1)',
      '條文網址：/minutes/harbour/chuwu/2/#1',
    ].join('\n'),
    categories: ['港務處'],
  })
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
})

test('a month or a year that is no day is said to be none', () => {
  const summaries = calendarOf('甲', deadlines, '2024-05-06', (address) => `/${address}`).events.map(
    ({ summary }) => summary,
  )
  expect(summaries.filter((summary) => summary.endsWith('（紀錄只寫到月份）'))).toHaveLength(1)
  expect(summaries.filter((summary) => summary.endsWith('（紀錄只寫到年度）'))).toHaveLength(1)
})

test('a unit has its own and those of everyone, each once, earliest first', () => {
  const own = zongwu ? deadlinesOfUnit(zongwu) : []
  expect(own.map(({ deadline }) => deadline.date)).toEqual(['2022-07-31', '2024-05-31', '2024-06-01', '2024-12-31'])
  expect(zongwu && deadlinesOfUnit({ duties: [...zongwu.duties, ...zongwu.duties], collective: [] })).toHaveLength(3)
})

test('of nothing', () => {
  expect(calendarOf('甲', [], '', (address) => `/${address}`).events).toEqual([])
  expect(calendarOf('甲', [], '', (address) => `/${address}`).description).not.toMatch(/NaN/u)
})
