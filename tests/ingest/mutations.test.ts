/**
 * Thousands of spoilt documents, texts and files: none crashes ingest, none loses a character without being refused, and
 * none takes long. `MUTATIONS=20000` runs more of them; `MUTATION=<number>` one alone, as a failure names it.
 */
import { beforeAll, expect, test, vi } from 'vitest'
import { buildCity } from '../../src/city/city.ts'
import { FORMATS, type Format } from '../../src/city/formats/press.ts'
import { conclude } from '../../src/ingest/ingest.ts'
import { Refusal } from '../../src/ingest/message.ts'
import type { Document } from '../../src/ingest/read/document.ts'
import { readDocument } from '../../src/ingest/read/read.ts'
import { sha256 } from '../../src/ingest/store.ts'
import type { Agency } from '../../src/model/agency.ts'
import { readAgencyFile } from '../../src/model/files.ts'
import { SEEDS, ownAgencies, seedText } from '../support/content.ts'
import { encode } from '../support/encode.ts'
import { lostCharacters } from '../support/lost.ts'
import { mutateBytes, mutateFile } from '../support/mutate-file.ts'
import { mutate } from '../support/mutate.ts'
import { Random } from '../support/random.ts'
import { DOCS, HAS_SAMPLES, sampleAgencies, sampleText } from '../support/samples.ts'

const COUNT = Number(process.env['MUTATIONS'] ?? 300)
const ONLY = process.env['MUTATION']
/** Milliseconds that a processor works on a document: how long that takes is also what else the machine does. */
const LONGEST = 2000
/** One in so many is a file with a structure of its own, and of those one in so many a PDF: each takes a thread. */
const FILE_EVERY = 10
const PDF_EVERY = 20

vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 300_000 })

interface Source {
  readonly name: string
  readonly format: Format
  readonly bytes: Uint8Array
}

let agencies: Agency[] = []
const texts: { readonly name: string; readonly text: string }[] = SEEDS.map(({ file }) => ({
  name: file,
  text: seedText(file),
}))
const files: Source[] = []

beforeAll(async () => {
  agencies = HAS_SAMPLES ? [...(await sampleAgencies())] : ownAgencies()
  for (const name of DOCS) texts.push({ name, text: sampleText(name) })
  for (const part of buildCity({ meetings: 60, seed: 'mutations', formats: FORMATS, withBad: false })) {
    if (part.type === 'agency') agencies.push(readAgencyFile(part.path, new TextDecoder().decode(part.bytes)))
    if (part.type !== 'document') continue
    const format = FORMATS.find((entry) => part.path.endsWith(`.${entry}`)) ?? 'txt'
    if (format === 'txt' || format === 'md') {
      if (part.truth.traits.includes('utf-8'))
        texts.push({ name: part.path, text: new TextDecoder().decode(part.bytes) })
    } else files.push({ name: part.path, format, bytes: part.bytes })
  }
})

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be'] as const

/** A text spoilt, and sometimes its encoding too. */
function spoiltText(random: Random): Document {
  const { name, text } = random.pick(texts)
  const whole = mutate(text, random)
  const bytes = random.next() < 0.9 ? encode(whole, 'utf-8') : encode(whole, random.pick(ENCODINGS))
  const spoilt = random.next() < 0.85 || bytes.length === 0 ? bytes : mutateBytes(bytes, random)
  return { name: `${name.replaceAll('/', '_')}.${random.pick(['txt', 'md'])}`, bytes: spoilt, sha256: '' }
}

function spoiltFile(random: Random): Document {
  const isPdf = random.below(PDF_EVERY) === 0
  const { name, format, bytes } = random.pick(files.filter((file) => (file.format === 'pdf') === isPdf))
  return { name: name.replaceAll('/', '_'), bytes: mutateFile(bytes, format, random), sha256: '' }
}

/** What is wrong with what ingest makes of a document; else whether it was accepted or refused. */
async function verdictOf(document: Document): Promise<string> {
  const read = await readDocument(document).catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
  const { meeting, messages, characters } = conclude(
    read,
    { ...document, sha256: sha256(document.bytes) },
    agencies,
    null,
  )
  const errors = messages.filter(({ level }) => level === 'error')
  // That it would have lost something is a fault of ingest, though it says so.
  if (errors.some(({ rule }) => rule === 'lost-text')) return `lost-text: ${errors[0]?.reason}`
  if (!meeting) return errors.length > 0 ? 'refused' : 'refused without an error'
  if (errors.length > 0 || read instanceof Refusal) return 'accepted with an error'
  const lost = lostCharacters(read.text, meeting, characters)
  return lost.length === 0 ? 'accepted' : `lost: ${lost.slice(0, 5).join(', ')}`
}

test('the check tells a character that is lost, made or exchanged', () => {
  const lostOf = (header: string, kept: number): string[] =>
    lostCharacters('甲乙 丙', { header: [header], items: [], repairs: [] }, { source: 3, kept, dropped: [] })
  expect(lostOf('甲乙丙', 3)).toEqual([])
  expect(lostOf('甲乙', 2)).toEqual(['丙 lost 1', '3 characters are not 2 kept and 0 taken off'])
  expect(lostOf('甲乙丙丙', 3)).toEqual(['丙 made 1'])
  expect(lostOf('甲丁丙', 3)).toEqual(['乙 lost 1', '丁 made 1'])
})

test('no spoilt document crashes ingest, loses a character or takes long', async () => {
  const faults: string[] = []
  const verdicts = { accepted: 0, refused: 0 }
  let slowest = 0
  const numbers = ONLY === undefined ? Array.from({ length: COUNT }, (_, number) => number) : [Number(ONLY)]
  for (const number of numbers) {
    // Each number gives the same document on every run.
    const random = new Random(number)
    const document = number % FILE_EVERY === FILE_EVERY - 1 ? spoiltFile(random) : spoiltText(random)
    const start = process.cpuUsage()
    const verdict = await verdictOf(document).catch((error: unknown) => `crashed: ${String(error)}`)
    const { user, system } = process.cpuUsage(start)
    const taken = (user + system) / 1000
    slowest = Math.max(slowest, taken)
    if (verdict === 'accepted' || verdict === 'refused') verdicts[verdict]++
    else faults.push(`MUTATION=${number} ${document.name}: ${verdict}`)
    if (taken > LONGEST) faults.push(`MUTATION=${number} ${document.name}: took ${taken.toFixed(0)} ms`)
  }
  console.log(`${numbers.length} documents: ${JSON.stringify(verdicts)}, the slowest took ${slowest.toFixed(0)} ms`)
  expect(faults.slice(0, 20)).toEqual([])
  // Most are still minutes: an ingest that refuses everything does not pass.
  if (ONLY === undefined) expect(verdicts.accepted).toBeGreaterThan(COUNT / 3)
})
