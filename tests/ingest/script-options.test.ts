/** `npm run ingest` as a process: --check, --json and how it is called. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readMeetingFile } from '../../src/model/files.ts'
import { walk } from '../../src/model/walk.ts'
import { CONTENT, SEEDS, ROOT, Workplace, snapshot } from '../support/content.ts'
import { run, reportOf, GOOD, EIGHTH, LEDGER, filed } from '../support/script.ts'

// Processes share the machine with whatever else runs on it.
vi.setConfig({ testTimeout: 120_000 })

describe.concurrent('--check', () => {
  test('exits with 0 where the content is what ingest would write, and writes nothing', async () => {
    using place = await filed()
    const before = place.snapshot()
    const { code, out, err } = await run(['--content', place.content, '--check'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('相符（tower-chuwu-7）')
    expect(place.snapshot()).toEqual(before)
  })

  const damages: [name: string, rule: string, damage: (place: Workplace) => void][] = [
    [
      'an edited meeting',
      'not-current .*meetings/tower/chuwu/7.yaml',
      (place) => {
        const file = 'content/meetings/tower/chuwu/7.yaml'
        place.write(file, place.read(file).replace('甲案', '丙案'))
      },
    ],
    [
      'a meeting gone',
      'no-meeting .*meetings/tower/chuwu/7.yaml',
      (place) => rmSync(place.path('content/meetings/tower/chuwu/7.yaml')),
    ],
    ['an id not in the ledger', 'not-current .*tower-chuwu-7#0', (place) => rmSync(place.path(LEDGER))],
    [
      'a meeting and its source gone, of which ids are published',
      'no-meeting .*meetings/tower/chuwu/7.yaml',
      (place) => {
        rmSync(place.path('content/meetings/tower/chuwu/7.yaml'))
        rmSync(place.path('content/sources/tower/會議紀錄.txt'))
      },
    ],
    ['a source gone', 'no-source .*7.yaml', (place) => rmSync(place.path('content/sources/tower/會議紀錄.txt'))],
    [
      'a source edited',
      'meeting-exists .*會議紀錄.txt',
      (place) => void place.write('content/sources/tower/會議紀錄.txt', GOOD.replace('甲案', '丙案')),
    ],
    [
      "a source in another agency's folder",
      'not-current .*sources/tower/會議紀錄.txt',
      (place) => {
        rmSync(place.path('content/sources/tower/會議紀錄.txt'))
        place.write('content/sources/stars/會議紀錄.txt', GOOD)
      },
    ],
    [
      'a new source',
      'no-meeting .*meetings/tower/chuwu/8.yaml',
      (place) => void place.write('content/sources/tower/8.txt', EIGHTH),
    ],
  ]
  test.each(damages)('exits with 1 for %s: %s, and writes nothing', async (_, rule, damage) => {
    using place = await filed()
    damage(place)
    const before = place.snapshot()
    const { code, err } = await run(['--content', place.content, '--check'])
    expect(code).toBe(1)
    expect(err).toMatch(new RegExp(`error ${rule}`))
    expect(place.snapshot()).toEqual(before)
  })

  test('of one file looks at that file only', async () => {
    using place = await filed()
    const other = place.write('inbox/8.txt', EIGHTH)
    expect((await run(['--content', place.content, '--check', place.path('inbox/會議紀錄.txt')])).code).toBe(0)
    const { code, out } = await run(['--content', place.content, '--check', other])
    expect([code, out.includes('不符（tower-chuwu-8）')]).toEqual([1, true])
  })

  test("holds for the archive's own content", async () => {
    const before = snapshot(CONTENT)
    const { code, err } = await run(['--check'], { ARCHIVE_CONTENT: CONTENT })
    expect([code, err]).toEqual([0, ''])
    expect(snapshot(CONTENT)).toEqual(before)
  })

  test('and filing its sources anew into an empty content directory gives the same meetings', async () => {
    using place = new Workplace(CONTENT)
    rmSync(place.path('content/meetings'), { recursive: true })
    const { code } = await run(['--content', place.content, ...SEEDS.map(({ file }) => join(CONTENT, file))])
    expect(code).toBe(0)
    expect(place.snapshot()).toEqual(snapshot(CONTENT))
  })
})

describe.concurrent('--json', () => {
  test('prints the documents as the contract says, and nothing else', async () => {
    using place = await filed()
    const gap = place.write('inbox/gap.txt', `${EIGHTH}# 附錄\n四、乙案\n`)
    const bad = place.write('inbox/bad.txt', '\n通知\n')
    const result = await run(['--content', place.content, '--json', gap, bad])
    expect([result.code, result.err]).toEqual([1, ''])
    const report = reportOf(result)
    expect(Object.keys(report)).toEqual(['documents'])
    expect(report.documents.map((document) => Object.keys(document))).toEqual(
      Array.from({ length: 2 }, () => ['file', 'meeting', 'messages', 'characters']),
    )
    const [accepted, refused] = report.documents
    const { id } = readMeetingFile('meetings/tower/chuwu/8.yaml', place.read('content/meetings/tower/chuwu/8.yaml'))
    expect(accepted).toMatchObject({ file: gap, meeting: { id, number: '8' } })
    expect(accepted?.messages).toEqual([
      { rule: 'numbering-gap', level: 'warning', line: 11, column: 1, reason: '編號不連續：四、' },
    ])
    expect(accepted?.characters).toEqual({
      source: [...`${EIGHTH}# 附錄\n四、乙案\n`.replaceAll(/\s/g, '')].length,
      kept: [...`${EIGHTH}附錄\n四、乙案\n`.replaceAll(/\s/g, '')].length,
      dropped: [{ line: 10, column: 1, text: '#', reason: 'markup' }],
    })
    expect(refused).toEqual({
      file: bad,
      meeting: null,
      messages: [{ rule: 'no-title', level: 'error', line: 2, column: 1, reason: '找不到會議紀錄的標題。' }],
      characters: { source: 2, kept: 0, dropped: [] },
    })
  })

  test('gives the seeds whole', async () => {
    const result = await run(['--content', CONTENT, '--check', '--json'])
    expect(result.code).toBe(0)
    const { documents } = reportOf(result)
    expect(documents.map(({ meeting, messages }) => [meeting?.id, messages])).toEqual([
      ['doit-juwu-113-12', []],
      ['sec-chuwu-110', []],
    ])
    for (const { characters, meeting } of documents) {
      const markup = characters.dropped.reduce<number>(
        (sum, span) => sum + ('text' in span ? String(span.text).length : 0),
        0,
      )
      expect(characters.kept + markup).toBe(characters.source)
      expect(Array.from(walk((meeting?.items ?? []) as { children: [] }[])).length).toBeGreaterThan(20)
    }
  })
})

describe.concurrent('usage', () => {
  test.each([
    ['no files', [], '請列出要匯入的檔案或資料夾'],
    ['an option that there is not', ['--chekc', 'a.txt'], '沒有「--chekc」這個選項'],
    ['an option without its value', ['--content'], '「--content」之後須寫出內容'],
    ['an option before another', ['--agency', '--check'], '「--agency」之後須寫出內容'],
    ['a value that an option has not', ['--check=yes'], '「--check」之後不接內容'],
    ['a content directory that there is not', ['--content', '/no/such/place', 'a.txt'], '找不到內容目錄'],
    ['a file as content directory', ['--content', join(ROOT, 'package.json'), 'a.txt'], '找不到內容目錄'],
  ])('%s exits with 2 and says how', async (_, args, problem) => {
    const { code, out, err } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(new RegExp(`^${problem}.*\n\n用法：npm run ingest`, 'u'))
  })

  test('--help says how, and is no fault', async () => {
    const { code, out, err } = await run(['--help'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^用法：npm run ingest/u)
  })

  test('a file that is not there is named, in the clerk’s words', async () => {
    using place = new Workplace()
    const { code, err } = await run(['--content', place.content, '/no/such/file.txt'])
    expect([code, err]).toEqual([1, expect.stringContaining('找不到這個檔案或資料夾（/no/such/file.txt）')])
  })

  test('a registry with a fault is told with its place, rule and help', async () => {
    using place = new Workplace()
    const file = place.write('content/agencies/tower.yaml', 'id: tower\nname：晨霧市政府燈塔處\n')
    const { code, err } = await run(['--content', place.content, place.write('inbox/a.txt', GOOD)])
    expect([code, err.split('\n')]).toEqual([
      1,
      [
        expect.stringMatching(
          new RegExp(`^${file}:2:5 error registry-fault 機關名錄有誤：「name：」用了全形冒號`, 'u'),
        ),
        '  | name：晨霧市政府燈塔處',
        '  | name^',
        expect.stringMatching(/^ {2}= .*改正名錄/u),
        '',
      ],
    ])
  })

  test('a run after one that was broken off says so', async () => {
    using place = await filed()
    place.write('content/.ingest-lock', '')
    const file = place.path('inbox/會議紀錄.txt')
    const { code, err } = await run(['--content', place.content, file])
    expect([code, err]).toEqual([0, expect.stringContaining('中途被強制結束')])
    expect((await run(['--content', place.content, file])).err).toBe('')
  })

  test('an empty content directory has nothing to check', async () => {
    using place = new Workplace()
    rmSync(place.content, { recursive: true })
    mkdirSync(place.content)
    const { code, err } = await run(['--content', place.content, '--check'])
    expect([code, err]).toEqual([0, ''])
  })
})
