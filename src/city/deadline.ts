/** By when: the printed words and the day they mean, counted from the meeting. */
import { addDays, monthOf, rocYear, weekday, yearOf } from '../model/date.ts'
import { toChinese } from '../model/numeral.ts'
import { addMonths, dayOf, monthEnd, workday } from './calendar.ts'
import type { Random } from './random.ts'
import type { SaidDeadline } from './said.ts'

type Maker = (meeting: string, random: Random) => SaidDeadline

const absolute = (date: string, precision: SaidDeadline['precision'], words: string): SaidDeadline => ({
  date,
  precision,
  words,
  relative: false,
})
const relative = (date: string, precision: SaidDeadline['precision'], words: string): SaidDeadline => ({
  ...absolute(date, precision, words),
  relative: true,
})

const soon = (meeting: string, random: Random): string => workday(addDays(meeting, random.between(8, 120)))
const day = (date: string): string => `${monthOf(date)}月${dayOf(date)}日`

const fullDay: Maker = (meeting, random) => {
  const date = soon(meeting, random)
  const wrap = random.chance(0.15) ? `（${weekday(date)}）` : ''
  return absolute(date, 'day', `${rocYear(date)}年${day(date)}${wrap}前`)
}

/** Without a year only while it is this one: nobody has to wonder. */
const shortDay: Maker = (meeting, random) => {
  const date = soon(meeting, random)
  return yearOf(date) === yearOf(meeting) ? absolute(date, 'day', `${day(date)}前`) : fullDay(meeting, random)
}

const slashDay: Maker = (meeting, random) => {
  const date = soon(meeting, random)
  return absolute(date, 'day', `${rocYear(date)}/${monthOf(date)}/${dayOf(date)}前`)
}

const thisMonth: Maker = (meeting) => relative(monthEnd(meeting, 0), 'month', '本月底前')

const namedMonth: Maker = (meeting, random) => {
  const left = 12 - monthOf(meeting)
  if (left === 0) return thisMonth(meeting, random)
  const date = monthEnd(meeting, random.between(1, left))
  return absolute(date, 'month', `${monthOf(date)}月底前`)
}

const yearMonth: Maker = (meeting, random) => {
  const date = monthEnd(meeting, random.between(3, 18))
  return absolute(date, 'month', `${rocYear(date)}年${monthOf(date)}月底前`)
}

const yearEnd: Maker = (meeting) => absolute(`${yearOf(meeting)}-12-31`, 'year', '年底前')

const namedYear: Maker = (meeting, random) => {
  const year = yearOf(meeting) + random.between(0, 2)
  return absolute(`${year}-12-31`, 'year', `${year - 1911}年底前`)
}

const weeks: Maker = (meeting, random) => {
  const count = random.between(1, 3)
  const word = random.chance(0.3) ? String(count) : count === 2 && random.chance(0.5) ? '兩' : toChinese(count)
  return relative(addDays(meeting, count * 7), 'day', `${word}週內`)
}

const days: Maker = (meeting, random) => {
  const count = random.pick([3, 5, 7, 10])
  return relative(addDays(meeting, count), 'day', `${random.chance(0.5) ? toChinese(count) : count}日內`)
}

const months: Maker = (meeting, random) => {
  const count = random.between(1, 3)
  return relative(addMonths(meeting, count), 'day', `${toChinese(count).replace('二', '兩')}個月內`)
}

const tomorrow: Maker = (meeting) => relative(addDays(meeting, 1), 'day', '明日前')

const MAKERS: readonly (readonly [Maker, number])[] = [
  [fullDay, 8],
  [shortDay, 8],
  [slashDay, 1],
  [namedMonth, 6],
  [yearMonth, 3],
  [yearEnd, 2],
  [namedYear, 2],
  [thisMonth, 3],
  [weeks, 5],
  [days, 2],
  [months, 3],
  [tomorrow, 1],
]

export const deadline = (meeting: string, random: Random): SaidDeadline => random.weighted(MAKERS)(meeting, random)

/** A last day named as such: 截止日期為114年1月15日 */
export function lastDay(meeting: string, random: Random): SaidDeadline {
  const date = soon(meeting, random)
  return absolute(date, 'day', `${rocYear(date)}年${day(date)}`)
}
