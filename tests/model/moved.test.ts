/** What a clerk says became of published ids. */
import { describe, expect, test } from 'vitest'
import { ContentError, readMovedFile } from '../../src/model/files.ts'
import { levelOf, type Fate } from '../../src/model/moved.ts'

const SIGNED = '  by: 王小明\n  on: 2026-11-22\n'
const redirect = (from: string, to: string, more = ''): string => `- from: ${from}\n  to: ${to}\n${more}${SIGNED}`
const tombstone = (from: string, reason = '涉及個人資料'): string => `- from: ${from}\n  reason: ${reason}\n${SIGNED}`

/** Where ids lead, in short. */
function led(text: string, held: readonly string[], ...ids: readonly string[]): string[] {
  const moves = readMovedFile(text)
  const told = (fate: Fate): string => (fate.kind === 'held' ? fate.id : fate.kind)
  return ids.map((id) => told(moves.follow(id, (other) => held.includes(other))))
}

test.each([
  ['sec', 'agency'],
  ['sec-chuwu', 'series'],
  ['sec-chuwu-110', 'meeting'],
  ['doit-juwu-113-12', 'meeting'],
  ['sec-chuwu-110#2-4-r2.2', 'item'],
  ['units/sec-wenshu', 'unit'],
  ['cases/sec-chuwu-10902', 'case'],
  ['cases/doit-juwu-113-12-03', 'case'],
  ['cases/doit-juwu-u516cu9928app', 'case'],
  ['cases/sec-chuwu-１０９０２', null],
  ['cases/sec-chuwu-公館', null],
  ['sec/chuwu/110/', null],
  ['sec-chuwu-110#', null],
  ['Sec', null],
  ['units/wenshu', null],
])('%s is of the level %s', (name, level) => {
  expect(levelOf(name)).toBe(level)
})

describe('follow', () => {
  test('what is held is where it is, whatever is said; what nothing is said of is lost', () => {
    expect(led(redirect('sec-chuwu-1', 'sec-chuwu-2'), ['sec-chuwu-1#1'], 'sec-chuwu-1#1', 'sec-chuwu-3#1')).toEqual([
      'sec-chuwu-1#1',
      'lost',
    ])
  })

  test('an entry is about all below it, and no further', () => {
    const held = ['b-s-1#2', 'a-t-1#2', 'a-s-2#2', 'a-s-1#3-1', 'b-s-11#2']
    expect(led(redirect('a', 'b'), held, 'a-s-1#2', 'aa-s-1#2')).toEqual(['b-s-1#2', 'lost'])
    expect(led(redirect('a-s', 'a-t'), held, 'a-s-1#2', 'a-ss-1#2')).toEqual(['a-t-1#2', 'lost'])
    expect(led(redirect('a-s-1', 'a-s-2'), held, 'a-s-1#2', 'a-s-11#2')).toEqual(['a-s-2#2', 'lost'])
    expect(led(redirect('a-s-1#2', 'a-s-1#3'), held, 'a-s-1#2-1', 'a-s-1#21', 'a-s-1#2.2')).toEqual([
      'a-s-1#3-1',
      'lost',
      'lost',
    ])
  })

  test('the pages of units go with their agency, those of cases with their series or agency; no page with its own like', () => {
    const held = ['units/b-x', 'cases/b-s-101', 'cases/a-t-101', 'cases/b-t-7']
    expect(led(redirect('a', 'b'), held, 'units/a-x', 'units/a-y', 'cases/a-s-101')).toEqual([
      'units/b-x',
      'lost',
      'cases/b-s-101',
    ])
    // units/a-s is no page of the series a-s.
    expect(
      led(redirect('a-s', 'a-t') + redirect('a-t', 'b-t'), held, 'cases/a-s-101', 'cases/a-s-7', 'units/a-s'),
    ).toEqual(['cases/a-t-101', 'cases/b-t-7', 'lost'])
    const told = redirect('a', 'b') + tombstone('a-s') + redirect('cases/a-s-1', 'cases/a-t-101')
    expect(led(told, held, 'cases/a-s-101', 'cases/a-s-1', 'units/a-x')).toEqual([
      'withdrawn',
      'cases/a-t-101',
      'units/b-x',
    ])
  })

  test('of several entries, the one about the least counts', () => {
    const text =
      redirect('a', 'b') + tombstone('a-s-1#2') + redirect('a-s-1', 'c-s-9') + redirect('a-s-1#2-1', 'b-s-1#7')
    const held = ['b-s-2#1', 'c-s-9#1', 'b-s-1#7', 'c-s-9#2']
    expect(led(text, held, 'a-s-2#1', 'a-s-1#1', 'a-s-1#2', 'a-s-1#2-2', 'a-s-1#2-1')).toEqual([
      'b-s-2#1',
      'c-s-9#1',
      'withdrawn',
      'withdrawn',
      'b-s-1#7',
    ])
  })

  test('chains are followed, however long', () => {
    const steps = Array.from({ length: 9 }, (_, at) => redirect(`a-s-${at + 1}`, `a-s-${at + 2}`)).join('')
    expect(led(steps, ['a-s-10#4'], 'a-s-1#4')).toEqual(['a-s-10#4'])
  })

  test('chains are followed, to a tombstone as well', () => {
    const text = redirect('a-s', 'a-t') + redirect('a-t', 'b-t') + redirect('b', 'c') + tombstone('c-t-2')
    expect(led(text, ['c-t-1#4'], 'a-s-1#4', 'a-s-2#4', 'a-s-3#4')).toEqual(['c-t-1#4', 'withdrawn', 'lost'])
  })
})

describe('faults', () => {
  test.each([
    [`- from: sec-chuwu-1\n${SIGNED}`, 1, '須寫明理由'],
    [redirect('sec-chuwu-1', 'sec-chuwu'), 2, '須與 from 同是'],
    [redirect('sec/chuwu/1', 'sec-chuwu-2'), 1, '須是機關（sec）'],
    [redirect('a-s-1', 'a-s-2') + redirect('a-s-1', 'a-s-3'), 5, '寫了兩筆'],
    [redirect('a-s-1', 'a-s-2') + redirect('a-s-2', 'a-s-1'), 2, 'a-s-1 → a-s-2 → a-s-1'],
    [redirect('a-s-1#2', 'a-s-1#2-1'), 2, '繞成了圈'],
    [redirect('a', 'b') + redirect('b-s', 'a-s'), 6, '繞成了圈'],
    [redirect('a-s-1', 'a-s-2', '  reused: true\n') + redirect('a-s-3', 'a-s-1'), 7, '另給了別的會議'],
    [`${tombstone('a-s-1')}  too: b\n`, 1, '沒有「too」這個欄位'],
    ['- from：a-s-1\n', 1, '全形冒號'],
  ])('%j is refused in line %i', (text, line, words) => {
    let fault: unknown
    try {
      readMovedFile(text)
    } catch (error) {
      fault = error
    }
    expect(fault).toBeInstanceOf(ContentError)
    expect((fault as ContentError).faults[0]?.line).toBe(line)
    expect((fault as ContentError).message).toMatch(/^moved\.yaml:/u)
    expect((fault as ContentError).faults.map(({ problem }) => problem).join('\n')).toContain(words)
  })

  test('a file of nothing, or of comments, says nothing', () => {
    for (const text of ['', '\n# from: a\n']) expect(readMovedFile(text).entries).toEqual([])
  })
})
