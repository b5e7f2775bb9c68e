/** Searches in the real browser, and what they transfer. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'

export interface Traffic {
  /** Kilobytes over the wire, headers included; of what had come in, not of what was asked for ahead. */
  readonly KB: number
  readonly requests: number
  /** Milliseconds of the wall, and of the page's own main thread. */
  readonly wall: number
  readonly cpu: number
}
/** Until the first hit stands, and until all that the search does is done. */
export interface Search {
  readonly first: Traffic
  readonly all: Traffic
}

/** What the browser's own tools call Slow 4G. */
export const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }

/** Notes in the page itself when the first hit stands, so that a busy machine counts nothing that came after it. */
const OBSERVE = `
performance.setResourceTimingBufferSize(10_000)
window.benchFrom = 0
window.benchFirst = null
new MutationObserver(() => {
  if (window.benchFirst === null && document.querySelector('[data-results] > *')) window.benchFirst = performance.now()
}).observe(document, { childList: true, subtree: true })`
/** Everything that came in from \`benchFrom\` on until the first hit, or now. */
const READ = (until: 'first' | 'now'): string => `(() => {
  const end = ${until === 'first' ? 'window.benchFirst ?? performance.now()' : 'performance.now()'}
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
  const came = all.filter((entry) => entry.startTime >= window.benchFrom && entry.responseEnd <= end && entry.transferSize > 0)
  const bytes = came.reduce((sum, entry) => sum + entry.transferSize, 0)
  return { KB: bytes / 1024, requests: came.length, wall: end - window.benchFrom }
})()`

class Meter {
  readonly #page: Page
  readonly #session: CDPSession
  #task = 0

  constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  async #taskSeconds(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }

  /** What comes from now on counts; a navigation begins anew by itself. */
  async reset(): Promise<void> {
    this.#task = await this.#taskSeconds()
    await this.#page.evaluate('window.benchFrom = performance.now(); window.benchFirst = null')
  }

  async read(until: 'first' | 'now'): Promise<Traffic> {
    const task = await this.#taskSeconds()
    const traffic = await this.#page.evaluate<Omit<Traffic, 'cpu'>>(READ(until))
    // A navigation begins the count of the page's time anew.
    return { ...traffic, cpu: 1000 * (task < this.#task ? task : task - this.#task) }
  }
}

const done = /共|至多|查無|沒有/u

async function watch(page: Page, meter: Meter, query: string): Promise<Search> {
  await page.waitForFunction(
    (words) =>
      document.querySelector('.search-page h1')?.textContent.includes(words) === true &&
      document.querySelector('[data-results] > *') !== null,
    query,
    { polling: 5 },
  )
  const first = await meter.read('first')
  await page.waitForFunction(
    (source) => new RegExp(source, 'u').test(document.querySelector('[role=status]')?.textContent ?? ''),
    done.source,
    { polling: 5 },
  )
  const { wall } = await meter.read('now')
  await page.waitForLoadState('networkidle')
  return { first, all: { ...(await meter.read('now')), wall } }
}

async function open(context: BrowserContext, slow: boolean): Promise<{ page: Page; meter: Meter }> {
  const page = await context.newPage()
  await page.addInitScript(OBSERVE)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Performance.enable')
  if (slow) await session.send('Network.emulateNetworkConditions', SLOW_4G)
  return { page, meter: new Meter(page, session) }
}

/** Types a query into the box of the open search page, all at once, and presses Enter. */
async function ask(page: Page, meter: Meter, query: string): Promise<Search> {
  await page.evaluate(() => {
    document.querySelector('[data-results]')?.replaceChildren()
    document.querySelector('[role=status]')?.replaceChildren()
  })
  await meter.reset()
  await page.fill('main [data-search-input]', query)
  await page.press('main [data-search-input]', 'Enter')
  return watch(page, meter, query)
}

export interface Visit {
  /** The search page with the query in its address, nothing in the cache: the page itself is counted. */
  readonly cold: Search
  /** The page open and warm; then its first search, another one, and the first once more. */
  readonly warm: Search
  readonly next: Search
  readonly again: Search
}

/** @param slow on a throttled line. */
export async function visit(
  browser: Browser,
  url: string,
  [query, next]: readonly [string, string],
  slow: boolean,
): Promise<Visit> {
  const contexts = [await browser.newContext(), await browser.newContext()] as const
  try {
    const visitor = await open(contexts[0], slow)
    await visitor.page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
    const cold = await watch(visitor.page, visitor.meter, query)
    const { page, meter } = await open(contexts[1], slow)
    await page.goto(`${url}search/`)
    await page.waitForLoadState('networkidle')
    const warm = await ask(page, meter, query)
    const other = await ask(page, meter, next)
    return { cold, warm, next: other, again: await ask(page, meter, query) }
  } finally {
    for (const context of contexts) await context.close()
  }
}

/** Stock Pagefind on a page of its own, without a worker, whose requests nobody could count: the engine, a search and the first five results with their extracts. */
export async function stockVisit(
  browser: Browser,
  url: string,
  queries: readonly [string, string],
): Promise<[Traffic, Traffic]> {
  // The site's own policy lets only its search fetch.
  const context = await browser.newContext({ bypassCSP: true })
  try {
    const { page, meter } = await open(context, false)
    await page.goto(`${url}units/`)
    await page.waitForLoadState('networkidle')
    const results: Traffic[] = []
    for (const query of queries) {
      await meter.reset()
      await page.evaluate(`(async () => {
        window.stock ??= (await import(${JSON.stringify(`${url}stock/pagefind.js`)})).createInstance({ noWorker: true })
        const { results } = await window.stock.search(${JSON.stringify(query)})
        await Promise.all(results.slice(0, 5).map(({ data }) => data()))
      })()`)
      results.push(await meter.read('now'))
    }
    const [cold, next] = results
    if (!cold || !next) throw new Error('Two queries are wanted.')
    return [cold, next]
  } finally {
    await context.close()
  }
}

/** What stock Pagefind finds: the urls of its records, all of them. */
export async function stockSearch(page: Page, folder: string, queries: readonly string[]): Promise<string[][]> {
  const code = `(async () => {
    const pagefind = (await import(${JSON.stringify(`${folder}pagefind.js`)})).createInstance({ noWorker: true })
    const found = []
    for (const query of ${JSON.stringify(queries)}) {
      const { results } = await pagefind.search(query)
      found.push(await Promise.all(results.map(async ({ data }) => (await data()).raw_url)))
    }
    return found
  })()`
  return page.evaluate<string[][]>(code)
}
