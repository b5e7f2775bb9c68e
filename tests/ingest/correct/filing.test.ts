/** Corrections and revisions through a content directory on disk, as `npm run ingest` files them. */
import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingestFiles } from '../../../src/ingest/batch.ts'
import { Store } from '../../../src/ingest/store.ts'
import { readArchive } from '../../../src/archive/read.ts'
import { Workplace } from '../../support/content.ts'
import { HEADER } from '../../support/document.ts'
import { encode } from '../../support/encode.ts'

const CORRECTIONS = 'content/corrections/tower-chuwu-7.yaml'
const MEETING = 'content/meetings/tower/chuwu/7.yaml'
const FIRST = `${HEADER}一、甲案\n決議：請燈光組於 6 月底前完成。\n二、散會：11 時\n`
const REVISED = FIRST.replace('一、甲案', '一、丙案\n二、甲案').replace('二、散會', '三、散會')
const entry = (text: string): string => `- {${text}, by: 周小帆, on: 2024-05-10}\n`

/** State and rules of each document of a run: those named, or every archived one. */
async function run(place: Workplace, ...documents: (readonly [name: string, text: string])[]): Promise<string[]> {
  const store = new Store(place.content)
  const files = documents.map(([name, text]) => place.write(`inbox/${name}`, text))
  const results = await ingestFiles(files, { store, only: null, check: files.length === 0 })
  return results.map(({ state, messages }) => [state, ...messages.map(({ rule }) => rule)].join(' '))
}

test('a correction is filed with the document, and proved by --check', async () => {
  using place = new Workplace()
  place.write(CORRECTIONS, entry('do: replace, path: 1-c, from: 6 月底, to: 6 月 15 日'))
  expect(await run(place, ['a.txt', FIRST])).toEqual(['written'])
  expect(await run(place)).toEqual(['current'])
  expect(place.read(MEETING)).toContain('6 月 15 日前完成')
  // The day that is due follows the corrected text.
  expect(readArchive(place.content).deadlines.map(({ deadline }) => deadline.date)).toEqual(['2024-06-15'])
  place.write(CORRECTIONS, '# 已刪除\n')
  expect(await run(place)).toEqual(['differs not-current'])
  expect(await run(place, ['a.txt', FIRST])).toEqual(['changed'])
})

test('a correction that has lost its ground refuses the document, and nothing else is said of it', async () => {
  using place = new Workplace()
  await run(place, ['a.txt', FIRST])
  place.write(CORRECTIONS, entry('do: replace, path: 1-c, from: 8 月底, to: 9 月底'))
  const before = place.snapshot()
  expect(await run(place, ['a.txt', FIRST])).toEqual(['refused correction-ground'])
  expect(await run(place)).toEqual(['refused correction-ground'])
  expect(place.snapshot()).toEqual(before)
})

describe('a corrections file with a fault', () => {
  const EIGHTH = FIRST.replace('第 7 次', '第 8 次')

  test.each([
    ['a field is missing', entry('do: replace, path: 1-c, from: 6 月底'), ':1:3 第 1 筆 to：缺少這個欄位'],
    ['a colon is wide', '- do：replace\n', ':1:5 「do：」用了全形冒號'],
    ['it is in Big5', encode(entry('do: replace, path: 1-c, from: 6 月底, to: 7 月底'), 'big5'), '須存成 UTF-8'],
  ])('keeps out the documents of its meeting, and no others, where %s', async (_, text, fault) => {
    using place = new Workplace()
    place.write(CORRECTIONS, text)
    const documents = [
      ['a.txt', FIRST],
      ['b.txt', EIGHTH],
    ] as const
    expect(await run(place, ...documents)).toEqual(['refused correction-fault', 'written'])
    expect(Object.keys(place.snapshot()).filter((file) => file.startsWith('meetings/'))).toEqual([
      'meetings/tower/chuwu/8.yaml',
    ])
    place.write('content/sources/tower/a.txt', FIRST)
    expect((await run(place)).sort()).toEqual(['current', 'refused correction-fault', 'refused correction-fault'])
    const store = new Store(place.content)
    const [result] = await ingestFiles([place.path('inbox/a.txt')], { store, only: null, check: false })
    expect(result?.messages[0]?.reason).toContain(`corrections/tower-chuwu-7.yaml`)
    expect(result?.messages[0]?.reason).toContain(fault)
  })

  test('keeps out a document that it names: it may tell another number', async () => {
    using place = new Workplace()
    place.write('content/corrections/stars-juwu-112-7.yaml', '- do：set\n  field: number\n  source: a.txt\n')
    expect(await run(place, ['a.txt', FIRST], ['b.txt', EIGHTH])).toEqual(['refused correction-fault', 'written'])
  })

  test('is told where it is named after no meeting', async () => {
    using place = new Workplace()
    place.write('content/corrections/tower-chuwu-七.yaml', entry('do: withdraw, path: 1'))
    expect(await run(place, ['a.txt', FIRST])).toEqual(['written', 'refused correction-fault'])
    expect(await run(place)).toEqual(['current', 'refused correction-fault'])
  })
})

test('a revised document is filed beside the one that it replaces, and both are proved', async () => {
  using place = new Workplace()
  await run(place, ['a.txt', FIRST])
  expect(await run(place, ['a（修正版）.txt', REVISED])).toEqual(['changed revised'])
  expect((await run(place)).sort()).toEqual(['current replaced-source', 'current revised'])
  expect(await run(place, ['a.txt', FIRST], ['a（修正版）.txt', REVISED])).toEqual([
    'unchanged replaced-source',
    'unchanged revised',
  ])
  const [meeting] = readArchive(place.content).meetings
  expect(meeting?.items.map(({ path, marker }) => `${path} ${marker}`)).toEqual(['0 ', '1.2 一、', '1 二、', '2 三、'])
})

test('both come in one run', async () => {
  using place = new Workplace()
  expect(await run(place, ['a.txt', FIRST], ['a（修正版）.txt', REVISED])).toEqual(['written', 'changed revised'])
  expect((await run(place)).sort()).toEqual(['current replaced-source', 'current revised'])
})

test('neither document may go', async () => {
  using place = new Workplace()
  await run(place, ['a.txt', FIRST], ['a（修正版）.txt', REVISED])
  const [first, revised] = ['a.txt', 'a（修正版）.txt'].map((name) => place.path(`content/sources/tower/${name}`))
  rmSync(revised ?? '')
  expect((await run(place)).join()).toContain('no-source')
  place.write('content/sources/tower/a（修正版）.txt', REVISED)
  rmSync(first ?? '')
  expect(await run(place)).toEqual(['refused revision-source'])
})
