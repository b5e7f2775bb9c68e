/**
 * All that can be done for a document without regard to the others: read, parse, prove, and write down beside the
 * archive. Workers do this, in whatever order; what it gives is plain data.
 */
import { basename } from 'node:path'
import type { Agency } from '../../model/agency.ts'
import { SOURCES, formatMeeting, meetingFile } from '../../model/files.ts'
import { publishedIds } from '../../model/ledger.ts'
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
  readonly source: Output
  /** SHA-256 of what the source should hold. */
  readonly sha256: string
  readonly target: Output
  /** What the target should hold. */
  readonly text: string
}

export interface Prepared {
  /** Null where the document is refused. */
  readonly made: Made | null
  readonly messages: readonly Message[]
  readonly characters: Characters
}

export interface Settings {
  readonly agencies: readonly Agency[]
  /** The id of the one agency that documents may belong to, or null for any. */
  readonly only: string | null
  /** Nothing is staged. */
  readonly check: boolean
}

export const unprepared = (...messages: Message[]): Prepared => ({ made: null, messages, characters: NO_CHARACTERS })

function output(store: Content, file: string, content: Uint8Array | string, check: boolean): Output {
  const existing = store.read(file)
  const held = existing !== null && Buffer.from(content).equals(existing)
  return { file, held, staged: held || check ? null : store.stage(content) }
}

async function attempt(file: string, store: Content, { agencies, only, check }: Settings): Promise<Prepared> {
  const name = basename(file)
  const bytes = readBytes(file)
  if (!(bytes instanceof Uint8Array)) return unprepared(bytes)
  const digest = sha256(bytes)
  const { meeting, messages, characters } = await ingest({ name, bytes, sha256: digest }, agencies, only)
  if (!meeting) return { made: null, messages, characters }
  const { id } = meeting
  const text = formatMeeting(meeting)
  const source = output(store, `${SOURCES}/${meeting.source.file}`, bytes, check)
  const target = output(store, meetingFile(meeting), text, check)
  const made = { id, ids: publishedIds(meeting), source, sha256: digest, target, text }
  return { made, messages, characters }
}

/** A document's part of a batch, as far as it can be done alone. Whatever goes wrong with it stays with it. */
export async function prepare(file: string, store: Content, settings: Settings): Promise<Prepared> {
  try {
    return await attempt(file, store, settings)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const rule = error instanceof Error && 'syscall' in error ? 'write-failed' : 'reader-crashed'
    return unprepared(message(rule, WHOLE_FILE, reason))
  }
}
