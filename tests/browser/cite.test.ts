/** A citation pasted, typed or in the address leads to its item; the other forms of one are copied and drawn. */
import { describe, expect, inject, test } from 'vitest'
import { onPage, visit } from '../support/visit.ts'

const site = inject('site')
const below = inject('below')
const at = visit(site)
const query = (text: string): string => `cite/?${new URLSearchParams({ q: text }).toString()}`

describe('/cite/', () => {
  test('goes to the one item that an address names, and "back" leads to where one came from', async () => {
    await at.open('guide/')
    await at.open(query('依本處111年3月17日第110次處務會議紀錄會議結論(五)辦理。'))
    await at.page.waitForURL('**/sec/chuwu/110/#2-4-c-5')
    await at.page.goBack()
    await at.page.waitForURL('**/guide/')
  })

  test('below a base as well', async () => {
    await onPage(at.browser, {}, below.url + query('資訊局113年第12次局務會議裁示三'), async (page) =>
      page.waitForURL(`${below.url}doit/juwu/113-12/#5-3`),
    )
  })

  test('shows what was typed on it, with 前往 in focus; Enter opens it', async () => {
    await at.open('cite/')
    expect(await at.page.evaluate(() => document.activeElement?.matches('main [data-search-input]'))).toBe(true)
    await at.page.keyboard.type('秘書處第110次會議結論(五)')
    await at.page.keyboard.press('Enter')
    await at.says(/找到一條/)
    expect(await at.hits()).toEqual(['sec-chuwu-110#2-4-c-5'])
    await at.page.waitForFunction(() => document.activeElement?.textContent === '前往')
    await at.page.keyboard.press('Enter')
    await at.page.waitForURL('**/sec/chuwu/110/#2-4-c-5')
    await at.page.goBack()
    await at.says(/找到一條/)
  })

  test('lists several, and says what does not agree', async () => {
    await at.open(query('秘書處第110次會議結論(三)'))
    await at.says(/下列 2 條/)
    expect(await at.hits()).toEqual(['sec-chuwu-110#2-2-c-3', 'sec-chuwu-110#2-4-c-3'])
    await at.open(query('秘書處111年3月16日第110次會議結論(五)'))
    await at.says(/請確認/)
    expect(await at.page.textContent('.cite-problems')).toContain('開會日期是 111年3月17日')
    await at.open(query('秘書處第110次會議結論(九十)'))
    await at.says(/沒有找到/)
    expect(await at.page.textContent('.cite-problems')).toContain('第110次處務會議的紀錄中沒有「會議結論(九十)」')
  })

  test('a long text makes no address that a server refuses, and is there after a reload and "back"', async () => {
    await at.open('cite/')
    const text = `${'為加強公文品質及時效管理，請各單位確實辦理。'.repeat(20)}依秘書處第110次會議結論(五)辦理。`
    await at.page.fill('main [data-search-input]', text)
    await at.page.keyboard.press('Enter')
    await at.says(/找到/)
    expect(new URL(at.page.url()).search.length).toBeLessThan(2048)
    await at.page.reload()
    await at.says(/找到/)
    expect(await at.page.inputValue('main [data-search-input]')).toBe(text)
    await at.page.click('[data-hit]')
    await at.page.waitForURL('**/sec/chuwu/110/#2-4-c-5')
    await at.page.goBack()
    await at.says(/找到/)
    expect(await at.hits()).toEqual(['sec-chuwu-110#2-4-c-5'])
  })

  test('several citations each under its own words; in Simplified writing as well', async () => {
    await at.open(query('依資訊局第12次局務會議裁示(三)及秘書處第111次處務會議結論(一)辦理'))
    await at.says(/引用了 2 處/)
    expect(await at.page.locator('.cite-page section h2').allTextContents()).toEqual([
      '「資訊局第12次局務會議裁示(三)」',
      '「秘書處第111次處務會議結論(一)」',
    ])
    expect(await at.hits()).toEqual(['doit-juwu-113-12#5-3'])
    expect(await at.page.textContent('.cite-problems')).toContain('沒有收錄「秘書處第111次處務會議」')
    await at.open(query('秘书处第110次处务会议结论(三)'))
    await at.says(/下列 2 條/)
    expect(await at.hits()).toEqual(['sec-chuwu-110#2-2-c-3', 'sec-chuwu-110#2-4-c-3'])
  })

  test('an input method that composes submits nothing', async () => {
    await at.open('cite/')
    const input = await at.context.newCDPSession(at.page)
    await input.send('Input.imeSetComposition', { text: 'ㄇㄧˋ', selectionStart: 3, selectionEnd: 3 })
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    expect(at.query()).toBe('')
  })

  test('without script says what to do', async () => {
    await onPage(at.browser, { javaScriptEnabled: false }, `${site.url}cite/`, async (page) => {
      expect(await page.textContent('main')).toContain('需要啟用 JavaScript')
      expect(await page.locator('main form').isVisible()).toBe(false)
    })
  })
})

test('other forms of a citation: as 本處, with its address, as a code', async () => {
  await at.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  // As on an intranet without https, where the older command must do within the dialog too.
  await at.page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }))
  await at.open('sec/chuwu/110/#2-4-c-5')
  await at.page.locator('[id="2-4-c-5"] button[data-copy-as]').focus()
  await at.page.keyboard.press('Enter')
  const dialog = at.page.locator('dialog[open]')
  const copied = async (name: string): Promise<string> => {
    await dialog.getByRole('button', { name, exact: true }).click()
    await dialog.getByRole('button', { name: '已複製' }).waitFor()
    const text = await at.page.evaluate(async () => navigator.clipboard.readText())
    await at.page.waitForFunction(() => !/已複製/u.test(document.querySelector('dialog')?.textContent ?? ''))
    return text
  }
  expect(await copied('以「本處」自稱')).toBe('本處111年3月17日第110次處務會議紀錄會議結論(五)')
  expect(await copied('全文與網址')).toBe(
    `臺北市政府秘書處111年3月17日第110次處務會議紀錄會議結論(五)\n${site.url}sec/chuwu/110/#2-4-c-5`,
  )
  await dialog.getByRole('button', { name: 'QR Code' }).click()
  expect(await dialog.locator('svg').getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/u)
  const download = at.page.waitForEvent('download')
  await dialog.getByText('下載 SVG').click()
  expect((await download).suggestedFilename()).toBe('sec-chuwu-110-2-4-c-5.svg')
  await at.page.keyboard.press('Escape')
  expect(await at.page.evaluate(() => document.activeElement?.hasAttribute('data-copy-as'))).toBe(true)
})
