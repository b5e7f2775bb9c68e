/** Several archives searched as one: this one, another on another host, and one that nobody serves. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { launch } from '../support/browser.ts'
import { federate, type Federation } from '../support/federation.ts'
import { plainFold, readMeetings } from '../support/scan.ts'
import type { Site } from '../support/setup.ts'
import { onPage } from '../support/visit.ts'

let browser: Browser
let federation: Federation
let portal: Site
let other: Site
beforeAll(async () => {
  browser = await launch()
  federation = await federate(inject('below'))
  ;({ portal, other } = federation)
})
afterAll(async () => {
  federation.stop()
  await browser.close()
})

/** How many items of an archive hold a text. */
const scan = (site: Site, text: string): number =>
  readMeetings(site.folder)
    .flatMap(({ all }) => all)
    .filter((item) => plainFold(item.text).includes(plainFold(text))).length

const address = (query: string): string => `${portal.url}portal/?q=${encodeURIComponent(query)}`
const says = async (page: Page, words: string): Promise<void> =>
  void (await page.waitForFunction(
    (wanted) => document.querySelector('[role=status]')?.textContent.includes(wanted),
    words,
  ))
const standings = async (page: Page): Promise<string[]> => page.locator('[data-standing]').allTextContents()
const days = async (page: Page): Promise<string[]> =>
  page.$$eval('[data-results] time', (all) => all.map((time) => (time as HTMLTimeElement).dateTime))
const counts = async (page: Page): Promise<string[]> => page.locator('[data-count]').allTextContents()
const visit = async (query: string, act: (page: Page) => Promise<void>): Promise<void> =>
  onPage(browser, {}, address(query), act)

/** The other archive's module replaced by one that answers as it likes. */
const impostor = async (page: Page, url: string, excerpt: string): Promise<void> => {
  const hit = { item: 'x-y-1#1', url, citation: '引用', excerpt }
  const meetings = [{ id: 'x-y-1', url: `${other.url}x/y/1/`, title: '<b>會議</b>', date: '2030-01-01', hits: [hit] }]
  await page.route(`${other.url}search/client.js`, async (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: `export const search = async () => (${JSON.stringify({ total: 1, exact: true, meetings })})`,
    }),
  )
}

/** A page on which something is arranged before it is opened. */
const arranged = async (query: string, act: (page: Page, open: () => Promise<void>) => Promise<void>): Promise<void> =>
  onPage(browser, {}, 'about:blank', async (page) => act(page, async () => void (await page.goto(address(query)))))

test('an archive whose agency names no other has no such page, and no link to one', () => {
  const { folder } = inject('site')
  expect(existsSync(join(folder, 'portal'))).toBe(false)
  expect(readFileSync(join(folder, 'search/index.html'), 'utf8')).not.toContain('portal')
})

describe('all that answer', () => {
  test('are one list by date, counted in sum, each linked to its own site; who is silent is named', async () => {
    await arranged('公文', async (page, open) => {
      const asked: string[] = []
      const problems: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('ERR_CONNECTION_REFUSED'))
          problems.push(message.text())
      })
      await open()
      const [own, others] = [scan(portal, '公文'), scan(other, '公文')]
      expect(own).toBeGreaterThan(0)
      await says(page, `2 站共 ${own + others} 條；1 站沒有回應`)
      expect(await standings(page)).toEqual(['完成', '完成', '無法連線'])
      expect(await counts(page)).toEqual([`${own} 條`, `${others} 條`, ''])
      const links = await page.$$eval('a[data-hit]', (all) => all.map((link) => (link as HTMLAnchorElement).href))
      expect(links.filter((link) => link.startsWith(portal.url))).toHaveLength(own)
      expect(links.filter((link) => link.startsWith(other.url))).toHaveLength(others)
      expect(await page.locator('[data-item]').count()).toBe(own + others)
      const dates = await days(page)
      expect(dates).toEqual(dates.toSorted().toReversed())
      expect(
        asked.filter((url) => ![portal.url, other.url, federation.silent].some((site) => url.startsWith(site))),
      ).toEqual([])
      expect(problems).toEqual([])
      await page.selectOption('[data-sort]', 'oldest')
      await says(page, `2 站共 ${own + others} 條`)
      expect(await days(page)).toEqual(dates.toReversed())
    })
  })

  test('more of them come at a press, in order, and who pressed goes on from the last', async () => {
    await visit('請', async (page) => {
      const total = scan(portal, '請') + scan(other, '請')
      expect(total).toBeGreaterThan(40)
      await says(page, `2 站共 ${total} 條，已列出 20 條`)
      const first = await page.$$eval('[data-item] a', (all) => all.map((link) => link.getAttribute('href')))
      await page.getByRole('button', { name: '載入更多' }).click()
      await says(page, `2 站共 ${total} 條，已列出 40 條`)
      const links = await page.$$eval('[data-item] a', (all) => all.map((link) => link.getAttribute('href')))
      expect(new Set(links).size).toBe(40)
      expect(first.filter((link) => !links.includes(link))).toEqual([])
      expect(links).toContain(await page.evaluate(() => document.activeElement?.getAttribute('href')))
    })
  })

  test('the address holds who is asked; back returns', async () => {
    await visit('公文', async (page) => {
      await says(page, '2 站共')
      await page.uncheck('input[value=市府]')
      await says(page, `1 站共 ${scan(portal, '公文')} 條`)
      expect(new URL(page.url()).searchParams.getAll('from')).toEqual(['資訊局', '都發局'])
      await page.reload()
      await says(page, `1 站共 ${scan(portal, '公文')} 條`)
      expect(await page.isChecked('input[value=市府]')).toBe(false)
      await page.goBack()
      await says(page, '2 站共')
      expect(await page.isChecked('input[value=市府]')).toBe(true)
    })
  })

  test('by keyboard: from the search page to a directive of another archive', async () => {
    await onPage(browser, {}, `${portal.url}search/?q=${encodeURIComponent('公管中心')}`, async (page) => {
      await says(page, '查無')
      await page.focus('a[data-elsewhere]')
      await page.keyboard.press('Enter')
      await says(page, '2 站共')
      await page.keyboard.press('/')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL(`${other.url}sec/chuwu/110/#*`)
    })
  })
})

