/** Searches with stock Pagefind in the real browser. */
import type { Browser } from 'playwright-core'
import { open, type Traffic } from './meter.ts'

/** Stock Pagefind on a page of its own, without a worker, whose requests nobody could count: the engine, a search and the first five results with their extracts. */
export async function stockVisit(
  browser: Browser,
  url: string,
  [first, second]: readonly string[],
): Promise<[Traffic, Traffic]> {
  // The site's own policy lets only its search fetch.
  const context = await browser.newContext({ bypassCSP: true })
  try {
    const { page, meter } = await open(context, false)
    await page.goto(`${url}units/`)
    await page.waitForLoadState('networkidle')
    const results: Traffic[] = []
    for (const query of [first, second]) {
      await page.evaluate('benchTimes = {}; benchFrom = benchEntered = performance.now()')
      await meter.reset()
      await page.evaluate(`(async () => {
        window.stock ??= (await import(${JSON.stringify(`${url}stock/pagefind.js`)})).createInstance({ noWorker: true })
        const { results } = await window.stock.search(${JSON.stringify(query)})
        await Promise.all(results.slice(0, 5).map(({ data }) => data()))
        benchTimes.all = performance.now()
      })()`)
      results.push(await meter.read('all'))
    }
    const [cold, next] = results
    if (!cold || !next) throw new Error('Two queries are wanted.')
    return [cold, next]
  } finally {
    await context.close()
  }
}
