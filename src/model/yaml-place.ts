/** Where in a YAML text a value stands, for messages. */
import { EVENT_ID, getScalarValue, parseEvents, type Event } from 'js-yaml'

type Key = string | number

class Walk {
  readonly #text: string
  readonly #events: readonly Event[]
  #at = 0

  constructor(text: string) {
    this.#text = text
    this.#events = parseEvents(text, {})
  }

  /** The offset where the value at the path begins, or, where that is missing, what should hold it. */
  find(path: readonly Key[]): number {
    this.#at = this.#events.findIndex(({ type }) => type === EVENT_ID.DOCUMENT) + 1
    return this.#node(path) ?? 0
  }

  /** @returns the place sought within the node at hand, and leaves that behind; of a null path, null. */
  #node(path: readonly Key[] | null): number | null {
    const event = this.#events[this.#at++]
    if (!event) return null
    if (event.type === EVENT_ID.SCALAR) return path && event.valueStart
    if (event.type === EVENT_ID.ALIAS) return path && event.anchorStart
    if (event.type !== EVENT_ID.SEQUENCE && event.type !== EVENT_ID.MAPPING) return null
    let found: number | null = path && event.start
    for (let index = 0; this.#events[this.#at] && this.#events[this.#at]?.type !== EVENT_ID.POP; index++) {
      const key = event.type === EVENT_ID.MAPPING ? this.#key() : { name: index, start: null }
      const isSought = path !== null && path.length > 0 && String(path[0]) === String(key.name)
      const inside = this.#node(isSought ? path.slice(1) : null)
      if (inside !== null) found = path?.length === 1 ? (key.start ?? inside) : inside
    }
    this.#at++
    return found
  }

  #key(): { name: string; start: number | null } {
    const event = this.#events[this.#at]
    const start = this.#node([])
    return event?.type === EVENT_ID.SCALAR ? { name: getScalarValue(this.#text, event), start } : { name: '', start }
  }
}

/**
 * The offset of what stands at a path: of its key, or of an entry's first sign. Where nothing stands there, of what it is
 * missing in.
 * @param text YAML that can be loaded.
 */
export const placeIn = (text: string, path: readonly PropertyKey[]): number =>
  new Walk(text).find(path.map((key) => (typeof key === 'number' ? key : String(key))))
