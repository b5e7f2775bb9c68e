/** One document to one meeting. Pure: bytes and registry in, meeting and messages out. */
import type { Agency } from '../model/agency.ts'
import type { Meeting } from '../model/meeting.ts'
import { Refusal, WHOLE_FILE, message, type Message, type Place } from './message.ts'
import { parseMinutes } from './parse/meeting.ts'
import { decode } from './read/decode.ts'
import type { Recognised } from './read/encoding.ts'
import { toLines } from './read/lines.ts'
import { countSolid, verify, type Characters } from './verify.ts'

export interface Document {
  /** The file's name, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string
}

export interface Outcome {
  /** Null where the document is refused; then a message of level error says why. */
  readonly meeting: Meeting | null
  readonly messages: readonly Message[]
  readonly characters: Characters
}

const FORMATS = new Set(['.txt', '.md'])
const MOST_BYTES = 20_000_000
/** Names that some file system or address does not bear: Windows takes CON.txt for a device, an address ends at #. */
const UNSAFE_NAME = /^\.|[/\\:*?"<>|#%&;\x00-\x1f\x7f]|[. ]$|^(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/iu
const nothingKept = (source: number): Characters => ({ source, kept: 0, dropped: [] })

/** @throws Refusal where the file is none that is read. */
function textOf(document: Document): Recognised {
  const extension = /\.[^.]+$/u.exec(document.name)?.[0].toLowerCase() ?? ''
  if (UNSAFE_NAME.test(document.name)) throw new Refusal(message('unsafe-name', WHOLE_FILE, document.name))
  if (!FORMATS.has(extension)) throw new Refusal(message('unsupported-format', WHOLE_FILE, extension || document.name))
  if (document.bytes.byteLength > MOST_BYTES)
    throw new Refusal(message('file-too-large', WHOLE_FILE, String(MOST_BYTES / 1_000_000)))
  return decode(document.bytes)
}

function read(
  { text, encoding }: Recognised,
  document: Document,
  agencies: readonly Agency[],
  only: string | null,
): Outcome {
  const { lines, dropped } = toLines(text)
  const { meeting, messages } = parseMinutes(lines, agencies, only)
  const proof = verify(text, meeting, dropped)
  if (proof.differs !== null) {
    return {
      meeting: null,
      messages: [...messages, message('lost-text', WHOLE_FILE, proof.differs)],
      characters: proof.characters,
    }
  }
  const pageNumbers = dropped.flatMap(({ reason, ...span }) => (reason === 'page-number' ? [{ ...span, reason }] : []))
  const notes = pageNumbers.map(({ line, column, text: excerpt }) => {
    const place: Place = { line, column, excerpt }
    return message('page-number', place, excerpt)
  })
  const source = {
    file: `${meeting.agency}/${document.name}`,
    sha256: document.sha256,
    bytes: document.bytes.byteLength,
    encoding,
  }
  const { header, items, ...fields } = meeting
  return {
    meeting: { ...fields, source, header, items, dropped: pageNumbers },
    messages: [
      ...(encoding === 'utf-8' ? [] : [message('encoding', WHOLE_FILE, encoding.toUpperCase())]),
      ...messages,
      ...notes,
    ],
    characters: proof.characters,
  }
}

/**
 * @param only the id of the one agency that the document may belong to, or null for any of the registry.
 */
export function ingest(document: Document, agencies: readonly Agency[], only: string | null = null): Outcome {
  let characters = nothingKept(0)
  try {
    const recognised = textOf(document)
    characters = nothingKept(countSolid(recognised.text))
    return read(recognised, document, agencies, only)
  } catch (error) {
    if (error instanceof Refusal) return { meeting: null, messages: error.messages, characters }
    throw error
  }
}
