/** Many documents: the same whatever does the work, and nothing of one keeps the others out. */
import { chmodSync, mkdirSync, rmSync, truncateSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import { ingestEach, ingestFiles, type Options, type Result } from '../../../src/ingest/batch.ts'
import { find } from '../../../src/ingest/batch/find.ts'
import { Store } from '../../../src/ingest/store.ts'
import { Workplace } from '../../support/content.ts'
import { HEADER } from '../../support/document.ts'
import { collect, minutes } from './documents.ts'

vi.setConfig({ testTimeout: 120_000 })

async function run(place: Workplace, options: Partial<Options> = {}): Promise<Result[]> {
  const { found } = find([place.path('inbox')])
  return collect(ingestEach(found, { store: new Store(place.content), only: null, check: false, ...options }))
}

/** In an order that is not that of the numbers, with every conflict that there is. */
function furnish(): Workplace {
  const place = new Workplace()
  for (let number = 1; number <= 100; number++)
    place.write(`inbox/${(number * 7) % 101}/${number}.txt`, minutes(number))
  place.write('inbox/x/7.txt', minutes(7))
  place.write('inbox/x/8.txt', minutes(8, '丙案'))
  place.write('inbox/x/9 又.txt', minutes(9))
  place.write('inbox/x/bad.txt', '通知\n')
  place.write('inbox/x/scan.jpg', '\xff\xd8\xff')
  return place
}

test('is filed to the same bytes by any number of threads, and checked so', async () => {
  const seen = [0, 1, 3].map(async (threads) => {
    using place = furnish()
    const results = await run(place, { threads })
    const told = results.map(({ file, state, messages }) => ({
      file: file.slice(place.root.length),
      state,
      rules: messages.map(({ rule, reason }) => [rule, reason]),
    }))
    const check = { store: new Store(place.content), only: null, check: true, threads }
    const states = (await ingestFiles([], check)).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['current']))
    return { told, content: place.snapshot() }
  })
  const [alone, one, three] = await Promise.all(seen)
  expect(alone?.told.slice(-5).map(({ file, state, rules }) => [file, state, rules[0]?.[0]])).toEqual([
    ['/inbox/x/7.txt', 'unchanged', undefined],
    ['/inbox/x/8.txt', 'refused', 'meeting-exists'],
    ['/inbox/x/9 又.txt', 'unchanged', 'same-document'],
    ['/inbox/x/bad.txt', 'refused', 'no-title'],
    ['/inbox/x/scan.jpg', 'refused', 'unsupported-format'],
  ])
  expect(one).toEqual(alone)
  expect(three).toEqual(alone)
})

test.each([0, 2])(
  'stopped, it ends with what is filed, and goes on with the next run (%i threads)',
  async (threads) => {
    using place = furnish()
    const controller = new AbortController()
    const { found } = find([place.path('inbox')])
    const options = { store: new Store(place.content), only: null, check: false, threads, signal: controller.signal }
    let count = 0
    for await (const { state } of ingestEach(found, options)) {
      expect(state).toBe('written')
      if (++count === 20) controller.abort()
    }
    expect(count).toBeLessThan(25)
    const store = new Store(place.content)
    expect(store.meetings()).toHaveLength(count)
    expect(store.filesBelow('.ingest-tmp')).toEqual([])
    await run(place, { threads: 0 })
    using whole = furnish()
    await run(whole, { threads: 0 })
    expect(place.snapshot()).toEqual(whole.snapshot())
  },
)

test('a fault of the registry ends the batch before anything is filed', async () => {
  using place = furnish()
  place.write('content/agencies/tower.yaml', 'id: tower\n')
  await expect(run(place)).rejects.toThrow('agencies/tower.yaml')
  expect(new Store(place.content).meetings()).toEqual([])
})

