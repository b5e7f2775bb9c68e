import { describe, expect, test } from 'vitest'
import { findDeadlines } from '../../src/archive/deadlines/deadlines.ts'
import { findDuties } from '../../src/archive/duties/duties.ts'
import { UnitNames } from '../../src/archive/duties/names.ts'
import { deadlinesFor } from '../../src/archive/duties/owed.ts'
import { Agency } from '../../src/model/agency.ts'

const names = new UnitNames(
  Agency.parse({
    id: 'tower',
    name: '晨霧市政府燈塔處',
    short: '燈塔處',
    series: [{ id: 'chuwu', name: '處務會議', numbering: 'running' }],
    units: ['燈光組', '霧號組', '航路組'].map((name, index) => ({ id: 'abc'.charAt(index), name })),
  }),
)

/** Each addressee with its dates, as the pages show them. */
function owed(text: string): Record<string, string[]> {
  const units = findDuties(text, 'conclusion', 'tower', names.find(text))
  const deadlines = findDeadlines(text, '2022-03-17')
  return Object.fromEntries(
    units.map((unit) => [unit.name, deadlinesFor({ text, units, deadlines }, unit).map(({ date }) => date)]),
  )
}

describe('a deadline holds for', () => {
  test.each([
    [
      'those addressed last before it in its sentence',
      '請燈光組會同霧號組於111年5月31日前完成盤點，並請航路組於6月底前提報。',
      { 燈光組: ['2022-05-31'], 霧號組: ['2022-05-31'], 航路組: ['2022-06-30'] },
    ],
    [
      'each of those whose sentences print it in the same words',
      '請燈光組於5月底前完成盤點。請霧號組於5月底前提報。',
      { 燈光組: ['2022-05-31'], 霧號組: ['2022-05-31'] },
    ],
    [
      'those addressed later in its sentence, where none is before',
      '預計於7月31日進行期中檢核，請燈光組配合。',
      { 燈光組: ['2022-07-31'] },
    ],
    [
      'those addressed last before its sentence, where that addresses no one',
      '請燈光組辦理。成果於5月底前送出。',
      { 燈光組: ['2022-05-31'] },
    ],
    ['no one, where it stands before everyone', '本案列管至115年底；另請燈光組報告。', { 燈光組: [] }],
    [
      'those later in its sentence rather than those of the sentence before',
      '請燈光組辦理。預計於7月31日進行期中檢核，請霧號組配合。',
      { 燈光組: [], 霧號組: ['2022-07-31'] },
    ],
    ['its own sentence only', '請燈光組於5月底前辦理；請霧號組檢討。', { 燈光組: ['2022-05-31'], 霧號組: [] }],
  ])('%s', (_, text, expected) => {
    expect(owed(text)).toEqual(expected)
  })
})
