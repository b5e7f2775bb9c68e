/** An index of several shards in the real browser: as exact as one, newest first, and the engine is loaded once. */
import type { ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { ApiMeeting } from '../../src/model/api.ts'
import { INDEX_FOLDER, writeIndex } from '../../src/search/build/index.ts'
import { launch, searchModule, type SearchAll } from '../support/browser.ts'
import { plainFold, readMeetings } from '../support/scan.ts'
import { serve, type Site } from '../support/setup.ts'

const root = mkdtempSync(join(tmpdir(), 'shards-'))
const folder = join(root, 'site')
const built = inject('site')
/** As api/index.json lists them: newest first. */
const meetings = readMeetings(built.folder).toSorted((a, b) => b.date.localeCompare(a.date))
const items = meetings.flatMap(({ all }) => all)

let browser: Browser
let search: SearchAll
let site: Site
let server: ChildProcess
const asked: string[] = []
/** The site again, with a shard for each meeting. */
beforeAll(async () => {
  cpSync(built.folder, folder, { recursive: true })
  const published = meetings as unknown as readonly ApiMeeting[]
  await writeIndex(published, join(folder, INDEX_FOLDER), join(root, 'cache'), { frozen: 1, newest: 1 })
  ;({ site, server } = await serve(folder, '/'))
  browser = await launch()
  const page = await browser.newPage()
  page.on('request', (request) => asked.push(request.url().slice(site.url.length)))
  // The only page whose policy lets it fetch.
  await page.goto(`${site.url}search/`)
  search = await searchModule(page, site.url)
})
afterAll(async () => {
  await browser.close()
  server.kill()
  rmSync(root, { recursive: true })
})

describe('shards', () => {
  test('are two here, and only the newest brings the engine', () => {
    const manifest = JSON.parse(readFileSync(join(folder, INDEX_FOLDER, 'shards.json'), 'utf8')) as {
      shards: { folder: string }[]
    }
    expect(manifest.shards.map((shard) => shard.folder.slice(0, 9))).toEqual(['2024-2024', '2022-2022'])
    const names = readdirSync(join(folder, INDEX_FOLDER), { recursive: true })
    expect(names.filter((name) => /pf_fragment|pagefind-(?!entry)/u.test(String(name)))).toEqual([])
  })

  test('every character and every eleventh pair of the archive is found, and nothing else', async () => {
    const folded = items.map(({ id, text }) => ({ id, text: plainFold(text) }))
    const characters = new Set(folded.flatMap(({ text }) => [...text]))
    const pairs = folded.flatMap(({ text }) => Array.from(text, (_, at) => text.slice(at, at + 2)))
    const queries = [...characters, ...new Set(pairs.filter((_, at) => at % 11 === 0))].map((query) => `"${query}"`)
    const results = await search(queries)
    const wrong = results.flatMap(({ meetings: found, total, exact }, index) => {
      const ids = found.flatMap(({ hits }) => hits.map(({ item }) => item)).toSorted()
      const term = queries[index]?.slice(1, -1) ?? ''
      const expected = folded.flatMap(({ id, text }) => (text.includes(term) ? [id] : [])).toSorted()
      return exact && total === ids.length && JSON.stringify(ids) === JSON.stringify(expected) ? [] : [term]
    })
    expect(queries.length).toBeGreaterThan(900)
    expect(wrong).toEqual([])
    // All that differs between the two but chunks: the newest comes with the manifest, the other in a file of its own.
    const starts = asked.filter((url) => url.endsWith('/start.json')).map((url) => url.slice(13, 22))
    expect([...new Set(starts)]).toEqual(['2022-2022'])
    expect(asked.filter((url) => /\.pagefind$|\.pf_meta$|pagefind-entry/u.test(url))).toEqual([])
    expect(new Set(asked.filter((url) => url.endsWith('/pagefind.js'))).size).toBe(1)
  })

  test('a first search asks for its part of the index while the engine is on its way, and for none in vain', async () => {
    const page = await browser.newPage()
    const parts: string[] = []
    let release = (): void => {}
    const isAsked = new Promise<void>((resolve) => {
      release = resolve
    })
    page.on('request', (request) => {
      if (!request.url().endsWith('.pf_index')) return
      parts.push(request.url())
      release()
    })
    await page.route('**/pagefind.js', async (route) => {
      await isAsked
      await route.continue()
    })
    await page.goto(`${site.url}search/?q=${encodeURIComponent('開放文件')}`)
    await page.waitForSelector('[data-results] mark')
    expect(parts.filter((url) => url.includes('/2024-2024'))).toHaveLength(1)
    await page.close()
  })

  test('come in the order that is asked for', async () => {
    const [newest] = await search(['請'])
    const [oldest] = await search(['請'], { sort: 'oldest' })
    expect(newest?.meetings.map(({ date }) => date)).toEqual(['2024-12-17', '2022-03-17'])
    expect(oldest?.meetings.map(({ date }) => date)).toEqual(['2022-03-17', '2024-12-17'])
  })
})
