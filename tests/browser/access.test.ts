/** Every kind of page: WCAG 2.1 AA by axe, light and dark, wide and narrow; and nothing beside a phone's screen. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { violationsInEitherLook } from '../support/axe.ts'
import { launch } from '../support/browser.ts'

const site = inject('site')
const PAGES = [
  '',
  'sec/',
  'sec/chuwu/',
  'sec/chuwu/110/#2-4-c-3',
  'sec/chuwu/110/history/',
  'doit/juwu/113-12/',
  'units/',
  'units/sec-zongwu/',
  'units/doit-chuangxin/',
  'units/doit-chuangxin/113/',
  'cases/',
  'cases/sec-chuwu-10801/',
  'cases/doit-juwu-u516cu9928u597du597du73a9app/',
  'cases/doubts/',
  'sec/chuwu/cases/',
  'deadlines/',
  'deadlines/111-07/',
  'cite/',
  'cite/?stay=1&q=秘書處第110次會議結論(三)',
  'cite/?stay=1&q=秘書處111年3月16日第110次決議(九)',
  'cite/?stay=1&q=秘書處第110次會議結論(三)至(五)',
  'cite/?stay=1&q=資訊局第12次局務會議裁示(三)及秘書處第110次處務會議決議(九)',
  's/#K7Q-F3M-9TX',
  'search/',
  'search/?q=請&kind=conclusion',
  'search/?q=查無此事',
  'guide/',
  'guide/search/',
  'guide/cite/',
  'guide/add/',
  'guide/about/',
  'guide/moved/',
  'guide/correct/',
  'guide/rules/',
  'guide/rules/no-date/',
  'guide/rules/revision-doubt/',
  '404.html',
]

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(async () => browser.close())

test('no violation on any page', async () => {
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  const found: unknown[] = []
  for (const path of PAGES) {
    await page.goto(site.url + path)
    if (/^(?:search|cite)\/\?/u.test(path)) await page.waitForSelector('[data-results] > *')
    found.push(...(await violationsInEitherLook(page)).map((violation) => ({ path, ...violation })))
  }
  expect(found).toEqual([])
})

test('no page is wider than a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
  const wide: string[] = []
  for (const path of PAGES) {
    await page.goto(site.url + path)
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 390) wide.push(path)
  }
  expect(wide).toEqual([])
})
