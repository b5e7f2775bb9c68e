/** Real public minutes that lie beside the project where its makers work on it; nothing of them is written into it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ingest, type Outcome } from '../../src/ingest/ingest.ts'
import { toLines } from '../../src/ingest/read/lines.ts'
import { loadRomanize } from '../../src/ingest/registry/pinyin.ts'
import { propose } from '../../src/ingest/registry/propose.ts'
import { repair } from '../../src/ingest/repair.ts'
import { sha256 } from '../../src/ingest/store.ts'
import type { Agency } from '../../src/model/agency.ts'
import { SHARED, ownAgencies } from './content.ts'

const SAMPLES = join(SHARED, 'samples')
export const HAS_SAMPLES = existsSync(SAMPLES)

/** The files of a folder of the samples, seeds or PDFs; none where they are not there. */
const filesOf = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).sort() : [])

export const DOCS = filesOf(join(SAMPLES, 'docs'))
export const PDFS = filesOf(join(SAMPLES, 'pdf'))
export const KEYS = filesOf(join(SAMPLES, 'keys'))

const FOLDERS = [join(SAMPLES, 'docs'), join(SAMPLES, 'pdf'), join(SHARED, 'seeds')]

/** The bytes of a sample or a seed, by its file name. */
export function sampleBytes(name: string): Uint8Array {
  const folder = FOLDERS.find((entry) => existsSync(join(entry, name)))
  if (folder === undefined) throw new Error(`no sample ${name}`)
  return readFileSync(join(folder, name))
}

export const sampleText = (name: string): string => new TextDecoder().decode(sampleBytes(name))
export const keyText = (name: string): string => readFileSync(join(SAMPLES, 'keys', name), 'utf8')

async function proposedAgencies(): Promise<readonly Agency[]> {
  const documents = DOCS.map((file) => ({ file, lines: toLines(repair(sampleText(file)).text).lines }))
  const known = { agencies: [], textOf: () => '' }
  const { proposals } = propose(documents, known, null, await loadRomanize())
  return [...ownAgencies(), ...proposals.map(({ agency }) => agency)]
}

let proposed: Promise<readonly Agency[]> | null = null
/** The archive's own agencies, and those that are proposed for the samples; proposed once. */
export const sampleAgencies = async (): Promise<readonly Agency[]> => (proposed ??= proposedAgencies())

const outcomes = new WeakMap<readonly Agency[], Map<string, Promise<Outcome>>>()

/** What ingest makes of a sample; each is read once for the same agencies. */
export async function ingestSample(name: string, agencies: readonly Agency[]): Promise<Outcome> {
  const known = outcomes.get(agencies) ?? new Map<string, Promise<Outcome>>()
  outcomes.set(agencies, known)
  const bytes = sampleBytes(name)
  const outcome = known.get(name) ?? ingest({ name, bytes, sha256: sha256(bytes) }, agencies)
  known.set(name, outcome)
  return outcome
}
