/** Recall and precision of the search are 1: against a plain scan of the published JSON, in the real browser. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launch, searchModule, type SearchAll } from '../support/browser.ts'
import { plainFold, random, readMeetings } from '../support/scan.ts'

const site = inject('site')
const meetings = readMeetings(site.folder)
const items = meetings.flatMap((meeting) => meeting.all)
const folded = items.map((item) => ({ id: item.id, text: plainFold(item.text) }))
const scan = (term: string): string[] => folded.filter(({ text }) => text.includes(plainFold(term))).map(({ id }) => id)

let browser: Browser
let search: SearchAll
beforeAll(async () => {
  browser = await launch()
  const page = await browser.newPage()
  await page.goto(`${site.url}search/`)
  search = await searchModule(page, site.url)
})
afterAll(async () => browser.close())

const idsOf = ({ meetings: found }: Awaited<ReturnType<SearchAll>>[number]): string[] =>
  found.flatMap(({ hits }) => hits.map(({ item }) => item))

/** The queries whose hits are not those of the scan, with what is missing and what is too many. */
async function faults(queries: readonly string[], termOf = (query: string): string => query): Promise<object[]> {
  const results = await search(queries)
  return results.flatMap((result, index) => {
    const { total, exact } = result
    const ids = idsOf(result)
    const query = queries[index] ?? ''
    const expected = scan(termOf(query))
    const missing = expected.filter((id) => !ids.includes(id))
    const extra = ids.filter((id) => !expected.includes(id))
    const right =
      missing.length + extra.length === 0 && new Set(ids).size === ids.length && exact && total === ids.length
    return right ? [] : [{ query, missing, extra, total, exact }]
  })
}

const unquote = (query: string): string => query.slice(1, -1)
/** `count` cuts of 1 to 8 characters out of the items' texts, in quotes, so that white space does not separate terms. */
function cuts(count: number, seed: number): string[] {
  const next = random(seed)
  return Array.from({ length: count }, () => {
    for (;;) {
      const text = items[Math.floor(next() * items.length)]?.text ?? ''
      const length = 1 + Math.floor(next() * 8)
      const start = Math.floor(next() * Math.max(1, text.length - length))
      const cut = text.slice(start, start + length)
      if (plainFold(cut) !== '' && !cut.includes('"')) return `"${cut}"`
    }
  })
}

