/** A page's key is another where anything is that it is given. */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import { keysBy, type Stamps } from '../../src/publish/key.ts'
import { REGISTRY } from '../support/agencies.ts'
import { MEETINGS } from './archive.ts'

const keyOf = (props: object, by: Stamps): string => keysBy(by)(props)
const { meetings, units, cases } = buildArchive({ agencies: REGISTRY, meetings: MEETINGS })
const stamps = new Map(MEETINGS.map(({ id }) => [id, `stamp of ${id}`]))
const changed = (id: string): Map<string, string> => new Map([...stamps, [id, 'another']])

describe('keysBy', () => {
  test('plain data of any shape', () => {
    const all = [
      {},
      { a: 1 },
      { a: '1' },
      { a: null },
      { a: undefined },
      { b: 1 },
      { a: [] },
      { a: [1] },
      { a: [1, 2] },
      { a: [[1], 2] },
      { a: [[1, 2]] },
      { a: { b: 1 } },
      { a: [{ b: 1 }] },
    ]
    expect(new Set(all.map((props) => keyOf(props, stamps))).size).toBe(all.length)
    expect(keyOf({ a: [1, { b: 2 }] }, stamps)).toBe(keyOf({ a: [1, { b: 2 }] }, stamps))
  })

  test('a meeting stands for all that it holds', () => {
    const [meeting] = meetings
    expect(keyOf({ meeting }, changed('tower-chuwu-9'))).not.toBe(keyOf({ meeting }, stamps))
    expect(keyOf({ meeting }, changed('tower-chuwu-8'))).toBe(keyOf({ meeting }, stamps))
  })

  test('a unit and a case are others where a meeting of theirs is, or they lack one', () => {
    const unit = units.find(({ id }) => id === 'tower-dengguang')
    const [followed] = cases
    if (!unit || !followed) throw new Error('The archive lacks them.')
    expect(keyOf(unit, changed('tower-chuwu-8'))).not.toBe(keyOf(unit, stamps))
    expect(keyOf({ ...unit, duties: unit.duties.slice(1) }, stamps)).not.toBe(keyOf(unit, stamps))
    expect(keyOf(followed, changed('tower-chuwu-9'))).not.toBe(keyOf(followed, stamps))
    expect(keyOf(followed, changed('tower-chuwu-8'))).toBe(keyOf(followed, stamps))
    expect(keyOf({ ...followed, state: 'open' }, stamps)).not.toBe(keyOf(followed, stamps))
  })

  test('what it cannot tell is refused', () => {
    expect(() => keyOf({ a: () => 1 }, stamps)).toThrow('keysBy')
    expect(() => keyOf({ a: new Map() }, stamps)).toThrow('[object Map]')
  })
})
