/** A document over a content directory that is a map: every file that ingest would write, and nothing else. */
import { expect, test } from 'vitest'
import { settleMeeting, type Shelf } from '../../../src/ingest/correct/settle.ts'
import { guard } from '../../../src/ingest/guard.ts'
import { sha256 } from '../../../src/ingest/store.ts'
import { correctedMeeting, readCorrectionsFile } from '../../../src/model/correction.ts'
import { formatMeeting, meetingFile, readMeetingFile } from '../../../src/model/files.ts'
import { publishedIds } from '../../../src/model/ledger.ts'
import { REGISTRY } from '../../support/agencies.ts'
import { HEADER, ingestText } from '../../support/document.ts'
import { lines } from './documents.ts'

const TARGET = 'meetings/tower/chuwu/7.yaml'
const FIRST = `${HEADER}一、甲案\n決議：請燈光組於 6 月底前完成。\n二、乙案\n`
const REVISED = `${HEADER}一、丙案\n二、甲案\n決議：請燈光組於 7 月底前完成。\n三、乙案\n`

/** A content directory, and what filing a document in it says. */
class Desk {
  readonly files = new Map<string, string>()
  readonly ids = new Set<string>()

  async file(name: string, text: string, revise = false): Promise<string[]> {
    const encoder = new TextEncoder()
    const read = (file: string): Uint8Array | null => {
      const held = this.files.get(file)
      return held === undefined ? null : encoder.encode(held)
    }
    const corrections = new Map(
      [...this.files]
        .filter(([file]) => file.startsWith('corrections/'))
        .map(([file, entries]) => [correctedMeeting(file) ?? '', readCorrectionsFile(file, entries)]),
    )
    const shelf: Shelf = { agencies: REGISTRY, corrections, faulty: [], revise, read, digest: sha256 }
    const { meeting: parsed, messages } = ingestText(text, { name })
    if (!parsed) return messages.map(({ rule }) => rule)
    const { meeting, messages: said } = await settleMeeting(parsed, shelf)
    if (!meeting) return said.map(({ rule }) => rule)
    const target = meetingFile(meeting)
    const filed = this.files.get(target)
    const source = read(`sources/${parsed.source.file}`)
    const archived = {
      meeting: filed === undefined ? null : readMeetingFile(target, filed),
      source: source && sha256(source),
      published: [...this.ids],
    }
    const errors = guard(meeting, archived, parsed.source)
    if (errors.length > 0) return errors.map(({ rule }) => rule)
    this.files.set(target, formatMeeting(meeting)).set(`sources/${parsed.source.file}`, text)
    for (const id of publishedIds(meeting)) this.ids.add(id)
    return said.map(({ rule }) => rule)
  }

  get filed(): string[] {
    return lines(readMeetingFile(TARGET, this.files.get(TARGET) ?? ''))
  }
}

test('a revised document takes the place of the first, and every file gives the same again', async () => {
  const desk = new Desk()
  expect(await desk.file('a.txt', FIRST)).toEqual([])
  expect(await desk.file('b.txt', REVISED)).toContain('meeting-exists')
  expect(await desk.file('b.txt', REVISED, true)).toEqual(['revised'])
  expect(desk.filed).toEqual([
    '1.2 一、丙案',
    '1 二、甲案〔marker 原：一、〕',
    '1-c 決議：請燈光組於 7 月底前完成。〔原：決議：請燈光組於 6 月底前完成。〕',
    '2 三、乙案〔marker 原：二、〕',
  ])
  const before = new Map(desk.files)
  expect(await desk.file('b.txt', REVISED)).toEqual(['revised'])
  expect(await desk.file('a.txt', FIRST)).toEqual(['replaced-source'])
  expect(desk.files).toEqual(before)
})

test('a correction whose ground has changed keeps everything as it was', async () => {
  const desk = new Desk()
  desk.files.set(
    'corrections/tower-chuwu-7.yaml',
    '- {do: replace, path: 1-c, from: 6 月底, to: 6 月 15 日, by: 周小帆, on: 2024-05-10}\n',
  )
  expect(await desk.file('a.txt', FIRST)).toEqual([])
  expect(desk.filed[1]).toContain('決議：請燈光組於 6 月 15 日前完成。')
  const before = new Map(desk.files)
  expect(await desk.file('a（修正版）.txt', REVISED)).toEqual(['revised', 'correction-ground'])
  expect(desk.files).toEqual(before)
})

test('a document whose year was inferred wrongly is filed under the right number', async () => {
  const desk = new Desk()
  desk.files.set(
    'corrections/stars-juwu-112-7.yaml',
    '- {do: set, field: number, source: a.txt, from: 113-7, to: 112-7, by: 周小帆, on: 2024-05-10}\n',
  )
  await desk.file('a.txt', FIRST.replace('燈塔處第 7 次處務會議', '星象局第 7 次局務會議'))
  expect([...desk.files.keys()]).toContain('meetings/stars/juwu/112-7.yaml')
})
