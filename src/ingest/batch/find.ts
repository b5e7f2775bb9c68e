/** Arguments to documents: folders are walked, what systems leave in them is set aside, and nothing is left out unsaid. */
import { type Dirent, opendirSync, realpathSync, statSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { nameSaysRevised } from '../correct/amend.ts'
import { systemReason } from '../../strings/system.ts'
import { WHOLE_FILE, message, type Message } from '../message.ts'

export interface Found {
  readonly file: string
  /** Why it is none of the documents, or null. */
  readonly refusal: Message | null
}

/** Why a file in a folder is passed over. */
export type Reason = 'hidden' | 'temporary' | 'system' | 'link'

export interface Finding {
  /**
   * Folder by folder in the order of the arguments; within one, by code unit of the path. Those whose names say that they
   * revise another come after all others: what they revise is filed first.
   */
  readonly found: readonly Found[]
  readonly skipped: ReadonlyMap<Reason, readonly string[]>
  /** Arguments that are folders without any document. */
  readonly empty: readonly string[]
}

/** What an office program or the system keeps for itself. */
function reasonToSkip(name: string): Reason | null {
  if (name.startsWith('~$') || /\.tmp$/iu.test(name)) return 'temporary'
  if (/^(?:thumbs\.db|desktop\.ini)$/iu.test(name)) return 'system'
  return name.startsWith('.') ? 'hidden' : null
}

/** A folder's entries, read piece by piece: there may be a million. A folder's name is followed by / in every path. */
function entriesOf(folder: string): [key: string, entry: Dirent][] {
  const entries: [string, Dirent][] = []
  const directory = opendirSync(folder, { bufferSize: 1024 })
  try {
    for (let entry = directory.readSync(); entry; entry = directory.readSync())
      entries.push([entry.isDirectory() ? `${entry.name}/` : entry.name, entry])
  } finally {
    directory.closeSync()
  }
  return entries.sort(([a], [b]) => (a < b ? -1 : 1))
}

/** What the system answers, be it an error. */
function attempt<T>(ask: () => T): T | Error {
  try {
    return ask()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const unreadable = (file: string, error: Error): Found => ({
  file,
  refusal: message('unreadable', WHOLE_FILE, systemReason(error)),
})

class Walk {
  readonly skipped = new Map<Reason, string[]>()
  readonly #root: string

  /** @param root the folder named, by its real path. */
  constructor(root: string) {
    this.#root = root
  }

  *below(folder: string): Generator<Found> {
    const entries = attempt(() => entriesOf(folder))
    if (entries instanceof Error) yield unreadable(folder, entries)
    else for (const [, entry] of entries) yield* this.#entry(join(folder, entry.name), entry)
  }

  *#entry(file: string, entry: Dirent): Generator<Found> {
    const reason = reasonToSkip(entry.name)
    if (reason) this.#skip(reason, file)
    else if (entry.isDirectory()) yield* this.below(file)
    else if (entry.isSymbolicLink()) yield* this.#link(file)
    else yield { file, refusal: null }
  }

  *#link(file: string): Generator<Found> {
    const target = attempt(() => realpathSync(file))
    if (target instanceof Error) yield unreadable(file, target)
    // What it leads to is found where it is.
    else if (target === this.#root || target.startsWith(this.#root + sep)) this.#skip('link', file)
    else yield { file, refusal: message('outside-link', WHOLE_FILE, target) }
  }

  #skip(reason: Reason, file: string): void {
    const files = this.skipped.get(reason)
    if (files) files.push(file)
    else this.skipped.set(reason, [file])
  }
}

/** Whether a name is a folder's; of what can not be told, the reading says why. */
function isFolder(name: string): boolean {
  const status = attempt(() => statSync(name))
  return !(status instanceof Error) && status.isDirectory()
}

/** The documents that arguments name. A link that is named itself is followed. */
export function find(names: readonly string[]): Finding {
  const found: Found[] = []
  const skipped = new Map<Reason, string[]>()
  const empty: string[] = []
  for (const name of names) {
    if (!isFolder(name)) {
      found.push({ file: name, refusal: null })
      continue
    }
    const before = found.length
    const walk = new Walk(realpathSync(name))
    for (const each of walk.below(name)) found.push(each)
    for (const [reason, files] of walk.skipped) skipped.set(reason, [...(skipped.get(reason) ?? []), ...files])
    if (found.length === before) empty.push(name)
  }
  const isRevision = ({ file }: Found): boolean => nameSaysRevised(basename(file))
  const inOrder = [...found.filter((each) => !isRevision(each)), ...found.filter(isRevision)]
  return { found: inOrder, skipped, empty }
}
