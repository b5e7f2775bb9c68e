/** The store where the disk fails it, what it reads, and how a run begins and ends. */
import type * as Fs from 'node:fs'
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { beforeEach, expect, test, vi } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { Store } from '../../src/ingest/store.ts'
import { Busy } from '../../src/ingest/store/lock.ts'
import { Workplace } from '../support/content.ts'
import { ids, minutes } from './batch/documents.ts'

const disk = vi.hoisted(() => ({ full: false, locked: false, ledgers: 0 }))
vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof Fs>()
  const write = (file: Fs.PathOrFileDescriptor, content: string | Uint8Array, options: object): void => {
    original.writeFileSync(file, disk.full ? content.slice(0, 2) : content, options)
    if (disk.full) throw Object.assign(new Error('no space left'), { code: 'ENOSPC', syscall: 'write' })
  }
  const renameSync = (from: string, to: string): void => {
    if (disk.locked) throw Object.assign(new Error('locked'), { code: 'EPERM', syscall: 'rename' })
    if (to.endsWith('permalinks.txt')) disk.ledgers++
    original.renameSync(from, to)
  }
  return { ...original, writeFileSync: write, renameSync }
})

vi.setConfig({ testTimeout: 60_000 })
// A batch also writes its ledger when a while has passed since the last time: here none passes, however slow the machine.
beforeEach(() => {
  vi.spyOn(performance, 'now').mockReturnValue(0)
})

const LEDGER = 'content/permalinks.txt'
const tracesOf = ({ content }: Workplace): string[] => readdirSync(content).filter((name) => name.startsWith('.'))

test.each(['full', 'locked'] as const)(
  'a write that fails (%s) leaves the old bytes, and nothing beside them',
  (fault) => {
    using place = new Workplace()
    const store = new Store(place.content)
    store.write('a.txt', 'old')
    store.ledger.publish('a-b-1', ['a-b-1#0'])
    store.flush()
    const before = place.snapshot()
    disk[fault] = true
    try {
      expect(() => store.write('a.txt', 'newer')).toThrow()
      store.ledger.publish('a-b-1', ['a-b-1#1'])
      expect(() => store.flush()).toThrow()
    } finally {
      disk[fault] = false
    }
    expect(place.snapshot()).toEqual(before)
    // It is not forgotten.
    store.flush()
    expect(place.read(LEDGER)).toMatch(/\na-b-1#0\na-b-1#1\n$/)
  },
)

test('a ledger that can not be written is told, and the next run completes it', async () => {
  using place = new Workplace()
  const files = [7, 8].map((number) => place.write(`inbox/${number}.txt`, minutes(number)))
  const options = { only: null, check: false }
  const store = new Store(place.content)
  const flush = vi.spyOn(store, 'flush').mockImplementation(() => {
    throw Object.assign(new Error('no space left'), { syscall: 'write' })
  })
  await expect(ingestFiles(files, { ...options, store })).rejects.toThrow('no space left')
  flush.mockRestore()
  expect(existsSync(place.path(LEDGER))).toBe(false)
  expect(readArchive(place.content).meetings).toHaveLength(2)
  const again = await ingestFiles(files.slice(1), { ...options, store: new Store(place.content) })
  expect(again.map(({ state }) => state)).toEqual(['unchanged'])
  expect(place.read(LEDGER).trimEnd().split('\n').slice(1)).toEqual([...ids(7), ...ids(8)])
  expect(tracesOf(place)).toEqual([])
})

test('the ledger is written once for a batch, in the order of the documents', async () => {
  using place = new Workplace()
  place.write(LEDGER, 'tower-chuwu-7#0\ntower-chuwu-8#0\n')
  const files = [9, 7, 8].map((number) => place.write(`inbox/${number}.txt`, minutes(number)))
  const run = async (check: boolean): Promise<string[]> => {
    const results = await ingestFiles(files, { store: new Store(place.content), only: null, check })
    return results.map(({ state }) => state)
  }
  disk.ledgers = 0
  expect(await run(false)).toEqual(['written', 'written', 'written'])
  expect(disk.ledgers).toBe(1)
  expect(await run(true)).toEqual(['current', 'current', 'current'])
  expect(place.read(LEDGER).trimEnd().split('\n')).toEqual([
    'tower-chuwu-7#0',
    'tower-chuwu-8#0',
    ...ids(9),
    ...ids(7).slice(1),
    ...ids(8).slice(1),
  ])
})

test('a long batch writes the ledger now and then, and never an id of what is not filed', async () => {
  using place = new Workplace()
  const numbers = Array.from({ length: 501 }, (_, index) => index + 1)
  const files = numbers.map((number) => place.write(`inbox/${number}.txt`, minutes(number)))
  disk.ledgers = 0
  await ingestFiles(files, { store: new Store(place.content), only: null, check: false, threads: 0 })
  expect(disk.ledgers).toBeGreaterThan(1)
  expect(place.read(LEDGER).trimEnd().split('\n').slice(1)).toEqual(numbers.flatMap(ids))
})

test('a slow batch writes the ledger after each document that took long', async () => {
  using place = new Workplace()
  const files = [7, 8, 9].map((number) => place.write(`inbox/${number}.txt`, minutes(number)))
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 2000))
  disk.ledgers = 0
  await ingestFiles(files, { store: new Store(place.content), only: null, check: false, threads: 0 })
  expect(disk.ledgers).toBe(3)
})

