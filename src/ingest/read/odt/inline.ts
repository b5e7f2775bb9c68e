/** The text of an OpenDocument paragraph while it is put together: white space collapses, spans may be bold. */
import { Inline } from '../inline.ts'

export class OdtInline {
  readonly #inline = new Inline()
  #isBold: boolean
  /** Whether white space would only add to what stands there, or stand at the beginning. */
  #isSpaced = true

  constructor(isBold: boolean) {
    this.#isBold = isBold
  }

  get text(): string {
    return this.#inline.text
  }

  get bold(): number {
    return this.#inline.bold
  }

  put(text: string): void {
    this.#isSpaced = false
    this.#inline.put(text, this.#isBold)
  }

  /** White space as it is meant (ODF 1.3 part 3, §6.1.2): any run of it is one space, none at the beginning. */
  putCollapsed(text: string): void {
    const collapsed = text.replaceAll(/[ \t\r\n]+/gu, ' ')
    const rest = this.#isSpaced && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed
    if (rest === '') return
    this.put(rest)
    this.#isSpaced = rest.endsWith(' ')
  }

  /** @param isBold null where the span leaves it as it is. */
  within(isBold: boolean | null, run: () => void): void {
    const outer = this.#isBold
    this.#isBold = isBold ?? outer
    run()
    this.#isBold = outer
  }
}
