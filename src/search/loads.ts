/**
 * Whether everything that a task fetched did arrive. Pagefind goes on without a part of its index that it could not load,
 * and answers with fewer results; here that is an error, never a result.
 */

const watchers = new Set<(url: string) => void>()
let watching = false

/**
 * Looks at every fetch from now on, and lets it through unchanged. Once and for good: taking it off again would undo what
 * a page that uses the search has put over it meanwhile.
 */
function watch(): void {
  if (watching) return
  watching = true
  const { fetch } = globalThis
  globalThis.fetch = async (...request) => {
    const fail = (): void => {
      const url = request[0] instanceof Request ? request[0].url : String(request[0])
      for (const watcher of watchers) watcher(new URL(url, document.baseURI).href)
    }
    try {
      const response = await fetch(...request)
      if (!response.ok) fail()
      return response
    } catch (error) {
      fail()
      throw error
    }
  }
}

/**
 * Runs a task and looks at each fetch below `folder` meanwhile.
 * @throws Error that names the first that failed, or what the task throws.
 */
export async function complete<T>(folder: string, task: () => Promise<T>): Promise<T> {
  watch()
  const failed: string[] = []
  const watcher = (url: string): void => void (url.startsWith(folder) && failed.push(url))
  watchers.add(watcher)
  try {
    const result = await task()
    if (failed.length > 0) throw new Error(`Could not load ${failed[0]}`)
    return result
  } finally {
    watchers.delete(watcher)
  }
}
