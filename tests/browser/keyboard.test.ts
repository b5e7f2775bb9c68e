/** The search by keyboard alone and with an input method. */
import { describe, expect, inject, test } from 'vitest'
import { visit } from '../support/visit.ts'

const site = inject('site')
const at = visit(site)

describe('by keyboard alone', () => {
  test('from the home page to a directive: type, look, open', async () => {
    await at.open('')
    await at.page.keyboard.press('/')
    await at.page.keyboard.type('綜合櫃檯')
    await at.page.keyboard.press('Enter')
    await at.page.waitForURL('**/search/**')
    await at.says(/共 1 條/)
    await at.page.keyboard.press('/')
    await at.page.keyboard.press('ArrowDown')
    await at.page.keyboard.press('Enter')
    await at.page.waitForURL('**/sec/chuwu/110/#2-2-c-3')
    const seen = await at.page.$eval('[id="2-2-c-3"]', (item) => {
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
    await at.open('search/?q=公管中心')
    await at.says(/共 6 條/)
    const focused = async (): Promise<string> =>
      at.page.evaluate(
        () =>
          document.activeElement?.closest('[data-item]')?.getAttribute('data-item') ??
          document.activeElement?.tagName ??
          '',
      )
    await at.page.keyboard.press('/')
    const list = await at.hits()
    await at.page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(list[0])
    await at.page.keyboard.press('ArrowDown')
    expect(await focused()).toBe(list[1])
    await at.page.keyboard.press('ArrowUp')
    await at.page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('INPUT')
    await at.page.keyboard.press('ArrowDown')
    await at.page.keyboard.press('Escape')
    expect(await focused()).toBe('INPUT')
  })

  test('a citation is copied with Tab and Enter', async () => {
    await at.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await at.open('search/?q=綜合櫃檯')
    await at.says(/共 1 條/)
    await at.page.keyboard.press('/')
    await at.page.keyboard.press('ArrowDown')
    await at.page.keyboard.press('Tab')
    await at.page.keyboard.press('Enter')
    await at.page.waitForFunction(() => document.activeElement?.textContent === '已複製')
    expect(await at.page.evaluate(async () => navigator.clipboard.readText())).toBe(
      '臺北市政府秘書處111年3月17日第110次處務會議紀錄貳、二、會議結論(三)',
    )
  })

  test('the single key can be turned off, and stays so', async () => {
    await at.open('search/')
    await at.page.uncheck('input[data-shortcut]')
    await at.open('sec/chuwu/110/')
    await at.page.keyboard.press('/')
    expect(await at.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await at.open('search/')
    await at.page.check('input[data-shortcut]')
    await at.page.click('[role=status]')
    await at.page.keyboard.press('/')
    expect(await at.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  })

  test('/ typed into a field is a character', async () => {
    await at.open('search/')
    await at.page.focus('main [data-search-input]')
    await at.page.keyboard.type('/')
    expect(await at.page.inputValue('main [data-search-input]')).toBe('/')
  })
})

describe('with an input method', () => {
  test('nothing is searched in mid-composition; the composed word is', async () => {
    await at.open('search/')
    await at.says(/可輸入/)
    await at.page.focus('main [data-search-input]')
    const input = await at.context.newCDPSession(at.page)
    for (const text of ['ㄨ', 'ㄨㄣ', 'ㄨㄣˊ', '文', '文ㄕ', '文書']) {
      await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
      await at.page.waitForTimeout(200)
      expect(at.query()).toBe('')
      expect(await at.hits()).toEqual([])
    }
    await input.send('Input.insertText', { text: '文書' })
    await at.says(/共 \d+ 條/)
    expect(at.query()).toBe('文書')
    expect((await at.hits()).length).toBeGreaterThan(0)
  })

  test('Enter that ends a composition does not submit', async () => {
    await at.open('search/')
    await at.page.focus('main [data-search-input]')
    const input = await at.context.newCDPSession(at.page)
    await input.send('Input.imeSetComposition', { text: 'ㄍㄨㄥ', selectionStart: 3, selectionEnd: 3 })
    await input.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Process',
      code: 'Enter',
      windowsVirtualKeyCode: 229,
    })
    await at.page.waitForTimeout(200)
    expect(at.query()).toBe('')
  })
})
