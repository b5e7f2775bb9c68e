/** Rows of a table in minutes are a table on the page: for the eye, by keyboard, on paper, copied and searched. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { violationsInEitherLook } from '../support/axe.ts'
import { launch } from '../support/browser.ts'
import { publish, type Published } from '../support/publish.ts'
import { readMeetings } from '../support/scan.ts'
import { MINUTES } from '../support/tables.ts'
import { onPage } from '../support/visit.ts'

const path = 'sec/chuwu/111/'
let browser: Browser
let published: Published
beforeAll(async () => {
  published = await publish('111.md', MINUTES)
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser.close()
  published.stop()
})

/** Does something on a page of its own. */
const on = async <T>(options: BrowserContextOptions, address: string, act: (page: Page) => Promise<T>): Promise<T> =>
  onPage(browser, options, published.site.url + address, act)

const NARROW = { viewport: { width: 390, height: 844 }, hasTouch: true }

test('rows are a table whose first row names the columns; a row alone is text', async () => {
  await on({}, path, async (page) => {
    const table = page.locator('[id="1-1"] table')
    expect(await table.locator('thead th[scope=col]').allTextContents()).toEqual(['項目', '預定進度', '說明'])
    expect(await table.locator('tbody tr').count()).toBe(2)
    expect(await table.locator('a[href="/units/sec-zongwu/"]').textContent()).toBe('總務組')
    expect(await table.locator('a[href="/sec/chuwu/110/"]').count()).toBe(1)
    expect(await page.locator('[id="1-3"] table').count()).toBe(0)
    const gap = await page
      .locator('[id="1-3"] .tab')
      .evaluate((tab) => tab.getBoundingClientRect().width / parseFloat(getComputedStyle(tab).fontSize))
    expect(gap).toBeGreaterThan(0.9)
  })
})

test('its text is the text of the item, character for character', async () => {
  const texts = readMeetings(published.site.folder)
    .flatMap(({ all }) => all)
    .filter(({ id }) => id.startsWith('sec-chuwu-111#1-'))
  expect(texts.map(({ text }) => text.includes('\t'))).toEqual([true, true, true])
  const shown = await on({}, path, async (page) =>
    page.evaluate(
      (paths) =>
        paths.map((item) => {
          const text = document.querySelector(`[id="${item}"] > .own > .text`)?.cloneNode(true) as HTMLElement
          text.querySelector('.marker')?.remove()
          return [...text.children].map((block) => block.textContent).join('\n')
        }),
      texts.map((item) => item.path),
    ),
  )
  expect(shown).toEqual(texts.map(({ text }) => text))
})

test('what is selected and copied keeps cells and rows apart; the citation is one line', async () => {
  await on({ permissions: ['clipboard-read', 'clipboard-write'] }, path, async (page) => {
    const copied = async (): Promise<string> => page.evaluate(async () => navigator.clipboard.readText())
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('[id="1-1"] .table-box') ?? document.body),
    )
    await page.keyboard.press('Control+C')
    expect(
      (await copied())
        .trim()
        .split('\n')
        .map((row) => row.split('\t')),
    ).toEqual([
      ['項目', '預定進度', '說明'],
      ['公文檔案', '47.9%', '請總務組於12月31日前辦理'],
      ['開放文件', '100%', '依第 110 次處務會議結論'],
    ])
    await page.locator('[id="1-1"] .tools button').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    expect(await copied()).toBe('臺北市政府秘書處111年4月14日第111次處務會議紀錄壹、一')
  })
})

describe('a table that is wider than the screen', () => {
  test('scrolls in its own box, by keyboard too; the page does not', async () => {
    await on(NARROW, path, async (page) => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0)
      const box = page.locator('[id="1-2"] .table-box')
      await page.waitForFunction(
        () => document.querySelector('[id="1-2"] .table-box')?.getAttribute('tabindex') === '0',
      )
      expect(await box.getAttribute('aria-label')).toContain('表格')
      await box.focus()
      await page.keyboard.press('ArrowRight')
      await page.waitForFunction(() => (document.querySelector('[id="1-2"] .table-box')?.scrollLeft ?? 0) > 0)
    })
  })

  test('one that fits is no stop of the keyboard', async () => {
    await on({}, path, async (page) => {
      await page.waitForFunction(() => document.querySelector('[id="1-2"] .table-box')?.hasAttribute('tabindex'))
      expect(await page.locator('[id="1-1"] .table-box').getAttribute('tabindex')).toBeNull()
    })
  })

  test('has every cell on paper', async () => {
    await on({}, path, async (page) => {
      // The width of A4 between its margins.
      await page.setViewportSize({ width: 624, height: 900 })
      await page.emulateMedia({ media: 'print' })
      const over = await page
        .locator('[id="1-2"] table')
        .evaluate((table) => table.getBoundingClientRect().right - document.documentElement.clientWidth)
      expect(over).toBeLessThanOrEqual(0)
    })
  })
})

test('an excerpt of the search parts the cells, and marks what matches', async () => {
  await on({}, 'search/?q=公文檔案', async (page) => {
    const excerpt = page.locator('[data-item="sec-chuwu-111#1-1"] .excerpt')
    await excerpt.waitFor()
    expect(await excerpt.textContent()).toContain('公文檔案　47.9%　請總務組')
    expect(await excerpt.locator('mark').allTextContents()).toEqual(['公文檔案'])
  })
})

test("a unit's page has the table too", async () => {
  await on({}, 'units/sec-zongwu/', async (page) => {
    expect(await page.locator('table th').allTextContents()).toContain('預定進度')
  })
})

test('axe finds nothing', async () => {
  for (const address of [path, 'units/sec-zongwu/']) expect(await on({}, address, violationsInEitherLook)).toEqual([])
})
