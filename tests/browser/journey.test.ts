/** The search page as someone uses it: by keyboard alone, with an input method, by its address, back and forth. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { launch } from '../support/browser.ts'
import { readMeetings } from '../support/scan.ts'

const site = inject('site')
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

const open = async (path: string): Promise<void> => void (await page.goto(site.url + path))
const status = async (): Promise<string> => (await page.textContent('[role=status]')) ?? ''
/** Waits until the status line says what it should. */
const says = async (pattern: RegExp): Promise<void> =>
  void (await page.waitForFunction(
    (source) => new RegExp(source, 'u').test(document.querySelector('[role=status]')?.textContent ?? ''),
    pattern.source,
  ))
const hits = async (): Promise<string[]> =>
  page.$$eval('[data-results] [data-item]', (list) => list.map((hit) => hit.getAttribute('data-item') ?? ''))
const query = (): string => new URL(page.url()).searchParams.get('q') ?? ''

describe('by keyboard alone', () => {
  test('from the home page to a directive: type, look, open', async () => {
    await open('')
    await page.keyboard.press('/')
    await page.keyboard.type('綜合櫃檯')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/**')
    await says(/共 1 條/)
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/sec/chuwu/110/#2-2-c-3')
    const seen = await page.$eval('[id="2-2-c-3"]', (item) => {
      const { top, bottom } = item.getBoundingClientRect()
      const own = item.querySelector('.own')
      return {
        inView: top >= 0 && bottom <= innerHeight,
        marked: item.matches(':target') && own !== null && getComputedStyle(own).boxShadow !== 'none',
      }
    })
    expect(seen).toEqual({ inView: true, marked: true })
  })

  test('arrows walk the hits and back to the box, Escape returns to it', async () => {
    await open('search/?q=公管中心')
    await says(/共 6 條/)
    const focused = async (): Promise<string> =>
      page.evaluate(
        () =>
          document.activeElement?.closest('[data-item]')?.getAttribute('data-item') ??
          document.activeElement?.tagName ??
          '',
      )
    await page.keyboard.press('/')
    const list = await hits()
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(list[0])
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(list[1])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('INPUT')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    expect(await focused()).toBe('INPUT')
  })

  test('a citation is copied with Tab and Enter', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('search/?q=綜合櫃檯')
    await says(/共 1 條/)
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(
      '臺北市政府秘書處111年3月17日第110次處務會議紀錄貳、二、會議結論(三)',
    )
  })

  test('the single key can be turned off, and stays so', async () => {
    await open('search/')
    await page.uncheck('input[data-shortcut]')
    await open('sec/chuwu/110/')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await open('search/')
    await page.check('input[data-shortcut]')
    await page.click('[role=status]')
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  })

  test('/ typed into a field is a character', async () => {
    await open('search/')
    await page.focus('main [data-search-input]')
    await page.keyboard.type('/')
    expect(await page.inputValue('main [data-search-input]')).toBe('/')
  })
})

describe('with an input method', () => {
  test('nothing is searched in mid-composition; the composed word is', async () => {
    await open('search/')
    await says(/可輸入/)
    await page.focus('main [data-search-input]')
    const input = await context.newCDPSession(page)
    for (const text of ['ㄨ', 'ㄨㄣ', 'ㄨㄣˊ', '文', '文ㄕ', '文書']) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await page.waitForTimeout(200)
      expect(query()).toBe('')
      expect(await hits()).toEqual([])
    }
    await input.send('Input.insertText', { text: '文書' })
    await says(/共 \d+ 條/)
    expect(query()).toBe('文書')
    expect((await hits()).length).toBeGreaterThan(0)
  })

  test('Enter that ends a composition does not submit', async () => {
    await open('search/')
    await page.focus('main [data-search-input]')
    const input = await context.newCDPSession(page)
    await input.send('Input.imeSetComposition', { text: 'ㄍㄨㄥ', selectionStart: 3, selectionEnd: 3 })
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await page.waitForTimeout(200)
    expect(query()).toBe('')
  })
})

describe('the address is the whole state', () => {
  test('an address with everything in it shows that search', async () => {
    await open('search/?q=請&agency=sec&unit=sec-gongguan&year=111&kind=conclusion&sort=oldest')
    await says(/共 5 條，見於 1 次會議/)
    expect(await page.inputValue('main [data-search-input]')).toBe('請')
    expect(await page.inputValue('[data-sort]')).toBe('oldest')
    const checked = await page.$$eval('.facets input:checked', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    )
    expect(checked).toEqual(['sec', 'sec-gongguan', '111', 'conclusion'])
  })

  test('filters, order and words go into it, and back returns', async () => {
    await open('search/?q=請')
    await says(/共 \d+ 條，見於 2 次會議/)
    const all = await hits()
    await page.check('.facets input[value=conclusion]')
    await page.waitForURL('**kind=conclusion**')
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-results] [data-item]').length < count,
      all.length,
    )
    const some = await hits()
    expect(some.every((id) => id.startsWith('sec-'))).toBe(true)
    await page.selectOption('[data-sort]', 'oldest')
    await page.waitForURL('**sort=oldest**')
    await page.goBack()
    await page.goBack()
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-results] [data-item]').length === count,
      all.length,
    )
    expect(await hits()).toEqual(all)
    expect(new URL(page.url()).search).toBe(`?q=${encodeURIComponent('請')}`)
  })

  test('back from a directive returns to the same place of the list', async () => {
    await open('search/?q=請')
    await says(/共 \d+ 條/)
    await page.evaluate(() => scrollTo(0, 1500))
    const link = page.locator('a[data-hit]').nth(14)
    const before = await link.evaluate((element) => element.getBoundingClientRect().top)
    await link.click()
    await page.waitForURL('**/juwu/**')
    await page.goBack()
    await says(/共 \d+ 條/)
    await page.waitForFunction(() => scrollY > 1000)
    expect(Math.abs((await link.evaluate((element) => element.getBoundingClientRect().top)) - before)).toBeLessThan(40)
  })

  test('a facet that is chosen by keyboard keeps the focus', async () => {
    await open('search/?q=請')
    await says(/共 \d+ 條/)
    await page.focus('.facets input[value=conclusion]')
    await page.keyboard.press('Space')
    await page.waitForURL('**kind=conclusion**')
    await says(/見於 1 次會議/)
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('conclusion')
  })

  test('the count of a facet is what choosing it gives', async () => {
    await open('search/?q=請')
    await says(/共 \d+ 條/)
    const facets = await page.$$eval('.facets label', (labels) =>
      labels.map(
        (label) =>
          [
            label.querySelector('input')?.name,
            label.querySelector('input')?.value,
            label.querySelector('.count')?.textContent,
          ] as const,
      ),
    )
    expect(facets.length).toBeGreaterThan(8)
    for (const [name, value, count] of facets) {
      await open(`search/?q=請&${name}=${value}`)
      await says(/共 \d+ 條/)
      expect([name, value, await status()]).toEqual([name, value, expect.stringContaining(`共 ${count} 條，`)])
    }
  })
})

describe('nothing found', () => {
  test('explains itself and offers ways that lead somewhere', async () => {
    await open('search/?q=綜合櫃檯無此事&kind=report')
    await says(/查無符合/)
    await page.waitForSelector('.empty a')
    const ways = await page.$$eval('.empty a[href^="?"]', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )
    expect(ways.length).toBeGreaterThan(0)
    for (const way of ways) {
      await open(`search/${way}`)
      await says(/共 \d+ 條/)
    }
  })

  // Half an index must not answer: a part that is missing is an error, not fewer results.
  test.each([
    ['the entry', '**/pagefind-entry.json*'],
    ['the engine', '**/*.pagefind'],
    ['a chunk', '**/*.pf_index'],
    ['a fragment', '**/*.pf_fragment'],
    ['a meeting', '**/api/meetings/*.json'],
  ])('%s that cannot be loaded is said, and can be tried again', async (_, pattern) => {
    await page.route(pattern, async (route) => route.abort())
    await open('search/?q=請')
    await says(/無法載入索引/)
    await page.unroute(pattern)
    await page.click('[data-results] button')
    await says(/共 \d+ 條/)
  })
})

