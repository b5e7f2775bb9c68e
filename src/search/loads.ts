/**
 * Whether everything that a task fetched did arrive. Pagefind goes on without a part of its index that it could not load,
 * and answers with fewer results; here that is an error, never a result.
 */

type Fetch = typeof globalThis.fetch

const watchers = new Set<(url: string) => void>()
let original: Fetch | null = null

const urlOf = (input: Parameters<Fetch>[0]): string =>
  new URL(input instanceof Request ? input.url : String(input), document.baseURI).href

const watched: Fetch = async (...request) => {
  const fail = (): void => {
    for (const watcher of watchers) watcher(urlOf(request[0]))
  }
  try {
    const response = await (original ?? globalThis.fetch)(...request)
    if (!response.ok) fail()
    return response
  } catch (error) {
    fail()
    throw error
  }
}

/**
 * Runs a task and looks at each fetch below `folder` meanwhile; every fetch goes through unchanged.
 * @throws Error that names the first that failed, or what the task throws.
 */
export async function complete<T>(folder: string, task: () => Promise<T>): Promise<T> {
  const failed: string[] = []
  const watcher = (url: string): void => void (url.startsWith(folder) && failed.push(url))
  if (watchers.size === 0) {
    original = globalThis.fetch
    globalThis.fetch = watched
  }
  watchers.add(watcher)
  try {
    const result = await task()
    if (failed.length > 0) throw new Error(`Could not load ${failed[0]}`)
    return result
  } finally {
    watchers.delete(watcher)
    if (watchers.size === 0 && globalThis.fetch === watched && original) globalThis.fetch = original
  }
}
