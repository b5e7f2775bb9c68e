/** A name is its unit's in its time: before and after it is another's, or nobody's. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { UnitNamesByDay } from '../../src/archive/duties/names.ts'
import { Agency } from '../../src/model/agency.ts'
import { HARBOUR, minutes } from './minutes.ts'

const CHANGED = Agency.parse({
  ...HARBOUR,
  units: [
    { id: 'zongwu', name: '總務組' },
    { id: 'cehui', name: '測繪組', short: '測組', until: '2020-12-31', successor: 'kongjian' },
    { id: 'kongjian', name: '空間資訊中心', from: '2021-01-01' },
    { id: 'yuanyang', name: '遠洋中心', until: '2018-06-30' },
    { id: 'haiyang', name: '海洋中心', aliases: ['遠洋中心'], from: '2019-01-01' },
  ],
})

const names = new UnitNamesByDay()
const found = (text: string, date: string): string[] =>
  names
    .of(CHANGED, date)
    .find(text)
    .flatMap(({ unit }) => (unit ? [unit.id] : []))

describe('a name', () => {
  test.each([
    ['測繪組', '2020-12-31', ['cehui']],
    ['測繪組', '2021-01-01', []],
    ['測組', '2000-01-01', ['cehui']],
    ['空間資訊中心', '2020-12-31', []],
    ['空間資訊中心', '2021-01-01', ['kongjian']],
    ['遠洋中心', '2018-06-30', ['yuanyang']],
    ['遠洋中心', '2018-07-01', []],
    ['遠洋中心', '2019-01-01', ['haiyang']],
    ['總務組', '1990-01-01', ['zongwu']],
    ['總務組', '2030-01-01', ['zongwu']],
  ])('%s on %s is of %j', (text, date, expected) => {
    expect(found(text, date)).toEqual(expected)
  })

  test('that is gone hides no shorter one', () => {
    const agency = Agency.parse({
      ...HARBOUR,
      units: [
        { id: 'long', name: '國際事務組', until: '2020-12-31' },
        { id: 'short', name: '事務組' },
      ],
    })
    const unitsOn = (date: string): (string | undefined)[] =>
      names
        .of({ ...agency, id: 'other' }, date)
        .find('國際事務組')
        .map(({ unit }) => unit?.id)
    expect(unitsOn('2020-12-31')).toEqual(['long'])
    expect(unitsOn('2021-01-01')).toEqual(['short'])
  })
})

test('days on which the units are the same share their names', () => {
  expect(names.of(CHANGED, '2015-01-01')).toBe(names.of(CHANGED, '2016-01-01'))
  expect(names.of(CHANGED, '2015-01-01')).not.toBe(names.of(CHANGED, '2021-01-01'))
})

test('a duty is that of the unit of the meeting’s day', () => {
  const text = '請遠洋中心辦理。'
  const { units } = buildArchive({
    agencies: [CHANGED],
    meetings: [
      minutes('chuwu', '1', '2018-05-01', [text]),
      minutes('chuwu', '2', '2018-12-01', [text]),
      minutes('chuwu', '3', '2020-05-01', [text]),
    ],
  })
  const duties = units.flatMap(({ unit, duties: list }) =>
    list.map(({ item }) => `${unit.id} ${item.meeting.data.number}`),
  )
  expect(duties).toEqual(['yuanyang 1', 'haiyang 3'])
})
