/** An invented city's minutes in every format, each document with its own traps, against what they say. */
import { basename } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { buildCity } from '../../src/city/city.ts'
import { FORMATS } from '../../src/city/formats/press.ts'
import { score, type Score } from '../../src/city/score.ts'
import { ingest, type Outcome } from '../../src/ingest/ingest.ts'
import type { Document } from '../../src/ingest/read/document.ts'
import { readDocument } from '../../src/ingest/read/read.ts'
import { sha256 } from '../../src/ingest/store.ts'
import type { Agency } from '../../src/model/agency.ts'
import { readAgencyFile } from '../../src/model/files.ts'
import { lostCharacters } from '../support/lost.ts'

vi.setConfig({ hookTimeout: 300_000 })

const MEETINGS = 60
/** Of all documents, and of the few of one format. */
const ENOUGH = 0.995
const ENOUGH_OF_ONE = 0.99

interface Filed extends Score {
  readonly file: string
  readonly format: string
  readonly lost: readonly string[]
}

const share = (total: number, missing: number): number => (total === 0 ? 0 : 1 - missing / total)
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

describe('a city of minutes', () => {
  const filed: Filed[] = []
  const bad: { readonly file: string; readonly outcome: Outcome }[] = []

  beforeAll(async () => {
    const agencies: Agency[] = []
    for (const part of buildCity({ meetings: MEETINGS, seed: 'test', formats: FORMATS, withBad: true })) {
      if (part.type === 'case') continue
      if (part.type === 'agency') {
        agencies.push(readAgencyFile(part.path, new TextDecoder().decode(part.bytes)))
        continue
      }
      const document: Document = { name: basename(part.path), bytes: part.bytes, sha256: sha256(part.bytes) }
      const outcome = await ingest(document, agencies)
      if (part.type === 'bad') {
        bad.push({ file: part.path, outcome })
        continue
      }
      const { text } = await readDocument(document)
      const lost = outcome.meeting ? lostCharacters(text, outcome.meeting, outcome.characters) : []
      filed.push({ file: part.path, format: part.truth.format, lost, ...score(part.truth, outcome.meeting) })
    }
  })

  test('has documents of every format', () => {
    expect(filed).toHaveLength(MEETINGS)
    expect(new Set(filed.map(({ format }) => format))).toEqual(new Set(FORMATS))
  })

  test.each([...FORMATS, 'all'])('%s: items stand where they should', (format) => {
    const documents = filed.filter((entry) => format === 'all' || entry.format === format)
    const missed = documents.flatMap(({ file, missedItems }) => missedItems.map((item) => `${file} ${item}`))
    const total = sum(documents.map(({ items }) => items))
    const enough = format === 'all' ? ENOUGH : ENOUGH_OF_ONE
    expect(share(total, missed.length), missed.join('\n')).toBeGreaterThanOrEqual(enough)
  })

  test('an item that is found is taken for what it is', () => {
    const wrong = filed.flatMap(({ file, wrongKinds }) => wrongKinds.map((item) => `${file} ${item}`))
    const total = sum(filed.map(({ items }) => items))
    expect(share(total, wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(ENOUGH)
  })

  test.each([...FORMATS, 'all'])('%s: headers say what they should', (format) => {
    const documents = filed.filter((entry) => format === 'all' || entry.format === format)
    const wrong = documents.flatMap(({ file, wrongFields }) => wrongFields.map((field) => `${file} ${field}`))
    const total = sum(documents.map(({ fields }) => fields))
    const enough = format === 'all' ? ENOUGH : ENOUGH_OF_ONE
    expect(share(total, wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(enough)
  })

  test('no character is lost', () => {
    expect(filed.filter(({ lost }) => lost.length > 0)).toEqual([])
  })

  test('what is no minutes, or cannot be read, is refused with an error', () => {
    expect(bad.length).toBeGreaterThanOrEqual(5)
    const faults = bad.filter(
      ({ outcome }) => outcome.meeting || !outcome.messages.some(({ level }) => level === 'error'),
    )
    expect(faults.map(({ file }) => file)).toEqual([])
  })
})
