/** The search page: its address is the whole state, and what it says where nothing is found or can be loaded. */
import { describe, expect, inject, test } from 'vitest'
import { visit } from '../support/visit.ts'

const site = inject('site')
const at = visit(site)

describe('the address is the whole state', () => {
  test('an address with everything in it shows that search', async () => {
    await at.open('search/?q=請&agency=sec&unit=sec-gongguan&year=111&kind=conclusion&sort=oldest')
    await at.says(/共 5 條，見於 1 次會議/)
    expect(await at.page.inputValue('main [data-search-input]')).toBe('請')
    expect(await at.page.inputValue('[data-sort]')).toBe('oldest')
    const checked = await at.page.$$eval('.facets input:checked', (inputs) =>
      inputs.map((input) => (input as HTMLInputElement).value),
    )
    expect(checked).toEqual(['sec', 'sec-gongguan', '111', 'conclusion'])
  })

  test('filters, order and words go into it, and back returns', async () => {
    await at.open('search/?q=請')
    await at.says(/共 \d+ 條，見於 2 次會議/)
    const all = await at.hits()
    await at.page.check('.facets input[value=conclusion]')
    await at.page.waitForURL('**kind=conclusion**')
    await at.page.waitForFunction(
      (count) => document.querySelectorAll('[data-results] [data-item]').length < count,
      all.length,
    )
    const some = await at.hits()
    expect(some.every((id) => id.startsWith('sec-'))).toBe(true)
    await at.page.selectOption('[data-sort]', 'oldest')
    await at.page.waitForURL('**sort=oldest**')
    await at.page.goBack()
    await at.page.goBack()
    await at.page.waitForFunction(
      (count) => document.querySelectorAll('[data-results] [data-item]').length === count,
      all.length,
    )
    expect(await at.hits()).toEqual(all)
    expect(new URL(at.page.url()).search).toBe(`?q=${encodeURIComponent('請')}`)
  })

  test('back from a directive returns to the same place of the list', async () => {
    await at.open('search/?q=請')
    await at.says(/共 \d+ 條/)
    await at.page.evaluate(() => scrollTo(0, 1500))
    const link = at.page.locator('a[data-hit]').nth(14)
    const before = await link.evaluate((element) => element.getBoundingClientRect().top)
    await link.click()
    await at.page.waitForURL('**/juwu/**')
    await at.page.goBack()
    await at.says(/共 \d+ 條/)
    await at.page.waitForFunction(() => scrollY > 1000)
    expect(Math.abs((await link.evaluate((element) => element.getBoundingClientRect().top)) - before)).toBeLessThan(40)
  })

  test('a facet that is chosen by keyboard keeps the focus', async () => {
    await at.open('search/?q=請')
    await at.says(/共 \d+ 條/)
    await at.page.focus('.facets input[value=conclusion]')
    await at.page.keyboard.press('Space')
    await at.page.waitForURL('**kind=conclusion**')
    await at.says(/見於 1 次會議/)
    expect(await at.page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('conclusion')
  })

  test('the count of a facet is what choosing it gives', async () => {
    await at.open('search/?q=請')
    await at.says(/共 \d+ 條/)
    const facets = await at.page.$$eval('.facets label', (labels) =>
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
      await at.open(`search/?q=請&${name}=${value}`)
      await at.says(/共 \d+ 條/)
      expect([name, value, await at.status()]).toEqual([name, value, expect.stringContaining(`共 ${count} 條，`)])
    }
  })
})

describe('nothing found', () => {
  test('explains itself and offers ways that lead somewhere', async () => {
    await at.open('search/?q=綜合櫃檯無此事&kind=report')
    await at.says(/查無符合/)
    await at.page.waitForSelector('.empty a')
    const ways = await at.page.$$eval('.empty a[href^="?"]', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    )
    expect(ways.length).toBeGreaterThan(0)
    for (const way of ways) {
      await at.open(`search/${way}`)
      await at.says(/共 \d+ 條/)
    }
  })

  test('neither an order nor empty filters are offered, but those that were chosen', async () => {
    const offered = async (): Promise<boolean[]> =>
      Promise.all(['.sort', '.facets summary'].map(async (selector) => at.page.isVisible(selector)))
    await at.page.setViewportSize({ width: 390, height: 844 })
    await at.open('search/?q=綜合櫃檯無此事')
    await at.says(/查無符合/)
    expect(await offered()).toEqual([false, false])
    await at.page.fill('main [data-search-input]', '請')
    await at.says(/共 \d+ 條/)
    expect(await offered()).toEqual([true, true])
    await at.open('search/?q=綜合櫃檯無此事&kind=report')
    await at.says(/查無符合/)
    expect(await offered()).toEqual([false, true])
  })

  test.each([
    ['in the quotes of an input method', '“公文”'],
    ['with a wild card', '公文*'],
    ['with a sign of direction that nobody sees', '公文\u200f'],
    ['with one within', '公\u200f文'],
  ])('a word %s is offered without them', async (_, query) => {
    await at.open(`search/?q=${encodeURIComponent(query)}`)
    await at.page.waitForSelector('.empty a')
    const ways = await at.page.$$eval('.empty a[href^="?"]', (links) => links.map((link) => link.textContent))
    expect(ways[0]).toBe('改檢索「公文」')
  })

  test('a whole letter in the box of the home page is answered', async () => {
    await at.open('')
    await at.page.fill('main [data-search-input]', `${'請查照，'.repeat(900)}第110次會議結論(五)`)
    await at.page.keyboard.press('Enter')
    await at.says(/所引用的/)
  })

  test('signs in a word that nothing holds are no fault', async () => {
    await at.open('search/?q=COVID-20')
    await at.says(/查無符合/)
  })

  // Half an index must not answer: a part that is missing is an error, not fewer results.
  test.each([
    ['the engine', '**/pagefind.js*'],
    ['a chunk', '**/*.pf_index'],
    ['the list of shards', '**/shards.json'],
    ['a meeting', '**/api/meetings/*.json'],
  ])('%s that cannot be loaded is said, and can be tried again', async (_, pattern) => {
    await at.page.route(pattern, async (route) => route.abort())
    await at.open('search/?q=請')
    await at.says(/無法載入索引/)
    await at.page.unroute(pattern)
    await at.page.click('[data-results] button')
    await at.says(/共 \d+ 條/)
  })
})
