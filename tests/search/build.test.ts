/** The index as it is written: the same from the cache as made anew, and one more meeting changes one shard. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ApiMeeting } from '../../src/model/api.ts'
import { writeIndex } from '../../src/search/build/index.ts'
import { writeShard } from '../../src/search/build/shard.ts'
import type { Manifest, ShardStart } from '../../src/search/shards.ts'
import { made } from './published.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const LIMITS = { newest: 4, frozen: 6 }
const meeting = (number: number, year: number): ApiMeeting =>
  made('tower', String(number), `${year}-0${1 + (number % 9)}-10`, [
    { text: `第${number}案：請燈光組於${year}年底前完成換裝`, units: ['tower-dengguang'] },
  ])
/** Newest first: three of 2024, four of each year before. */
const MEETINGS: readonly ApiMeeting[] = [
  ...[15, 14, 13].map((number) => meeting(number, 2024)),
  ...[2023, 2022, 2021].flatMap((year, index) => [4, 3, 2, 1].map((number) => meeting(4 * (2 - index) + number, year))),
].toSorted((a, b) => b.date.localeCompare(a.date))

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'index-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Every file of a folder with its bytes. */
const contentOf = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), readFileSync(file).toString('base64')]),
  )

async function write(meetings: readonly ApiMeeting[], name: string, cache: string): Promise<Map<string, string>> {
  await writeIndex(meetings, join(root, name), join(root, cache), LIMITS)
  return contentOf(join(root, name))
}

const shardsIn = (name: string): string[] =>
  (JSON.parse(readFileSync(join(root, name, 'shards.json'), 'utf8')) as Manifest).shards.map(({ folder }) => folder)

test('made anew, made again and taken from the cache it is the same to the byte', async () => {
  const first = await write(MEETINGS, 'first', 'cache')
  expect(shardsIn('first').length).toBeGreaterThan(1)
  expect([...first.keys()].some((file) => file.endsWith('.pf_index'))).toBe(true)
  expect(await write(MEETINGS, 'first', 'cache')).toEqual(first)
  expect(await write(MEETINGS, 'second', 'other-cache')).toEqual(first)
})

test.each([
  ['one more', [meeting(16, 2024), ...MEETINGS]],
  ['one less', MEETINGS.slice(1)],
  ['one that says something else', [{ ...meeting(99, 2024), id: MEETINGS[0]?.id ?? '' }, ...MEETINGS.slice(1)]],
])('%s makes the newest shard anew and no other, as if all were', async (name, meetings) => {
  const before = shardsIn('first')
  const after = await write(meetings, name, 'cache')
  expect(shardsIn(name).slice(1)).toEqual(before.slice(1))
  expect(shardsIn(name)[0]).not.toBe(before[0])
  expect(after).toEqual(await write(meetings, `${name} anew`, `cache of ${name}`))
})

test('a shard tells what is common, of what is frequent only the rest, and keeps of Pagefind what a search asks for', async () => {
  const hundred = Array.from({ length: 100 }, (_, rank) =>
    made('tower', String(100 - rank), '2024-03-10', [
      { text: rank < 51 ? '甲乙' : '丙', units: [] },
      { text: rank < 40 ? '丁戊' : '丙', units: [] },
    ]),
  )
  const folder = join(root, 'hundred')
  await writeShard(hundred, folder)
  const { list } = JSON.parse(readFileSync(join(folder, 'start.json'), 'utf8')) as ShardStart
  expect([...list.common].sort()).toEqual(['丙', '乙', '甲', '甲乙'].sort())
  expect(list.frequent).toEqual(['丁戊'])
  expect([list.ids[0], list.days[0], list.items[0]]).toEqual([hundred[0]?.id, 20240310, 2])
  expect(
    readdirSync(folder).filter((name) => !/^(?:start\.json|pagefind\.js|index|filter|wasm\..*)$/u.test(name)),
  ).toEqual([])
})
