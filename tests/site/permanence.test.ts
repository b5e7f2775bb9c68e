/**
 * Ten edits of an archive, through ingest and moved.yaml as a clerk makes them; then it is built, and every id that was ever
 * published must answer: with the item, or with a line that leads to it, or that says it was withdrawn. So must every page of
 * a unit or a case that there ever was: as it is, where it went, or that no word is left of it.
 */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dump } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { ingestFiles } from '../../src/ingest/batch.ts'
import { Store } from '../../src/ingest/store.ts'
import { parseLedger } from '../../src/model/ledger.ts'
import { keyOfId, meetingAddress } from '../../src/model/path.ts'
import { parseShort, prefixLength, prefixOf, shortCode, shortTable } from '../../src/model/short.ts'
import { launch } from '../support/browser.ts'
import { Workplace } from '../support/content.ts'
import { HEADER } from '../support/document.ts'
import { filesBelow, readPage, type HtmlPage } from '../support/html.ts'
import { mistyped } from '../support/mistype.ts'
import { Random } from '../support/random.ts'
import { TOWER, TOWER_ANNEX } from '../support/registry.ts'
import { build, serve } from '../support/setup.ts'

const place = new Workplace()
afterAll(() => place[Symbol.dispose]())

const BODY = '一、甲案\n決議：請光源組於 6 月底前完成。\n二、乙案\n（一）前段\n（二）後段\n三、散會：11 時\n'
/** Each tracks two cases of its own: of the 4th 401 and 402, in four digits. */
const tracking = (number: number, body: string): string => {
  const meeting = String(number).padStart(2, '0')
  return body
    .replace('前段', `前段，列管案號${meeting}01賡續列管`)
    .replace('後段', `後段，列管案號${meeting}02賡續列管`)
}
const minutes = (number: number, body = BODY): string =>
  HEADER.replace('第 7 次', `第 ${number} 次`).replace('5 月 6 日', `5 月 ${number} 日`) + tracking(number, body)
const annex = (number: number): string =>
  minutes(number).replace(`燈塔處第 ${number} 次處務會議`, `燈塔處臺南分館第 ${number} 次館務會議`)

const SIGNED = 'by: 周小帆, on: 2024-05-20'
const correct = (number: number, ...entries: string[]): string =>
  place.write(
    `content/corrections/tower-chuwu-${number}.yaml`,
    entries.map((entry) => `- {${entry}, ${SIGNED}}\n`).join(''),
  )
const move = (entry: string): void => appendFileSync(place.path('content/moved.yaml'), `- {${entry}, ${SIGNED}}\n`)
const register = (...agencies: readonly object[]): void => {
  for (const agency of agencies) place.write(`content/agencies/${(agency as { id: string }).id}.yaml`, dump(agency))
}
const remove = (...files: string[]): void => {
  for (const file of files) rmSync(place.path(`content/${file}`), { recursive: true })
}

/** What became of each document, named or, where none is, archived: `written`, or `refused moved-id`. */
async function ingest(documents: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const store = new Store(place.content)
  const files = Object.entries(documents).map(([name, text]) => place.write(`inbox/${name}`, text))
  const results = await ingestFiles(files, { store, only: null, check: files.length === 0 })
  return results.map(({ state, messages }) =>
    [state, ...messages.flatMap(({ level, rule }) => (level === 'error' ? [rule] : []))].join(' '),
  )
}
const ledger = (): string[] => parseLedger(place.read('content/permalinks.txt'))
const listed = (): string[] => parseLedger(place.read('content/addresses.txt'))

const file = (number: number): string => `第${number}次.txt`

const SEAFARERS = { id: 'hanghai', name: '航海組' }
const ANNEX = { ...TOWER_ANNEX, units: [{ id: 'fenguan', name: '分館組' }, SEAFARERS] }
const [LIGHT] = TOWER.units
const RENAMED = [
  { ...LIGHT, until: '2024-05-31', successor: 'guangyuan' },
  { id: 'guangyuan', name: '光源科', from: '2024-06-01' },
  SEAFARERS,
]

