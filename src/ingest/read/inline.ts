/** The text of one paragraph while it is put together from runs. */
import { faults } from '../../strings/rules/reading/faults.ts'
import { MOST_TEXT } from './limits.ts'
import { refuse } from './refuse.ts'

export class Inline {
  #text = ''
  #bold = 0
  /** Whether all that was put so far is bold. */
  #isBold = true

  get text(): string {
    return this.#text
  }

  /** UTF-16 length of the bold run that the first line begins with. */
  get bold(): number {
    const lineEnd = this.#text.search(/(?<=[^\f])[\n\f]/u)
    return lineEnd < 0 ? this.#bold : Math.min(this.#bold, lineEnd)
  }

  /** @throws Refusal where it becomes longer than any document may be. */
  put(text: string, isBold = false): void {
    this.#text += text
    if (this.#text.length > MOST_TEXT) refuse('too-much-inside', faults.tooLong(MOST_TEXT))
    if (text.trim() === '') return
    if (!isBold) this.#isBold = false
    else if (this.#isBold) this.#bold = this.#text.length
  }
}
