/** A real Chromium from the packages, or the Chrome or Edge of the machine. */
import chromiumPackage from '@sparticuz/chromium'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { SearchOptions, SearchResult } from '../../src/search/client.ts'

// The package's own arguments turn off web security and processes, which would hide faults.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function launch(): Promise<Browser> {
  if (process.platform === 'linux') {
    // Names of files are in the encoding of the locale, which a bare machine does not set.
    const env = { ...process.env, LANG: 'C.UTF-8' }
    return chromium.launch({ executablePath: await chromiumPackage.executablePath(), args: ARGUMENTS, env })
  }
  return chromium.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome', args: ARGUMENTS })
}

/** The module of the contract, run in a page: the functions it gives are called with values that JSON can carry. */
export async function searchModule(page: Page, url: string): Promise<SearchAll> {
  // As text: the test runner would rewrite an import() inside a function.
  await page.evaluate(
    `import(${JSON.stringify(`${url}search/client.js`)}).then(({ search }) => { window.archiveSearch = search })`,
  )
  return async (queries, options = {}) =>
    page.evaluate(
      async ([list, given]) => {
        const { archiveSearch } = window as unknown as {
          archiveSearch: (query: string, options: object) => Promise<SearchResult>
        }
        const results = []
        for (const query of list) results.push(await archiveSearch(query, { limit: Infinity, ...given }))
        return results
      },
      [queries, options] as const,
    )
}

/** Searches one query after another; all hits unless a limit is given. */
export type SearchAll = (queries: readonly string[], options?: SearchOptions) => Promise<SearchResult[]>
