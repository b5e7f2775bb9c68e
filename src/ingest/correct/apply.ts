/** A clerk's corrections over a meeting. Pure. */
import type { Correction } from '../../model/correction.ts'
import { Meeting } from '../../model/meeting.ts'
import { WHOLE_FILE, message, type Message } from '../message.ts'
import { Unfounded, nameEntry } from './draft.ts'
import { setHeaderField } from './header.ts'
import { checkNumber } from './number.ts'
import { join, move, split } from './structure.ts'
import { replaceWords, setItemField } from './words.ts'
import { checkMatch, checkWithdrawal } from './revision-entries.ts'

export interface Corrected {
  /** Null where an entry could not be applied; then a message of level error says why. */
  readonly meeting: Meeting | null
  readonly messages: readonly Message[]
}

function applyEntry(draft: Meeting, entry: Correction): void {
  switch (entry.do) {
    case 'replace':
      return replaceWords(draft, entry)
    case 'set':
      if (entry.field === 'number') return checkNumber(draft, entry)
      return 'path' in entry ? setItemField(draft, entry) : setHeaderField(draft, entry)
    case 'move':
      return move(draft, entry)
    case 'split':
      return split(draft, entry)
    case 'join':
      return join(draft, entry)
    case 'match':
      return checkMatch(draft, entry)
    case 'withdraw':
      return checkWithdrawal(draft, entry)
  }
}

/**
 * Applies a meeting's corrections from top to bottom; each corrected item keeps what it said before.
 * Every entry that has lost its ground is reported, and then there is no meeting.
 */
export function applyCorrections(meeting: Meeting, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { meeting, messages: [] }
  const draft = structuredClone(meeting)
  const messages: Message[] = []
  for (const [index, entry] of corrections.entries()) {
    try {
      applyEntry(draft, entry)
    } catch (error) {
      if (!(error instanceof Unfounded)) throw error
      messages.push(message(error.rule, WHOLE_FILE, `${nameEntry(meeting.id, entry, index)}：${error.message}`))
    }
  }
  // Parsed once more for the order of its fields: the same meeting always gives the same bytes.
  return { meeting: messages.length > 0 ? null : Meeting.parse(draft), messages }
}
