/** `npm run ingest` as a process: what it files, what it refuses, and what it then leaves alone. */
import { rmSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { readMeetingFile } from '../../src/model/files.ts'
import { Workplace } from '../support/content.ts'
import { run, GOOD, EIGHTH, IDS, LEDGER, filed } from '../support/script.ts'

// Processes share the machine with whatever else runs on it.
vi.setConfig({ testTimeout: 120_000 })

describe.concurrent('a document', () => {
  test('is filed: the meeting, the source as received, the ids', async () => {
    using place = new Workplace()
    const { code, out, err } = await run(['--content', place.content, place.write('inbox/會議紀錄.txt', GOOD)])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('已收錄（tower-chuwu-7）')
    const meeting = readMeetingFile('meetings/tower/chuwu/7.yaml', place.read('content/meetings/tower/chuwu/7.yaml'))
    expect(meeting).toMatchObject({ id: 'tower-chuwu-7', source: { file: 'tower/會議紀錄.txt' } })
    expect(place.read('content/sources/tower/會議紀錄.txt')).toBe(GOOD)
    const [heading, ...ids] = place.read(LEDGER).trimEnd().split('\n')
    expect(heading).toMatch(/^# /)
    expect(ids).toEqual(IDS)
    expect(Object.keys(place.snapshot()).sort()).toEqual([
      'addresses.txt',
      'agencies/annex.yaml',
      'agencies/stars.yaml',
      'agencies/tower.yaml',
      'meetings/tower/chuwu/7.yaml',
      'permalinks.txt',
      'sources/tower/會議紀錄.txt',
    ])
  })

  test('filed again changes nothing, from where it was or from the archive', async () => {
    using place = await filed()
    const before = place.snapshot()
    const again = await run(['--content', place.content, place.path('inbox/會議紀錄.txt')])
    expect([again.code, again.err]).toEqual([0, ''])
    expect(again.out).toContain('未變更（tower-chuwu-7）')
    const own = await run(['--content', place.content, place.path('content/sources/tower/會議紀錄.txt')])
    expect(own.out).toContain('未變更（tower-chuwu-7）')
    expect(place.snapshot()).toEqual(before)
  })

  test('with a byte order mark and the line ends of Windows keeps its bytes', async () => {
    using place = new Workplace()
    const bytes = `\ufeff${GOOD.replaceAll('\n', '\r\n')}`
    const { code, err } = await run(['--content', place.content, place.write('inbox/a.txt', bytes)])
    expect([code, err]).toEqual([0, ''])
    expect(place.read('content/sources/tower/a.txt')).toBe(bytes)
    expect(place.read('content/meetings/tower/chuwu/7.yaml')).not.toMatch(/[\r\ufeff]/)
    expect((await run(['--content', place.content, '--check'])).code).toBe(0)
  })

  test('is filed into the directory that ARCHIVE_CONTENT names', async () => {
    using place = new Workplace()
    const { code } = await run([place.write('inbox/a.txt', GOOD)], { ARCHIVE_CONTENT: place.content })
    expect(code).toBe(0)
    expect(place.read('content/sources/tower/a.txt')).toBe(GOOD)
  })

  test('corrected: the changed text is filed, the ids stay', async () => {
    using place = await filed()
    const ledger = place.read(LEDGER)
    place.write('content/sources/tower/會議紀錄.txt', GOOD.replace('甲案', '丙案'))
    // Its source was replaced on purpose: the old meeting goes, as the message says.
    rmSync(place.path('content/meetings/tower/chuwu/7.yaml'))
    const { code } = await run(['--content', place.content, place.path('content/sources/tower/會議紀錄.txt')])
    expect(code).toBe(0)
    expect(place.read('content/meetings/tower/chuwu/7.yaml')).toContain('丙案')
    expect(place.read(LEDGER)).toBe(ledger)
  })
})

describe.concurrent('the ledger', () => {
  test('only grows at its end, whatever stands in it', async () => {
    using place = await filed()
    // As an editor may leave it: a comment of its own, no line end after the last line.
    const before = `${place.read(LEDGER)}# kept\nother-series-1#0`
    place.write(LEDGER, before)
    const { code } = await run(['--content', place.content, place.write('inbox/8.txt', EIGHTH)])
    expect(code).toBe(0)
    const added = IDS.map((id) => id.replace('-7#', '-8#'))
    expect(place.read(LEDGER)).toBe(`${before}\n${added.join('\n')}\n`)
  })
})

describe.concurrent('a refusal leaves the content as it was, byte for byte, and exits with 1', () => {
  const refusals: [name: string, rule: string, file: string, document: string | Uint8Array][] = [
    ['no minutes', 'no-title', 'a.txt', '通知\n'],
    ['another document of the same meeting', 'meeting-exists', 'b.txt', GOOD.replace('甲案', '丙案')],
    ['another document of the same meeting', 'meeting-exists', 'copy.txt', `${GOOD}附記\n`],
    ['another document by the same name', 'source-exists', '會議紀錄.txt', EIGHTH],
    ['in no known encoding', 'unknown-encoding', 'a.txt', new Uint8Array([0xa4, 0xa4, 0x0a])],
    ['empty', 'empty-file', 'a.txt', ''],
    ['another format', 'unsupported-format', 'a.xls', 'x'],
    ['an unsafe name', 'unsafe-name', '.a.txt', GOOD],
  ]

  test.each(refusals)('%s: %s', async (_, rule, file, document) => {
    using place = await filed()
    const before = place.snapshot()
    const { code, out, err } = await run(['--content', place.content, place.write(`inbox/again/${file}`, document)])
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`again/${file.replaceAll('.', '\\.')}:\\d+:\\d+ error ${rule} `))
    expect(err).toContain('\n  = ')
    expect(out).toContain('未收錄')
    expect(place.snapshot()).toEqual(before)
  })

  test('published ids that would be lost: lost-ids', async () => {
    using place = await filed()
    rmSync(place.path('content/meetings/tower/chuwu/7.yaml'))
    const source = 'content/sources/tower/會議紀錄.txt'
    place.write(source, GOOD.replace('決議：照案通過。\n', ''))
    const before = place.snapshot()
    const { code, err } = await run(['--content', place.content, place.path(source)])
    expect(code).toBe(1)
    expect(err).toMatch(/error lost-ids .*tower-chuwu-7#1-c/)
    expect(place.snapshot()).toEqual(before)
  })

  test('a missing file: unreadable', async () => {
    using place = await filed()
    const before = place.snapshot()
    const { code, err } = await run(['--content', place.content, place.path('none.txt')])
    expect(code).toBe(1)
    expect(err).toMatch(/none\.txt:0:0 error unreadable /)
    expect(place.snapshot()).toEqual(before)
  })

  test('an agency that is not the one asked for, or that there is not', async () => {
    using place = new Workplace()
    const before = place.snapshot()
    const file = place.write('inbox/a.txt', GOOD)
    const wrong = await run(['--content', place.content, '--agency', 'stars', file])
    expect([wrong.code, wrong.err.includes('error wrong-agency')]).toEqual([1, true])
    const none = await run(['--content', place.content, '--agency', 'nowhere', file])
    expect([none.code, none.err.includes('error no-such-agency')]).toEqual([1, true])
    expect(place.snapshot()).toEqual(before)
    expect((await run(['--content', place.content, '--agency', 'tower', file])).code).toBe(0)
  })

  test('does not keep the documents beside it from being filed', async () => {
    using place = new Workplace()
    const bad = place.write('inbox/bad.txt', '通知\n')
    const { code, out } = await run(['--content', place.content, bad, place.write('inbox/good.txt', GOOD)])
    expect(code).toBe(1)
    expect(out).toMatch(/讀入 +2 份\n +已收錄 +1 份\n +已更新 +0 份\n +未變更 +0 份\n +未收錄 +1 份\n/)
    expect(place.read('content/sources/tower/good.txt')).toBe(GOOD)
  })

  test('a registry or a meeting with a fault is named', async () => {
    using place = await filed()
    place.write('content/agencies/tower.yaml', 'id: tower\n')
    const refused = await run(['--content', place.content, '--check'])
    expect(refused.code).toBe(1)
    expect(refused.err).toMatch(/\/agencies\/tower\.yaml:1:1 error registry-fault 機關名錄有誤：name: 缺少這個欄位/)
    using other = await filed()
    other.write('content/meetings/tower/chuwu/7.yaml', 'id: 7\n')
    const meeting = await run(['--content', other.content, other.path('inbox/會議紀錄.txt')])
    expect(meeting.code).toBe(1)
    expect(meeting.err).toMatch(/error content-fault .*meetings\/tower\/chuwu\/7\.yaml:1:1 id: /)
    expect(other.read('content/meetings/tower/chuwu/7.yaml')).toBe('id: 7\n')
  })
})

test('what can not be written leaves nothing behind, and the rest of the batch goes on', async () => {
  using place = new Workplace()
  place.write('content/meetings/tower/chuwu', '')
  const before = place.snapshot()
  const bad = place.write('inbox/one.txt', GOOD)
  const good = place.write('inbox/two.txt', GOOD.replace('處務會議', '擴大處務會議'))
  const { code, err, out } = await run(['--content', place.content, bad, good])
  expect(code).toBe(1)
  expect(err).toContain('error write-failed')
  expect(out).toContain('已收錄（tower-kuoda-7）')
  const after = place.snapshot()
  expect(Object.keys(after).filter((file) => !(file in before))).toEqual([
    'addresses.txt',
    'meetings/tower/kuoda/7.yaml',
    'permalinks.txt',
    'sources/tower/two.txt',
  ])
})
