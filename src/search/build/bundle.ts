/** A bundle as Pagefind writes it, of records whose words are tokens. */
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'

/** A language that Pagefind has no rules for: tokens are taken as they are. */
const LANGUAGE = 'und'
/** What every search needs of a bundle, whatever it asks. */
export const NEEDED = /^pagefind-entry\.json$|\.pf_meta$/u

export interface Entry {
  readonly url: string
  readonly tokens: readonly string[]
  readonly filters?: Record<string, string[]>
}

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

/**
 * @param entries which Pagefind knows by ids of its own; sorted by `rank` they are in this order.
 * @param folder made if need be.
 * @throws Error where Pagefind reports one.
 */
export async function writeBundle(entries: Iterable<Entry>, folder: string): Promise<void> {
  const created = await createIndex({ forceLanguage: LANGUAGE })
  check(created)
  const { index } = created
  if (!index) throw new Error('Pagefind: no index')
  let rank = 0
  for (const { url, tokens, filters = {} } of entries) {
    const sort = { rank: String(rank++) }
    check(await index.addCustomRecord({ url, content: tokens.join(' '), language: LANGUAGE, filters, sort }))
  }
  mkdirSync(folder, { recursive: true })
  check(await index.writeFiles({ outputPath: folder }))
  // Ends the process that holds the index, so that two are never in memory.
  await close()
}

/** Files of a folder in Base64, by their names below it. */
export const inBase64 = (folder: string, wanted: RegExp): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => wanted.test(name))
      .map((name) => [name, readFileSync(join(folder, name), 'base64')]),
  )
