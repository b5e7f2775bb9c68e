import { describe, expect, test } from 'vitest'
import { findReferences } from '../../src/archive/references.ts'
import { Agency } from '../../src/model/agency.ts'
import { HARBOUR } from './minutes.ts'

const DATE = '2025-01-07'
const found = (text: string): string[] =>
  findReferences(text, HARBOUR, DATE).map(({ series, number, name }) => `${series.id} ${number} ${name}`)

describe('a series that runs on', () => {
  test.each([
    ['第109次處務會議', 'chuwu 109 第109次處務會議'],
    ['第 109 次 處 務會議結論', 'chuwu 109 第109次處務會議'],
    ['第１０９次處務會議', 'chuwu 109 第109次處務會議'],
    ['第一百零九次處務會議', 'chuwu 109 第109次處務會議'],
    ['第一〇九次處務會議', 'chuwu 109 第109次處務會議'],
    ['宣讀 111 年 2 月 17 日第 109 次處務會議紀錄', 'chuwu 109 第109次處務會議'],
    ['111年第109次處務會議', 'chuwu 109 第109次處務會議'],
    ['第3次擴大處務會議', 'kuoda 3 第3次擴大處務會議'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('a series that begins anew each year', () => {
  test.each([
    ['113年第12次局務會議', 'juwu 113-12 113年第12次局務會議'],
    ['113 年度第 12 次局務會議', 'juwu 113-12 113年第12次局務會議'],
    ['一百一十三年第十二次局務會議', 'juwu 113-12 113年第12次局務會議'],
    ['2024年第12次局務會議', 'juwu 113-12 113年第12次局務會議'],
    ['第1次局務會議', 'juwu 114-1 114年第1次局務會議'],
    // The year of the day before it, not that of the meeting whose minutes these are.
    ['113 年 12 月 17 日第 12 次局務會議', 'juwu 113-12 113年第12次局務會議'],
    ['民國113年12月17日第12次局務會議', 'juwu 113-12 113年第12次局務會議'],
    ['12月17日第12次局務會議', 'juwu 114-12 114年第12次局務會議'],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('a series of terms, of sessions, of months, of days', () => {
  const COUNCIL = Agency.parse({
    id: 'council',
    name: '晨霧市議會',
    short: '議會',
    series: [
      { id: 'lijianshi', name: '理監事會議', aliases: ['理監事聯席會議'], numbering: 'term' },
      {
        id: 'jingji',
        name: '經濟委員會全體委員會議',
        numbering: 'session',
        form: '第○屆第○會期經濟委員會第○次全體委員會議',
      },
      { id: 'quwu', name: '區務會議', numbering: 'monthly' },
      { id: 'shizheng', name: '市政會議', numbering: 'dated' },
    ],
  })
  const numbers = (text: string): string[] =>
    findReferences(text, COUNCIL, DATE).map(({ series, number }) => `${series.id} ${number}`)

  test.each([
    ['第 23 屆第 5 次理監事會議', ['lijianshi 23-5']],
    ['第二十三屆第五次理監事聯席會議', ['lijianshi 23-5']],
    ['第5次理監事會議', []],
    ['第8屆第2會期經濟委員會第3次全體委員會議', ['jingji 8-2-3']],
    ['第8屆經濟委員會第3次全體委員會議', []],
    ['113年11月份區務會議', ['quwu 113-11']],
    ['11月區務會議', ['quwu 114-11']],
    ['113年3月9日市政會議', ['shizheng 113-0309']],
    ['113年2月30日市政會議', []],
  ])('%j', (text, expected) => {
    expect(numbers(text)).toEqual(expected)
  })
})

test.each([
  '第109次市政會議',
  '第109次臨時處務會議',
  '處務會議',
  '第次處務會議',
  '109次處務會議',
  '第十十次處務會議',
  '十十年第3次局務會議',
  '',
])('none in %j', (text) => {
  expect(found(text)).toEqual([])
})

test('its place is where it is printed, from its year on', () => {
  const text = '宣讀111年2月17日第 109 次處務會議及113年第12次局務會議紀錄'
  expect(findReferences(text, HARBOUR, DATE).map(({ start, end }) => text.slice(start, end))).toEqual([
    '第 109 次處務會議',
    '113年第12次局務會議',
  ])
})

test('an agency under any of its names is no other body, however it is typed', () => {
  const harbour = { ...HARBOUR, aliases: ['臺北港'] }
  expect(findReferences('臺北港務局第109次處務會議', harbour, DATE)).toEqual([])
  expect(findReferences('台北港第109次處務會議', { ...harbour, aliases: ['臺北港', '臺北港務局'] }, DATE)).toHaveLength(
    1,
  )
  expect(findReferences('台北港務局第109次處務會議', { ...harbour, aliases: ['臺北港務局'] }, DATE)).toHaveLength(1)
})
