/** Recent searches: on the device only, and gone when someone clears them. */
import { RECENT } from '../../strings/search.ts'
import { element } from '../../browser/element.ts'
import { writeState, type State } from './state.ts'

const MOST = 10

export class Recent {
  readonly #key: string

  /** @param base of the site: other archives of one host have their own. */
  constructor(base: string) {
    this.#key = `recent:${base}`
  }

  /** The last first. */
  list(): string[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]')
      return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : []
    } catch {
      // Storage may be forbidden, or hold what another program wrote.
      return []
    }
  }

  add(query: string): void {
    const words = query.trim()
    if (words === '') return
    const list = [words, ...this.list().filter((other) => other !== words)].slice(0, MOST)
    try {
      localStorage.setItem(this.#key, JSON.stringify(list))
    } catch {
      // Storage may be forbidden or full: then nothing is kept.
    }
  }

  clear(): void {
    localStorage.removeItem(this.#key)
  }

  /** @param onClear called after they were cleared. @returns nothing where there are none. */
  elements(state: State, onClear: () => void): HTMLElement[] {
    const queries = this.list()
    if (queries.length === 0) return []
    const clear = element('button', { type: 'button', class: 'button' }, RECENT.clear)
    clear.addEventListener('click', () => {
      this.clear()
      onClear()
    })
    const links = queries.map((query) =>
      element('li', {}, element('a', { href: writeState({ ...state, query }) }, query)),
    )
    return [
      element(
        'section',
        { class: 'recent no-print' },
        element('h2', {}, RECENT.title),
        element('ul', {}, ...links),
        element('p', { class: 'small quiet' }, RECENT.note, ' ', clear),
      ),
    ]
  }
}
