/** What becomes of one document of a batch. */
import type { Characters } from '../verify.ts'
import type { Message } from '../message.ts'

export type State = 'written' | 'changed' | 'unchanged' | 'current' | 'differs' | 'refused'

export interface Result {
  /** As named on the command line, or found below a folder named there. */
  readonly file: string
  readonly state: State
  /** Null where the document is refused. */
  readonly meeting: {
    readonly id: string
    /** Its file, as a path below the content directory. */
    readonly file: string
    /** What its file holds, or with --check would. */
    readonly text: () => string
  } | null
  readonly messages: readonly Message[]
  readonly characters: Characters
}

export const NO_CHARACTERS: Characters = { source: 0, kept: 0, dropped: [] }

export const refused = (file: string, messages: readonly Message[], characters = NO_CHARACTERS): Result => ({
  file,
  state: 'refused',
  meeting: null,
  messages,
  characters,
})
