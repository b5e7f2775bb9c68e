/** Searches on the search page, as someone does them in the real browser. */
import type { Browser, Page } from 'playwright-core'
import { open, type Meter, type Traffic } from './meter.ts'

/** Until the first hit stands, and until all that the search does is done. */
export interface Search {
  readonly first: Traffic
  readonly all: Traffic
}

async function watch(page: Page, meter: Meter): Promise<Search> {
  const first = await meter.read('first')
  await meter.read('all')
  await page.waitForLoadState('networkidle')
  return { first, all: await meter.read('all') }
}

const BOX = 'main [data-search-input]'
/** Milliseconds from one key to the next, of someone who types well; of a word's two characters an input method takes five. */
const KEY = 200
const WORD = /.{1,2}/gsu

/** Asks of the open search page: pasted and entered at once, or typed word by word; the time is that from Enter on. */
async function ask(page: Page, meter: Meter, query: string, typed: boolean): Promise<Search> {
  await page.focus(BOX)
  await page.evaluate(
    ([words]) => {
      Object.assign(window, { benchQuery: words, benchTimes: {}, benchFrom: performance.now() })
    },
    [query],
  )
  await meter.reset()
  if (typed) {
    await page.fill(BOX, '')
    for (const word of query.match(WORD) ?? []) {
      await page.waitForTimeout(4 * KEY)
      await page.keyboard.insertText(word)
      await page.waitForTimeout(KEY)
    }
  }
  await page.evaluate(
    ([box, words]) => {
      const input = document.querySelector<HTMLInputElement>(box)
      Object.assign(window, { benchEntered: performance.now() })
      if (!input?.form) throw new Error('The page lacks its box.')
      input.value = words
      input.form.requestSubmit()
    },
    [BOX, query] as const,
  )
  return watch(page, meter)
}

export interface Visit {
  /** The search page with the query in its address, nothing in the cache: the page itself is counted. */
  readonly cold: Search
  /** The page open and warm; then its first search, another one, the first once more, all pasted; and one that is typed. */
  readonly warm: Search
  readonly next: Search
  readonly again: Search
  readonly typed: Search
}

/** @param slow on a throttled line. */
export async function visit(
  browser: Browser,
  url: string,
  [query, next, typed]: readonly [string, string, string],
  slow: boolean,
): Promise<Visit> {
  const contexts = [await browser.newContext(), await browser.newContext()] as const
  try {
    const visitor = await open(contexts[0], slow)
    await visitor.page.addInitScript(`window.benchQuery = ${JSON.stringify(query)}; window.benchEntered = 0`)
    await visitor.meter.reset()
    await visitor.page.goto(`${url}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
    const cold = await watch(visitor.page, visitor.meter)
    await contexts[0].close()
    const { page, meter } = await open(contexts[1], slow)
    await page.goto(`${url}search/`)
    await page.waitForLoadState('networkidle')
    const warm = await ask(page, meter, query, false)
    const other = await ask(page, meter, next, false)
    const again = await ask(page, meter, query, false)
    return { cold, warm, next: other, again, typed: await ask(page, meter, typed, true) }
  } finally {
    for (const context of contexts) await context.close()
  }
}
