import { describe, expect, test } from 'vitest'
import { DECIDING, KINDS, KIND_LETTERS } from '../../src/model/kind.ts'
import { IsoDate } from '../../src/model/iso-date.ts'
import { ClockTime } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'

describe('IsoDate', () => {
  test.each(['2024-02-29', '1912-01-01', '2024-12-31'])('accepts %s', (text) =>
    expect(IsoDate.safeParse(text).success).toBe(true),
  )
  test.each(['2023-02-29', '2024-00-10', '2024-6-1', '24-06-01', '2024-06-01T00:00', '', 'today', '1911-12-31'])(
    'refuses %j',
    (text) => expect(IsoDate.safeParse(text).success).toBe(false),
  )
})

describe('ClockTime', () => {
  test.each(['00:00', '09:05', '19:59', '23:59'])('accepts %s', (text) =>
    expect(ClockTime.safeParse(text).success).toBe(true),
  )
  test.each(['24:00', '9:05', '10:60', '10:5', '10:50:00', ''])('refuses %j', (text) =>
    expect(ClockTime.safeParse(text).success).toBe(false),
  )
})

test('walk goes depth first, in printed order', () => {
  const node = (name: string, ...children: Named[]): Named => ({ name, children })
  interface Named {
    name: string
    children: Named[]
  }
  const tree = [node('1', node('1-1', node('1-1-1')), node('1-2')), node('2')]
  expect(Array.from(walk(tree), ({ name }) => name)).toEqual(['1', '1-1', '1-1-1', '1-2', '2'])
})

test('every kind has one letter; a conclusion, a resolution and a decision share c', () => {
  expect(Object.keys(KIND_LETTERS)).toEqual([...KINDS])
  expect(Object.values(KIND_LETTERS).filter((letter) => !/^[a-z]$/.test(letter))).toEqual([])
  const shared = KINDS.filter((kind) =>
    KINDS.some((other) => other !== kind && KIND_LETTERS[other] === KIND_LETTERS[kind]),
  )
  expect(shared).toEqual(['conclusion', 'resolution', 'decision'])
  expect(KIND_LETTERS).toMatchObject({ conclusion: 'c', report: 'r' })
  // Bullets take b.
  expect(Object.values(KIND_LETTERS)).not.toContain('b')
})

test('a decision is what was directed, concluded, resolved or decided', () => {
  expect(KINDS.filter((kind) => DECIDING.has(kind))).toEqual(['directive', 'conclusion', 'resolution', 'decision'])
})
