/** A visit to the built site: a fresh page for each test, and what every test of a page does with it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { launch } from './browser.ts'
import type { Site } from './setup.ts'

export interface Visit {
  readonly browser: Browser
  readonly page: Page
  readonly context: BrowserContext
  /** @param path below the site's base. */
  readonly open: (path: string) => Promise<void>
  /** What the status line of the search says. */
  readonly status: () => Promise<string>
  /** Waits until the status line says what it should. */
  readonly says: (pattern: RegExp) => Promise<void>
  /** The ids of the hits shown, in order. */
  readonly hits: () => Promise<string[]>
  /** The words in the address. */
  readonly query: () => string
}

/** Opens the browser for a file of tests, and a page of its own for each. */
export function visit(site: Site): Visit {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(async () => browser.close())
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    page = await context.newPage()
  })
  afterEach(async () => context.close())
  return {
    get browser() {
      return browser
    },
    get page() {
      return page
    },
    get context() {
      return context
    },
    open: async (path) => void (await page.goto(site.url + path)),
    status: async () => (await page.textContent('[role=status]')) ?? '',
    says: async (pattern) =>
      void (await page.waitForFunction(
        (source) => new RegExp(source, 'u').test(document.querySelector('[role=status]')?.textContent ?? ''),
        pattern.source,
      )),
    hits: async () =>
      page.$$eval('[data-results] [data-item]', (list) => list.map((hit) => hit.getAttribute('data-item') ?? '')),
    query: () => new URL(page.url()).searchParams.get('q') ?? '',
  }
}

/** Does something on a page with a context of its own, which is closed after it. */
export async function onPage<T>(
  browser: Browser,
  options: BrowserContextOptions,
  url: string,
  act: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options })
  try {
    const page = await context.newPage()
    await page.goto(url)
    return await act(page)
  } finally {
    await context.close()
  }
}
