/**
 * What Pagefind fetches: what is at hand already is given to it; and everything that a task asked for must arrive. Pagefind
 * goes on without a part of its index that it could not load, and answers with fewer results; here that is an error.
 */

const given = new Map<string, Uint8Array<ArrayBuffer>>()
const coming = new Map<string, Promise<Response>>()
const watchers = new Set<(url: string) => void>()

const plain = (url: string): string => url.replace(/\?.*$/u, '')

/** Gives Pagefind files without its asking the server. @param files by name, in Base64. */
export function give(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, file] of Object.entries(files))
    given.set(
      folder + name,
      Uint8Array.from(atob(file), (character) => character.charCodeAt(0)),
    )
}

/** Asks the server for a file before Pagefind asks for it, once. @param url absolute. */
export function foresee(url: string): void {
  if (coming.has(url)) return
  const response = fetch(url)
  // Whoever takes it is told.
  response.catch(() => undefined)
  coming.set(url, response)
}

/** Stands for `fetch` in Pagefind's module. @param address Pagefind leaves out the page's own host. */
export async function fetchFile(address: string): Promise<Response> {
  const url = new URL(address, document.baseURI).href
  const file = given.get(plain(url))
  if (file) return new Response(file)
  const fail = (): void => {
    for (const watcher of watchers) watcher(url)
  }
  try {
    const early = coming.get(plain(url))
    coming.delete(plain(url))
    const response = await (early ?? fetch(url))
    if (!response.ok) fail()
    return response
  } catch (error) {
    fail()
    throw error
  }
}

/**
 * Runs a task and looks at each file below `folder` that Pagefind asks for meanwhile.
 * @throws Error that names the first that failed, or what the task throws.
 */
export async function complete<T>(folder: string, task: () => Promise<T>): Promise<T> {
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
