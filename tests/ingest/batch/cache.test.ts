/** Documents that have not changed are not parsed again; whatever else may have changed, they are. */
import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ingestEach, type Options, type Result } from '../../../src/ingest/batch.ts'
import { Store } from '../../../src/ingest/store.ts'
import { Workplace } from '../../support/content.ts'
import { collect, minutes } from './documents.ts'

const parsed = vi.hoisted(() => ({ count: 0 }))
vi.mock('../../../src/ingest/ingest.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/ingest/ingest.ts')>()
  const ingest: typeof original.ingest = async (...given) => {
    parsed.count++
    return original.ingest(...given)
  }
  return { ...original, ingest }
})

vi.setConfig({ testTimeout: 60_000 })

const CACHE = '.ingest/content.jsonl'
const MEETING = 'content/meetings/tower/chuwu/7.yaml'
const SOURCE = 'content/sources/tower/7.txt'

/** Two documents, the first with a remark. */
class Desk extends Workplace {
  readonly files = [
    this.write('inbox/7.txt', minutes(7).replace('二、散會', '三、散會')),
    this.write('inbox/8.txt', minutes(8)),
  ]
}

async function run(place: Workplace, files: readonly string[], options: Partial<Options> = {}): Promise<Result[]> {
  const found = files.map((file) => ({ file, refusal: null }))
  const store = new Store(place.content)
  return collect(ingestEach(found, { store, only: null, check: false, cache: true, ...options }))
}

/** How many documents are parsed by a run. */
async function parsedBy(...given: Parameters<typeof run>): Promise<number> {
  parsed.count = 0
  const results = await run(...given)
  expect(new Set(results.map(({ state }) => state))).toEqual(new Set(['unchanged']))
  return parsed.count
}

beforeEach(() => {
  parsed.count = 0
})

test('a second run says the same of each, and parses none', async () => {
  using place = new Desk()
  const { files } = place
  const first = await run(place, files)
  const before = place.snapshot()
  const second = await run(place, files)
  expect(parsed.count).toBe(2)
  expect(first.map(({ state }) => state)).toEqual(['written', 'written'])
  expect(first[0]?.messages).toMatchObject([{ rule: 'numbering-gap', line: 9 }])
  const plain = (results: readonly Result[]): object[] =>
    results.map(({ messages, characters, meeting }) => ({
      messages,
      characters,
      meeting: [meeting?.id, meeting?.file, meeting?.text()],
    }))
  expect(plain(second)).toEqual(plain(first))
  expect(second.map(({ state }) => state)).toEqual(['unchanged', 'unchanged'])
  expect(place.snapshot()).toEqual(before)
})

test('by its name and bytes: from another folder, after another document, and in the archive', async () => {
  using place = new Desk()
  const { files } = place
  await run(place, files)
  expect(await parsedBy(place, [place.write('again/7.txt', minutes(7).replace('二、散會', '三、散會'))])).toBe(0)
  expect(await parsedBy(place, [place.path('content/sources/tower/8.txt')])).toBe(0)
  expect((await run(place, [place.write('inbox/9.txt', minutes(9))]))[0]?.state).toBe('written')
  expect(await parsedBy(place, files)).toBe(0)
})

describe('is parsed again', () => {
  const touch = (place: Workplace, file: string): void => utimesSync(place.path(file), new Date(1), new Date(1))
  const registry = 'content/agencies/tower.yaml'
  test.each<[what: string, count: number, change: (place: Workplace) => void]>([
    ['without a cache', 2, (place) => rmSync(place.path(CACHE))],
    ['with a cache that is none', 2, (place) => void place.write(CACHE, '{}\n')],
    ['with a cache that was cut off', 1, (place) => cutOff(place)],
    ['with a cache of another program', 2, (place) => void place.write(CACHE, place.read(CACHE).replace(/^../, 'xx'))],
    ['where its meeting was touched', 1, (place) => touch(place, MEETING)],
    ['where its source was touched', 1, (place) => touch(place, SOURCE)],
    ['where the ledger was touched', 2, (place) => touch(place, 'content/permalinks.txt')],
    ['where the registry has changed', 2, (place) => appendFileSync(place.path(registry), '# 新\n')],
    ['where it has corrections', 1, (place) => void place.write('content/corrections/tower-chuwu-7.yaml', '# 無\n')],
    [
      'where a correction tells a number',
      2,
      (place) => void place.write('content/corrections/tower-chuwu-9.yaml', '# number\n'),
    ],
  ])('%s', async (_, count, change) => {
    using place = new Desk()
    const { files } = place
    await run(place, files)
    change(place)
    expect(await parsedBy(place, files)).toBe(count)
    // And is known from then on.
    expect(await parsedBy(place, files)).toBe(0)
  })

  /** Within the line of the second document; what follows is written after it, and is lost with it. */
  function cutOff(place: Workplace): void {
    const [heading = '', first = '', second = ''] = place.read(CACHE).split('\n')
    const ledger = place.read(CACHE).trimEnd().split('\n').at(-1) ?? ''
    place.write(CACHE, `${[heading, first, ledger].join('\n')}\n${second.slice(0, 40)}`)
  }

  test('with --check, and another --agency', async () => {
    using place = new Desk()
    const { files } = place
    await run(place, files)
    parsed.count = 0
    expect((await run(place, files, { check: true })).map(({ state }) => state)).toEqual(['current', 'current'])
    expect(parsed.count).toBe(2)
    expect(await parsedBy(place, files, { only: 'tower' })).toBe(2)
    expect(await parsedBy(place, files, { only: 'tower' })).toBe(0)
    expect(await parsedBy(place, files)).toBe(0)
    parsed.count = 0
    expect((await run(place, files, { only: 'stars' })).map(({ state }) => state)).toEqual(['refused', 'refused'])
    expect(parsed.count).toBe(2)
  })
})

test('what stands in the archive is put right where it was changed', async () => {
  using place = new Desk()
  const { files } = place
  await run(place, files)
  const before = place.snapshot()
  place.write(MEETING, place.read(MEETING).replace('甲案', '丙案'))
  expect((await run(place, files)).map(({ state }) => state)).toEqual(['changed', 'unchanged'])
  expect(place.snapshot()).toEqual(before)
  rmSync(place.path('content/permalinks.txt'))
  expect((await run(place, files)).map(({ state }) => state)).toEqual(['changed', 'changed'])
  expect(place.snapshot()).toEqual(before)
})

test('what is refused is looked at anew', async () => {
  using place = new Desk()
  const { files } = place
  const bad = place.write('inbox/bad.txt', '通知\n')
  await run(place, [...files, bad])
  expect((await run(place, [...files, bad])).at(-1)?.messages[0]?.rule).toBe('no-title')
  expect(parsed.count).toBe(4)
})

test.each<[what: string, prepare: (place: Workplace) => void]>([
  ['written', (place) => writeFileSync(place.path('.ingest'), 'no folder')],
  ['read', (place) => void mkdirSync(place.path(CACHE), { recursive: true })],
])('where it can not be %s, it is done without', async (_, prepare) => {
  using place = new Desk()
  const { files } = place
  prepare(place)
  await run(place, files)
  expect(await parsedBy(place, files)).toBe(2)
})
