/** Ingest over files: read, parse, guard, then write or compare. The only part of ingest that changes the content. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { Agency } from '../model/agency.ts'
import { ContentError, SOURCES, formatMeeting, meetingFile, readMeetingFile } from '../model/files.ts'
import { publishedIds } from '../model/ledger.ts'
import { guard } from './guard.ts'
import { ingest, type Outcome } from './ingest.ts'
import { WHOLE_FILE, message, type Message } from './message.ts'
import { sha256, type Store } from './store.ts'

export type State = 'written' | 'unchanged' | 'current' | 'differs' | 'refused'

export interface Result extends Outcome {
  /** As named on the command line. */
  readonly file: string
  readonly state: State
}

export interface Options {
  readonly store: Store
  readonly agencies: readonly Agency[]
  readonly only: string | null
  /** Compare with the content instead of writing to it. */
  readonly check: boolean
}

const refused = (file: string, messages: readonly Message[], outcome?: Outcome): Result => ({
  file,
  state: 'refused',
  meeting: null,
  messages,
  characters: outcome?.characters ?? { source: 0, kept: 0, dropped: [] },
})

function readBytes(file: string): Uint8Array | Message {
  try {
    return statSync(file).isFile() ? readFileSync(file) : message('unreadable', WHOLE_FILE, file)
  } catch (error) {
    return message('unreadable', WHOLE_FILE, error instanceof Error ? error.message : String(error))
  }
}

async function ingestFile(file: string, { store, agencies, only, check }: Options): Promise<Result> {
  const bytes = readBytes(file)
  if (!(bytes instanceof Uint8Array)) return refused(file, [bytes])
  const outcome = await ingest({ name: basename(file), bytes, sha256: sha256(bytes) }, agencies, only)
  const { meeting, messages } = outcome
  if (!meeting) return refused(file, messages, outcome)
  const target = meetingFile(meeting)
  const sourceTarget = `${SOURCES}/${meeting.source.file}`
  const filed = store.readText(target)
  const sourceBytes = store.read(sourceTarget)
  const source = sourceBytes && sha256(sourceBytes)
  const published = store.published(meeting.id)
  const errors = guard(meeting, { meeting: filed === null ? null : readMeetingFile(target, filed), source, published })
  if (errors.length > 0) return refused(file, [...messages, ...errors], outcome)
  const text = formatMeeting(meeting)
  const known = new Set(published)
  const unpublished = publishedIds(meeting).filter((id) => !known.has(id))
  // What is not as ingest would write it, by name.
  const different = [
    ...(filed === text ? [] : [target]),
    ...(source === meeting.source.sha256 ? [] : [sourceTarget]),
    ...unpublished,
  ]
  if (different.length === 0) return { ...outcome, file, state: check ? 'current' : 'unchanged' }
  if (check) {
    const difference = message('not-current', WHOLE_FILE, different.slice(0, 5).join('、'))
    return { ...outcome, file, state: 'differs', messages: [...messages, difference] }
  }
  try {
    store.write(sourceTarget, bytes)
    store.write(target, text)
    store.publish(meeting.id, unpublished)
  } catch (error) {
    // All three or none.
    if (source === null) store.remove(sourceTarget)
    if (filed === null) store.remove(target)
    else store.write(target, filed)
    throw error
  }
  return { ...outcome, file, state: 'written' }
}

/** What a file ends in when the content itself stands in the way, so that the others of the batch go on. */
async function ingestSafely(file: string, options: Options): Promise<Result> {
  try {
    return await ingestFile(file, options)
  } catch (error) {
    if (error instanceof ContentError) return refused(file, [message('content-fault', WHOLE_FILE, error.message)])
    if (error instanceof Error && 'code' in error)
      return refused(file, [message('write-failed', WHOLE_FILE, error.message)])
    throw error
  }
}

/** Every meeting whose source is gone, or gives another meeting: its file stands alone. */
function orphans(store: Store, results: readonly Result[]): Result[] {
  const given = new Set(results.flatMap(({ meeting }) => (meeting ? [meetingFile(meeting)] : [])))
  // A source that was refused has said why; its meeting is not alone.
  const refusedSources = new Set(results.flatMap(({ file, meeting }) => (meeting ? [] : [file])))
  const hasSource = (file: string): boolean => {
    try {
      const { source } = readMeetingFile(file, store.readText(file) ?? '')
      return refusedSources.has(store.path(`${SOURCES}/${source.file}`))
    } catch {
      return true // A fault in the file is reported with its source.
    }
  }
  return store
    .meetings()
    .filter((file) => !given.has(file) && !hasSource(file))
    .map((file) => refused(store.path(file), [message('no-source', WHOLE_FILE, file)]))
}

/** @param files the documents; with `check`, none means every archived one. */
export async function ingestFiles(files: readonly string[], options: Options): Promise<Result[]> {
  const { store, check } = options
  const each = async (names: readonly string[]): Promise<Result[]> => {
    const results: Result[] = []
    for (const name of names) results.push(await ingestSafely(name, options))
    return results
  }
  if (files.length > 0) return each(files)
  if (!check) return []
  const results = await each(store.sources().map((file) => store.path(file)))
  return [...results, ...orphans(store, results)]
}

export const isDirectory = (path: string): boolean => existsSync(path) && statSync(path).isDirectory()
