import { describe, expect, test, vi } from 'vitest'
import {
  daysIn,
  findDates,
  formatRoc,
  isoDate,
  monthOf,
  rocYearOf,
  rocYear,
  weekday,
  westernYear,
  yearOf,
} from '../../src/model/date.ts'
import { toChinese } from '../../src/model/numeral.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Every day from 民國 100 to 民國 130, counted by the calendar's rules and not by the code under test. */
function* everyDay(): Generator<[year: number, month: number, day: number]> {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  for (let year = 2011; year <= 2041; year++) {
    for (const [index, length] of lengths.entries()) {
      const leap = index === 1 && year % 4 === 0
      for (let day = 1; day <= length + (leap ? 1 : 0); day++) yield [year, index + 1, day]
    }
  }
}
const two = (value: number): string => String(value).padStart(2, '0')

test('every day of thirty-one years: to ISO, to ROC, and back from each way of printing it', () => {
  const wrong: string[] = []
  for (const [year, month, day] of everyDay()) {
    const iso = `${year}-${two(month)}-${two(day)}`
    const roc = year - 1911
    if (isoDate(year, month, day) !== iso) wrong.push(`isoDate ${iso}`)
    if (formatRoc(iso) !== `${roc}年${month}月${day}日`) wrong.push(`formatRoc ${iso}`)
    for (const printed of [
      formatRoc(iso),
      `民國 ${roc} 年 ${month} 月 ${day} 日`,
      `中華民國${toChinese(roc)}年${toChinese(month)}月${toChinese(day)}日`,
      `${roc}/${month}/${day}`,
      `${roc}.${two(month)}.${two(day)}`,
      `${year}年${month}月${day}日`,
      iso,
    ]) {
      const text = `（${printed}）`
      const found = findDates(text)
      if (found.length !== 1 || found[0]?.iso !== iso || text.slice(found[0].start, found[0].end) !== printed)
        wrong.push(`${printed}: ${JSON.stringify(found)}`)
    }
  }
  expect(wrong).toEqual([])
})

describe('days that do not exist', () => {
  test.each([
    [2023, 2, 29],
    [2100, 2, 29],
    [2024, 2, 30],
    [2024, 6, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [1911, 12, 31],
    [3000, 1, 1],
    [12, 1, 1],
    [Number.NaN, 1, 1],
  ])('%i-%i-%i', (year, month, day) => {
    expect(isoDate(year, month, day)).toBeNull()
  })

  test.each(['112年2月29日', '113年6月31日', '113/13/1', '2023-02-29', '一百年二月二十九日', '2500/2/29'])(
    '%s is not found',
    (text) => {
      expect(findDates(text)).toEqual([])
    },
  )

  test('leap days are', () => {
    expect(findDates('113年2月29日、2000-02-29').map(({ iso }) => iso)).toEqual(['2024-02-29', '2000-02-29'])
  })
})

describe('findDates', () => {
  test.each([
    ['九十二年三月十九日', '2003-03-19'],
    ['一○五年元月五日', '2016-01-05'],
    ['一〇〇年十月卅一日', '2011-10-31'],
    ['一百十三年二月二十九日', '2024-02-29'],
    ['一百一十三年二月二十九日', '2024-02-29'],
    ['二千零二十四年二月二十九日', '2024-02-29'],
    ['１１３年１２月１７日', '2024-12-17'],
    ['113 年 12 月 17 日', '2024-12-17'],
    ['2008.05.14', '2008-05-14'],
    ['104.03.05', '2015-03-05'],
    ['99/1/5', '2010-01-05'],
    ['2018-07-31 09:00:00', '2018-07-31'],
  ])('%s', (text, iso) => {
    expect(findDates(text).map((found) => found.iso)).toEqual([iso])
  })

  test.each([
    '12月17日',
    '113年12月',
    '113年度',
    '113/12',
    '1130001',
    '02-2720-8889',
    '113/12-17',
    '113.12.17.4',
    '9/113/12/17',
    '192.168.10.1',
    '無',
  ])('%s holds none', (text) => {
    expect(findDates(text)).toEqual([])
  })

  test('finds several in order, each at its place', () => {
    const text = '自113年1月2日起至113/3/4止，民國一百年五月六日另訂'
    expect(findDates(text).map(({ iso, start, end }) => [iso, text.slice(start, end)])).toEqual([
      ['2024-01-02', '113年1月2日'],
      ['2024-03-04', '113/3/4'],
      ['2011-05-06', '民國一百年五月六日'],
    ])
  })
})

test('the parts of a date', () => {
  expect([yearOf('2024-12-07'), monthOf('2024-12-07'), rocYear('2024-12-07')]).toEqual([2024, 12, 113])
  expect([westernYear(113), westernYear(999), westernYear(1000), westernYear(2024)]).toEqual([2024, 2910, 1000, 2024])
  expect([rocYearOf(113), rocYearOf(2024)]).toEqual([113, 113])
  expect([daysIn(2024, 2), daysIn(2023, 2), daysIn(2024, 4), daysIn(2024, 12)]).toEqual([29, 28, 30, 31])
  const week = ['2024-12-15', '2024-12-16', '2024-12-17', '2024-12-18', '2024-12-19', '2024-12-20', '2024-12-21']
  expect(week.map(weekday).join('')).toBe('日一二三四五六')
})