describe('a meeting', () => {
  test('offers 複製引用 and 複製連結 on hover and on focus', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open('sec/chuwu/110/')
    const tools = page.locator('[id="2-4-c-3"] .tools')
    const opacity = async (): Promise<string> => tools.evaluate((element) => getComputedStyle(element).opacity)
    expect(await opacity()).toBe('0')
    await page.hover('[id="2-4-c-3"] .text')
    expect(await opacity()).toBe('1')
    await page.mouse.move(0, 0)
    await tools.locator('button').first().focus()
    expect(await opacity()).toBe('1')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    const copied = async (): Promise<string> => page.evaluate(async () => navigator.clipboard.readText())
    expect(await copied()).toBe('臺北市政府秘書處111年3月17日第110次處務會議紀錄貳、四、會議結論(三)')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    expect(await copied()).toBe(`${site.url}sec/chuwu/110/#2-4-c-3`)
  })

  test('copies where the page is not served securely, by the older command', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }))
    await open('sec/chuwu/110/')
    await page.locator('[id="1-c"] .tools button').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    expect(await page.evaluate(async () => navigator.clipboard.readText())).toContain('紀錄壹、會議結論')
  })

  test('shows every text to the letter, and what is selected on it is the minutes alone', async () => {
    await open('sec/chuwu/110/')
    const texts = readMeetings(site.folder)
      .flatMap(({ all }) => all)
      .filter(({ id, path }) => id.startsWith('sec-chuwu-110#') && path !== '0')
    const shown = await page.evaluate(
      (paths) =>
        paths.map((path) => {
          const text = document.querySelector(`[id="${path}"] > .own > .text`)?.cloneNode(true) as HTMLElement
          text.querySelector('.marker')?.remove()
          return [...text.children].map((paragraph) => paragraph.textContent).join('\n')
        }),
      texts.map(({ path }) => path),
    )
    expect(shown).toEqual(texts.map(({ text }) => text))
    const selected = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('[id="1"]') ?? document.body)
      return getSelection()?.toString().replaceAll(/\s/gu, '')
    })
    expect(selected).toBe('壹、宣讀111年2月17日第109次處務會議紀錄。會議結論：紀錄確定。')
  })

  test('reads without script, every item with its id', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto(`${site.url}sec/chuwu/110/#2-4-r2-1-1`)
    expect(await still.locator('[id="2-4-r2-1-1"]').getAttribute('data-item')).toBe('sec-chuwu-110#2-4-r2-1-1')
    expect(await still.locator('[id="2-4-r2-1-1"]').textContent()).toContain(
      '除政務人員、機要人員、簡任10職等以上人員之外',
    )
    await still.hover('[id="2-4-c-3"] .text')
    await still.click('[id="2-4-c-3"] .tools a')
    expect(still.url()).toBe(`${site.url}sec/chuwu/110/#2-4-c-3`)
    expect(await still.locator('[id="2-4-c-3"] .tools button').first().isVisible()).toBe(false)
    await plain.close()
  })

  test.each([390, 1280])('has no sideways scroll at %i px', async (width) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of [
      '',
      'sec/chuwu/110/',
      'doit/juwu/113-12/',
      'search/?q=請',
      'units/sec-gongguan/',
      'deadlines/',
      'guide/search/',
    ]) {
      await open(path)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([path, over]).toEqual([path, 0])
    }
  })
})

test('what is past is told by the clock of the device, and what is to come stands first', async () => {
  await page.clock.setFixedTime(new Date('2025-01-10T04:00:00Z'))
  await open('')
  const shown = page.locator('[data-due]:visible')
  expect(await shown.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-due')))).toEqual([
    '2025-01-15',
    '2025-02-27',
    '2026-12-31',
  ])
  await open('deadlines/')
  expect(await page.locator('[id="d-2025-01-08"] [data-past]').textContent()).toBe('期限已過')
  expect(await page.locator('[id="d-2025-01-15"] [data-past]').textContent()).toBe('')
})
