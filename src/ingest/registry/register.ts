/** Proposals for the documents of a run: reads them again, and writes the registry where the clerk says so. */
import { basename } from 'node:path'
import type { Agency } from '../../model/agency.ts'
import { agencyFile } from '../../model/files.ts'
import { PROPOSAL } from '../../strings/proposal.ts'
import { readBytes } from '../batch/bytes.ts'
import { clean } from '../clean.ts'
import { Refusal } from '../message.ts'
import { readDocument } from '../read/read.ts'
import type { Content } from '../store/content.ts'
import { sha256 } from '../store/digest.ts'
import type { Document } from './find-units.ts'
import { loadRomanize } from './pinyin.ts'
import { propose, type Proposed } from './propose.ts'

/** A document's lines, or null where it can't be read. */
async function readLines(file: string): Promise<Document | null> {
  const bytes = readBytes(file)
  if (!(bytes instanceof Uint8Array)) return null
  try {
    const name = basename(file)
    const read = await readDocument({ name, bytes, sha256: sha256(bytes) })
    return { file: name, lines: clean(read).lines }
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/**
 * @param files documents that were refused because their agency or series is unknown.
 * @param only the value of --agency; with a new agency it is the id that this one gets.
 */
export async function proposeFor(
  files: readonly string[],
  store: Content,
  agencies: readonly Agency[],
  only: string | null,
): Promise<Proposed> {
  const documents: Document[] = []
  for (const file of files) {
    const document = await readLines(file)
    if (document) documents.push(document)
  }
  const textOf = (id: string): string => store.readText(agencyFile(id)) ?? ''
  return propose(documents, { agencies, textOf }, only, await loadRomanize())
}

/**
 * Writes every registry that can be written, each as a whole.
 * @returns the files written, below the content directory.
 */
export function register({ proposals }: Proposed, store: Content): string[] {
  return proposals.flatMap(({ file, text }) => {
    if (text === null) return []
    store.write(file, text)
    return [file]
  })
}

/** What the clerk reads at the end of a run. */
export function proposalLines({ proposals, remarks }: Proposed, store: Content): string[] {
  const files = proposals.flatMap(({ file, isNew, added, text }) => [
    (isNew ? PROPOSAL.file : PROPOSAL.extends)(store.path(file)),
    ...(text === null ? [PROPOSAL.byHand] : []),
    ...added.trimEnd().split('\n'),
    '',
  ])
  return proposals.length === 0 ? [...remarks] : [PROPOSAL.heading, '', ...files, ...remarks, PROPOSAL.accept]
}
