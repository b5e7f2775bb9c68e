import { rmSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ContentError, formatMeeting } from '../../src/model/files.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { CONTENT, Workplace } from '../support/content.ts'
import { encode } from '../support/encode.ts'
import { minutes } from './minutes.ts'

/** The content directory of the test registry with these meetings, all their ids recorded. */
function workplace(...meetings: readonly Meeting[]): Workplace {
  const place = new Workplace()
  for (const meeting of meetings)
    place.write(`content/meetings/${meeting.agency}/${file(meeting)}`, formatMeeting(meeting))
  return place
}
const file = ({ series, number }: Meeting): string => `${series}/${number}.yaml`

const seven = minutes('chuwu', '7', '2024-05-06', ['請光源組辦理'], 'tower')
const eight = minutes('chuwu', '8', '2024-06-06', ['甲', '乙'], 'tower')
const LEDGER = ['# a comment', 'tower-chuwu-7#0', 'tower-chuwu-7#1', ''].join('\n')

describe('readArchive', () => {
  test('archive.yaml tells whether all of it is made up; without the file it is not', () => {
    using place = new Workplace()
    expect(readArchive(place.content).invented).toBe(false)
    place.write('content/archive.yaml', 'invented: true\n')
    expect(readArchive(place.content).invented).toBe(true)
    place.write('content/archive.yaml', '{}')
    expect(readArchive(place.content).invented).toBe(false)
  })

  test.each([
    ['invented: maybe\n', 'invented: '],
    ['inventend: true\n', 'inventend'],
    ['- true\n', '整個檔案: '],
    ['{', 'archive.yaml'],
  ])('a fault in archive.yaml is named: %j', (text, named) => {
    using place = new Workplace()
    place.write('content/archive.yaml', text)
    expect(() => readArchive(place.content)).toThrow(ContentError)
    expect(() => readArchive(place.content)).toThrow(named)
    expect(() => readArchive(place.content)).toThrow('archive.yaml')
  })

  test('reads every agency and meeting, in folders of any depth', () => {
    using place = workplace(seven, eight)
    place.write('content/permalinks.txt', `${LEDGER}tower-chuwu-8#0\ntower-chuwu-8#1\ntower-chuwu-8#2\n`)
    place.write('content/meetings/tower/chuwu/notes.txt', 'not: [yaml')
    place.write('content/other/9.yaml', 'not: [yaml')
    const { agencies, meetings, units } = readArchive(place.content)
    expect(agencies.map(({ id }) => id)).toEqual(['annex', 'stars', 'tower'])
    expect(meetings.map(({ data }) => data)).toEqual([eight, seven])
    expect(units.find(({ id }) => id === 'tower-dengguang')?.duties.map(({ item }) => item.id)).toEqual([
      'tower-chuwu-7#1',
    ])
  })

  test('the archive’s own content', () => {
    expect(readArchive(CONTENT).meetings.map(({ data }) => data.id)).toEqual(
      expect.arrayContaining(['doit-juwu-113-12', 'sec-chuwu-110']),
    )
  })

  test('an archive without meetings needs no ledger', () => {
    using place = workplace()
    expect(readArchive(place.content).meetings).toEqual([])
  })

  test('a directory that is not there is an error that names it', () => {
    using place = workplace()
    expect(() => readArchive(place.path('nowhere'))).toThrow(place.path('nowhere'))
  })

  test.each([
    ['content/agencies/tower.yaml', 'id: tower\n', 'agencies/tower.yaml'],
    ['content/meetings/tower/chuwu/9.yaml', 'not: [yaml', 'meetings/tower/chuwu/9.yaml'],
    ['content/meetings/tower/chuwu/9.yaml', 'id: 9\n', 'meetings/tower/chuwu/9.yaml'],
    ['content/meetings/tower/kuoda/9.yaml', formatMeeting(eight), 'meetings/tower/kuoda/9.yaml'],
  ])('a fault in %s (%j) names the file', (path, text, named) => {
    using place = workplace(seven)
    place.write('content/permalinks.txt', LEDGER)
    place.write(path, text)
    expect(() => readArchive(place.content)).toThrow(ContentError)
    expect(() => readArchive(place.content)).toThrow(named)
  })

  test('a meeting of an agency that no registry holds is an error that names it', () => {
    using place = workplace(minutes('chuwu', '7', '2024-05-06', [], 'nowhere'))
    expect(() => readArchive(place.content)).toThrow('nowhere-chuwu-7')
  })
})

