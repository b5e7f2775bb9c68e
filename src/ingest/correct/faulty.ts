/** Corrections files that can't be read: what a clerk meant to put right is not to be filed without. Pure. */
import type { Fault } from '../../model/content-error.ts'
import type { Meeting } from '../../model/meeting.ts'
import { WHOLE_FILE, message, type Message } from '../message.ts'
import { baseName } from './number.ts'

export interface Faulty {
  /** Below the content directory. */
  readonly file: string
  /** The meeting that it is named after, or null. */
  readonly meeting: string | null
  /** What can be read of it. */
  readonly text: string
  readonly faults: readonly Fault[]
  /** All of it in words. */
  readonly reason: string
}

/** The errors of a document: its meeting's file has a fault, or one that names the document, whose meeting it may tell. */
export const faultsOf = ({ id, source }: Meeting, faulty: readonly Faulty[]): Message[] =>
  faulty
    .filter(({ meeting, text }) => meeting === id || text.includes(baseName(source.file)))
    .map(({ reason }) => message('correction-fault', WHOLE_FILE, reason))