describe('every substring is found, and nothing else', () => {
  test('400 random cuts of 1 to 8 characters', async () => {
    expect(await faults(cuts(400, 110), unquote)).toEqual([])
  })

  test('every character that stands in the archive, punctuation included', async () => {
    const characters = [...new Set(items.flatMap(({ text }) => Array.from(text)))].filter(
      (character) => plainFold(character) !== '',
    )
    expect(characters.length).toBeGreaterThan(500)
    expect(await faults(characters)).toEqual([])
  })

  test('variants: 臺 for 台, full width, case, spacing', async () => {
    const wide = (text: string): string =>
      text.replaceAll(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    const variants = cuts(40, 113).flatMap((quoted) => {
      const cut = unquote(quoted)
      const spaced = Array.from(cut).join(' ')
      return [
        cut.replaceAll('臺', '台'),
        cut.replaceAll('台', '臺'),
        wide(cut),
        cut.toUpperCase(),
        cut.toLowerCase(),
        spaced,
        cut.replaceAll(/\s/gu, ''),
      ]
    })
    expect(
      await faults(
        variants.map((variant) => `"${variant}"`),
        unquote,
      ),
    ).toEqual([])
  })

  test('what people type', async () => {
    const typed = [
      '12月31日',
      '１２月３１日',
      '臺北市',
      '台北市',
      'odf',
      'App',
      '會，',
      '「',
      '(一)',
      '列管',
      '113年12月17日',
      '散會',
      '陳志銘',
      'ｐｏｃ',
      '疫情之',
    ]
    expect(await faults(typed)).toEqual([])
    expect(scan('疫情之').length).toBeGreaterThan(0)
  })

  test('what stands nowhere is not found, across the border of two items neither', async () => {
    const [first, second] = items.slice(3)
    const across = `${first?.text.slice(-3)}${second?.text.slice(0, 3)}`
    expect(await faults(['查無此字', '龘', '𠀀', across, '<script>', '\\', '"', '%', 'zzzz'])).toEqual([])
  })
})

describe('several terms', () => {
  test('hold in the meeting; items with all of them come first', async () => {
    const [result] = await search(['公管中心 列管案號'])
    const both = scan('公管中心').filter((id) => scan('列管案號').includes(id))
    const [meeting] = both[0]?.split('#') ?? []
    const any = [...scan('公管中心'), ...scan('列管案號')].filter((id) => id.startsWith(`${meeting}#`))
    const ids = result ? idsOf(result) : []
    expect(both.length).toBeGreaterThan(0)
    expect(ids.slice(0, both.length)).toEqual(both)
    expect(new Set(ids)).toEqual(new Set(any))
  })

  test('a term that the meeting lacks leaves nothing', async () => {
    expect(await search(['公管中心 微波爐'])).toEqual([{ meetings: [], total: 0, exact: true }])
  })
})

describe('the language of a query', () => {
  const has = (id: string, term: string): boolean => scan(term).includes(id)
  test.each<[string, (id: string) => boolean]>([
    ['公文|檔案', (id) => has(id, '公文') || has(id, '檔案')],
    ['公文 -列管', (id) => has(id, '公文') && !has(id, '列管')],
    ['機關:資訊局 請|會', (id) => id.startsWith('doit-') && (has(id, '請') || has(id, '會'))],
    ['日期:111.3.17 請', (id) => id.startsWith('sec-') && has(id, '請')],
    ['日期:2022-03-18.. 請', (id) => id.startsWith('doit-') && has(id, '請')],
    ['"公文|檔案"', () => false],
    ['文书组', (id) => has(id, '文書組')],
  ])('%s', async (query, holds) => {
    const [found] = await search([query])
    const expected = items.map(({ id }) => id).filter(holds)
    expect(found && idsOf(found).toSorted()).toEqual(expected.toSorted())
    expect(found).toMatchObject({ total: expected.length, exact: true })
  })
})

describe('filters and order', () => {
  const unitsOf = (id: string): (string | null)[] =>
    items.find((item) => item.id === id)?.units.map((unit) => unit.id) ?? []
  const kindOf = (id: string): string => items.find((item) => item.id === id)?.kind ?? ''

  test.each([
    [{ unit: 'sec-gongguan' }, (id: string) => unitsOf(id).includes('sec-gongguan')],
    [{ kind: 'conclusion' }, (id: string) => kindOf(id) === 'conclusion'],
    [{ kind: ['conclusion', 'report'] }, (id: string) => ['conclusion', 'report'].includes(kindOf(id))],
    [{ agency: 'doit' }, (id: string) => id.startsWith('doit-')],
    [{ year: '111' }, (id: string) => id.startsWith('sec-chuwu-110')],
    [{ year: '2022' }, (id: string) => id.startsWith('sec-chuwu-110')],
    [{ year: '111', kind: 'directive' }, () => false],
  ])('%j', async (filters, holds) => {
    const [asked, everything] = (await search(['請', ''], { filters })).map(idsOf)
    expect(asked?.toSorted()).toEqual(scan('請').filter(holds).toSorted())
    expect(everything?.toSorted()).toEqual(
      items
        .map(({ id }) => id)
        .filter(holds)
        .toSorted(),
    )
  })

  test('newest first, or oldest', async () => {
    const [newest] = await search(['請'])
    const [oldest] = await search(['請'], { sort: 'oldest' })
    expect(newest?.meetings.map(({ date }) => date)).toEqual(['2024-12-17', '2022-03-17'])
    expect(oldest?.meetings.map(({ date }) => date)).toEqual(['2022-03-17', '2024-12-17'])
  })

  test('a limit cuts the hits, and the total still counts all', async () => {
    const [cut] = await search(['請'], { limit: 3 })
    expect(cut?.meetings.flatMap(({ hits }) => hits)).toHaveLength(3)
    expect(cut).toMatchObject({ total: scan('請').length, exact: true })
  })

  test('an excerpt is escaped HTML with every match marked, and the address opens the item', async () => {
    const [found] = await search(['為因應3月23日'])
    const hit = found?.meetings[0]?.hits[0]
    expect(hit?.excerpt).toContain('<mark>為因應3月23日</mark>')
    expect(hit).toMatchObject({ item: 'sec-chuwu-110#2-4-c-8', url: `${site.url}sec/chuwu/110/#2-4-c-8` })
    expect(hit?.citation).toContain('會議結論(八)')
  })
})
