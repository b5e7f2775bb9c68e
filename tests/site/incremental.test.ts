/** A build after a change is, to the byte, a build from nothing; what has not changed is not made again. */
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keptFolder } from '../../src/publish/publish.ts'
import { minutes } from '../archive/minutes.ts'
import { MEETINGS, fill, tower, workplace } from '../publish/archive.ts'
import { snapshot, type Workplace } from '../support/content.ts'
import { build } from '../support/setup.ts'

/** Of another agency: nothing that happens to the others' minutes touches it. */
const APART = minutes('juwu', '113-1', '2024-01-05', ['洽悉。'], 'stars')
const [SEVENTH, , NINTH] = MEETINGS

let place: Workplace
beforeAll(() => (place = workplace([...MEETINGS, APART])))
afterAll(() => {
  for (const out of ['out', 'fresh']) rmSync(keptFolder(place.path(out)), { recursive: true, force: true })
  place[Symbol.dispose]()
})

/** @returns the numbers that it says: files written, left, of them not made again, removed. */
function buildInto(out: string): number[] {
  const { status, output } = build({ ARCHIVE_CONTENT: place.content, ARCHIVE_OUT: place.path(out) })
  if (status !== 0) throw new Error(output)
  const said = output.split('\n').find((line) => line.startsWith(`${place.path(out)}：`)) ?? ''
  return [...said.slice(said.indexOf('：')).matchAll(/\d+/gu)].map(([number]) => Number(number))
}

/** The site that a build from nothing makes. */
function fresh(): Record<string, string> {
  for (const folder of [place.path('fresh'), keptFolder(place.path('fresh'))])
    rmSync(folder, { recursive: true, force: true })
  buildInto('fresh')
  return snapshot(place.path('fresh'))
}

/** Names of files that are not the same; whole sites would not be readable. */
function differing(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file]).sort()
}

test('one changed, one removed, one added, a unit renamed; what is kept damaged', () => {
  const out = place.path('out')
  place.write('out/own.txt', 'x')
  expect(buildInto('out').slice(1)).toEqual([0, 0, 0])
  if (!SEVENTH || !NINTH) throw new Error('The archive lacks them.')
  const changed = tower(7, '2024-04-06', '請燈光組於 6 月 30 日前辦理。', '列管案號 10701 賡續列管。')
  fill(place, [changed, NINTH, tower(10, '2024-07-06', '依第 9 次處務會議決議，列管案號 10701 賡續列管。'), APART])
  const [, , unmade = 0, removed = 0] = buildInto('out')
  // At least its page, its JSON and its document.
  expect(unmade).toBeGreaterThanOrEqual(3)
  expect(removed).toBeGreaterThanOrEqual(3)
  expect(['tower/chuwu/8', 'api/meetings/tower-chuwu-8.json'].filter((file) => existsSync(join(out, file)))).toEqual([])
  expect(differing(snapshot(out), fresh())).toEqual(['own.txt'])

  const registry = place.path('content/agencies/tower.yaml')
  writeFileSync(registry, readFileSync(registry, 'utf8').replace('燈光組', '照明組'))
  const readings = join(keptFolder(out), 'readings')
  for (const file of [
    join(keptFolder(out), 'pages.json'),
    ...readdirSync(readings).map((name) => join(readings, name)),
  ])
    writeFileSync(file, readFileSync(file).subarray(9))
  expect(buildInto('out')[2]).toBe(0)
  expect(differing(snapshot(out), fresh())).toEqual(['own.txt'])
  // Five builds of a whole site.
}, 300_000)
