/** The list of cases: filtered by words, unit and age, and as of any day; without script all of it is there. */
import { expect, inject, test } from 'vitest'
import { onPage, visit } from '../support/visit.ts'

const site = inject('site')
const at = visit(site)

const shown = async (): Promise<string[]> =>
  at.page.$$eval('[data-case-group]:not([hidden]) li', (rows) =>
    rows.map(
      (row) =>
        `${row.querySelector('a')?.textContent.replace('列管案 ', '')} ${row.querySelector('.state')?.textContent}`,
    ),
  )

test('words, unit, and the address that holds them', async () => {
  await at.open('cases/')
  expect(await shown()).toHaveLength(9)
  await at.page.selectOption('select[name=unit]', 'sec-zongwu')
  expect(await shown()).toEqual(['10801 已解除'])
  expect(await at.status()).toBe('符合 1 件。')
  await at.page.reload()
  expect(await shown()).toEqual(['10801 已解除'])
  await at.page.click('button[type=reset]')
  await at.page.fill('[data-case-filter] input[name=q]', '好玩app')
  expect(await shown()).toEqual(['公館好好玩 App 列管中'])
})

test('as of a day: what was not yet told of is not there', async () => {
  await at.open('cases/')
  await at.page.fill('input[name=day]', '2023-01-01')
  expect(await shown()).toHaveLength(8)
  expect(await at.status()).toBe('符合 8 件。')
  await at.page.fill('input[name=day]', '2022-03-16')
  expect(await shown()).toEqual([])
  await at.page.click('button[type=reset]')
  await at.says(/^$/)
  expect(await shown()).toHaveLength(9)
})

test('without script there is no filter, and every case', async () => {
  const [forms, rows] = await onPage(at.browser, { javaScriptEnabled: false }, `${site.url}cases/`, async (page) => [
    await page.locator('[data-case-filter]:visible').count(),
    await page.locator('[data-case-group] li:visible').count(),
  ])
  expect([forms, rows]).toEqual([0, 9])
})
