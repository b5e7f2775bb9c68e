/** What is loaded by name, each once: whoever asks meanwhile or later is given the same, and what failed is tried anew. */
export class Loads<T> {
  readonly #held = new Map<string, Promise<T>>()
  readonly #most: number

  /** @param most how many are kept, the last that were loaded. */
  constructor(most = Infinity) {
    this.#most = most
  }

  has(name: string): boolean {
    return this.#held.has(name)
  }

  /** @throws what `load` throws. */
  async get(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.#held.get(name)
    if (known) return known
    const loading = load()
    this.#held.set(name, loading)
    const [oldest] = this.#held.keys()
    if (this.#held.size > this.#most && oldest !== undefined) this.#held.delete(oldest)
    loading.catch(() => this.#held.delete(name))
    return loading
  }
}
