/** What the site publishes for other programs than a browser: files of meetings, feeds, lists; and who links them. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { filesBelow, readPage } from '../support/html.ts'
import { schemaFaults } from '../support/schema.ts'

const { folder, base } = inject('below')
const files = filesBelow(folder)
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

test('every feed and every Akoma Ntoso document is valid', () => {
  const feeds = files.filter((file) => file.endsWith('feed.xml'))
  expect(feeds).toEqual(
    expect.arrayContaining(['feed.xml', 'sec/feed.xml', 'units/sec-zongwu/feed.xml', 'cases/sec-chuwu-10801/feed.xml']),
  )
  expect(feeds.flatMap((file) => schemaFaults(read(file), 'atom.rng'))).toEqual([])
  const documents = files.filter((file) => file.endsWith('.xml') && !file.endsWith('feed.xml'))
  expect(documents.sort()).toEqual(['doit/juwu/113-12/doit-juwu-113-12.xml', 'sec/chuwu/110/sec-chuwu-110.xml'])
  expect(documents.flatMap((file) => schemaFaults(read(file), 'akn-part.rng'))).toEqual([])
})

test('a link of a feed leads to an element that is there', () => {
  const links = [...read('cases/sec-chuwu-10801/feed.xml').matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/gu)]
  const missing = links.filter(([, href = '']) => {
    const [path = '', id] = href.slice(base.length).split('#')
    return id !== undefined && !readPage(folder, `${path}index.html`).ids.has(id)
  })
  expect(links.length).toBeGreaterThan(1)
  expect(missing).toEqual([])
})

describe('what a page links is published', () => {
  test.each([
    'index.html',
    'sec/index.html',
    'sec/chuwu/110/index.html',
    'units/sec-zongwu/index.html',
    'cases/index.html',
    'cases/sec-chuwu-10801/index.html',
    'deadlines/index.html',
  ])('%s', (file) => {
    const targets = readPage(folder, file).elements.flatMap(({ tag, attributes: { href = '', rel, download } }) =>
      (tag === 'link' && rel === 'alternate') || (tag === 'a' && (download !== undefined || href.endsWith('.xml')))
        ? [href]
        : [],
    )
    expect(targets.length).toBeGreaterThan(0)
    expect(targets.filter((href) => !existsSync(join(folder, decodeURIComponent(href.slice(base.length)))))).toEqual([])
  })
})

test('the history of a meeting tells its state, marked as inferred, and its document', () => {
  const page = readPage(folder, 'sec/chuwu/110/history/index.html')
  const approval = page.elements.find(({ attributes }) => attributes['class']?.startsWith('approval'))
  expect(approval?.text.replaceAll(/\s/gu, '')).toBe('紀錄狀態：待確認推定（後一次會議紀錄尚未收錄）')
  expect(page.elements.some(({ attributes }) => attributes['class'] === 'inferred')).toBe(true)
  expect(page.elements.some(({ text }) => text.includes('a29abcc410e1ed75'))).toBe(true)
})

test('a spreadsheet and its CSV have as many rows', () => {
  const rows = read('deadlines/deadlines.csv').trimEnd().split('\r\n')
  expect(rows[0]).toContain('期限,期限原文')
  expect(rows.length).toBeGreaterThan(5)
  expect(readFileSync(join(folder, 'deadlines/deadlines.ods')).subarray(30, 38).toString()).toBe('mimetype')
})
