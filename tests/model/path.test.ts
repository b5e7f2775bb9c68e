import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  MEETING_ID_PATTERN,
  NAME_PATTERN,
  NUMBER_PATTERN,
  PATH_PATTERN,
  PathAllocator,
  itemId,
  meetingAddress,
  meetingId,
} from '../../src/model/path.ts'

describe('PathAllocator', () => {
  test('follows the printed number; a repeated one takes .2, .3', () => {
    const paths = new PathAllocator()
    expect([paths.numbered('', 2), paths.numbered('2', 4), paths.numbered('2', 4), paths.numbered('2', 4)]).toEqual([
      '2',
      '2-4',
      '2-4.2',
      '2-4.3',
    ])
    expect([paths.numbered('2-4.2', 1), paths.numbered('2', 5), paths.numbered('', 2)]).toEqual([
      '2-4.2-1',
      '2-5',
      '2.2',
    ])
  })

  test('gives a letter, from the second on with its ordinal, to each parent and each letter anew', () => {
    const paths = new PathAllocator()
    expect([paths.lettered('2-4', 'r'), paths.lettered('2-4', 'r'), paths.lettered('2-4', 'r')]).toEqual([
      '2-4-r',
      '2-4-r2',
      '2-4-r3',
    ])
    expect([paths.lettered('2-4', 'c'), paths.lettered('2-4', 'c'), paths.lettered('2-3', 'c')]).toEqual([
      '2-4-c',
      '2-4-c2',
      '2-3-c',
    ])
    expect([paths.lettered('', 'e'), paths.lettered('', 'e')]).toEqual(['e', 'e2'])
  })

  test('never gives one path twice, whatever is asked, and only paths of the pattern', () => {
    const asked = fc.array(
      fc.record({ above: fc.nat(), what: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constantFrom('b', 'c', 'r')) }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(asked, (asks) => {
        const paths = new PathAllocator()
        const given: string[] = []
        for (const { above, what } of asks) {
          const parent = ['', ...given][above % (given.length + 1)] ?? ''
          given.push(typeof what === 'number' ? paths.numbered(parent, what) : paths.lettered(parent, what))
        }
        expect(new Set(given).size).toBe(given.length)
        expect(given.filter((path) => !PATH_PATTERN.test(path))).toEqual([])
      }),
      { seed: 110 },
    )
  })
})

const PATTERNS = [
  {
    name: 'NAME_PATTERN',
    pattern: NAME_PATTERN,
    accepted: ['sec', 'a', 'chuwu'],
    refused: ['', 'Sec', 'sec1', 'sec-chuwu', 'sec ', '處', 'sec\n'],
  },
  {
    name: 'NUMBER_PATTERN',
    pattern: NUMBER_PATTERN,
    accepted: ['1', '110', '1234', '113-1', '113-12', '113-120', '8-2-3', '19-4-120', '95-0309', '113-1231'],
    // 1234, 0009 and 1300 are no days.
    refused: ['', '12345', '113-', '-12', '113-1234', '113-0009', '113-1300', '113-0309-1', '8-2-3-4', '113.12', '一'],
  },
  {
    name: 'MEETING_ID_PATTERN',
    pattern: MEETING_ID_PATTERN,
    accepted: ['sec-chuwu-110', 'doit-juwu-113-12', 'lifayuan-jingji-8-2-3', 'xuehui-lijianshi-95-0309'],
    refused: ['sec-chuwu', 'sec-110', 'sec-chuwu-x', 'SEC-chuwu-110', 'sec-chuwu-8-2-3-4', 'sec-chuwu-12345'],
  },
  {
    name: 'PATH_PATTERN',
    pattern: PATH_PATTERN,
    accepted: ['0', '5-23', '2-4-c-5', '2-4-r2-1-1', '1-c', 'e', 'b2-3.2', '2-3.2-c2', 'c2.2'],
    refused: ['', '-', '2-', '-2', '2--4', 'cc', 'C', '2.', '.2', '2-4 ', '2#4', '2-4-會', '2/4', '2c'],
  },
]

describe.each(PATTERNS)('$name', ({ pattern, accepted, refused }) => {
  test.each(accepted)('accepts %j', (text) => expect(text).toMatch(pattern))
  test.each(refused)('refuses %j', (text) => expect(text).not.toMatch(pattern))
})

test('ids and addresses', () => {
  const yearly = { agency: 'doit', series: 'juwu', number: '113-12' }
  expect(meetingId(yearly)).toBe('doit-juwu-113-12')
  expect(meetingAddress(yearly)).toBe('doit/juwu/113-12/')
  expect(itemId('sec-chuwu-110', '2-4-c-5')).toBe('sec-chuwu-110#2-4-c-5')
})
