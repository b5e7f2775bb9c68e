import { describe, expect, test } from 'vitest'
import { byNumber } from '../../src/model/order.ts'
import { openingOf, openingYear } from '../../src/archive/cases/numbers.ts'
import { findNamed, nameKey } from '../../src/model/case-names.ts'

const RUNNING = { numbering: 'running', caseNumbers: 'meeting-item' } as const
const YEARLY = { numbering: 'yearly', caseNumbers: 'meeting-item' } as const

describe('the opening that a number tells', () => {
  test.each([
    ['9903', '99', 3],
    ['10902', '109', 2],
    ['0602', '6', 2],
    ['11012', '110', 12],
    ['100503', '1005', 3],
  ])('%s: meeting %s, item %i', (number, meeting, item) => {
    expect(openingOf(number, RUNNING)).toEqual({ meeting, item })
  })

  test.each([
    ['113-12-03', '113-12', 3],
    ['113-2-03', '113-2', 3],
    ['1131203', '113-12', 3],
    ['990502', '99-5', 2],
  ])('%s: meeting %s, item %i of a yearly series', (number, meeting, item) => {
    expect(openingOf(number, YEARLY)).toEqual({ meeting, item })
  })

  test.each([
    ['10900', RUNNING],
    ['113-05', RUNNING],
    ['113-05', YEARLY],
    ['10902', YEARLY],
    ['0002', RUNNING],
    ['10902', { numbering: 'running' } as const],
    ['公館好好玩', RUNNING],
  ])('%s: none', (number, series) => {
    expect(openingOf(number, series)).toBeNull()
  })

  test('only the year, where cases are numbered by the year', () => {
    expect(openingYear('113-05', { caseNumbers: 'year-case' })).toBe(113)
    expect(openingYear('11305', { caseNumbers: 'year-case' })).toBe(113)
    expect(openingYear('113-05', YEARLY)).toBeNull()
  })

  test('meetings in order', () => {
    expect(['113-12', '99', '113-2', '110'].toSorted(byNumber)).toEqual(['99', '110', '113-2', '113-12'])
  })
})

describe('cases that are tracked by name', () => {
  const named = (text: string): string[] =>
    findNamed(text).map(({ name, event }) => `${text.slice(name.start, name.end)} ${event}`)

  test.each([
    ['本局協辦之公館好好玩App案件，請依列管期程，於局務會議持續列管至115年底，再行解列。', ['公館好好玩App continued']],
    ['有關市政大樓耐震補強一案，業已完工，同意解除列管。', ['市政大樓耐震補強 released']],
    ['洽悉。另「雙北世壯運」案，列入列管；北門廣場案，賡續列管。', ['雙北世壯運 opened', '北門廣場 continued']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  // Kinds of cases, words for cases named before, numbered ones, what is not decided, and what only ends as 案 does.
  test.each([
    '府級解列案件，請秘書室報告後再進行局內解列，以便掌控案件列管狀況。',
    '有關市長承諾案件，持續列管。',
    '上開各案，持續列管。',
    '本案，解除列管。',
    '市政大樓補強案，列管案號10801解除列管。',
    '市政大樓補強案，建議解除列管。',
    '市政大樓補強案，請儘速辦理。',
    '前次臨時提案，解除列管。',
    '請總務組辦理市政大樓補強案並持續列管。',
    '解除列管者，市政大樓補強案，請知悉。',
    '',
  ])('none in %j', (text) => {
    expect(named(text)).toEqual([])
  })

  test('a key is ASCII, and one for all ways of writing the name', () => {
    expect(nameKey('公館好好玩 App')).toBe('u516cu9928u597du597du73a9app')
    for (const same of ['公館好好玩ＡＰＰ', '公館好好玩App案', '公館好好玩 App 案件', '公館 好好玩 app一案'])
      expect(nameKey(same)).toBe(nameKey('公館好好玩 App'))
    expect(nameKey('公館好玩App')).not.toBe(nameKey('公館好好玩App'))
  })
})
