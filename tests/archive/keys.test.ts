/**
 * What the archive reads out of the seeds against answer keys that were written by hand from reading. They lie beside the
 * project where its makers work on it and are read in place.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import type { ItemView } from '../../src/archive/views.ts'
import { walk } from '../../src/model/walk.ts'
import { CONTENT, SHARED } from '../support/content.ts'

interface Key {
  readonly unitsAddressed: readonly {
    readonly item: string
    readonly units: readonly string[]
    /** Told without a name: 請 alone. */
    readonly implied?: readonly string[]
    /** Hoped or welcomed, and a standing assignment: neither is an order, so neither is required. */
    readonly soft?: readonly string[]
    readonly assigned?: readonly string[]
  }[]
  readonly deadlines: readonly { readonly item: string; readonly iso: string; readonly text: string }[]
  readonly caseNumbers: readonly { readonly item: string; readonly number: string; readonly action: string }[]
  readonly casesWithoutNumber?: readonly { readonly item: string; readonly subject: string; readonly action: string }[]
}

const solid = (text: string): string => text.replaceAll(/\s/gu, '')

/** The blocks that the keys name, by path; what follows are markers: 文書組(一)3. */
const SEEDS = [
  { key: '000', meeting: 'doit-juwu-113-12', blocks: { '': '5' } },
  {
    key: '001',
    meeting: 'sec-chuwu-110',
    blocks: { 貳二: '2-2-c', '貳、二': '2-2-c', 文書組: '2-4-r2', 政風室: '2-4-r4', 結論: '2-4-c' },
  },
] as const

describe.skipIf(!existsSync(SHARED)).each(SEEDS)('$meeting against its key', ({ key: name, meeting, blocks }) => {
  const key = existsSync(SHARED)
    ? (JSON.parse(readFileSync(join(SHARED, `samples/keys/${name}.json`), 'utf8')) as Key)
    : { unitsAddressed: [], deadlines: [], caseNumbers: [] }
  const items: readonly ItemView[] = readArchive(CONTENT)
    .meetings.filter(({ data }) => data.id === meeting)
    .flatMap((view) => [...walk(view.items)])

  function itemAt(place: string): ItemView {
    const [, block = '', markers = ''] = /^([^(]*)(.*)$/u.exec(solid(place)) ?? []
    const path = new Map<string, string>(Object.entries(blocks)).get(block)
    let item = items.find((entry) => entry.path === path)
    for (const [marker] of markers.matchAll(/\([^)]+\)|\d+\./gu)) {
      item = item?.children.find((child) => child.marker === marker)
    }
    if (!item) throw new Error(`no item at ${place}`)
    return item
  }

  test('who is told to act, in every item', () => {
    const expected = new Map(key.unitsAddressed.map((entry) => [itemAt(entry.item).path, entry]))
    expect(expected.size).toBe(key.unitsAddressed.length)
    expect(expected.size).toBeGreaterThan(10)
    const faults = items.flatMap(({ path, units }) => {
      const { units: told = [], implied = [], soft = [], assigned = [] } = expected.get(path) ?? {}
      const direct = units.filter((unit) => !unit.inferred).map((unit) => unit.name)
      const inferred = units.filter((unit) => unit.inferred).map((unit) => unit.name)
      // 總務組…，請注意…: the key counts the topic of a sentence as told; that it is meant is inferred.
      const missing = told.filter((unit) => !direct.includes(unit) && !inferred.includes(unit))
      const unsaid = implied.filter((unit) => !inferred.includes(unit))
      const invented = [
        ...direct.filter((unit) => !told.includes(unit)),
        ...inferred.filter((unit) => ![...told, ...implied, ...soft, ...assigned].includes(unit)),
      ]
      return [missing, unsaid, invented].some(({ length }) => length > 0) ? [{ path, missing, unsaid, invented }] : []
    })
    expect(faults).toEqual([])
  })

  test('who is named after 請 is addressed, never inferred', () => {
    const found = key.unitsAddressed.flatMap(({ item, units }) =>
      itemAt(item)
        .units.filter(({ inferred, name: unit }) => inferred && units.includes(unit))
        .map(({ name: unit }) => `${item} ${unit}`),
    )
    expect(found).toEqual(name === '000' ? ['(十) 同仁', '(十三) 同仁'] : ['結論(一) 總務組'])
  })

  test('every deadline, and none that is invented', () => {
    const found = items.flatMap(({ path, deadlines }) => deadlines.map(({ date, words }) => ({ path, date, words })))
    const expected = key.deadlines.map(({ item, iso, text }) => ({ path: itemAt(item).path, date: iso, text }))
    expect(found.map(({ path, date }) => `${path} ${date}`)).toEqual(
      expected.map(({ path, date }) => `${path} ${date}`),
    )
    expect(found.filter(({ words }, index) => !expected[index]?.text.startsWith(solid(words)))).toEqual([])
    expect(found.length).toBeGreaterThan(3)
  })

  const cases = items.flatMap(({ path, cases: held }) => held.map((found) => ({ path, ...found })))

  test('every numbered case', () => {
    const numbered = cases.filter(({ named }) => !named)
    expect(numbered.map(({ path, number, event }) => `${path} ${number} ${event}`)).toEqual(
      key.caseNumbers.map(({ item, number, action }) => `${itemAt(item).path} ${number} ${action}`),
    )
  })

  test('every case that is tracked by name, and no kind of cases', () => {
    const named = cases.filter((found) => found.named)
    const tracked = key.casesWithoutNumber?.filter(({ action }) => action !== 'mentioned') ?? []
    expect(named.map(({ path, event }) => `${path} ${event}`)).toEqual(
      tracked.map(({ item, action }) => `${itemAt(item).path} ${action}`),
    )
    expect(named.filter(({ number }, index) => !tracked[index]?.subject.startsWith(solid(number)))).toEqual([])
  })
})
