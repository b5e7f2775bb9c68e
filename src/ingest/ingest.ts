/** One document to one meeting: bytes and registry in, meeting and messages out. Nothing is read from or written to disk. */
import type { Agency } from '../model/agency.ts'
import type { Meeting } from '../model/meeting.ts'
import { Refusal, WHOLE_FILE, message, type Message } from './message.ts'
import { parseMinutes } from './parse/meeting.ts'
import type { Document, ReadDocument } from './read/document.ts'
import { toLines } from './read/lines.ts'
import { readDocument } from './read/read.ts'
import { countSolid, verify, type Characters } from './verify.ts'

export interface Outcome {
  /** Null where the document is refused; then a message of level error says why. */
  readonly meeting: Meeting | null
  readonly messages: readonly Message[]
  readonly characters: Characters
}

function settle(
  read: ReadDocument,
  { name, bytes, sha256 }: Document,
  agencies: readonly Agency[],
  only: string | null,
): Outcome {
  const { format, encoding, text } = read
  const { lines, dropped } = toLines(text)
  const { meeting, messages } = parseMinutes(lines, agencies, only)
  const proof = verify(text, meeting, dropped)
  const characters = { ...proof.characters, dropped: [...read.dropped, ...proof.characters.dropped] }
  if (proof.differs !== null) {
    const lost = message('lost-text', WHOLE_FILE, proof.differs)
    return { meeting: null, messages: [...read.messages, ...messages, lost], characters }
  }
  const pageNumbers = dropped.flatMap(({ reason, ...span }) => (reason === 'page-number' ? [{ ...span, reason }] : []))
  const notes = pageNumbers.map(({ line, column, text: excerpt }) =>
    message('page-number', { line, column, excerpt }, excerpt),
  )
  const source = { file: `${meeting.agency}/${name}`, sha256, bytes: bytes.byteLength, format, encoding }
  const { header, items, ...fields } = meeting
  return {
    meeting: { ...fields, source, header, items, dropped: pageNumbers },
    messages: [...read.messages, ...messages, ...notes],
    characters,
  }
}

/**
 * @param read the document's text, or why it could not be read.
 * @param only the id of the one agency that the document may belong to, or null for any of the registry.
 */
export function conclude(
  read: ReadDocument | Refusal,
  document: Document,
  agencies: readonly Agency[],
  only: string | null,
): Outcome {
  if (read instanceof Refusal)
    return { meeting: null, messages: read.messages, characters: { source: 0, kept: 0, dropped: [] } }
  try {
    return settle(read, document, agencies, only)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const characters = { source: countSolid(read.text), kept: 0, dropped: [] }
    return { meeting: null, messages: [...read.messages, ...error.messages], characters }
  }
}

/** As `conclude`, from the bytes. */
export async function ingest(
  document: Document,
  agencies: readonly Agency[],
  only: string | null = null,
): Promise<Outcome> {
  const read = await readDocument(document).catch((error: unknown) => {
    if (error instanceof Refusal) return error
    throw error
  })
  return conclude(read, document, agencies, only)
}
