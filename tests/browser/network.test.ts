/** What goes over the wire: nothing to another host, little for a first search. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launch } from '../support/browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser.close())

describe.each(['site', 'below'] as const)('%s', (name) => {
  const site = inject(name)

  test('no page asks anything of another host, and nothing fails or is refused by the policy', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    const problems: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on(
      'response',
      (response) => void (response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`)),
    )
    page.on(
      'console',
      (message) => void (['error', 'warning'].includes(message.type()) && problems.push(message.text())),
    )
    page.on('pageerror', (error) => problems.push(error.message))
    for (const path of [
      '',
      'sec/',
      'sec/chuwu/',
      'sec/chuwu/110/',
      'units/sec-zongwu/',
      'cases/sec-chuwu-9904/',
      'deadlines/',
      'guide/cite/',
      'search/?q=請&kind=report',
    ]) {
      await page.goto(site.url + path, { waitUntil: 'networkidle' })
    }
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter((url) => !url.startsWith(site.url))).toEqual([])
    expect(problems).toEqual([])
    await page.close()
  })

  test('a first search, page and all, transfers at most 150 KB', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    let bytes = 0
    session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength))
    await page.goto(`${site.url}search/?q=${encodeURIComponent('公管中心')}`)
    await page.waitForSelector('[data-results] [data-item]')
    expect(await page.locator('[data-results] [data-item]').count()).toBe(6)
    expect(bytes).toBeGreaterThan(20_000)
    expect(bytes).toBeLessThan(150 * 1024)
    console.log(`first search (${site.base}): ${(bytes / 1024).toFixed(1)} KB`)
    await context.close()
  })
})
