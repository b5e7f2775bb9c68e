/** One prepared document into the archive, or beside it to compare: guard, then write. Documents take turns here. */
import { ContentError } from '../../model/content-error.ts'
import { systemReason } from '../../strings/system.ts'
import { WHOLE_FILE, message } from '../message.ts'
import type { Content } from '../store/content.ts'
import { faults, lookUp, type Archived } from './archived.ts'
import type { Made, Prepared } from './prepare.ts'
import { refused, type Result } from './result.ts'

/** Puts what was staged in its place: the source, the meeting, then its ids; all or none. */
function write(store: Content, made: Made, archived: Archived, unpublished: readonly string[]): void {
  const { id, cases, source, target } = made
  if (unpublished.length > 0 || cases.some((name) => !store.ledger.listed.has(name))) store.ledger.announce(id)
  if (source.staged !== null) store.place(source.staged, source.file)
  try {
    if (target.staged !== null) store.place(target.staged, target.file)
  } catch (error) {
    if (archived.source === null) store.remove(source.file)
    throw error
  }
  store.ledger.publish(id, unpublished)
}

function file(name: string, made: Made, rest: Omit<Prepared, 'made'>, store: Content, check: boolean): Result {
  const { messages, characters } = rest
  const archived = lookUp(store, made)
  const errors = faults(made, archived)
  if (errors.length > 0) return refused(name, [...messages, ...errors], characters)
  const { id, ids, source, sha256, target, text } = made
  const known = new Set(archived.published)
  const unpublished = ids.filter((each) => !known.has(each))
  // What is not as ingest would write it, by name.
  const different = [
    ...(archived.text === text ? [] : [target.file]),
    ...(archived.source === sha256 ? [] : [source.file]),
    ...unpublished,
  ]
  const result = { file: name, meeting: { id, file: target.file, text: () => text }, messages, characters }
  if (different.length === 0) return { ...result, state: check ? 'current' : 'unchanged' }
  if (check) {
    const difference =
      archived.text === null
        ? message('no-meeting', WHOLE_FILE, target.file)
        : message('not-current', WHOLE_FILE, different.slice(0, 5).join('、'))
    return { ...result, state: 'differs', messages: [...messages, difference] }
  }
  write(store, made, archived, unpublished)
  return { ...result, state: archived.text === null ? 'written' : 'changed' }
}

/** Takes away what was staged and not placed. */
export function discard({ source, target }: Made, store: Content): void {
  for (const { staged } of [source, target]) if (staged !== null) store.discard(staged)
}

/** What a document ends in when the content itself stands in the way, so that the others of the batch go on. */
export function fileDocument(name: string, prepared: Prepared, store: Content, check: boolean): Result {
  const { made, messages, characters } = prepared
  if (!made) return refused(name, messages, characters)
  try {
    return file(name, made, prepared, store, check)
  } catch (error) {
    if (error instanceof ContentError) return refused(name, [message('content-fault', WHOLE_FILE, error.message)])
    if (error instanceof Error && 'code' in error)
      return refused(name, [message('write-failed', WHOLE_FILE, systemReason(error))])
    throw error
  } finally {
    discard(made, store)
  }
}
