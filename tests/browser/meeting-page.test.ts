/** A meeting as someone uses it: copying, reading without script, small screens; and what tells the time. */
import { describe, expect, inject, test } from 'vitest'
import { readMeetings } from '../support/scan.ts'
import { visit } from '../support/visit.ts'

const site = inject('site')
const at = visit(site)

describe('a meeting', () => {
  test('offers 複製引用 and 複製連結 on hover and on focus', async () => {
    await at.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await at.open('sec/chuwu/110/')
    const tools = at.page.locator('[id="2-4-c-3"] .tools')
    const opacity = async (): Promise<string> => tools.evaluate((element) => getComputedStyle(element).opacity)
    expect(await opacity()).toBe('0')
    await at.page.hover('[id="2-4-c-3"] .text')
    expect(await opacity()).toBe('1')
    await at.page.mouse.move(0, 0)
    await tools.locator('button').first().focus()
    expect(await opacity()).toBe('1')
    await at.page.keyboard.press('Enter')
    await at.page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    const copied = async (): Promise<string> => at.page.evaluate(async () => navigator.clipboard.readText())
    expect(await copied()).toBe('臺北市政府秘書處111年3月17日第110次處務會議紀錄貳、四、會議結論(三)')
    await at.page.keyboard.press('Tab')
    await at.page.keyboard.press('Enter')
    await at.page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    expect(await copied()).toBe(`${site.url}sec/chuwu/110/#2-4-c-3`)
  })

  test('copies where the page is not served securely, by the older command', async () => {
    await at.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await at.page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }))
    await at.open('sec/chuwu/110/')
    await at.page.locator('[id="1-c"] .tools button').first().focus()
    await at.page.keyboard.press('Enter')
    await at.page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    expect(await at.page.evaluate(async () => navigator.clipboard.readText())).toContain('紀錄壹、會議結論')
  })

  test('shows every text to the letter, and what is selected on it is the minutes alone', async () => {
    await at.open('sec/chuwu/110/')
    const texts = readMeetings(site.folder)
      .flatMap(({ all }) => all)
      .filter(({ id, path }) => id.startsWith('sec-chuwu-110#') && path !== '0')
    const shown = await at.page.evaluate(
      (paths) =>
        paths.map((path) => {
          const text = document.querySelector(`[id="${path}"] > .own > .text`)?.cloneNode(true) as HTMLElement
          text.querySelector('.marker')?.remove()
          return [...text.children].map((paragraph) => paragraph.textContent).join('\n')
        }),
      texts.map(({ path }) => path),
    )
    expect(shown).toEqual(texts.map(({ text }) => text))
    const selected = await at.page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('[id="1"]') ?? document.body)
      return getSelection()?.toString().replaceAll(/\s/gu, '')
    })
    expect(selected).toBe('壹、宣讀111年2月17日第109次處務會議紀錄。會議結論：紀錄確定。')
  })

  test('reads without script, every item with its id', async () => {
    const plain = await at.browser.newContext({ javaScriptEnabled: false })
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
    await at.page.setViewportSize({ width, height: 800 })
    for (const path of [
      '',
      'sec/chuwu/110/',
      'doit/juwu/113-12/',
      'search/?q=請',
      'units/sec-gongguan/',
      'deadlines/',
      'guide/search/',
    ]) {
      await at.open(path)
      const over = await at.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([path, over]).toEqual([path, 0])
    }
  })
})

test('what is past is told by the clock of the device, and what is to come stands first', async () => {
  await at.page.clock.setFixedTime(new Date('2025-01-10T04:00:00Z'))
  await at.open('')
  const shown = at.page.locator('[data-due]:visible')
  expect(await shown.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-due')))).toEqual([
    '2025-01-15',
    '2025-02-27',
    '2026-12-31',
  ])
  await at.open('deadlines/')
  expect(await at.page.locator('[data-due="2025-01-08"] [data-past]').textContent()).toBe('期限已過')
  expect(await at.page.locator('[data-due="2025-01-15"] [data-past]').textContent()).toBe('')
})
