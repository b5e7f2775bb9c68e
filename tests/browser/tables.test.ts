/** Rows of a table in minutes are a table on the page: for the eye, by keyboard, on paper, copied and searched. */
import { spawnSync } from 'node:child_process'
import { cpSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { violations } from '../support/axe.ts'
import { launch } from '../support/browser.ts'
import { CONTENT, Workplace } from '../support/content.ts'
import { readMeetings } from '../support/scan.ts'
import { build, serve, type Site } from '../support/setup.ts'

const COLUMNS = ['項目', '單位', ...Array.from({ length: 12 }, (_, month) => `${month + 1}月份累計執行金額`)]
const WIDE = [COLUMNS, ['甲', '文書組', ...COLUMNS.slice(2).map((_, index) => `${index}9,870,000元`)]]
const MINUTES = `臺北市政府秘書處第 111 次處務會議紀錄
時間：民國 111 年 4 月 14 日 10 時
地點：301 會議室
主席：陳志銘
紀錄：許菁芳

壹、報告事項

一、執行情形如下表：

| 項目 | 預定進度 | 說明 |
| --- | --- | --- |
| 公文檔案 | 47.9% | 請總務組於12月31日前辦理 |
| 開放文件 | 100% | 依第 110 次處務會議結論 |

二、各月情形如下：

${WIDE.map((row) => `| ${row.join(' | ')} |`).join('\n')}

三、單列如下：

| 合計 | 147.9% |

散會：11 時
`
const place = new Workplace(CONTENT)
const path = 'sec/chuwu/111/'
let browser: Browser
let site: Site
let stop = (): unknown => undefined
beforeAll(async () => {
  cpSync(CONTENT, place.content, { recursive: true })
  const source = place.path('111.md')
  writeFileSync(source, MINUTES)
  const ingest = spawnSync(process.execPath, ['scripts/ingest.ts', '--content', place.content, source], {
    encoding: 'utf8',
  })
  if (ingest.status !== 0) throw new Error(ingest.stderr)
  const { status, output } = build({ ARCHIVE_CONTENT: place.content, ARCHIVE_OUT: place.path('out') })
  if (status !== 0) throw new Error(output)
  const served = await serve(place.path('out'), '/')
  site = served.site
  stop = () => served.server.kill()
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser.close()
  stop()
  place[Symbol.dispose]()
})

/** Does something on a page of its own. */
async function on<T>(
  options: Parameters<Browser['newContext']>[0],
  address: string,
  act: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options })
  const page = await context.newPage()
  await page.goto(site.url + address)
  try {
    return await act(page, context)
  } finally {
    await context.close()
  }
}

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
  const texts = readMeetings(site.folder)
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

test.each(['light', 'dark'] as const)('axe finds nothing: %s', async (colorScheme) => {
  for (const options of [{ colorScheme }, { ...NARROW, colorScheme }])
    for (const address of [path, 'units/sec-zongwu/']) expect(await on(options, address, violations)).toEqual([])
})
