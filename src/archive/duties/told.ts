/** What a meeting's decisions have told someone already, so that an appendix which repeats it does not tell it twice. */
import { DECIDING, type Kind } from '../../model/kind.ts'
import type { FoundDuty } from './duties.ts'

/** As far as the end of a sentence is looked for. */
const LONGEST_SENTENCE = 300
const SENTENCE = /^[^。；]*/u

export class Told {
  readonly #decided = new Set<string>()

  /** The duties of an item that are no word for word repetition; items come in printed order. */
  news(duties: readonly FoundDuty[], text: string, kind: Kind): readonly FoundDuty[] {
    const said = ({ start, name }: FoundDuty): string =>
      `${name} ${SENTENCE.exec(text.slice(start, start + LONGEST_SENTENCE))?.[0] ?? ''}`
    if (DECIDING.has(kind)) for (const duty of duties) this.#decided.add(said(duty))
    return kind === 'text' ? duties.filter((duty) => !this.#decided.has(said(duty))) : duties
  }
}
