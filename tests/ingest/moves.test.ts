/** content/moved.yaml as ingest minds it. */
import { rmSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { Store } from '../../src/ingest/store.ts'
import { Workplace } from '../support/content.ts'
import { minutes } from './batch/documents.ts'

const SIGNED = 'by: 周小帆, on: 2024-05-20'
const move = (place: Workplace, ...entries: string[]): string =>
  place.write('content/moved.yaml', entries.map((entry) => `- {${entry}, ${SIGNED}}\n`).join(''))

/** States and errors of a run: of these meetings' documents, or with none a check of all. */
async function run(place: Workplace, ...numbers: readonly number[]): Promise<string[]> {
  const files = numbers.map((number) => place.write(`inbox/${number}.txt`, minutes(number)))
  const options = { store: new Store(place.content), only: null, check: files.length === 0, cache: true }
  const results = await ingestFiles(files, options)
  return results.map(({ state, messages }) =>
    [state, ...messages.flatMap(({ level, rule, reason }) => (level === 'error' ? [rule, reason] : []))].join(' '),
  )
}

/** Takes a meeting and its document out of the content. */
function remove(place: Workplace, number: number): void {
  rmSync(place.path(`content/meetings/tower/chuwu/${number}.yaml`))
  rmSync(place.path(`content/sources/tower/${number}.txt`))
}

test('a meeting that is gone is missed, unless it was moved to one that is there, or withdrawn', async () => {
  using place = new Workplace()
  await run(place, 7, 8)
  remove(place, 7)
  expect(await run(place)).toEqual(['current', expect.stringMatching(/^refused no-meeting /u)])
  move(place, 'from: tower-chuwu-7, to: tower-chuwu-8')
  expect(await run(place)).toEqual(['current'])
  move(place, 'from: tower-chuwu-7, reason: 誤公開')
  expect(await run(place)).toEqual(['current'])
  move(place, 'from: tower-chuwu-7#1, to: tower-chuwu-8#1')
  expect(await run(place)).toEqual(['current', expect.stringMatching(/^refused no-meeting /u)])
})

test('an entry that leads nowhere, or is about what stands, is told with its line', async () => {
  using place = new Workplace()
  await run(place, 7, 8)
  remove(place, 7)
  move(place, 'from: tower-chuwu-7, to: tower-chuwu-9')
  expect(await run(place)).toEqual(['current', expect.stringContaining('「tower-chuwu-9」不在內容中')])
  move(place, 'from: tower-chuwu-7, reason: 誤公開', 'from: tower-chuwu-8, reason: 誤公開')
  expect(await run(place)).toEqual([
    expect.stringMatching(/^refused moved-id .*tower-chuwu-8（已撤銷）/u),
    expect.stringContaining('「tower-chuwu-8」還在內容中'),
  ])
  move(place, 'from: tower-chuwu-7, to: tower-chuwu-8', 'from: tower, to: stars')
  expect((await run(place)).at(-1)).toContain('「tower」還在內容中')
})

test('an item that its new meeting does not hold leads nowhere, and is named', async () => {
  using place = new Workplace()
  await run(place, 7, 8)
  remove(place, 7)
  move(place, 'from: tower-chuwu-7, to: tower-chuwu-8', 'from: tower-chuwu-7#1-c, to: tower-chuwu-8#2')
  place.write('content/permalinks.txt', `${place.read('content/permalinks.txt')}tower-chuwu-7#3\n`)
  expect(await run(place)).toEqual(['current', 'refused moved-fault 網址移動檔有誤：tower-chuwu-7#3 沒有去處'])
})

test('pages of units are known by the registry; those of cases, which only the archive knows, are let through', async () => {
  using place = new Workplace()
  await run(place, 7)
  move(
    place,
    'from: units/tower-old, to: units/tower-dengguang',
    'from: cases/tower-chuwu-101, to: cases/tower-chuwu-701',
  )
  expect(await run(place)).toEqual(['current'])
  move(place, 'from: units/tower-old, to: units/tower-none')
  expect((await run(place)).at(-1)).toContain('「units/tower-none」不在內容中')
})

test('what was withdrawn is not filed again, from an archived source, from the cache or anew', async () => {
  using place = new Workplace()
  await run(place, 7)
  expect(await run(place, 7)).toEqual(['unchanged'])
  move(place, 'from: tower-chuwu-7, reason: 誤公開')
  expect(await run(place, 7)).toEqual([expect.stringMatching(/^refused moved-id .*tower-chuwu-7（已撤銷）/u)])
  remove(place, 7)
  expect(await run(place, 7)).toEqual([expect.stringMatching(/^refused moved-id /u)])
  rmSync(place.path('content/moved.yaml'))
  expect(await run(place, 7)).toEqual(['written'])
})

test('an address is given to another document where the entry says so, and to one that was never published by none', async () => {
  using place = new Workplace()
  await run(place, 8)
  move(place, 'from: tower-chuwu-7, to: tower-chuwu-8')
  expect(await run(place, 7)).toEqual([expect.stringContaining('tower-chuwu-7（已移至 tower-chuwu-8）')])
  move(place, 'from: tower-chuwu-7, to: tower-chuwu-8, reused: true')
  expect(await run(place, 7)).toEqual(['written'])
  expect(await run(place)).toEqual(['current', 'current'])
})

test('a file that can not be read keeps every document out', async () => {
  using place = new Workplace()
  place.write('content/moved.yaml', '- from：tower-chuwu-7\n')
  expect(await run(place, 7)).toEqual([expect.stringMatching(/^refused content-fault .*moved\.yaml:1:7 .*全形冒號/u)])
})
