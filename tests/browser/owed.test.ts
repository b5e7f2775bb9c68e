/** Deadlines and duties as a reader uses them: choosing, following old addresses, printing. */
import { expect, inject, test } from 'vitest'
import { onPage, visit } from '../support/visit.ts'

const site = inject('site')
const here = visit(site)
const rows = async (): Promise<number> => here.page.locator('[data-of]:visible').count()

test('deadlines of one agency or unit are chosen; the choice stands in the address and goes along', async () => {
  await here.open('deadlines/111-12/')
  expect(await rows()).toBe(1)
  await here.page.selectOption('select[name=unit]', 'sec')
  expect(new URL(here.page.url()).searchParams.get('unit')).toBe('sec')
  await here.page.click('text=112年12月 →')
  await here.page.waitForURL(/112-12\/\?unit=sec$/u)
  expect(await here.page.inputValue('select[name=unit]')).toBe('sec')
  await here.open('deadlines/112-12/?unit=sec-shimin')
  expect(await rows()).toBe(1)
  await here.open('deadlines/112-12/?unit=sec-zongwu')
  expect(await rows()).toBe(0)
  expect(await here.page.locator('.month-grid a:visible').count()).toBe(0)
})

test('the anchors of days that the list of all had lead to their months', async () => {
  await here.open('deadlines/#d-2025-01-08')
  await here.page.waitForURL(/deadlines\/114-01\/#d-2025-01-08$/u)
})

test('without script every deadline is there, and nothing that would do nothing', async () => {
  await onPage(here.browser, { javaScriptEnabled: false }, `${site.url}deadlines/114-01/`, async (page) => {
    expect(await page.locator('[data-of]:visible').count()).toBe(2)
    expect(await page.locator('select:visible').count()).toBe(0)
    await page.goto(`${site.url}units/doit-mishu/`)
    expect(await page.locator('button:visible').filter({ hasText: '列印' }).count()).toBe(0)
  })
})

test('on paper each duty has a box and its address, and what was folded is there', async () => {
  await here.open('units/doit-mishu/')
  await here.page.emulateMedia({ media: 'print' })
  const first = here.page.locator('.duties > li').first()
  const look = await first.evaluate((row) => [
    getComputedStyle(row, '::before').width,
    getComputedStyle(row.querySelector('.where > a') ?? row, '::after').content,
  ])
  expect(look[0]).not.toBe('auto')
  expect(look[1]).toContain('/doit/juwu/113-12/#5-')
  expect(await here.page.locator('details .duties > li').first().isVisible()).toBe(true)
})

test('a month fits a phone', async () => {
  await here.page.setViewportSize({ width: 390, height: 844 })
  await here.open('deadlines/111-12/')
  expect(await here.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
