/** All that queries find in the real browser: by the archive's own search, and by stock Pagefind. */
import type { Browser, Page } from 'playwright-core'
import type { Query } from './queries.ts'

/** Queries answered before the next are sent to the page, so that a long run tells how far it is. */
const ROUND = 50

/** Gives each meeting from memory once it was fetched: a frequent word asks for all of them, of thousands each time anew. */
const FROM_MEMORY = `{
  const [ask, held] = [window.fetch, new Map()]
  window.fetch = async (url, init) => {
    const { href } = new URL(url, document.baseURI)
    if (!href.includes('/api/meetings/')) return ask(url, init)
    if (!held.has(href)) held.set(href, await (await ask(url, init)).text())
    return new Response(held.get(href))
  }
}`

/** Runs `find`, the text of a function of a query that gives a list of strings, for each query of a list; none twice. */
async function each(page: Page, name: string, find: string, queries: readonly string[]): Promise<string[][]> {
  const distinct = [...new Set(queries)]
  const found = new Map<string, string[]>()
  for (let start = 0; start < distinct.length; start += ROUND) {
    const list = distinct.slice(start, start + ROUND)
    const results = await page.evaluate<string[][]>(`(async () => {
      const results = []
      for (const query of ${JSON.stringify(list)}) results.push(await (${find})(query))
      return results
    })()`)
    for (const [at, query] of list.entries()) found.set(query, results[at] ?? [])
    console.error(`${name}: ${found.size} of ${distinct.length} queries`)
  }
  return queries.map((query) => found.get(query) ?? [])
}

/** @returns for every query, the items that the archive's search finds, and the addresses of the records that stock Pagefind does. */
export async function findAll(
  browser: Browser,
  url: string,
  queries: readonly Query[],
): Promise<{ found: Set<string>[]; stock: string[][] }> {
  const page = await browser.newPage()
  // The only page whose policy lets it fetch.
  await page.goto(`${url}search/`)
  await page.evaluate(FROM_MEMORY)
  await page.evaluate(`Promise.all([
    import(${JSON.stringify(`${url}search/client.js`)}).then((client) => { window.archive = client }),
    import(${JSON.stringify(`${url}stock/pagefind.js`)}).then((engine) => {
      window.stock = engine.createInstance({ noWorker: true })
    }),
  ]).then(() => {})`)
  const items = await each(
    page,
    'this archive',
    `async (query) => {
      const { meetings } = await window.archive.search(query, { limit: Infinity })
      return meetings.flatMap(({ hits }) => hits.map(({ item }) => item))
    }`,
    queries.map(({ query }) => query),
  )
  const stock = await each(
    page,
    'stock Pagefind',
    `async (query) => {
      const { results } = await window.stock.search(query)
      return Promise.all(results.map(async ({ data }) => (await data()).raw_url))
    }`,
    queries.map(({ terms }) => terms.join(' ')),
  )
  await page.close()
  return { found: items.map((list) => new Set(list)), stock }
}
