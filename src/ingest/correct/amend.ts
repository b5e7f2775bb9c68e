/**
 * From what the parser made of a document to what is filed: the revised document over those it replaced, and a clerk's
 * corrections over all. What is filed follows from the sources, the corrections and the registry alone.
 */
import type { Correction } from '../../model/correction.ts'
import type { Origin } from '../../model/files.ts'
import type { Meeting } from '../../model/meeting.ts'
import type { Outcome } from '../ingest.ts'
import { WHOLE_FILE, message, type Message } from '../message.ts'
import { applyCorrections, type Corrected } from './apply.ts'
import { baseName } from './number.ts'
import { revise } from './revise.ts'
import { unspaced } from '../../model/space.ts'

type Original = Pick<Meeting['source'], 'file' | 'sha256'>

/** What an archive knows of the meeting. */
export interface Known {
  /** The documents of the meeting as it is filed, or null. */
  readonly archived: Origin | null
  readonly corrections: readonly Correction[]
  /** Whether the document replaces the one that is filed even where it doesn't say so itself. */
  readonly revise: boolean
  /** The parse of an archived document; null where it is not there, or not as it was. */
  readonly reread: (source: Original) => Promise<Outcome | null>
}

export interface Amended extends Corrected {
  /**
   * The archived document that this one is, where what is filed stays, and is to be taken for `meeting`: it was replaced by a
   * revised one, or is filed under another name. Else null.
   */
  readonly held: Original | null
}

const WORDS = '修正|更正|修訂|訂正|勘誤'
const REVISED = new RegExp(`(?:${WORDS})[版本稿後]|[(（【［[](?:${WORDS})[)）】］\\]]`, 'u')

/** Whether a file name says that it is of a revised document. */
export const nameSaysRevised = (name: string): boolean => REVISED.test(name)

/** Whether a document's title or file name says that it is a revised one. */
export const saysRevised = ({ title, source }: Pick<Meeting, 'title' | 'source'>): boolean =>
  REVISED.test(unspaced(title)) || nameSaysRevised(baseName(source.file))

const isSame = (a: Original, b: Original): boolean => a.file === b.file && a.sha256 === b.sha256

/** Whether a filed meeting has to be looked into: it is of another document, of one with another name, or of more than one. */
export const hasHistory = (filed: string, { file, sha256 }: Original): boolean =>
  !filed.includes(sha256) || !filed.includes(` file: ${file}\n`) || /^replaces:$/mu.test(filed)

/** What is to be said of a document that is archived already, by its bytes, and which archived one it is. */
function heldAs({ source }: Meeting, { source: current, replaces = [] }: Origin): [Original, Message] | null {
  const replaced = replaces.find((other) => isSame(other, source))
  if (!replaced && current.sha256 === source.sha256)
    return isSame(current, source) ? null : [current, message('same-document', WHOLE_FILE, current.file)]
  const original = replaced ?? replaces.find(({ sha256 }) => sha256 === source.sha256)
  return original ? [original, message('replaced-source', WHOLE_FILE, current.file)] : null
}

/** The documents that this one replaces, oldest first. */
function replacedBy(parsed: Meeting, { archived, revise: told }: Known): readonly Original[] {
  if (!archived) return []
  const { source, replaces = [] } = archived
  if (isSame(source, parsed.source)) return replaces
  return told || saysRevised(parsed) ? [...replaces, source] : []
}

async function overReplaced(parsed: Meeting, replaced: readonly Original[], known: Known): Promise<Corrected> {
  const messages: Message[] = []
  let before: Meeting | null = null
  /** Each document over those before it; the first stands by itself. */
  const over = (meeting: Meeting): Meeting | null => {
    if (!before) return meeting
    const outcome = revise(before, meeting, known.corrections)
    messages.push(...outcome.messages)
    return outcome.meeting
  }
  for (const source of replaced) {
    const outcome = await known.reread(source)
    if (!outcome?.meeting) {
      const errors = outcome?.messages.filter(({ level }) => level === 'error') ?? []
      return { meeting: null, messages: [message('revision-source', WHOLE_FILE, source.file), ...errors] }
    }
    before = over(outcome.meeting)
    if (!before) return { meeting: null, messages }
  }
  return { meeting: over(parsed), messages }
}

/** @param parsed what the parser made of the document, with the number that it was given by hand. */
export async function amend(parsed: Meeting, known: Known): Promise<Amended> {
  const { archived, corrections } = known
  const [held = null, said] = (archived && heldAs(parsed, archived)) ?? []
  if (held && said) return { meeting: null, messages: [said], held }
  const { meeting: revised, messages } = await overReplaced(parsed, replacedBy(parsed, known), known)
  if (!revised) return { meeting: null, messages, held }
  const { meeting, messages: faults } = applyCorrections(revised, corrections)
  return { meeting, messages: [...messages, ...faults], held }
}
