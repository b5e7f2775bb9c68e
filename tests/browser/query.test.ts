/** The language of a search and what can be done with its list, on the page itself. */
import { readFile } from 'node:fs/promises'
import { describe, expect, inject, test } from 'vitest'
import { readMeetings } from '../support/scan.ts'
import { visit } from '../support/visit.ts'

const site = inject('site')
const at = visit(site)
const search = (query: string): string => `search/?q=${encodeURIComponent(query)}`
const links = async (within: string): Promise<string[]> =>
  at.page.$$eval(`${within} a`, (all) => all.map((link) => link.textContent ?? ''))

describe('the language', () => {
  test.each([
    ['a date in another writing', '2022/03/17', /共 1 條/],
    ['Simplified characters', '开放文件', /共 \d+ 條/],
    ['a unit, and a date', '單位:公管中心 日期:111/3', /共 5 條/],
    ['a chair', '主席:陳志銘 散會', /共 \d+ 條，見於 1 次/],
    ['either, and without', '公文|檔案 -列管', /共 \d+ 條/],
  ])('%s: %s', async (_, query, status) => {
    await at.open(search(query))
    await at.says(status)
  })

  test('a case number goes to its case, and a query is said as it was read', async () => {
    await at.open(search('案號:10801'))
    await at.says(/共 1 條/)
    expect(await at.page.textContent('[data-reading]')).toContain('列管案號為「10801」')
    await at.page.click('.direct a')
    await at.page.waitForURL('**/cases/sec-chuwu-10801/')
  })

  test('a citation, a part of one and an address are found over the list; ↓ goes to them', async () => {
    const items = async (query: string): Promise<(string | undefined)[]> => {
      await at.open(search(query))
      await at.page.waitForSelector('.cited [data-item]')
      await at.says(/沒有條文含有這些字/)
      return at.page.$$eval('.cited [data-item]', (all) => all.map((row) => (row as HTMLElement).dataset['item']))
    }
    expect(await items('秘書處第110次會議結論(三)')).toEqual(['sec-chuwu-110#2-2-c-3', 'sec-chuwu-110#2-4-c-3'])
    expect(await links('.cited > p')).toEqual([])
    expect(await items('110-3')).toHaveLength(4)
    expect(await links('.cited > p')).toEqual(['在引用查詢中查看全部與說明'])
    expect(await at.page.textContent('.cited > p')).toBe('可能是下列 5 條，請選擇：（先列 4 條）')
    expect(await items(`${site.url}sec/chuwu/110/#2-4-c-5`)).toEqual(['sec-chuwu-110#2-4-c-5'])
    expect(await at.page.locator('.empty').count()).toBe(0)
    await at.page.focus('main [data-search-input]')
    await at.page.keyboard.press('ArrowDown')
    await at.page.keyboard.press('Enter')
    await at.page.waitForURL('**/sec/chuwu/110/#2-4-c-5')
  })

  test('of several citations each stands under its own words', async () => {
    await at.open(search('依資訊局第12次局務會議裁示(三)及秘書處第110次處務會議結論(五)辦理'))
    await at.page.waitForSelector('.cited [data-item]')
    expect(await at.page.locator('.cited > p').allTextContents()).toEqual([
      '「資訊局第12次局務會議裁示(三)」：找到一條。',
      '「秘書處第110次處務會議結論(五)」：找到一條。',
    ])
  })

  test('what speaks against what was found is said with it', async () => {
    await at.open(search('秘書處112年1月1日第110次處務會議結論(五)'))
    await at.page.waitForSelector('.cited [data-item]')
    expect(await at.page.textContent('.cited .cite-problems')).toContain('開會日期是 111年3月17日')
  })

  test('what was withdrawn was surely cited: it is said, with the way to its address', async () => {
    const gone = { 'sec-chuwu-110#99': null }
    await at.page.route('**/cite/gone.json', async (route) => route.fulfill({ json: gone }))
    await at.open(search('sec-chuwu-110#99'))
    await at.page.waitForSelector('.cited')
    expect(await at.page.textContent('.cited > p')).toBe('所引用的不再公開：')
    expect(await at.page.getAttribute('.cited .cite-problems a', 'href')).toBe(`${site.url}sec/chuwu/110/#99`)
  })

  test('what cites nothing that the archive has leaves the list as it is', async () => {
    await at.open(search('第110次'))
    await at.says(/共 \d+ 條/)
    await at.open(search('秘書處第999次會議結論(三)'))
    await at.says(/查無/)
    await at.page.waitForSelector('.empty a')
    expect(await at.page.locator('.cited').count()).toBe(0)
  })

  test('what could be meant besides is offered as links that search', async () => {
    await at.open(search('主席：陳志銘'))
    await at.says(/共|查無/)
    await at.page.waitForSelector('[data-offers] a')
    expect(await links('[data-offers]')).toEqual(['依欄位：主席:陳志銘'])
    await at.page.click('[data-offers] a')
    await at.says(/共 \d{2} 條，見於 1 次會議/)
  })

  test('where nothing is found, what differs in one character is offered', async () => {
    await at.open(search('工管中心'))
    await at.says(/查無/)
    await at.page.waitForSelector('.empty a')
    expect(await links('.empty')).toContain('改檢索「公管中心」')
  })

  test('a line says where those end that hold every word', async () => {
    await at.open(search('公管中心 列管案號'))
    await at.says(/共 7 條/)
    const order = await at.page.$$eval('[data-results] :is([data-item], [data-spread])', (all) =>
      all.map((one) => one.getAttribute('data-item') ?? 'line'),
    )
    expect(order.indexOf('line')).toBe(1)
    expect(await at.page.isVisible('[data-order]')).toBe(true)
  })
})

