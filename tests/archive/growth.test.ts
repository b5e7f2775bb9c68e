/** However long an item is, and whatever it repeats, reading it takes time in proportion to its length. */
import { describe, expect, test, vi } from 'vitest'
import { readCases } from '../../src/archive/cases/cases.ts'
import { findDeadlines } from '../../src/archive/deadlines/deadlines.ts'
import { findDuties } from '../../src/archive/duties/duties.ts'
import { flatten } from '../../src/model/flat.ts'
import { UnitNames } from '../../src/archive/duties/names.ts'
import { findReferences } from '../../src/archive/references.ts'
import { growth } from '../support/growth.ts'
import { HARBOUR } from './minutes.ts'

vi.setConfig({ testTimeout: 120_000 })

const CHARACTERS = 10_000
const names = new UnitNames(HARBOUR)

const finders: Readonly<Record<string, (text: string) => unknown>> = {
  'UnitNames.find': (text) => names.find(text),
  findDuties: (text) => findDuties(text, 'conclusion', 'harbour', names.find(text)),
  findDeadlines: (text) => findDeadlines(text, '2024-05-06'),
  readCases,
  flatten,
  findReferences: (text) => findReferences(text, HARBOUR, '2024-05-06'),
}
const repeated = [
  '文書組',
  '文書組、',
  '文書組請查',
  '文書組、請',
  '請',
  '請王主任、',
  '提醒王主任、',
  '策略、',
  '文書組應',
  '除',
  '1月底',
  '1月1日 前',
  '除1月底前外',
  '年底前',
  '二',
  '二案解除列管',
  '列管案號10801解除列管，',
  '列管案號10801、',
  '列管案號10801報告，二案解列；',
  '111年1月1日',
  '第1次',
  ' ',
  ' 、',
  '\t',
  '「',
  '規定：「',
  '前次會議決議',
  '上開案件解除列管',
  '1/',
  '1.',
  '請於',
  '預計',
  '報名至',
  '一週內',
  '應一週內',
  '請教育局及',
  '請應於',
  '函請教育',
  '不再',
  '餘',
  '10801，',
  '列入列管（',
]

describe.each(Object.keys(finders))('%s', (name) => {
  test.each(repeated)('of %j again and again', (part) => {
    const make = (length: number): string =>
      `文書組、列管案號10801、${part.repeat(length / part.length)}創新中心請查，解除列管`
    expect(growth(make, finders[name] ?? (() => null), CHARACTERS)).toBeLessThan(10)
  })
})
