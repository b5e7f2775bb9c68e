import { describe, expect, test } from 'vitest'
import { readCases, type FoundCase } from '../../src/archive/cases/cases.ts'

const findCases = (text: string): readonly FoundCase[] => readCases(text).cases
const events = (text: string): string[] => findCases(text).map(({ number, event }) => `${number} ${event}`)

describe('the words that tell', () => {
  test.each([
    ['同意解除列管', 'released'],
    ['均同意解除列管', 'released'],
    ['解列', 'released'],
    ['同意解管', 'released'],
    ['，已完成改善，本案解除列管', 'released'],
    ['賡續列管', 'continued'],
    ['尚未完成，持續列管', 'continued'],
    ['繼續列管', 'continued'],
    ['仍予列管', 'continued'],
    ['續予列管', 'continued'],
    ['，不同意解除列管，賡續列管', 'continued'],
    ['請追蹤', 'mentioned'],
    ['不同意解除列管', 'mentioned'],
    ['不予解除列管', 'mentioned'],
    ['未解除列管', 'mentioned'],
    ['暫緩解除列管', 'mentioned'],
    ['緩議解列', 'mentioned'],
    ['俟完成後再行解列', 'mentioned'],
    ['。該會議決定解除列管', 'mentioned'],
    ['；解除列管', 'mentioned'],
    ['俟完工後解除列管', 'mentioned'],
    ['，建議解除列管', 'mentioned'],
    ['恢復列管', 'reopened'],
    ['，列入列管', 'opened'],
    ['併入他案', 'merged'],
    ['，同意結案', 'released'],
    ['', 'mentioned'],
  ])('列管案號10801%s', (words, event) => {
    expect(events(`列管案號10801${words}`)).toEqual([`10801 ${event}`])
  })
})

describe('a case is opened', () => {
  test.each([
    '新增列管案號 11101。',
    '列入列管案號11101。',
    '請總務組辦理，並新增列管，案號11101。',
    '本案列管，案號：11101。',
    '請公管中心列管，列管案號 11101 列入列管。',
  ])('%s', (text) => expect(events(text)).toEqual(['11101 opened']))

  test('both of a list are', () => {
    expect(events('新增列管案號 11206 及 11207。')).toEqual(['11206 opened', '11207 opened'])
  })
})

describe('what is excepted from the rest', () => {
  test.each([
    ['列管案號10801、10802，除列管案號10801外，其餘均解除列管。', ['10801 mentioned', '10802 released']],
    ['除列管案號 10901 外，其餘均解除列管。', ['10901 mentioned']],
    [
      '列管案號10801、10802及10803，除10802賡續列管外，餘解除列管。',
      ['10801 released', '10802 continued', '10803 released'],
    ],
    // 解除 excepts nothing.
    ['列管案號10801、10802均解除列管外，其餘賡續列管。', ['10801 released', '10802 released']],
  ])('%s', (text, expected) => expect(events(text)).toEqual(expected))
})

describe('which cases a verb speaks of', () => {
  test.each([
    [
      'all of its clause',
      '列管案號 9903、10902 及 10903 均同意解除列管；列管案號 9904 與 10502 賡續列管。',
      ['9903 released', '10902 released', '10903 released', '9904 continued', '10502 continued'],
    ],
    [
      'those before it, clause or comma',
      '列管案號10801解除列管，列管案號10802持續列管，列管案號10803請追蹤',
      ['10801 released', '10802 continued', '10803 mentioned'],
    ],
    [
      'none of another clause',
      '列管案號10801，不同意解列；列管案號10802，同意解列。',
      ['10801 mentioned', '10802 released'],
    ],
    [
      'as many as it counts, named in clauses before it',
      '列管案號10801，請辦理；另列管案號10901，已同意，故兩案均同意解除列管。',
      ['10801 released', '10901 released'],
    ],
    [
      'counted over full stops, in digits',
      '列管案號10801報告。列管案號10802報告。列管案號10803報告。3案皆持續列管。',
      ['10801 continued', '10802 continued', '10803 continued'],
    ],
    [
      'of those of which nothing is said yet',
      '列管案號10801解除列管；列管案號10802報告；列管案號10803報告，二案均賡續列管',
      ['10801 released', '10802 continued', '10803 continued'],
    ],
    [
      'none where it counts more than are named',
      '列管案號10801報告；列管案號10802報告，三案均同意解除列管',
      ['10801 mentioned', '10802 mentioned'],
    ],
    [
      'none where it counts fewer',
      '列管案號10801、10802及10803，兩案均同意解除列管',
      ['10801 mentioned', '10802 mentioned', '10803 mentioned'],
    ],
    ['no case that is named after it', '解除列管者，列管案號10801', ['10801 mentioned']],
  ])('%s', (_, text, expected) => {
    expect(events(text)).toEqual(expected)
  })
})