test('a revised document may be in the same batch as the first, in whatever order they were prepared', async () => {
  const contents = [0, 2].map(async (threads) => {
    using place = new Workplace()
    for (let number = 1; number <= 60; number++) place.write(`inbox/${number}.txt`, minutes(number))
    place.write('inbox/30修正版.txt', minutes(30, '甲案（修正）'))
    const results = await run(place, { threads })
    expect(results.flatMap(({ messages }) => messages.map(({ rule }) => rule))).toEqual(['revised'])
    return place.snapshot()
  })
  const [alone, together] = await Promise.all(contents)
  expect(together).toEqual(alone)
})

test('a meeting that an older program wrote is replaced, if it is of the same document', async () => {
  using place = new Workplace()
  const file = 'content/meetings/tower/chuwu/7.yaml'
  place.write('inbox/7.txt', minutes(7))
  await run(place)
  const before = place.snapshot()
  const current = place.read(file)
  const older = current.replace(/^dropped: .*$/mu, 'skipped: 0')
  expect(older).not.toBe(current)
  place.write(file, older)
  expect((await run(place)).map(({ state }) => state)).toEqual(['changed'])
  expect(place.snapshot()).toEqual(before)
  for (const other of [
    older.replace('# Written', '# Typed'),
    older.replace('id: tower-chuwu-7', 'id: tower-chuwu-8'),
    older.replace(/sha256: ..../u, 'sha256: 0000'),
    older.replace('tower/7.txt', 'tower/8.txt'),
    `${older}: [`,
  ]) {
    place.write(file, other)
    const [result] = await run(place)
    expect(result?.messages.map(({ rule }) => rule)).toEqual(['content-fault'])
    expect(place.read(file)).toBe(other)
  }
})

test('what is no document does no harm', async () => {
  using place = new Workplace()
  place.write('inbox/a\nb\u001b[31m.txt', minutes(1))
  place.write('inbox/zero.bin', '\0')
  place.write('inbox/nuls.txt', `${HEADER}\0`)
  truncateSync(place.write('inbox/large.txt', ''), 100_000_000)
  place.write('inbox/empty.txt', '')
  mkdirSync(place.path('inbox/folder.txt'))
  place.write('inbox/folder.txt/a.txt', minutes(2))
  // As a pipe or a device, it would keep whoever opens it waiting.
  const server = createServer().listen(place.path('inbox/socket.txt'))
  await once(server, 'listening')
  place.write(`inbox/deep/${'d/'.repeat(200)}e.txt`, minutes(3))
  const results = await run(place)
  server.close()
  expect(
    results.map(({ file, state, messages }) => [
      file.slice(place.root.length + 7).replace(/(?:d\/)+/u, ''),
      messages[0]?.rule ?? state,
    ]),
  ).toEqual([
    ['a\nb\u001b[31m.txt', 'unsafe-name'],
    ['deep/e.txt', 'written'],
    ['empty.txt', 'empty-file'],
    ['folder.txt/a.txt', 'written'],
    ['large.txt', 'file-too-large'],
    ['nuls.txt', 'control-character'],
    ['socket.txt', 'unreadable'],
    ['zero.bin', 'unsupported-format'],
  ])
})

test.skipIf(process.getuid?.() === 0)('a file that may not be read is refused', async () => {
  using place = new Workplace()
  chmodSync(place.write('inbox/a.txt', minutes(1)), 0)
  expect((await run(place)).map(({ messages }) => messages[0]?.rule)).toEqual(['unreadable'])
})

test('a source that goes while the batch runs is refused, and the others are not', async () => {
  using place = new Workplace()
  const files = [1, 2].map((number) => place.write(`inbox/${number}.txt`, minutes(number)))
  const { found } = find([place.path('inbox')])
  rmSync(files[0] ?? '')
  const store = new Store(place.content)
  const results = await collect(ingestEach(found, { store, only: null, check: false, cache: true }))
  expect(results.map(({ state }) => state)).toEqual(['refused', 'written'])
})