describe('the ledger', () => {
  test('a published id that is not held any more is an error that lists it, and only it', () => {
    using place = workplace(seven)
    place.write('content/permalinks.txt', `${LEDGER}tower-chuwu-6#2-c\n`)
    expect(() => readArchive(place.content)).toThrow(
      /^permalinks\.txt：[^\n]*已經發布[^\n]*\n.*\n.*還原：.*\n.*轉址：.*moved\.yaml.*\n.*撤銷：.*moved\.yaml.*\n[^\n]*\n {2}tower-chuwu-6#2-c$/u,
    )
  })

  test('of very many, the first are listed, and how many more there are', () => {
    using place = workplace(seven)
    const lost = Array.from({ length: 25 }, (_, index) => `tower-chuwu-6#${index}`)
    place.write('content/permalinks.txt', `${LEDGER}${lost.join('\n')}\n`)
    expect(() => readArchive(place.content)).toThrow(
      /\n {2}tower-chuwu-6#0\n(?:.*\n){18} {2}tower-chuwu-6#19\n {2}…另有 5 個$/u,
    )
  })

  test('what was moved or withdrawn is not lost; where an entry leads must stand, and what it is about must not', () => {
    using place = workplace(seven)
    place.write('content/permalinks.txt', `${LEDGER}tower-chuwu-6#1\n`)
    const entry = (from: string, to: string): string => `- from: ${from}\n  to: ${to}\n  by: 王小明\n  on: 2024-07-01\n`
    place.write('content/moved.yaml', '# Nothing yet.\n')
    expect(() => readArchive(place.content)).toThrow('tower-chuwu-6#1')
    place.write('content/moved.yaml', entry('tower-chuwu-6', 'tower-chuwu-7'))
    expect(readArchive(place.content).gone.lost).toEqual([])
    place.write('content/moved.yaml', entry('tower-chuwu-6', 'tower-chuwu-9'))
    expect(() => readArchive(place.content)).toThrow(/^moved\.yaml:2:3 第 1 筆 to：「tower-chuwu-9」不在內容中/u)
    place.write(
      'content/moved.yaml',
      entry('tower-chuwu-6', 'tower-chuwu-7') + entry('tower-chuwu-7#1', 'tower-chuwu-7#0'),
    )
    expect(() => readArchive(place.content)).toThrow(/^moved\.yaml:5:3 第 2 筆 from：「tower-chuwu-7#1」還在內容中/u)
    for (const standing of ['tower', 'tower-chuwu', 'units/tower-dengguang']) {
      place.write('content/moved.yaml', `- {from: ${standing}, reason: 誤植, by: 王小明, on: 2024-07-01}\n`)
      expect(() => readArchive(place.content)).toThrow(`「${standing}」還在內容中`)
    }
  })

  test('a unit’s page that was listed and is not held is an error that lists it, beside what else is lost; a case’s is none', () => {
    using place = workplace(seven)
    place.write('content/permalinks.txt', LEDGER)
    place.write('content/addresses.txt', '# a comment\nunits/tower-dengguang\ncases/tower-chuwu-0601\n')
    expect(readArchive(place.content).gone.pages.map(({ address }) => address)).toEqual(['cases/tower-chuwu-0601/'])
    place.write('content/addresses.txt', 'units/tower-dengguang\nunits/tower-old\n')
    expect(() => readArchive(place.content)).toThrow(
      /^addresses\.txt：[^\n]*名錄[^\n]*\n.*\n.*還原：.*\n.*轉址：.*moved\.yaml.*\n.*撤銷：.*moved\.yaml.*\n[^\n]*\n {2}units\/tower-old$/u,
    )
    place.write('content/permalinks.txt', `${LEDGER}tower-chuwu-6#1\n`)
    expect(() => readArchive(place.content)).toThrow(/^permalinks\.txt[^]*tower-chuwu-6#1\n\naddresses\.txt/u)
    place.write('content/permalinks.txt', LEDGER)
    place.write('content/moved.yaml', '- {from: units/tower-old, reason: 裁撤, by: 王小明, on: 2024-07-01}\n')
    expect(readArchive(place.content).gone.lostPages).toEqual([])
  })

  test('an id that is not recorded is an error that lists it, and only it', () => {
    using place = workplace(seven)
    place.write('content/permalinks.txt', 'tower-chuwu-7#0\n')
    expect(() => readArchive(place.content)).toThrow(
      /^permalinks\.txt：[^\n]*沒有登錄[^\n]*npm run ingest[^\n]*\n {2}tower-chuwu-7#1$/u,
    )
  })

  test('a file that is not UTF-8 is not read as if it were', () => {
    using place = workplace()
    place.write('content/agencies/tower.yaml', encode(place.read('content/agencies/tower.yaml'), 'big5'))
    expect(() => readArchive(place.content)).toThrow(/^agencies\/tower\.yaml:2:\d+ .*須存成 UTF-8/u)
  })

  test.each(['addresses.txt', 'permalinks.txt', 'moved.yaml'])(
    'a folder in the place of a file is named: %s',
    (name) => {
      using place = workplace(seven)
      rmSync(place.path(`content/${name}`), { force: true })
      place.write(`content/${name}/.keep`, '')
      expect(() => readArchive(place.content)).toThrow(`${name} 這是資料夾`)
    },
  )

  test('without a ledger nothing is recorded', () => {
    using place = workplace(seven)
    expect(() => readArchive(place.content)).toThrow('tower-chuwu-7#0')
  })
})
