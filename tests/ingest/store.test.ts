/** The store where the disk fails it, and how often it reads. */
import type * as Fs from 'node:fs'
import { expect, test, vi } from 'vitest'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { Store } from '../../src/ingest/store.ts'
import { Workplace } from '../support/content.ts'
import { HEADER } from '../support/document.ts'
import { REGISTRY } from '../support/registry.ts'

const disk = vi.hoisted(() => ({ full: false, locked: false }))
vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof Fs>()
  const writeFileSync = (file: string, content: string | Uint8Array): void => {
    original.writeFileSync(file, disk.full ? content.slice(0, 2) : content)
    if (disk.full) throw new Error('no space left')
  }
  const renameSync = (from: string, to: string): void => {
    if (disk.locked) throw new Error('locked')
    original.renameSync(from, to)
  }
  return { ...original, writeFileSync, renameSync }
})

test.each(['full', 'locked'] as const)(
  'a write that fails (%s) leaves the old bytes, and nothing beside them',
  (fault) => {
    using place = new Workplace()
    const store = new Store(place.content)
    store.write('a.txt', 'old')
    store.publish('a-b-1', ['a-b-1#0'])
    const before = place.snapshot()
    disk[fault] = true
    try {
      expect(() => store.write('a.txt', 'newer')).toThrow()
      expect(() => store.publish('a-b-1', ['a-b-1#1'])).toThrow()
    } finally {
      disk[fault] = false
    }
    expect(place.snapshot()).toEqual(before)
    expect(store.published('a-b-1')).toEqual(['a-b-1#0'])
  },
)

test('the ledger is read once a run, and known after each write', async () => {
  using place = new Workplace()
  place.write('content/permalinks.txt', 'tower-chuwu-7#0\ntower-chuwu-8#0\n')
  const store = new Store(place.content)
  const read = vi.spyOn(store, 'read')
  const run = async (check: boolean): Promise<string[]> => {
    const files = [7, 8, 9].map((number) =>
      place.write(`inbox/${number}.txt`, `${HEADER.replace('第 7 次', `第 ${number} 次`)}一、甲案\n`),
    )
    return (await ingestFiles(files, { store, agencies: REGISTRY, only: null, check })).map(({ state }) => state)
  }
  expect(await run(false)).toEqual(['written', 'written', 'written'])
  expect(await run(true)).toEqual(['current', 'current', 'current'])
  expect(read.mock.calls.filter(([file]) => file === 'permalinks.txt')).toHaveLength(1)
  expect(store.published('tower-chuwu-9')).toEqual(['tower-chuwu-9#0', 'tower-chuwu-9#1'])
  const ids = ['tower-chuwu-7#0', 'tower-chuwu-8#0', 'tower-chuwu-7#1', 'tower-chuwu-8#1']
  expect(place.read('content/permalinks.txt').trimEnd().split('\n')).toEqual([
    ...ids,
    ...store.published('tower-chuwu-9'),
  ])
})
