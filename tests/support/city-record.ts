/** A city of plain texts, ingested without a disk: what its truth and what the archive say of each item. */
import { basename } from 'node:path'
import { buildArchive } from '../../src/archive/build.ts'
import type { Archive, ItemView } from '../../src/archive/views.ts'
import { buildCity, type CityPart } from '../../src/city/city.ts'
import type { TruthCase, TruthDocument, TruthItem } from '../../src/city/truth.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { sha256 } from '../../src/ingest/store.ts'
import type { Agency } from '../../src/model/agency.ts'
import { readAgencyFile } from '../../src/model/files.ts'
import type { Meeting } from '../../src/model/meeting.ts'
import { walk } from '../../src/model/walk.ts'

/** An item of the truth and the items that hold its text: one, and the paragraphs after its children. */
export interface Pair {
  /** The document and the path, to name it by. */
  readonly name: string
  readonly truth: TruthItem
  readonly items: readonly ItemView[]
}

export interface CityRecord {
  readonly archive: Archive
  readonly cases: readonly TruthCase[]
  readonly pairs: readonly Pair[]
}

const solid = (text: string): string => text.replaceAll(/\s/gu, '')

/** A paragraph that goes on with the item above it after that one's children. */
const isParagraph = ({ path, marker, label }: ItemView): boolean =>
  marker === '' && label === '' && /(?:^|-)p\d*$/u.test(path)

/** Each item of a document with those that hold its text; of the same text, the one of the same path, else the first left. */
function pairsOf({ file, items: truths }: TruthDocument, items: readonly ItemView[]): Pair[] {
  const byText = new Map<string, ItemView[]>()
  for (const item of items) {
    const after = item.children.filter(isParagraph).map(({ text }) => text)
    for (const text of new Set([solid(item.text), solid(item.text + after.join(''))])) {
      const list = byText.get(text)
      if (list) list.push(item)
      else byText.set(text, [item])
    }
  }
  return truths.map((truth) => {
    const list = byText.get(solid(truth.text)) ?? []
    const item = list.find(({ path }) => path === truth.path) ?? list.shift()
    const isWhole = item !== undefined && solid(item.text) === solid(truth.text)
    return {
      name: `${file} ${truth.path}`,
      truth,
      items: item ? [item, ...(isWhole ? [] : item.children.filter(isParagraph))] : [],
    }
  })
}

async function read(
  part: Extract<CityPart, { type: 'document' }>,
  agencies: readonly Agency[],
): Promise<Meeting | null> {
  const { bytes, path } = part
  return (await ingest({ name: basename(path), bytes, sha256: sha256(bytes) }, agencies)).meeting
}

export async function cityRecord(meetings: number, seed: string): Promise<CityRecord> {
  const parts = [...buildCity({ meetings, seed, formats: ['txt'], withBad: false })]
  const agencies = parts.flatMap((part) =>
    part.type === 'agency' ? [readAgencyFile(part.path, new TextDecoder().decode(part.bytes))] : [],
  )
  const documents = parts.flatMap((part) => (part.type === 'document' ? [part] : []))
  const held: Meeting[] = []
  for (const part of documents) {
    const meeting = await read(part, agencies)
    if (meeting) held.push(meeting)
  }
  const archive = buildArchive({ agencies, meetings: held })
  const views = new Map(archive.meetings.map((view) => [view.data.id, [...walk(view.items)]]))
  return {
    archive,
    cases: parts.flatMap((part) => (part.type === 'case' ? [part.truth] : [])),
    pairs: documents.flatMap(({ truth }) => pairsOf(truth, views.get(truth.meeting) ?? [])),
  }
}
