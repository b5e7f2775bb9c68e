/** A build after changes is, to the byte, a build from nothing; what has not changed is not made again. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishedIds } from '../../src/model/ledger.ts'
import { keptFolder } from '../../src/publish/publish.ts'
import { minutes } from '../archive/minutes.ts'
import { MEETINGS, fill, tower, workplace } from '../publish/archive.ts'
import { snapshot, type Workplace } from '../support/content.ts'
import { build } from '../support/setup.ts'

/** Of another agency: nothing that happens to the others' minutes touches it. */
const APART = minutes('juwu', '113-1', '2024-01-05', ['各單位請於年底前完成。', '列管案號 11301 賡續列管。'], 'stars')
const [seventh, eighth, ninth] = MEETINGS
if (!seventh || !eighth || !ninth) throw new Error('The archive lacks them.')
const BEFORE = [...MEETINGS, APART]
/**
 * The seventh has another deadline and is changed and confirmed by the next; the eighth, which the ninth names, turns out
 * to be the eighteenth; the tenth names the ninth, and goes on with a case.
 */
const AFTER = [
  tower(7, '2024-04-06', '請燈光組於 6 月 30 日前辦理。', '列管案號 10701 賡續列管。'),
  { ...eighth, id: 'tower-chuwu-18', number: '18' },
  ninth,
  tower(
    10,
    '2024-07-06',
    '確認上次（第9次）會議紀錄。決議：紀錄確認，准予備查。',
    '依第 9 次處務會議決議，列管案號 10701 賡續列管。',
  ),
  APART,
]
const MOVE = '- {from: tower-chuwu-8, to: tower-chuwu-18, reason: 次別誤植, by: 周小帆, on: 2024-05-20}\n'

let place: Workplace
beforeAll(() => (place = workplace(BEFORE)))
afterAll(() => {
  rmSync(keptFolder(place.path('out')), { recursive: true, force: true })
  place[Symbol.dispose]()
})

/** @returns the numbers that it says: files written, left, of them not made again, removed. */
async function buildIt(): Promise<number[]> {
  const { status, output } = await build({ ARCHIVE_CONTENT: place.content, ARCHIVE_OUT: place.path('out') })
  if (status !== 0) throw new Error(output)
  const said = output.split('\n').find((line) => line.startsWith(`${place.path('out')}：`)) ?? ''
  return [...said.slice(said.indexOf('：')).matchAll(/[\d,]+/gu)].map(([number]) => Number(number.replaceAll(',', '')))
}

/** Names of files that are not the same; whole sites would not be readable. */
function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file]).sort()
}

test('changed, removed, added, moved to another number, and all of it taken back', async () => {
  const out = place.path('out')
  const has = (...files: string[]): boolean[] => files.map((file) => existsSync(join(out, file)))
  place.write('out/own.txt', 'x')
  expect((await buildIt()).slice(1)).toEqual([0, 0, 0])
  const nothing = snapshot(out)

  fill(place, AFTER)
  writeFileSync(
    place.path('content/permalinks.txt'),
    [...AFTER, eighth].flatMap((meeting) => [...publishedIds(meeting), '']).join('\n'),
  )
  place.write('content/moved.yaml', MOVE)
  const [, , unmade = 0, removed = 0] = await buildIt()
  // Of the agency apart: pages, feeds, lists and calendars of itself, its series, meeting, case and short addresses.
  expect(unmade).toBeGreaterThanOrEqual(15)
  expect(removed).toBeGreaterThanOrEqual(3)
  expect(has('api/meetings/tower-chuwu-8.json', 'tower/chuwu/8/index.html', 'tower/chuwu/10/index.html')).toEqual([
    false,
    true,
    true,
  ])
  expect(readFileSync(join(out, 'tower/chuwu/8/index.html'), 'utf8')).toContain('/tower/chuwu/18/')
  const changed = differing(nothing, snapshot(out))
  for (const file of ['tower/chuwu/7/index.html', 'units/tower-dengguang/index.html', 'tower/deadlines.ics'])
    expect(changed).toContain(file)

  fill(place, BEFORE)
  rmSync(place.path('content/moved.yaml'))
  const [, , again = 0] = await buildIt()
  expect(again).toBeGreaterThanOrEqual(15)
  // What was made of nothing is what three builds have come to.
  expect(differing(snapshot(out), nothing)).toEqual([])

  // A unit of another name is read anew everywhere; so is all of what is kept, where it is damaged.
  const registry = place.path('content/agencies/tower.yaml')
  writeFileSync(registry, readFileSync(registry, 'utf8').replace('name: 燈光組', 'name: 照明組'))
  const readings = join(keptFolder(out), 'readings')
  for (const name of readdirSync(readings))
    writeFileSync(join(readings, name), readFileSync(join(readings, name)).subarray(9))
  expect((await buildIt())[2]).toBe(0)
  expect(readFileSync(join(out, 'units/tower-dengguang/index.html'), 'utf8')).toContain('照明組')
  // Four builds of a whole site.
}, 300_000)