describe('the list', () => {
  test('is saved as CSV whole, with citations and addresses, also what is not shown', async () => {
    await at.open(search('，|。|：'))
    await at.says(/共 \d+ 條/)
    const all = readMeetings(site.folder).flatMap((meeting) => meeting.all.filter(({ text }) => /[，。：]/u.test(text)))
    expect((await at.hits()).length).toBeLessThan(all.length)
    const [download] = await Promise.all([at.page.waitForEvent('download'), at.page.click('[data-tool=csv]')])
    expect(download.suggestedFilename()).toMatch(/\.csv$/u)
    const text = await readFile(await download.path(), 'utf8')
    expect(text.startsWith('\u{FEFF}引用,')).toBe(true)
    for (const { citation, url } of all) {
      expect(text).toContain(citation)
      expect(text).toContain(new URL(url, site.url).href)
    }
  })

  test('comes back with its place, backward and forward', async () => {
    await at.open(search('請'))
    await at.says(/共 \d+ 條/)
    await at.page.evaluate(() => {
      scrollTo(0, 1200)
      const box = document.querySelector<HTMLInputElement>('main [data-search-input]')
      if (box) box.value = '會'
      box?.form?.requestSubmit()
    })
    await at.page.waitForURL(`**${search('會')}`)
    await at.says(/共 \d+ 條/)
    await at.page.evaluate(() => scrollTo(0, 300))
    await at.page.waitForFunction(() => (history.state as { scroll?: number } | null)?.scroll === 300)
    await at.page.goBack()
    await at.page.waitForFunction(() => scrollY > 1000)
    await at.page.goForward()
    await at.page.waitForFunction(() => scrollY === 300)
  })
})

test('words typed over a list are an entry of their own, however many are typed', async () => {
  await at.open(search('請'))
  await at.says(/共 \d+ 條/)
  for (const typed of ['公', '公文']) {
    await at.page.fill('main [data-search-input]', typed)
    await at.page.waitForURL(`**${search(typed)}`)
  }
  await at.page.press('main [data-search-input]', 'Enter')
  await at.page.goBack()
  await at.page.waitForURL(`**${search('請')}`)
})

describe('recent searches', () => {
  test('are listed where nothing is asked, stay on the device, and can be cleared', async () => {
    await at.open('search/')
    await at.page.fill('main [data-search-input]', '列管')
    await at.page.press('main [data-search-input]', 'Enter')
    await at.says(/共 \d+ 條/)
    await at.open('search/')
    await at.page.waitForSelector('.recent a')
    expect(await links('.recent')).toEqual(['列管'])
    await at.page.click('.recent button')
    await at.says(/已清除/)
    await at.open('search/')
    await at.says(/可輸入/)
    expect(await links('.recent')).toEqual([])
  })
})

test('each example of the guide finds something', async () => {
  await at.open('guide/query/')
  const examples = await at.page.$$eval('[data-example]', (all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect(examples.length).toBe(11)
  for (const example of examples) {
    await at.page.goto(example)
    await at.says(/共 \d+ 條|查無|所引用的/)
    expect([decodeURIComponent(example), await at.status()]).toEqual([
      expect.anything(),
      expect.stringMatching(/共 \d+ 條|所引用的/),
    ])
  }
})
