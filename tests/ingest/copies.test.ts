/** Documents that the archive holds already, by their bytes, and others of the same number. */
import { expect, test } from 'vitest'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { Store } from '../../src/ingest/store.ts'
import { Workplace } from '../support/content.ts'
import { HEADER } from '../support/document.ts'

const FIRST = `${HEADER}一、甲案\n二、散會：11 時\n`
const REVISED = FIRST.replace('二、散會', '二、乙案\n三、散會')

/** State and reasons of the documents of a run; none is every archived one. */
async function run(place: Workplace, files: Record<string, string>, revise = false): Promise<string[]> {
  const paths = Object.entries(files).map(([name, text]) => place.write(`inbox/${name}`, text))
  const options = { store: new Store(place.content), only: null, check: paths.length === 0, revise }
  const results = await ingestFiles(paths, options)
  return results.map(({ state, messages }) =>
    [state, ...messages.map(({ rule, reason }) => `${rule} ${reason}`)].join(' '),
  )
}

test.each([[false], [true]])('a copy under another name is filed already (--revise: %s)', async (revise) => {
  using place = new Workplace()
  await run(place, { 'a.txt': FIRST })
  const before = place.snapshot()
  expect(await run(place, { 'b.txt': FIRST }, revise)).toEqual([
    'unchanged same-document 相同檔案，已收錄於：tower/a.txt',
  ])
  expect(place.snapshot()).toEqual(before)
  expect(await run(place, {})).toEqual(['current'])
})

test.each([[false], [true]])('a copy of what was replaced is replaced already (--revise: %s)', async (revise) => {
  using place = new Workplace()
  await run(place, { 'a.txt': FIRST })
  await run(place, { 'a（修正版）.txt': REVISED })
  const before = place.snapshot()
  expect(await run(place, { 'b.txt': FIRST }, revise)).toEqual([
    'unchanged replaced-source 本文件已由修正版取代：tower/a（修正版）.txt',
  ])
  expect(place.snapshot()).toEqual(before)
})

test('both in one run, and the copy alone in the archive is no source', async () => {
  using place = new Workplace()
  expect((await run(place, { 'a.txt': FIRST, 'b.txt': FIRST })).map((line) => line.split(' ')[0])).toEqual([
    'written',
    'unchanged',
  ])
  place.write('content/sources/tower/b.txt', FIRST)
  new Store(place.content).remove('sources/tower/a.txt')
  expect((await run(place, {})).join()).toContain('no-source')
})

test('of another document of the same number the message shows both days', async () => {
  using place = new Workplace()
  await run(place, { 'a.txt': FIRST })
  const [other] = await run(place, { 'b.txt': FIRST.replace('113 年 5 月 6 日', '113 年 6 月 3 日') })
  expect(other).toContain('tower/a.txt（開會日 113年5月6日；本檔是 113年6月3日）')
  const [same] = await run(place, { 'b.txt': REVISED })
  expect(same).toMatch(/tower\/a\.txt$/u)
})
