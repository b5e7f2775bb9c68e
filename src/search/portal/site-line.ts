/** The line of one archive: whether it is asked, how it stands, its count, and what can be done. */
import { PORTAL } from '../../strings/portal.ts'
import { part } from '../../browser/element.ts'
import { Source, type Reply } from './source.ts'

export class SiteLine {
  readonly name: string
  readonly source: Source
  readonly #line: HTMLElement
  readonly #box: HTMLInputElement

  /** @param line of the page: its address and its parts. */
  constructor(line: HTMLElement, onRetry: (site: SiteLine) => void) {
    this.#line = line
    this.#box = part('input', HTMLInputElement, line)
    this.name = this.#box.value
    this.source = new Source(new URL(line.dataset['address'] ?? '', location.href).href)
    part('[data-retry]', HTMLButtonElement, line).addEventListener('click', () => onRetry(this))
  }

  get isChecked(): boolean {
    return this.#box.checked
  }

  check(checked: boolean): void {
    this.#box.checked = checked
  }

  /** The link to its own search takes what is asked with it. */
  follow(query: string): void {
    const own = new URL('search/', this.source.base)
    own.searchParams.set('q', query)
    part('[data-there]', HTMLAnchorElement, this.#line).href = query === '' ? this.source.base : own.href
  }

  /** @param reply null where it is not asked. */
  show(reply: Reply | null): void {
    const standing = reply?.standing ?? 'idle'
    this.#line.dataset['state'] = standing
    part('[data-standing]', HTMLElement, this.#line).textContent = PORTAL.standing[standing]
    const answer = reply?.answer
    part('[data-count]', HTMLElement, this.#line).textContent = answer ? PORTAL.hits(answer.total, answer.exact) : ''
    const retry = part('[data-retry]', HTMLButtonElement, this.#line)
    const hidden = !['late', 'unreachable', 'refused'].includes(standing)
    // The button goes with what it asked for; who pressed it goes on at the box beside it.
    if (hidden && retry === document.activeElement) this.#box.focus()
    retry.hidden = hidden
  }
}
