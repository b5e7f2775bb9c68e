import { assert, constantFrom, date as someDate, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates, formatRoc } from '../../../src/model/date.ts'
import { fold } from '../../../src/model/fold.ts'
import { toChinese } from '../../../src/model/numeral.ts'
import { Searched, findMatches } from '../../../src/search/match.ts'
import { readQuery } from '../../../src/search/query/read.ts'
import { daysOf, within } from '../../../src/search/query/range.ts'

const marked = (text: string, query: string): string[] =>
  findMatches(new Searched(text), readQuery(query).clauses).ranges.map(([start, end]) => text.slice(start, end))

describe('a day in a query', () => {
  const WRITINGS = [
    '113年2月7日',
    '民國113年2月7日',
    '113年02月07日',
    '2024年2月7日',
    '2024-02-07',
    '2024/2/7',
    '113/2/7',
    '113.02.07',
    '113-2-7',
    '一百一十三年二月七日',
    '一百十三年二月七日',
    '一一三年二月七日',
    '二○二四年二月七日',
    '１１３ 年 2 月 7 日',
  ]

  test.each(WRITINGS.slice(0, -1))('%s finds every writing, and marks it as printed', (query) => {
    for (const writing of WRITINGS) {
      const text = `應於${writing}前完成`
      expect([writing, marked(text, query).join('').length > 6]).toEqual([writing, true])
    }
  })

  test.each([
    ['inside a longer number', '編號2113.2.7'],
    ['before a digit', '113/2/71'],
    ['inside a longer row', '1.113.2.7'],
    ['another day', '113年2月17日'],
    ['another year', '112年2月7日'],
    ['digits of a Chinese number', '二百一十三年二月七日'],
  ])('but not %s: %s', (_, text) => {
    expect(marked(text, '2024-02-07')).toEqual([])
  })

  test('a number beside it with white space between is another one', () => {
    expect(marked('附件3 113年2月7日', '2024-02-07')).toEqual(['113年2月7日'])
  })

  test('in quotation marks, or with other words around it, it is text', () => {
    expect(marked('113年2月7日', '"2024-02-07"')).toEqual([])
    expect(marked('113年2月7日前', '2024-02-07前')).toEqual([])
  })

  test('what was typed is found wherever it stands, as any text', () => {
    expect(marked('第2113年2月7日號', '113年2月7日')).toEqual(['113年2月7日'])
  })

  test('what it finds is what reads as that day, and the index is asked for a text that it holds', () => {
    const day = someDate({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    const pad = (text: string): string => text.padStart(2, '0')
    const writing = tuple(
      day,
      constantFrom('/', '-', '.', '年', '〇'),
      constantFrom(0, 1911),
      constantFrom(true, false),
    )
    assert(
      property(writing, ([at, sign, epoch, zeros]) => {
        const iso = at.toISOString().slice(0, 10)
        const [year, month, number] = [at.getUTCFullYear() - epoch, at.getUTCMonth() + 1, at.getUTCDate()]
        const [m, d] = [month, number].map((part) => (zeros ? pad(String(part)) : String(part)))
        const printed =
          sign === '〇'
            ? `${year < 1000 ? toChinese(year) : [...String(year)].map((digit) => toChinese(Number(digit))).join('')}年${toChinese(month)}月${toChinese(number)}日`
            : sign === '年'
              ? `${year}年${m}月${d}日`
              : `${year}${sign}${m}${sign}${d}`
        expect(findDates(printed)[0]?.iso).toBe(iso)
        const [clause = []] = readQuery(formatRoc(iso)).clauses
        expect(findMatches(new Searched(`於${printed}，`), [clause]).held).toEqual([true])
        expect(clause.flatMap(({ index }) => index).some((text) => fold(printed).includes(text))).toBe(true)
      }),
      { seed: 110, numRuns: 500 },
    )
  })
})

describe('the days that 日期: names', () => {
  test.each([
    ['111', '2022-01-01', '2022-12-31'],
    ['2022', '2022-01-01', '2022-12-31'],
    ['111年', '2022-01-01', '2022-12-31'],
    ['111/3', '2022-03-01', '2022-03-31'],
    ['113.2', '2024-02-01', '2024-02-29'],
    ['111.3.17', '2022-03-17', '2022-03-17'],
    ['2022-03-17', '2022-03-17', '2022-03-17'],
    ['民國111年3月17日', '2022-03-17', '2022-03-17'],
    ['110..112', '2021-01-01', '2023-12-31'],
    ['111年3月~111年6月', '2022-03-01', '2022-06-30'],
    ['111.3.17..111.4.1', '2022-03-17', '2022-04-01'],
    ['110..', '2021-01-01', ''],
    ['..110', '', '2021-12-31'],
  ])('%s', (text, from, to) => {
    expect(daysOf(fold(text))).toEqual({ from, to })
  })

  test.each([
    '',
    '..',
    '0',
    '111/13',
    '111/2/30',
    '111-3/4',
    '今年',
    '112..110',
    '110..111..112',
    '3月',
    '111年3',
    '1500',
  ])('not %j', (text) => {
    expect(daysOf(text)).toBeNull()
  })
})

test('days hold the first and the last of them; a year is none before the first', () => {
  const days = { from: '2024-02-07', to: '2024-03-01' }
  expect(['2024-02-06', '2024-02-07', '2024-03-01', '2024-03-02'].map((day) => within(days, day))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(within({ from: '', to: '2024-03-01' }, '1950-01-01')).toBe(true)
  expect(within({ from: '2024-02-07', to: '' }, '2050-01-01')).toBe(true)
  expect(daysOf('0')).toBeNull()
  expect(daysOf('0年')).toBeNull()
})
