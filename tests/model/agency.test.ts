import { describe, expect, test } from 'vitest'
import { Agency, isInForce, namesOf } from '../../src/model/agency.ts'
import { RESERVED_NAMES } from '../../src/model/path.ts'
import { CONTENT, ownAgencies } from '../support/content.ts'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const TOWER = {
  id: 'tower',
  name: '晨霧市政府燈塔處',
  short: '燈塔處',
  series: [{ id: 'chuwu', name: '處務會議', numbering: 'running' }],
  units: [{ id: 'dengguang', name: '燈光組' }],
}
const faults = (fields: object): string[] =>
  Agency.safeParse({ ...TOWER, ...fields }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  []

test('a registry without faults is accepted; what may be left out is empty', () => {
  expect(Agency.parse(TOWER)).toEqual({
    ...TOWER,
    aliases: [],
    series: [{ ...TOWER.series[0], aliases: [] }],
    units: [{ id: 'dengguang', name: '燈光組', aliases: [] }],
  })
  expect(Agency.parse({ ...TOWER, units: undefined }).units).toEqual([])
})

describe('is refused', () => {
  test.each(RESERVED_NAMES)('with the id %s, an address of the site', (id) => {
    expect(faults({ id })).toHaveLength(1)
    expect(faults({ id })[0]).toMatch(/^id: /)
  })

  const unit = (id: string, name: string, ...aliases: string[]): object => ({ id, name, aliases })
  const series = (fields: object): object => ({ series: [{ ...TOWER.series[0], ...fields }] })
  test.each([
    ['a unit id', 'units: 「a」重複', { units: [unit('a', '甲組'), unit('a', '乙組')] }],
    ['a unit name', 'units: 「甲組」重複', { units: [unit('a', '甲組'), unit('b', '甲組')] }],
    ['an alias', 'units: 「丙」重複', { units: [unit('a', '甲組', '丙'), unit('b', '乙組', '丙')] }],
    ['an alias of itself', 'units: 「丙」重複', { units: [unit('a', '甲組', '丙', '丙')] }],
    ["another's name as alias", 'units: 「乙組」重複', { units: [unit('a', '甲組', '乙組'), unit('b', '乙組')] }],
    ['its short name', 'units: 「甲」重複', { units: [{ id: 'a', name: '甲組', short: '甲', aliases: ['甲'] }] }],
    [
      'a name at one time',
      'units: 「甲組」重複',
      {
        units: [
          { id: 'a', name: '甲組', until: '2020-12-31' },
          { id: 'b', name: '甲組', from: '2020-12-31' },
        ],
      },
    ],
    ['another name of the agency', 'aliases: 「晨霧市政府燈塔處」重複', { aliases: ['晨霧市政府燈塔處'] }],
    ['another name of a series', 'series: 「處務會議」重複', series({ aliases: ['處務會議'] })],
    [
      'a series id',
      'series: 「chuwu」重複',
      { series: [TOWER.series[0], { id: 'chuwu', name: '聯席會議', numbering: 'yearly' }] },
    ],
    [
      'a series name',
      'series: 「處務會議」重複',
      { series: [TOWER.series[0], { id: 'lianxi', name: '處務會議', numbering: 'yearly' }] },
    ],
  ])('with %s twice', (_, fault, fields) => {
    expect(faults(fields)).toEqual([fault])
  })

  test.each([
    ['id', { id: 'Tower' }],
    ['id', { id: 'tower-1' }],
    ['name', { name: '' }],
    ['short', { short: '' }],
    ['series', { series: [] }],
    ['series.0.id', { series: [{ ...TOWER.series[0], id: '處務' }] }],
    ['series.0.name', { series: [{ ...TOWER.series[0], name: '' }] }],
    ['aliases.0', { aliases: [''] }],
    ['series.0.numbering', series({ numbering: 'weekly' })],
    ['series.0.aliases.0', series({ aliases: [''] })],
    ['series.0.form', series({ numbering: 'term', form: '第○屆處務會議' })],
    ['series.0.form', series({ numbering: 'dated', form: '○年○月○日處務會議' })],
    ['series.0.caseNumbers', series({ numbering: 'term', caseNumbers: 'meeting-item' })],
    ['units.0.short', { units: [{ id: 'a', name: '甲組', short: '' }] }],
    ['units.0.from', { units: [{ id: 'a', name: '甲組', from: '2021-02-29' }] }],
    ['units.0.until', { units: [{ id: 'a', name: '甲組', from: '2021-03-01', until: '2021-02-28' }] }],
    ['units.0.successor', { units: [{ id: 'a', name: '甲組', successor: 'b' }, unit('b', '乙組')] }],
    ['units', { units: [{ id: 'a', name: '甲組', until: '2021-02-28', successor: 'c' }, unit('b', '乙組')] }],
    ['units', { units: [{ id: 'a', name: '甲組', until: '2021-02-28', successor: 'a' }] }],
    ['series.0.caseNumbers', { series: [{ ...TOWER.series[0], caseNumbers: 'guess' }] }],
    ['units.0.id', { units: [unit('a b', '甲組')] }],
    ['units.0.name', { units: [unit('a', '')] }],
    ['units.0.aliases.0', { units: [unit('a', '甲組', '')] }],
    ['', { colour: 'red' }],
    ['series.0', { series: [{ ...TOWER.series[0], colour: 'red' }] }],
    ['units.0', { units: [{ id: 'a', name: '甲組', colour: 'red' }] }],
  ])('for %s in %j', (path, fields) => {
    expect(faults(fields).map((fault) => fault.split(': ')[0])).toEqual([path])
  })
})

describe('a unit with a time of its own', () => {
  const { units } = Agency.parse({
    ...TOWER,
    units: [
      { id: 'old', name: '燈光組', short: '燈組', aliases: ['光源組'], until: '2020-12-31', successor: 'new' },
      { id: 'new', name: '光電組', aliases: ['燈光組'], from: '2021-01-01' },
    ],
  })

  test('may have the name of one that was there before, or comes after', () => {
    expect(units.map(namesOf)).toEqual([
      ['燈光組', '燈組', '光源組'],
      ['光電組', '燈光組'],
    ])
  })

  test.each([
    ['1990-01-01', ['old']],
    ['2020-12-31', ['old']],
    ['2021-01-01', ['new']],
    ['2030-01-01', ['new']],
  ])('is in force on %s: %j', (date, expected) => {
    expect(units.filter((unit) => isInForce(unit, date)).map(({ id }) => id)).toEqual(expected)
  })
})

test("the archive's own registries are without faults", () => {
  expect(ownAgencies().map(({ id }) => `${id}.yaml`)).toEqual(readdirSync(join(CONTENT, 'agencies')).sort())
})
