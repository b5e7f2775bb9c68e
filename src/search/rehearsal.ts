/**
 * A search in an index of one word, before the first one that someone waits for: at the first search a browser compiles
 * what Pagefind is made of, which takes longer than the search itself.
 */
import { give } from './files.ts'
import { STARTED, WASM, type PagefindModule } from './pagefind.ts'

/** The word of the index, made like a token. */
export const REHEARSED = 'aaaa'

/** @param folder any absolute address, with a slash at its end, where nothing is. */
export async function rehearse(folder: string, { createInstance, rehearsal }: PagefindModule): Promise<void> {
  give(folder, { ...rehearsal, [WASM]: STARTED })
  const pagefind = createInstance({ basePath: folder, noWorker: true })
  await pagefind.search(`"${REHEARSED}"`, {})
}
