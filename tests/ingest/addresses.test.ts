/** content/addresses.txt: the pages of units and cases, as runs of ingest list them. */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { dump } from 'js-yaml'
import { expect, test, vi } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { Store } from '../../src/ingest/store.ts'
import { Workplace } from '../support/content.ts'
import { TOWER } from '../support/agencies.ts'
import { minutes } from './batch/documents.ts'

vi.setConfig({ testTimeout: 60_000 })

const ADDRESSES = 'content/addresses.txt'
const UNITS = ['units/tower-dengguang']
const listed = (place: Workplace): string[] => place.read(ADDRESSES).trimEnd().split('\n').slice(1)
const page = (key: string): string => `cases/tower-chuwu-${key}`

/** Minutes that track the first case of their own meeting. */
const tracking = (number: number): string => minutes(number, `列管案號0${number}01，賡續列管。`)

async function run(place: Workplace, documents: Readonly<Record<string, string>>, check = false): Promise<string[]> {
  const files = Object.entries(documents).map(([name, text]) => place.write(`inbox/${name}`, text))
  const options = { store: new Store(place.content), only: null, check, cache: true }
  return (await ingestFiles(files, options)).map(({ state }) => state)
}

test('units stand first, then the cases of each meeting; what is listed stays where it stands', async () => {
  using place = new Workplace()
  await run(place, { '8.txt': tracking(8), '7.txt': minutes(7, '列管案號0801及0602，解除列管。') })
  expect(place.read(ADDRESSES)).toMatch(/^# .*Append-only.*\n/u)
  expect(listed(place)).toEqual([...UNITS, page('0801'), page('0602')])
  const before = place.read(ADDRESSES)
  await run(place, { '9.txt': tracking(9) })
  expect(place.read(ADDRESSES)).toBe(`${before}${page('0901')}\n`)
})

test('a list that lost its last line break, and an announced meeting of which all is listed: no line is joined or written twice', async () => {
  using place = new Workplace()
  await run(place, { '7.txt': tracking(7) })
  place.write(ADDRESSES, place.read(ADDRESSES).trimEnd())
  await run(place, { '8.txt': tracking(8) })
  expect(listed(place)).toEqual([...UNITS, page('0701'), page('0801')])
  const before = place.snapshot()
  place.write('content/.ingest-pending', 'tower-chuwu-7\n')
  await run(place, { 'bad.txt': '通知\n' })
  expect(place.snapshot()).toEqual(before)
})

test('a run that takes nothing leaves the content as it was, and so does one that only looks', async () => {
  using place = new Workplace()
  const before = place.snapshot()
  expect(await run(place, { 'bad.txt': '通知\n' })).toEqual(['refused'])
  expect(await run(place, { '7.txt': tracking(7) }, true)).toEqual(['differs'])
  expect(place.snapshot()).toEqual(before)
  await run(place, { '7.txt': tracking(7) })
  rmSync(place.path(ADDRESSES))
  // Another document of the same meeting is refused: the time for the list has not come.
  expect(await run(place, { 'other.txt': tracking(7) + '四、乙案\n' })).toEqual(['refused'])
  expect(await run(place, {}, true)).toEqual(['current'])
  expect(existsSync(place.path(ADDRESSES))).toBe(false)
})

test('content without a list gets one of all that it holds, and held, by a run that finds nothing new', async () => {
  using place = new Workplace()
  place.write(
    'content/corrections/tower-chuwu-7.yaml',
    `- {do: replace, path: '1', from: '0701', to: '0702', by: 周小帆, on: 2024-05-20}\n`,
  )
  await run(place, { '7.txt': tracking(7), '8.txt': tracking(8), '9.txt': tracking(9) })
  rmSync(place.path(ADDRESSES))
  rmSync(place.path('content/meetings/tower/chuwu/8.yaml'))
  place.write('content/meetings/tower/chuwu/9.yaml', 'id: 9\n')
  expect(await run(place, { '7.txt': tracking(7) })).toEqual(['unchanged'])
  // Neither what is gone nor what can't be read keeps the others from it.
  expect(listed(place)).toEqual([...UNITS, page('0701'), page('0702')])
})

test('a list of all that can not be finished is not begun', async () => {
  using place = new Workplace()
  await run(place, { '7.txt': tracking(7), '8.txt': tracking(8) })
  const eight = place.read('content/meetings/tower/chuwu/8.yaml')
  rmSync(place.path(ADDRESSES))
  rmSync(place.path('content/meetings/tower/chuwu/8.yaml'))
  place.write('content/meetings/tower/chuwu/8.yaml/.keep', '')
  await expect(run(place, { '7.txt': tracking(7) })).rejects.toThrow('EISDIR')
  rmSync(place.path('content/meetings/tower/chuwu/8.yaml'), { recursive: true })
  place.write('content/meetings/tower/chuwu/8.yaml', eight)
  await run(place, { '7.txt': tracking(7) })
  expect(listed(place)).toEqual([...UNITS, page('0701'), page('0801')])
})

test('what stood in the list and does no more is listed again with its document, though that has not changed', async () => {
  using place = new Workplace()
  const documents = { '7.txt': tracking(7), '8.txt': tracking(8) }
  await run(place, documents)
  place.write(ADDRESSES, place.read(ADDRESSES).replace(`${page('0701')}\n`, ''))
  // All meetings are read through only where there is no list.
  expect(await run(place, { '8.txt': tracking(8) })).toEqual(['unchanged'])
  expect(listed(place)).toEqual([...UNITS, page('0801')])
  expect(await run(place, documents)).toEqual(['unchanged', 'unchanged'])
  expect(listed(place)).toEqual([...UNITS, page('0801'), page('0701')])
})

test('a unit that is new in the registry is listed by the next run', async () => {
  using place = new Workplace()
  await run(place, { '7.txt': minutes(7) })
  const units = [...TOWER.units, { id: 'hanghai', name: '航海組' }]
  place.write('content/agencies/tower.yaml', dump({ ...TOWER, units }))
  expect(await run(place, { '7.txt': minutes(7) })).toEqual(['unchanged'])
  expect(listed(place)).toEqual([...UNITS, 'units/tower-hanghai'])
})

test('an archive with neither units nor cases has a list as well, so that it is read through only once', async () => {
  using place = new Workplace()
  for (const id of ['stars', 'annex']) rmSync(place.path(`content/agencies/${id}.yaml`))
  place.write('content/agencies/tower.yaml', dump({ ...TOWER, units: [] }))
  await run(place, { '7.txt': minutes(7) })
  expect(listed(place)).toEqual([])
})

test('a run that was cut off before it wrote the list has it written by the next, of a meeting without new ids as well', async () => {
  using place = new Workplace()
  await run(place, { '7.txt': minutes(7) })
  const store = new Store(place.content)
  vi.spyOn(store, 'flush').mockImplementation(() => {
    throw Object.assign(new Error('no space left'), { syscall: 'write' })
  })
  const revised = place.write('inbox/7（修正版）.txt', minutes(7, '甲案，列管案號0701。'))
  await expect(ingestFiles([revised], { store, only: null, check: false })).rejects.toThrow('no space left')
  expect(readArchive(place.content).cases.map(({ id }) => `cases/${id}`)).toEqual([page('0701')])
  expect(listed(place)).toEqual(UNITS)
  await run(place, { 'bad.txt': '通知\n' })
  expect(listed(place)).toEqual([...UNITS, page('0701')])
})

test('what a run that was cut off has left is no list of all: where there was none, the next that takes a document makes it', async () => {
  using place = new Workplace()
  await run(place, { '7.txt': tracking(7), '8.txt': tracking(8) })
  rmSync(place.path(ADDRESSES))
  place.write('content/.ingest-pending', 'tower-chuwu-8\n')
  await run(place, { 'bad.txt': '通知\n' })
  expect(existsSync(place.path(ADDRESSES))).toBe(false)
  await run(place, { '8.txt': tracking(8) })
  expect(listed(place)).toEqual([...UNITS, page('0701'), page('0801')])
})

test('what another run has written between two of the same store is kept', async () => {
  using place = new Workplace()
  const store = new Store(place.content)
  const file = async (name: number, by: Store): Promise<void> => {
    const path = place.write(`inbox/${name}.txt`, tracking(name))
    await ingestFiles([path], { store: by, only: null, check: false })
  }
  await file(7, store)
  await file(8, new Store(place.content))
  await file(9, store)
  expect(listed(place)).toEqual([...UNITS, page('0701'), page('0801'), page('0901')])
  expect(readArchive(place.content).meetings).toHaveLength(3)
})

test('a unit that is gone is told by a check, until moved.yaml says where it went', async () => {
  using place = new Workplace()
  await run(place, { '7.txt': minutes(7) })
  place.write('content/agencies/tower.yaml', dump({ ...TOWER, units: [{ id: 'guangyuan', name: '光源科' }] }))
  const told = async (): Promise<string[]> => {
    const results = await ingestFiles([], { store: new Store(place.content), only: null, check: true })
    return results.flatMap(({ file, messages }) =>
      messages.map(({ line, rule, reason }) => `${file.slice(place.content.length + 1)}:${line} ${rule} ${reason}`),
    )
  }
  const line =
    readFileSync(place.path('content/addresses.txt'), 'utf8').split('\n').indexOf('units/tower-dengguang') + 1
  expect(line).toBeGreaterThan(1)
  expect(await told()).toEqual([
    expect.stringMatching(new RegExp(`^addresses\\.txt:${line} lost-unit .*units/tower-dengguang$`, 'u')),
  ])
  expect(() => readArchive(place.content)).toThrow('units/tower-dengguang')
  const entry = '- {from: units/tower-dengguang, to: units/tower-guangyuan, by: 周小帆, on: 2024-05-20}\n'
  appendFileSync(place.path('content/moved.yaml'), entry)
  expect(await told()).toEqual([])
  expect(readArchive(place.content).gone.pages.map(({ address, to }) => [address, to?.address])).toEqual([
    ['units/tower-dengguang/', 'units/tower-guangyuan/'],
  ])
})

test.each([
  ['a meeting that stands', 'tower-chuwu-7'],
  ['a case in full width', page('０７０１')],
])('a line that is no name of a page is told by a check, as by a build: %s', async (_, name) => {
  using place = new Workplace()
  await run(place, { '7.txt': minutes(7) })
  appendFileSync(place.path(ADDRESSES), `${name}\n`)
  const results = await ingestFiles([], { store: new Store(place.content), only: null, check: true })
  expect(results.flatMap(({ messages }) => messages.map(({ rule, excerpt }) => `${rule} ${excerpt}`))).toEqual([
    `lost-unit ${name}`,
  ])
  expect(() => readArchive(place.content)).toThrow(name)
})

test('a line is told at its place in a file that an editor saved with its mark of UTF-8', async () => {
  using place = new Workplace()
  await run(place, { '7.txt': minutes(7) })
  place.write(ADDRESSES, `\uFEFF甲\n${place.read(ADDRESSES)}`)
  const results = await ingestFiles([], { store: new Store(place.content), only: null, check: true })
  expect(results.flatMap(({ messages }) => messages.map(({ rule, line }) => `${rule} ${line}`))).toEqual([
    'lost-unit 1',
  ])
})

test('a folder in its place is named; nothing is written', async () => {
  using place = new Workplace()
  place.write(`${ADDRESSES}/.keep`, '')
  const file = place.write('inbox/7.txt', minutes(7))
  const before = place.snapshot()
  const [result] = await ingestFiles([file], { store: new Store(place.content), only: null, check: false })
  expect(result?.messages.map(({ rule, reason }) => `${rule} ${reason}`)).toEqual([
    expect.stringMatching(/^content-fault .*addresses\.txt 這是資料夾/u),
  ])
  expect(place.snapshot()).toEqual(before)
})
