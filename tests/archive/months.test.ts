/** The calendar of deadlines: months, weeks, who is meant, and the sentence that says so. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { addresseesOf, comingOf, monthsOf, weeksOf } from '../../src/archive/deadlines/months.ts'
import { excerptOf, excerptOfDeadline, type Excerpt } from '../../src/archive/text/excerpt.ts'
import { HARBOUR, minutes } from './minutes.ts'

const { deadlines } = buildArchive({
  agencies: [HARBOUR],
  meetings: [
    minutes('chuwu', '1', '2024-05-06', [
      '請總務組於12月31日前完成，請文書組於12月底前完成，請國務組於年底前完成。',
      '請總務組於7月1日前完成。',
    ]),
  ],
})

const excerptIn = (text: string, words: string, room: number): Excerpt =>
  excerptOf(text, words, text.indexOf(words), room)

describe('months', () => {
  test('what names no day is on none', () => {
    const [july, december, ...others] = monthsOf(deadlines)
    expect(others).toEqual([])
    expect([july?.month, july?.all.length, [...(july?.days.keys() ?? [])]]).toEqual(['2024-07', 1, ['2024-07-01']])
    expect([...(december?.days ?? [])].map(([day, of]) => [day, of.length])).toEqual([['2024-12-31', 1]])
    expect(december?.monthEnd.map(({ deadline }) => deadline.words)).toEqual(['12月底前'])
    expect(december?.yearEnd.map(({ deadline }) => deadline.words)).toEqual(['年底前'])
  })

  test('every deadline has one place', () => {
    const placed = monthsOf(deadlines).flatMap(({ days, monthEnd, yearEnd }) => [
      ...[...days.values()].flat(),
      ...monthEnd,
      ...yearEnd,
    ])
    expect(placed).toHaveLength(deadlines.length)
    expect(new Set(placed)).toEqual(new Set(deadlines))
  })

  test('each is for those whom its part of the sentence addresses', () => {
    expect(deadlines.map((view) => addresseesOf(view).map(({ name }) => name))).toEqual([
      ['總務組'],
      ['總務組'],
      ['文書組'],
      ['國際事務組'],
    ])
  })

  test('what is to come begins with the day itself', () => {
    expect(comingOf(deadlines, '2024-07-01')).toHaveLength(4)
    expect(comingOf(deadlines, '2024-07-02')).toHaveLength(3)
  })
})

test('weeks begin on Sunday and hold every day of the month once', () => {
  expect(weeksOf('2024-09')[0]).toEqual(['2024-09-01', ...[2, 3, 4, 5, 6, 7].map((day) => `2024-09-0${day}`)])
  fc.assert(
    fc.property(fc.integer({ min: 1912, max: 2200 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const name = `${year}-${String(month).padStart(2, '0')}`
      const weeks = weeksOf(name)
      const days = weeks.flat().filter((day) => day !== null)
      expect(weeks.every((week) => week.length === 7 && week.some((day) => day !== null))).toBe(true)
      expect(days).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate())
      for (const week of weeks) {
        for (const [index, day] of week.entries())
          if (day !== null) expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(index)
      }
    }),
  )
})

describe('an excerpt', () => {
  test('is the sentence of the words', () => {
    expect(excerptIn('甲案洽悉。請總務組於 7 月底前完成，並回報；另請注意。', '7 月底前', 40)).toEqual({
      before: '請總務組於 ',
      words: '7 月底前',
      after: '完成，並回報；',
    })
  })

  test('is cut to its room, and says where', () => {
    expect(excerptIn('一二三四五年底六七八九', '年底', 2)).toEqual({ before: '…四五', words: '年底', after: '六七…' })
  })

  test('is that of the deadline, though another prints the same words', () => {
    const [first, second] = [{ words: '5月底前' }, { words: '5月底前' }]
    const item = { text: '請甲於5月底前完成。請乙於5月底前提報。', deadlines: [first, second] }
    expect(excerptOfDeadline(item, second, 9)).toEqual({ before: '請乙於', words: '5月底前', after: '提報。' })
  })

  test('cuts no character in two', () => {
    expect(excerptIn('𠮷𠮷𠮷年底𠮷𠮷𠮷', '年底', 2)).toEqual({ before: '…𠮷𠮷', words: '年底', after: '𠮷𠮷…' })
  })

  test('is of the text: its parts stand in it as they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), fc.nat(9), (before, words, after, room) => {
        const text = before + words + after
        const excerpt = excerptIn(text, words, room)
        const shown = excerpt.before.replace(/^…/u, '') + excerpt.words + excerpt.after.replace(/…$/u, '')
        expect(excerpt.words).toBe(words)
        expect(text.includes(shown) || text.includes('…')).toBe(true)
      }),
    )
  })
})
