/**
 * Ten edits of an archive, through ingest and moved.yaml as a clerk makes them; then it is built, and every id that was ever
 * published must answer: with the item, or with a line that leads to it, or that says it was withdrawn. So must every page of
 * a unit or a case that there ever was: as it is, where it went, or that no word is left of it.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { keyOfId, meetingAddress } from '../../src/model/path.ts'
import { parseShort, prefixLength, prefixOf, shortCode, shortTable } from '../../src/model/short.ts'
import { launch } from '../support/browser.ts'
import { filesBelow, readPage, type HtmlPage } from '../support/html.ts'
import { mistyped } from '../support/mistype.ts'
import { Random } from '../support/random.ts'
import { build, serve } from '../support/setup.ts'
import { Desk } from './desk.ts'
import { EDITS, begin } from './edits.ts'

const place = new Desk()
afterAll(() => place[Symbol.dispose]())

describe('after ten edits', () => {
  /** The pages of units and cases that a build at any time would have made. */
  const ever = new Set<string>()
  const visit = (): void => {
    const { units, cases, gone } = readArchive(place.content)
    for (const { address } of [...units, ...cases, ...gone.pages])
      if (/^(?:units|cases)\//u.test(address)) ever.add(address)
  }

  const pages = new Map<string, HtmlPage>()
  const pageOf = (address: string): HtmlPage => {
    const page = pages.get(address) ?? readPage(place.path('out'), `${address}index.html`)
    pages.set(address, page)
    return page
  }

  beforeAll(async () => {
    await begin(place)
    visit()
    for (const [name, edit] of Object.entries(EDITS)) {
      const before = [place.ledger(), place.listed()]
      await edit(place)
      const grown = [place.ledger(), place.listed()].map((lines, index) => lines.slice(0, before[index]?.length))
      expect(grown, `${name}: the ledgers only grow`).toEqual(before)
      expect(readArchive(place.content).gone.lost, `${name}: nothing is lost`).toEqual([])
      visit()
    }
    expect((await place.ingest()).filter((state) => state !== 'current')).toEqual([])
    const { status, output } = await build({ ARCHIVE_CONTENT: place.content, ARCHIVE_OUT: place.path('out') })
    expect([status, status === 0 ? '' : output]).toEqual([0, ''])
  }, 240_000)

  /** What an id answers with. */
  function answer(id: string): string {
    const [meeting = '', path = ''] = id.split('#')
    const page = pageOf(meetingAddress(keyOfId(meeting)))
    if (!page.ids.has(path)) return 'dead'
    const line = page.elements.find(
      ({ tag, attributes }) => tag === 'li' && attributes['id'] === path && !attributes['data-item'],
    )
    if (!line) return 'item'
    if (line.text.includes('已撤銷')) return 'withdrawn'
    const link = page.elements.find(({ tag }, at) => tag === 'a' && at > page.elements.indexOf(line))
    const [to = '', fragment = ''] = (link?.attributes['href'] ?? '').slice(1).split('#')
    return pageOf(to).ids.has(fragment) ? `→ ${to}` : 'dead'
  }

  test('every id of the ledger answers', () => {
    const answers = new Map(place.ledger().map((id) => [id, answer(id)]))
    expect(answers.size).toBeGreaterThan(60)
    expect([...answers].filter(([, said]) => said === 'dead')).toEqual([])
    const of = (start: string): string[] => [
      ...new Set([...answers].filter(([id]) => id.startsWith(`${start}#`)).map(([, said]) => said)),
    ]
    expect(of('annex-guanwu-8')).toEqual(['→ tower/guanwu/8/'])
    expect(of('tower-chuwu-9')).toEqual(['withdrawn'])
    expect(of('tower-chuwu-10')).toEqual(['item'])
    // The number went to another document; what that does not hold still leads to where it was moved.
    expect(answers.get('tower-chuwu-4#1')).toBe('item')
    expect(answers.get('tower-chuwu-4#2-2')).toBe('→ tower/chuwu/14/')
    expect(
      pageOf('tower/chuwu/4/').elements.find(({ attributes }) => attributes['class'] === 'reused')?.text,
    ).toContain('第14次')
  })

  test('the history of a meeting lists what went from it, and does not say that all of its addresses stand', () => {
    const { ids, elements } = pageOf('tower/chuwu/4/history/')
    expect(ids.has('2-2')).toBe(true)
    expect(elements.some(({ text }) => text.includes('已移動或撤銷，如上所列'))).toBe(true)
    expect(elements.some(({ text }) => text.includes('均仍有效'))).toBe(false)
  })

  test('what was changed within a text is told in words, not by being struck out alone', () => {
    const said = pageOf('tower/chuwu/11/history/').elements.map(({ text }) => text.replaceAll(/\s/gu, ''))
    expect(said).toContain('文字原為「決議：請光源組於6月底前完成。」，其中「6」改為「7」（修正前文件：第11次.txt）')
  })

  test('of two documents of a meeting the later is in force, and the other was replaced by it', () => {
    const documents = pageOf('tower/chuwu/11/history/').elements.filter(
      ({ tag, text }) => tag === 'li' && text.includes('位元組'),
    )
    expect(documents.map(({ text }) => /現行|已由修正版取代/u.exec(text)?.[0])).toEqual(['現行', '已由修正版取代'])
    expect(documents.map(({ text }) => text.includes('第11次.txt'))).toEqual([false, true])
  })

  test('so does every page of a unit or a case that there ever was', () => {
    const { units, cases } = readArchive(place.content)
    const standing = new Set([...units, ...cases].map(({ address }) => address))
    const said = (address: string): string => {
      const { elements } = pageOf(address)
      const heading = elements.find(({ tag }) => tag === 'h1')?.text
      const to = elements.find(({ attributes }) => 'data-moved' in attributes)?.attributes['href']?.slice(1)
      return standing.has(address) ? 'stands' : to === undefined ? (heading ?? '') : `→ ${standing.has(to) && to}`
    }
    const answers = new Map([...ever].map((address) => [address, said(address)]))
    expect([...ever].map((address) => address.slice(0, -1)).toSorted()).toEqual(place.listed().toSorted())
    const at = (...keys: string[]): unknown[] => keys.map((key) => answers.get(`cases/${key}/`))
    // Moved with its agency, of which nothing was said of them.
    expect(at('annex-guanwu-0801', 'annex-guanwu-0802')).toEqual([
      '→ cases/tower-guanwu-0801/',
      '→ cases/tower-guanwu-0802/',
    ])
    // Of a meeting that was withdrawn, that got another number, of an item taken back, and revised.
    const none = '已無此案的記載'
    expect(at('tower-chuwu-0901', 'tower-chuwu-0402', 'tower-chuwu-0202', 'tower-chuwu-1101')).toEqual([
      none,
      none,
      none,
      none,
    ])
    expect(at('tower-chuwu-1401', 'tower-chuwu-1001', 'tower-chuwu-1003')).toEqual(['stands', 'stands', 'stands'])
    const unit = (id: string): unknown => answers.get(`units/${id}/`)
    expect(['annex-fenguan', 'annex-hanghai'].map(unit)).toEqual(['→ units/tower-dengguang/', '→ units/tower-hanghai/'])
    expect(['tower-dengguang', 'tower-guangyuan'].map(unit)).toEqual(['stands', 'stands'])
    expect(new Set(answers.values()).size).toBe(6)
    const above = (address: string): string | undefined =>
      pageOf(address).elements.find(({ attributes }) => attributes['class'] === 'breadcrumb')?.text
    expect(above('cases/tower-chuwu-0901/')).toMatch(/^\s*首頁\s*列管案\s*$/u)
    expect(above('units/annex-fenguan/')).toMatch(/^\s*首頁\s*單位\s*$/u)
    expect(above('annex/guanwu/8/')).toMatch(/^\s*首頁\s*$/u)
  })

  test('so do the pages that gathered, and none of the old ones is for search engines', () => {
    for (const [old, to] of [
      ['annex/', 'tower/'],
      ['annex/guanwu/', 'tower/guanwu/'],
      ['units/annex-fenguan/', 'units/tower-dengguang/'],
      ['annex/guanwu/8/', 'tower/guanwu/8/'],
    ] as const) {
      const { elements } = pageOf(old)
      const has = (name: string, value: string): boolean =>
        elements.some(({ attributes }) => attributes[name] === value)
      expect([old, has('content', 'noindex'), has('href', `/${to}`)]).toEqual([old, true, true])
    }
    expect(pageOf('units/tower-dengguang/').ids.size).toBeGreaterThan(0)
    expect(filesBelow(place.path('out/api/meetings')).some((name) => name.startsWith('annex'))).toBe(false)
  })

  test('every id is found by its short address, and no mistyped one finds another', () => {
    const ids = place.ledger()
    const depth = prefixLength(ids.length)
    const resolve = (typed: string): string[] => {
      const code = parseShort(typed)
      if (code === null) return []
      const table = readFileSync(join(place.path('out/s'), `${shortTable(prefixOf(code, depth))}.txt`), 'utf8')
      return table.split('\n').filter((id) => id !== '' && shortCode(id) === code)
    }
    for (const id of ids) expect(resolve(shortCode(id))).toEqual([id])
    const random = new Random(110)
    const found = Array.from({ length: 1000 }, (_, turn) => {
      const id = ids[turn % ids.length] ?? ''
      return resolve(mistyped(shortCode(id).replaceAll('-', ''), random)).filter((other) => other !== id)
    })
    expect(found.flat()).toEqual([])
  })

  test('in a browser: an old link goes on to its item, and a code typed from paper as well', async () => {
    const { site, server } = await serve(place.path('out'), '/')
    const browser = await launch()
    try {
      const page = await browser.newPage()
      await page.goto(`${site.url}annex/guanwu/8/#2-2`)
      await page.waitForURL(`${site.url}tower/guanwu/8/#2-2`)
      await page.goto(`${site.url}tower/chuwu/9/#1-c`)
      expect(await page.locator('li:target').innerText()).toContain('已撤銷')
      const code = shortCode('annex-guanwu-8#1-c')
      await page.goto(`${site.url}s/`)
      await page.locator('main input').fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`)
      await page.keyboard.press('Enter')
      await page.getByText('查無此短碼').waitFor()
      await page.locator('main input').fill(code.toLowerCase().replaceAll('-', ' '))
      await page.keyboard.press('Enter')
      await page.waitForURL(`${site.url}tower/guanwu/8/#1-c`)
      const plain = await browser.newPage({ javaScriptEnabled: false })
      await plain.goto(`${site.url}annex/guanwu/8/#2-2`)
      expect(await plain.locator('li:target a').getAttribute('href')).toBe('/tower/guanwu/8/#2-2')
    } finally {
      await browser.close()
      server.kill()
    }
  })
})
