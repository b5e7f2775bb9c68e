/**
 * All that can be done for a document without regard to the others: read, parse, prove, and write down beside the
 * archive. Workers do this, in whatever order; what it gives is plain data.
 */
import { basename } from 'node:path'
import type { Agency } from '../../model/agency.ts'
import type { Correction } from '../../model/correction.ts'
import { ContentError, SOURCES, formatMeeting, meetingFile } from '../../model/files.ts'
import { casePages } from '../../model/gathering.ts'
import { publishedIds } from '../../model/ledger.ts'
import { systemReason } from '../../strings/system.ts'
import type { Faulty } from '../correct/faulty.ts'
import { settleMeeting } from '../correct/settle.ts'
import { ingest } from '../ingest.ts'
import { WHOLE_FILE, message, type Message } from '../message.ts'
import type { Content } from '../store/content.ts'
import { sha256 } from '../store/digest.ts'
import type { Characters } from '../verify.ts'
import { readBytes } from './bytes.ts'
import { NO_CHARACTERS } from './result.ts'

/** A file that the archive should hold. */
export interface Output {
  /** Its path below the content directory. */
  readonly file: string
  /** Whether the archive already holds it so. */
  readonly held: boolean
  /** Where it was staged, or null. */
  readonly staged: string | null
}

export interface Made {
  readonly id: string
  /** The ids that it publishes. */
  readonly ids: readonly string[]
  /** The names of the pages of the cases that it tells of. */
  readonly cases: readonly string[]
  readonly source: Output
  /** SHA-256 of what the source should hold. */
  readonly sha256: string
  readonly target: Output
  /** What the target should hold. */
  readonly text: string
  /** The documents that this one replaced, as paths below the content directory. */
  readonly replaced: readonly string[]
}

export interface Prepared {
  /** Null where the document is refused. */
  readonly made: Made | null
  readonly messages: readonly Message[]
  readonly characters: Characters
}

export interface Settings {
  readonly agencies: readonly Agency[]
  /** Every meeting's, by id. */
  readonly corrections: ReadonlyMap<string, readonly Correction[]>
  /** The corrections files that can't be read. */
  readonly faulty: readonly Faulty[]
  /** The id of the one agency that documents may belong to, or null for any. */
  readonly only: string | null
  /** A second document of a meeting replaces the first. */
  readonly revise: boolean
  /** Nothing is staged. */
  readonly check: boolean
}

export const unprepared = (...messages: Message[]): Prepared => ({ made: null, messages, characters: NO_CHARACTERS })

const pathOf = (source: { readonly file: string }): string => `${SOURCES}/${source.file}`

function output(store: Content, file: string, content: Uint8Array | string, check: boolean): Output {
  const existing = store.read(file)
  const held = existing !== null && Buffer.from(content).equals(existing)
  return { file, held, staged: held || check ? null : store.stage(content) }
}

async function attempt(file: string, store: Content, settings: Settings): Promise<Prepared> {
  const { agencies, only, check } = settings
  const name = basename(file)
  const bytes = readBytes(file)
  if (!(bytes instanceof Uint8Array)) return unprepared(bytes)
  const digest = sha256(bytes)
  const { meeting: parsed, ...read } = await ingest({ name, bytes, sha256: digest }, agencies, only)
  if (!parsed) return { ...read, made: null }
  const shelf = { ...settings, read: (path: string): Uint8Array | null => store.read(path), digest: sha256 }
  const { meeting, messages, held } = await settleMeeting(parsed, shelf)
  const said = { ...read, messages: [...read.messages, ...messages] }
  if (!meeting) return { ...said, made: null }
  const { id, replaces = [] } = meeting
  const text = formatMeeting(meeting)
  const source = output(store, pathOf(held ?? parsed.source), bytes, check)
  const target = output(store, meetingFile(meeting), text, check)
  const published = { ids: publishedIds(meeting), cases: casePages(meeting) }
  return { ...said, made: { id, ...published, source, sha256: digest, target, text, replaced: replaces.map(pathOf) } }
}

/** The rule that tells what went wrong, where no stage has said so. */
function ruleOf(error: unknown): 'content-fault' | 'write-failed' | 'reader-crashed' {
  if (error instanceof ContentError) return 'content-fault'
  return error instanceof Error && 'syscall' in error ? 'write-failed' : 'reader-crashed'
}

/** A document's part of a batch, as far as it can be done alone. Whatever goes wrong with it stays with it. */
export async function prepare(file: string, store: Content, settings: Settings): Promise<Prepared> {
  try {
    return await attempt(file, store, settings)
  } catch (error) {
    return unprepared(message(ruleOf(error), WHOLE_FILE, systemReason(error)))
  }
}
