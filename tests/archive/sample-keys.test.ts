/**
 * Who is told to act and by when in real public minutes, against answer keys that were written by hand from reading. They
 * lie beside the project where its makers work on it and are read in place.
 */
import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/build.ts'
import type { ItemView } from '../../src/archive/views.ts'
import { walk } from '../../src/model/walk.ts'
import { HAS_SAMPLES, KEYS, ingestSample, keyText, sampleAgencies } from '../support/samples.ts'
import { tally } from '../support/tally.ts'

interface Key {
  readonly file: string
  readonly unitsAddressed: readonly {
    readonly item: string
    /** A name, or two of the same: 都市發展局（發展局）. */
    readonly units: readonly string[]
    readonly implied?: readonly string[]
    readonly soft?: readonly string[]
    readonly assigned?: readonly string[]
  }[]
  readonly deadlines: readonly { readonly item: string; readonly iso: string }[]
}

/** Where the items stand that the keys name in words of their own. */
const PATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '017.json': { '討論事項一 決議一': '2-1-c-1', '討論事項二 說明九': '2-2-p2-9', '討論事項二 決議': '2-2-c' },
  '048.json': { '3.4': 's-3-4' },
  '051.json': {},
  // A key names the resolution; the days stand in its bullets.
  '056.json': { '（一）決議': '2-1-c' },
}

const nameOf = (printed: string): string => printed.replace(/（.*$/u, '')
/** A bullet is part of the item above it, for a key. */
const placeOf = (path: string): string => path.replace(/(?:-b\d*)+$/u, '')

async function itemsOf(file: string): Promise<ItemView[]> {
  const agencies = await sampleAgencies()
  const { meeting } = await ingestSample(file, agencies)
  return buildArchive({ agencies, meetings: meeting ? [meeting] : [] }).meetings.flatMap(({ items }) => [
    ...walk(items),
  ])
}

describe.skipIf(!HAS_SAMPLES)('the samples against their keys', async () => {
  const samples = HAS_SAMPLES ? KEYS.filter((name) => PATHS[name]) : []
  const read = await Promise.all(
    samples.map(async (name) => {
      const key = JSON.parse(keyText(name)) as Key
      const at = (item: string): string => `${name} ${PATHS[name]?.[item] ?? item}`
      return { name, key, at, items: await itemsOf(key.file) }
    }),
  )

  test('are all read', () => {
    expect(read.map(({ name, items }) => [name, items.length > 15])).toEqual(
      Object.keys(PATHS).map((name) => [name, true]),
    )
  })

  test('who is told to act', () => {
    const told = (field: 'units' | 'implied' | 'soft' | 'assigned'): Set<string> =>
      new Set(
        read.flatMap(({ key, at }) =>
          key.unitsAddressed.flatMap((entry) =>
            (entry[field] ?? []).map((unit) => `${at(entry.item)} ${nameOf(unit)}`),
          ),
        ),
      )
    const found = read.flatMap(({ name, items }) =>
      items.flatMap(({ path, units }) => units.map((unit) => `${name} ${placeOf(path)} ${unit.name}`)),
    )
    const allowed = new Set([...told('implied'), ...told('soft'), ...told('assigned')])
    const { expected, ...result } = tally(told('units'), new Set(found), allowed)
    expect(expected).toBe(4)
    expect(result).toEqual({ missing: [], invented: [], f1: 1 })
  })

  test('by when', () => {
    const due = read.flatMap(({ key, at }) => key.deadlines.map(({ item, iso }) => `${at(item)} ${iso}`))
    const found = read.flatMap(({ name, items }) =>
      items.flatMap(({ path, deadlines }) => deadlines.map(({ date }) => `${name} ${placeOf(path)} ${date}`)),
    )
    const { expected, ...result } = tally(new Set(due), new Set(found))
    expect(expected).toBe(2)
    expect(result).toEqual({ missing: [], invented: [], f1: 1 })
  })
})
