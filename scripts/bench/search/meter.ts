/** A page of the real browser, what it transfers and what it takes. Linux only: it reads /proc. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'

export interface Traffic {
  /** Kilobytes over the wire, headers included; of what had come in, not of what was asked for ahead. */
  readonly KB: number
  readonly requests: number
  /** Milliseconds of the wall from Enter on, and of CPU of the page's main thread from the first key on. */
  readonly wall: number
  readonly cpu: number
}
/** What the browser's own tools call Slow 4G. */
export const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 }

/**
 * Notes in the page itself when the first hit of `benchQuery` stands and when all is done, so that neither a busy machine
 * nor what drives the browser counts. What is searched for stands in the heading as soon as it is.
 */
const OBSERVE = `
performance.setResourceTimingBufferSize(10_000)
Object.assign(window, { benchFrom: 0, benchEntered: 0, benchTimes: {}, benchWaiting: () => {} })
new MutationObserver((changes) => {
  if (!document.querySelector('.search-page h1')?.textContent.includes(benchQuery)) return
  const shows = ({ target, addedNodes }) => addedNodes.length > 0 && target.matches?.('[data-results]')
  const says = ({ target }) => target.matches?.('[role=status]') && /共|至多|查無|沒有/u.test(target.textContent)
  if (changes.some(shows)) benchTimes.first ??= performance.now()
  if (changes.some(says)) benchTimes.all ??= performance.now()
  benchWaiting()
}).observe(document, { childList: true, subtree: true })`
/** What a search transfers and how long it takes, once it is so far; of all of it, what comes after its last word too. */
const READ = (until: 'first' | 'all'): string => `new Promise((resolve) => {
  benchWaiting = () => {
    const end = benchTimes[${JSON.stringify(until)}]
    if (end === undefined) return
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    const last = ${until === 'first' ? 'end' : 'Infinity'}
    const came = all.filter((entry) => entry.startTime >= benchFrom && entry.responseEnd <= last && entry.transferSize > 0)
    const bytes = came.reduce((sum, entry) => sum + entry.transferSize, 0)
    resolve({ KB: bytes / 1024, requests: came.length, wall: Math.max(0, end - benchEntered) })
  }
  benchWaiting()
})`

/** Milliseconds of CPU that the main threads of the browser's pages have taken so far, however busy the machine is. */
async function cpuOf(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  const threads = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${id}/task/${id}/schedstat`)
  return threads.reduce((sum, file) => sum + Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6, 0)
}

export class Meter {
  readonly #page: Page
  readonly #browser: CDPSession
  #cpu = 0

  constructor(page: Page, browser: CDPSession) {
    this.#page = page
    this.#browser = browser
  }

  /** What comes from now on counts. */
  async reset(): Promise<void> {
    this.#cpu = await cpuOf(this.#browser)
  }

  /** Waits until the search is so far. */
  async read(until: 'first' | 'all'): Promise<Traffic> {
    const traffic = await this.#page.evaluate<Omit<Traffic, 'cpu'>>(READ(until))
    return { ...traffic, cpu: (await cpuOf(this.#browser)) - this.#cpu }
  }
}

export async function open(context: BrowserContext, slow: boolean): Promise<{ page: Page; meter: Meter }> {
  const page = await context.newPage()
  await page.addInitScript(OBSERVE)
  const session = await context.newCDPSession(page)
  if (slow) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
  }
  const browser = context.browser()
  if (!browser) throw new Error('A context of a browser is wanted.')
  return { page, meter: new Meter(page, await browser.newBrowserCDPSession()) }
}