test('and only when a while has passed since the last time', async () => {
  using place = new Workplace()
  const files = [6, 7, 8, 9].map((number) => place.write(`inbox/${number}.txt`, minutes(number)))
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 600))
  disk.ledgers = 0
  await ingestFiles(files, { store: new Store(place.content), only: null, check: false, threads: 0 })
  expect(disk.ledgers).toBe(2)
})

test('what was announced and not filed is not published', async () => {
  using place = new Workplace()
  place.write('content/.ingest-pending', 'tower-chuwu-7\n../../tower\n\n')
  place.write('content/.ingest-tmp/half', 'x')
  const file = place.write('inbox/8.txt', minutes(8))
  await ingestFiles([file], { store: new Store(place.content), only: null, check: false })
  expect(place.read(LEDGER).trimEnd().split('\n').slice(1)).toEqual(ids(8))
  expect(tracesOf(place)).toEqual([])
})

test('what was announced and is no meeting is left to who reads it', async () => {
  using place = new Workplace()
  place.write('content/.ingest-pending', 'tower-chuwu-7\n')
  place.write('content/meetings/tower/chuwu/7.yaml', 'id: 7\n')
  const store = new Store(place.content)
  await store.open()
  store.close()
  expect(tracesOf(place)).toEqual([])
})

class Locked extends Workplace {
  readonly store = new Store(this.content)

  constructor(holder: string) {
    super()
    this.write('content/.ingest-lock', holder)
  }
}

test.each([
  ['another process', `${process.ppid} ${hostname()}\n`],
  ['a process of another machine', '1 elsewhere\n'],
])('the lock of %s keeps a run out', async (_, holder) => {
  using place = new Locked(holder)
  const { store } = place
  await expect(store.open()).rejects.toThrow(Busy)
  await expect(store.open()).rejects.toThrow(holder.trim())
  store.close()
  expect(place.read('content/.ingest-lock')).toBe(holder)
})

test.each([
  ['a process that is gone', `4194304 ${hostname()}\n`],
  ['a run that was cut off at once', ''],
  ['an earlier run with this number', `${process.pid} ${hostname()}\n`],
])('the lock of %s is taken over', async (_, holder) => {
  using place = new Locked(holder)
  const { store } = place
  await store.open()
  expect(place.read('content/.ingest-lock')).toBe(`${process.pid} ${hostname()}\n`)
  expect(store.repaired).toBe(true)
  store.close()
  expect(tracesOf(place)).toEqual([])
})

test('a run that only looks needs no lock and leaves no trace', async () => {
  using place = new Locked(`${process.ppid} ${hostname()}\n`)
  const { store } = place
  writeFileSync(place.path('a.txt'), minutes(7), {})
  const [result] = await ingestFiles([place.path('a.txt')], { store, only: null, check: true })
  expect([result?.state, tracesOf(place)]).toEqual(['differs', ['.ingest-lock']])
  expect(statSync(place.path('content/.ingest-lock')).size).toBeGreaterThan(0)
})
