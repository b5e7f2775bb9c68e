/** What a unit's page tells of its duties, counted from the newest meeting of its agency. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { everyone, inheritedDuties, predecessorsOf, recordOf, yearsOf } from '../../src/archive/duties/record.ts'
import type { UnitView } from '../../src/archive/views.ts'
import { Agency } from '../../src/model/agency.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { HARBOUR, minutes } from './minutes.ts'

const unit = (units: readonly UnitView[], id: string): UnitView => {
  const found = units.find((view) => view.unit.id === id)
  if (!found) throw new Error(id)
  return found
}
const units = (meetings: readonly Meeting[], agency = HARBOUR): readonly UnitView[] =>
  buildArchive({ agencies: [agency], meetings }).units

describe('a record', () => {
  const views = units([
    minutes('chuwu', '1', '2022-05-06', ['請總務組注意漏水。', '請總務組於7月底前完成。']),
    minutes('chuwu', '2', '2023-05-06', ['請總務組於6月1日前完成，並於年底前檢討。', '請總務組加強巡查。']),
    minutes('chuwu', '3', '2023-05-20', ['請總務組於5月20日前回復。', '請各單位於6月底前填報。']),
  ])
  const view = unit(views, 'zongwu')
  const record = recordOf(view.duties, view.newest)

  test('what ends on the day of the newest meeting or later, nearest first, each end by itself', () => {
    expect(record.due.map(({ item, deadline }) => `${deadline.date} ${item.path}`)).toEqual([
      '2023-05-20 1',
      '2023-06-01 1',
      '2023-12-31 1',
    ])
  })

  test('what names no day, of one year', () => {
    expect(record.since).toBe('2022-05-20')
    expect(record.undated.map(({ item }) => item.text)).toEqual(['請總務組加強巡查。'])
  })

  test('every duty stands in its year, and in no other', () => {
    const years = yearsOf(view.duties, view.reports)
    expect(years.map(({ year, duties }) => [year, duties.length])).toEqual([
      [112, 3],
      [111, 2],
    ])
    expect(years.flatMap(({ duties }) => duties)).toEqual(view.duties)
  })

  test('what everyone was told, once an agency', () => {
    expect(everyone(views).map(({ agency, duties, newest }) => [agency.id, duties.length, newest])).toEqual([
      ['harbour', 1, '2023-05-20'],
    ])
  })

  test('of an agency without meetings there is nothing', () => {
    const empty = unit(units([]), 'zongwu')
    expect(recordOf(empty.duties, empty.newest)).toEqual({ since: '', due: [], undated: [] })
    expect(everyone([empty])).toEqual([])
  })
})

describe('a unit that took over the work of another', () => {
  const CHANGED = Agency.parse({
    ...HARBOUR,
    units: [
      { id: 'ce', name: '測量股', until: '2010-12-31', successor: 'cehui' },
      { id: 'cehui', name: '測繪組', from: '2011-01-01', until: '2020-12-31', successor: 'kongjian' },
      { id: 'dili', name: '地理組', until: '2020-12-31', successor: 'kongjian' },
      { id: 'kongjian', name: '空間資訊中心', from: '2021-01-01' },
      { id: 'zongwu', name: '總務組' },
    ],
  })
  const views = units(
    [
      minutes('chuwu', '1', '2010-05-06', ['請測量股注意。']),
      minutes('chuwu', '2', '2020-05-06', ['請測繪組於113年底前完成。', '請地理組注意。']),
      minutes('chuwu', '3', '2021-05-06', ['請空間資訊中心注意。', '請測繪組注意。']),
    ],
    CHANGED,
  )
  const heir = unit(views, 'kongjian')
  const before = predecessorsOf(heir, views)

  test('has all before it as predecessors', () => {
    expect(before.map((view) => view.unit.id)).toEqual(['cehui', 'dili', 'ce'])
    expect(predecessorsOf(unit(views, 'ce'), views)).toEqual([])
  })

  test('owes what they owed, and they keep their own', () => {
    const told = inheritedDuties(heir, views).map((duty) => duty.unit.name)
    expect(told).toEqual(['空間資訊中心', '測繪組', '地理組', '測量股'])
    expect(recordOf(inheritedDuties(heir, views), heir.newest).due.map(({ deadline }) => deadline.date)).toEqual([
      '2024-12-31',
    ])
    expect(unit(views, 'cehui').duties.map(({ item }) => item.text)).toEqual(['請測繪組於113年底前完成。'])
  })

  test('units that name each other as successors end', () => {
    const ring = {
      ...CHANGED,
      units: CHANGED.units.map((entry) =>
        entry.id === 'kongjian' ? { ...entry, until: '2030-01-01', successor: 'ce' } : entry,
      ),
    }
    const circular = units([minutes('chuwu', '1', '2010-05-06')], ring)
    expect(predecessorsOf(unit(circular, 'kongjian'), circular).map((view) => view.unit.id)).toEqual([
      'cehui',
      'dili',
      'ce',
    ])
  })
})

test('its reports are those under its own name; its cases those under which it is told something', () => {
  const { units: views, cases } = buildArchive({
    agencies: [HARBOUR],
    meetings: [
      minutes('chuwu', '110', '2024-05-06', [
        { path: '1', text: '列管案號 10901 請總務組於7月底前辦理，賡續列管。' },
        { path: '2', text: '列管案號 10902 解除列管。總務組業已辦理完竣。' },
      ]),
    ],
  })
  expect(cases).toHaveLength(2)
  expect(unit(views, 'zongwu').cases.map(({ number }) => number)).toEqual(['10901'])
  expect(unit(views, 'wenshu').cases).toEqual([])
})
