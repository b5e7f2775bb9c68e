/** One document to one meeting: bytes and registry in, meeting and messages out. Nothing is read from or written to disk. */
import { clean } from './clean.ts'
import { REMOVED } from '../strings/rules/text.ts'
import { codeOf } from '../model/code-point.ts'
import type { Agency } from '../model/agency.ts'
import type { Dropped, Meeting, Repair } from '../model/meeting.ts'
import { explained } from './explain.ts'
import { Refusal, WHOLE_FILE, message, type Message } from './message.ts'
import { parseMinutes, type Parsed } from './parse/meeting.ts'
import type { Document, ReadDocument } from './read/document.ts'
import type { Line } from './read/lines.ts'
import { readDocument } from './read/read.ts'
import { remarkOnDraft } from './unfinished.ts'
import { countSolid, verify, type Characters } from './verify.ts'

export interface Outcome {
  /** Null where the document is refused; then a message of level error says why. */
  readonly meeting: Meeting | null
  readonly messages: readonly Message[]
  readonly characters: Characters
}

/** What is not seen is told by its code alone; it stands for nothing, and is left out. */
const repairText = ({ from, to, count }: Repair): string =>
  `${to === '' ? `${codeOf(from)}→${REMOVED}` : `${from}（${codeOf(from)}）→${to}`}（${count}）`

/** Of what a reader found in the file and no page prints; the code of a field is none of anyone's words. */
function leftOutNote(dropped: readonly Dropped[]): Message[] {
  const words = dropped.filter(
    ({ line, reason, text }) =>
      line === 0 &&
      (reason === 'deleted' || reason === 'comment' || (reason === 'hidden' && /\p{Script=Han}/u.test(text))),
  )
  const [first] = words
  if (!first) return []
  const shown = first.text.length > 30 ? `${first.text.slice(0, 30)}…` : first.text
  return [message('left-out', { ...WHOLE_FILE, excerpt: first.text }, `${words.length} 處，例如「${shown}」`)]
}

/** One note for each reason, of what was taken off as page furniture or machine data. */
function notesOf(dropped: readonly Dropped[]): Message[] {
  const first = (reason: Dropped['reason']): Dropped | undefined => dropped.find((span) => span.reason === reason)
  const note = (rule: 'running-head' | 'metadata'): Message[] => {
    const span = first(rule)
    return span ? [message(rule, { ...span, excerpt: span.text }, span.text.slice(0, 30))] : []
  }
  const numbers = dropped.filter(({ reason }) => reason === 'page-number')
  return [
    ...numbers.map(({ line, column, text }) => message('page-number', { line, column, excerpt: text }, text)),
    ...note('running-head'),
    ...note('metadata'),
  ]
}

const repairNote = (repairs: readonly Repair[]): Message[] =>
  repairs.length === 0 ? [] : [message('repaired', WHOLE_FILE, repairs.map(repairText).join('、'))]

/** @throws Refusal, as `parseMinutes` does, in its fittest words. */
function parse(lines: readonly Line[], agencies: readonly Agency[], only: string | null): Parsed {
  try {
    return parseMinutes(lines, agencies, only)
  } catch (error) {
    throw error instanceof Refusal ? explained(error, lines, agencies) : error
  }
}

function settle(
  read: ReadDocument,
  { name, bytes, sha256 }: Document,
  agencies: readonly Agency[],
  only: string | null,
): Outcome {
  const { format, encoding } = read
  const { text, repairs, lines, dropped: furniture } = clean(read)
  const parsed = parse(lines, agencies, only)
  const taken = [...furniture, ...parsed.dropped]
  const proof = verify({ text: read.text, repaired: text, repairs }, parsed.meeting, taken)
  const characters = { ...proof.characters, dropped: [...read.dropped, ...taken] }
  const messages = [
    ...read.messages,
    ...leftOutNote(read.dropped),
    ...remarkOnDraft(parsed.meeting.title, lines),
    ...parsed.messages,
    ...notesOf(taken),
    ...repairNote(repairs),
  ]
  if (proof.differs !== null)
    return { meeting: null, messages: [...messages, message('lost-text', WHOLE_FILE, proof.differs)], characters }
  const source = { file: `${parsed.meeting.agency}/${name}`, sha256, bytes: bytes.byteLength, format, encoding }
  const { header, items, ...fields } = parsed.meeting
  const dropped = characters.dropped.filter(({ reason }) => reason !== 'markup')
  return { meeting: { ...fields, source, header, items, dropped, repairs: [...repairs] }, messages, characters }
}

/**
 * @param read the document's text, or why it could not be read.
 * @param only the id of the one agency that the document may belong to, or null for any that is registered.
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