describe('one of them', () => {
  test('slow: the rest is shown at once; what comes after its time is added, and who reads stays where they are', async () => {
    await arranged('公文', async (page, open) => {
      let release = (): void => undefined
      const gate = new Promise<void>((resolve) => (release = resolve))
      await page.clock.install()
      await page.route(`${other.url}search/client.js`, async (route) => gate.then(async () => route.continue()))
      await open()
      await page.waitForSelector('[data-item]')
      await says(page, '站尚未回應')
      expect((await standings(page))[1]).toBe('等候回應…')
      await page.clock.fastForward(9000)
      await says(page, `1 站共 ${scan(portal, '公文')} 條；2 站沒有回應`)
      expect((await standings(page))[1]).toBe('逾時')
      await page.locator('a[data-hit]').last().focus()
      const focused = await page.evaluate(() => document.activeElement?.getAttribute('href'))
      release()
      await says(page, `2 站共 ${scan(portal, '公文') + scan(other, '公文')} 條`)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(focused)
    })
  })

  test('down: asked again, it is there', async () => {
    await arranged('公文', async (page, open) => {
      await page.route(`${other.url}**`, async (route) => route.abort())
      await open()
      await says(page, '2 站沒有回應')
      await page.unrouteAll()
      await page.getByRole('button', { name: '重試「市府」' }).click()
      await says(page, '2 站共')
      expect((await standings(page))[1]).toBe('完成')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('市府')
    })
  })

  test('hostile: its markup is text', async () => {
    await arranged('公文', async (page, open) => {
      await impostor(page, `${other.url}x/y/1/#1`, '<img src=x onerror="window.hit=1"><mark>公文</mark>')
      await open()
      await says(page, '2 站共')
      const first = page.locator('[data-results] .meeting').first()
      expect(await first.locator('h2 a').textContent()).toBe('<b>會議</b>')
      expect(await first.locator('.excerpt').textContent()).toBe('<img src=x onerror="window.hit=1">公文')
      expect(await first.locator('mark').textContent()).toBe('公文')
      expect(await page.locator('[data-results] img, [data-results] b').count()).toBe(0)
    })
  })

  test('hostile: what leads elsewhere is refused, and the rest stands', async () => {
    await arranged('公文', async (page, open) => {
      await impostor(page, 'javascript:window.hit=1', '公文')
      await open()
      await says(page, `1 站共 ${scan(portal, '公文')} 條；2 站沒有回應`)
      expect((await standings(page))[1]).toBe('回應有誤')
      expect(await page.locator('[data-item]').count()).toBe(scan(portal, '公文'))
    })
  })
})

test.each([
  ['light', 1280],
  ['dark', 390],
] as const)('%s, %i px: no violation', async (colorScheme, width) => {
  const options = { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' } as const
  await onPage(browser, options, address('公文'), async (page) => {
    await says(page, '沒有回應')
    await page.$eval('details', (details) => (details.open = true))
    expect(await violations(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wide).toBe(false)
  })
})