describe('what is opened', () => {
  test.each(['列入列管（列管案號11003）', '並自本次會議起列管（列管案11003）', '新增列管，案號11003'])('%j', (text) => {
    expect(events(`請總務組辦理，${text}。`)).toEqual(['11003 opened'])
    expect(findCases(`請總務組辦理，${text}。`)[0]?.words).toContain('11003')
  })

  test('says nothing of those before it', () => {
    expect(events('列管案號10801報告，另列入列管（列管案號11003）。')).toEqual(['10801 mentioned', '11003 opened'])
  })
})

describe('the rest', () => {
  const three = '列管案號10801、10802及10803，'
  test.each([
    [`${three}除10802賡續列管外，餘解除列管。`, ['10801 released', '10802 continued', '10803 released']],
    [`${three}除10802賡續列管外，其餘均同意解列。`, ['10801 released', '10802 continued', '10803 released']],
    [`${three}10801解除列管，10802及10803賡續列管。`, ['10801 released', '10802 continued', '10803 continued']],
    ['列管案號10801報告。列管案號10802報告。上開案件均解除列管。', ['10801 released', '10802 released']],
    ['列管案號10801（總務組）、10802（文書組）均解除列管。', ['10801 released', '10802 released']],
  ])('%s', (text, expected) => {
    expect(readCases(text).unresolved).toEqual([])
    expect(events(text)).toEqual(expected)
  })

  test.each([
    ['上開案件均解除列管。', '上開案件均解除列管'],
    ['列管案號10801解除列管，其餘賡續列管。', '其餘賡續列管'],
    ['列管案號10801、10802及10803，兩案均解除列管。', '兩案均解除列管'],
  ])('%s is reported', (text, words) => {
    expect(readCases(text).unresolved).toEqual([words])
  })
})

describe('case numbers', () => {
  test.each([
    ['列管案10801', ['10801']],
    ['列管案件編號 10801、10802', ['10801', '10802']],
    ['列管案號：9903與10902和10903', ['9903', '10902', '10903']],
    ['列管案號 10801 10802', ['10801']],
    ['管制案號113-12-03及113-12-04', ['113-12-03', '113-12-04']],
    ['列管案1131203、990502', ['1131203', '990502']],
    ['列管案號113-05、113-12', ['113-05', '113-12']],
    ['列管案號１０８０１', ['10801']],
  ])('in %j', (text, numbers) => {
    expect(findCases(text).map(({ number }) => number)).toEqual(numbers)
  })

  // 二-(三), 府都規字第…號 and the like are no case numbers.
  test.each(['列管案號903', '列管案1200件', '府都規字第10801號', '案號10801', '10801解除列管', '市長承諾列管案件', ''])(
    'none in %j',
    (text) => {
      expect(findCases(text)).toEqual([])
    },
  )
})

test('the words reach from the number to the verb; the place is that of the number', () => {
  const text = '一、列管案號 9903 及 10902 均同意解除列管；列管案號 10801 請追蹤。'
  const cases = findCases(text)
  expect(cases.map(({ words }) => words)).toEqual([
    '9903 及 10902 均同意解除列管',
    '10902 均同意解除列管',
    '列管案號 10801',
  ])
  expect(cases.map(({ start, end }) => text.slice(start, end))).toEqual(['9903', '10902', '10801'])
})

describe('whose list', () => {
  test.each([
    ['列管案號10801同意府級解列', 'city'],
    ['列管案號10801解除府級列管', 'city'],
    ['列管案號10801於市政會議解除列管', 'city'],
    ['列管案號10801局內持續列管', 'agency'],
    ['列管案號10801於局務會議持續列管', 'agency'],
    ['列管案號10801，府級業已解列，局內持續列管', 'city'],
    ['列管案號10801持續列管', null],
    ['府級案件列管案號10801，請辦理，持續列管', null],
  ])('%s: %s', (text, level) => {
    expect(findCases(text)[0]?.level).toBe(level)
  })
})

test.each([
  ['列管案號10801併入列管案號10802', '10802'],
  ['列管案號10801併入 10802 列管', '10802'],
  ['列管案號10801併入他案', null],
  ['列管案號10801解除列管，10802', null],
])('%s: merged into %s', (text, into) => {
  expect(findCases(text)[0]?.into).toBe(into)
})
