/** Searches in the real browser, and what they transfer. */
import type { Browser, CDPSession, Page } from 'playwright-core'

export interface Traffic {
  /** Kilobytes over the wire, headers included. */
  readonly kilobytes: number
  readonly requests: number
  /** Milliseconds of the wall, and of the page's own main thread. */
  readonly wall: number
  readonly cpu: number
}
/** Until the first hit stands, and until all that the search does is done. */
export interface Visit {
  readonly first: Traffic
  readonly all: Traffic
}

class Meter {
  #bytes = 0
  #requests = 0
  readonly #session: CDPSession
  #start = performance.now()
  #task = 0

  constructor(session: CDPSession) {
    this.#session = session
    session.on('Network.requestWillBeSent', () => void this.#requests++)
    session.on('Network.loadingFinished', ({ encodedDataLength }) => void (this.#bytes += encodedDataLength))
  }

  async #taskSeconds(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }

  async reset(): Promise<void> {
    this.#task = await this.#taskSeconds()
    ;[this.#bytes, this.#requests, this.#start] = [0, 0, performance.now()]
  }

  async read(): Promise<Traffic> {
    const wall = performance.now() - this.#start
    const task = await this.#taskSeconds()
    // A navigation begins the count of the page's time anew.
    const cpu = 1000 * (task < this.#task ? task : task - this.#task)
    return { kilobytes: this.#bytes / 1024, requests: this.#requests, wall, cpu }
  }
}

const done = /共|至多|查無/u

async function watch(page: Page, meter: Meter, query: string): Promise<Visit> {
  await page.waitForFunction(
    (words) =>
      document.querySelector('.search-page h1')?.textContent.includes(words) === true &&
      document.querySelector('[data-results] > *') !== null,
    query,
  )
  const first = await meter.read()
  await page.waitForFunction(
    (source) => new RegExp(source, 'u').test(document.querySelector('[role=status]')?.textContent ?? ''),
    done.source,
  )
  await page.waitForLoadState('networkidle')
  return { first, all: await meter.read() }
}

/** A cold visit of the search page with a query in its address, then another query typed into its box. */
export async function visit(browser: Browser, url: string, query: string, next: string): Promise<[Visit, Visit]> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Performance.enable')
    const meter = new Meter(session)
    await meter.reset()
    await page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
    const cold = await watch(page, meter, query)
    await page.evaluate(() => document.querySelector('[data-results]')?.replaceChildren())
    await meter.reset()
    await page.fill('main [data-search-input]', next)
    await page.press('main [data-search-input]', 'Enter')
    return [cold, await watch(page, meter, next)]
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