/** In the order in which they are made. */
const EDITS: Readonly<Record<string, () => Promise<void>>> = {
  insert: async () => {
    const text = minutes(1, BODY.replace('二、乙案', '二、新案\n三、乙案').replace('三、散會', '四、散會'))
    expect(await ingest({ '第1次（修正版）.txt': text })).toEqual(['changed'])
  },
  delete: async () => {
    correct(2, 'do: withdraw, path: 2-2, reason: 誤植')
    expect(await ingest({ '第2次（修正版）.txt': minutes(2, BODY.replace('（二）後段\n', '')) })).toEqual(['changed'])
  },
  retitle: async () => {
    correct(
      3,
      'do: set, field: title, from: 晨霧市政府燈塔處第 3 次處務會議紀錄, to: 晨霧市政府燈塔處第 3 次處務會議紀錄（定稿）',
    )
    expect(await ingest({ [file(3)]: minutes(3) })).toEqual(['changed'])
  },
  // What was filed as the 4th meeting was the 14th; then comes the real 4th.
  renumber: async () => {
    remove('meetings/tower/chuwu/4.yaml', `sources/tower/${file(4)}`)
    expect(() => readArchive(place.content)).toThrow('tower-chuwu-4#2-2')
    move('from: tower-chuwu-4, to: tower-chuwu-14, reason: 次別誤植')
    expect(await ingest({ [file(14)]: minutes(14) })).toEqual(['written'])
    const real = { [file(4)]: minutes(4, '一、丙案\n二、散會：11 時\n') }
    expect(await ingest(real)).toEqual(['refused moved-id'])
    const moved = place.read('content/moved.yaml')
    place.write('content/moved.yaml', moved.replace('次別誤植', '次別誤植, reused: true'))
    expect(await ingest(real)).toEqual(['written'])
  },
  move: async () => {
    correct(5, 'do: move, path: 2-2, from: 2, to: 1')
    expect(await ingest({ [file(5)]: minutes(5) })).toEqual(['changed'])
  },
  'rename a unit': async () => {
    register({ ...TOWER, units: RENAMED }, { ...ANNEX, units: [SEAFARERS] })
    expect(() => readArchive(place.content)).toThrow('units/annex-fenguan')
    move('from: units/annex-fenguan, to: units/tower-dengguang')
    expect(await ingest({ [file(6)]: minutes(6) })).toEqual(['unchanged'])
  },
  'merge agencies': async () => {
    const [series] = TOWER_ANNEX.series
    const { aliases, ...tower } = { ...TOWER, units: RENAMED, aliases: [TOWER_ANNEX.name] }
    remove('agencies/annex.yaml', 'meetings/annex')
    mkdirSync(place.path('content/sources/tower'), { recursive: true })
    cpSync(place.path('content/sources/annex'), place.path('content/sources/tower'), { recursive: true })
    remove('sources/annex')
    register({ ...tower, aliases, series: [...TOWER.series, series] })
    move('from: annex, to: tower, reason: 機關整併')
    expect(await ingest({ '館務第8次.txt': annex(8) })).toEqual(['written'])
  },
  withdraw: async () => {
    remove('meetings/tower/chuwu/9.yaml', `sources/tower/${file(9)}`)
    remove('meetings/tower/chuwu/10.yaml', `sources/tower/${file(10)}`)
    move('from: tower-chuwu-9, reason: 涉及個人資料')
    move('from: tower-chuwu-10, reason: 誤公開')
    expect(await ingest({ [file(9)]: minutes(9) })).toEqual(['refused moved-id'])
  },
  revise: async () => {
    // The case's number was wrong as well.
    const text = minutes(11, BODY.replace('6 月底前', '7 月底前')).replace('案號1101', '案號1003')
    expect(await ingest({ '第11次（修正版）.txt': text })).toEqual(['changed'])
  },
  restore: async () => {
    const moved = place.read('content/moved.yaml')
    place.write('content/moved.yaml', moved.replace(/^.*tower-chuwu-10,.*\n/mu, ''))
    expect(() => readArchive(place.content)).toThrow('tower-chuwu-10#0')
    expect(await ingest({ [file(10)]: minutes(10) })).toEqual(['written'])
  },
}

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
    place.write('content/moved.yaml', '# What became of published ids.\n')
    register({ ...TOWER, units: [LIGHT, SEAFARERS] }, ANNEX)
    const first = [1, 2, 3, 4, 5, 6, 9, 10, 11].map((number) => [file(number), minutes(number)])
    await ingest(Object.fromEntries([...first, ['館務第8次.txt', annex(8)]]) as Record<string, string>)
    visit()
    for (const [name, edit] of Object.entries(EDITS)) {
      const before = [ledger(), listed()]
      await edit()
      const grown = [ledger(), listed()].map((lines, index) => lines.slice(0, before[index]?.length))
      expect(grown, `${name}: the ledgers only grow`).toEqual(before)
      expect(readArchive(place.content).gone.lost, `${name}: nothing is lost`).toEqual([])
      visit()
    }
    expect((await ingest()).filter((state) => state !== 'current')).toEqual([])
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
    const answers = new Map(ledger().map((id) => [id, answer(id)]))
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
    expect([...ever].map((address) => address.slice(0, -1)).toSorted()).toEqual(listed().toSorted())
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
    const ids = ledger()
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
