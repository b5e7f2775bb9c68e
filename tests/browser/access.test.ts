/** WCAG 2.1 AA by axe on every kind of page, light and dark, wide and narrow. */
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launch } from '../support/browser.ts'

const site = inject('site')
const PAGES = [
  '',
  'sec/',
  'sec/chuwu/',
  'sec/chuwu/110/#2-4-c-3',
  'doit/juwu/113-12/',
  'units/',
  'units/sec-zongwu/',
  'units/doit-chuangxin/',
  'cases/',
  'cases/sec-chuwu-10801/',
  'deadlines/',
  'search/',
  'search/?q=請&kind=conclusion',
  'search/?q=查無此事',
  'guide/',
  'guide/search/',
  'guide/cite/',
  'guide/add/',
  'guide/about/',
  '404.html',
]

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser.close())

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each([1280, 390])('%i px: no violation on any page', async (width) => {
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height: 800 },
      hasTouch: width < 500,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    const found: unknown[] = []
    for (const path of PAGES) {
      await page.goto(site.url + path)
      if (path.startsWith('search/?')) await page.waitForSelector('[data-results] > *')
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const { axe: engine } = window as unknown as {
          axe: { run: (context: Document, options: object) => Promise<{ violations: Violation[] }> }
        }
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']
        return (await engine.run(document, { runOnly: { type: 'tag', values: tags } })).violations
      })
      found.push(
        ...violations.map(({ id, nodes }) => ({
          path,
          id,
          nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)),
        })),
      )
    }
    await context.close()
    expect(found).toEqual([])
  })
})
