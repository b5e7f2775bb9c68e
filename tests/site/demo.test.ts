/** `npm run demo`: a small city, made, ingested, built and served, every page of which says that it is invented. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { violationsInEitherLook } from '../support/axe.ts'
import { launch } from '../support/browser.ts'
import { readPages } from '../support/html.ts'
import { freePort } from '../support/setup.ts'

const NOTICE = '示範資料：本站所有機關、人名、會議與案件均為虛構。'
const folder = mkdtempSync(join(tmpdir(), 'demo-'))
const dist = join(folder, 'dist')

interface Demo {
  readonly child: ChildProcess
  readonly url: string
  /** What it printed until it served. */
  readonly said: string
}

async function demo(): Promise<Demo> {
  const args = ['scripts/demo.ts', '--meetings', '3', '--port', String(await freePort()), '--folder', folder]
  const child = spawn(process.execPath, args)
  let said = ''
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data: Buffer) => {
      said += data.toString()
      if (/^http:\S+\n/mu.test(said)) resolve()
    })
    child.on('close', () => reject(new Error(said)))
  })
  return { child, url: /^http:\S+/mu.exec(said)?.[0] ?? '', said }
}

async function end({ child }: Demo): Promise<number | null> {
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const [code] = (await closed) as [number | null]
  return code
}

let first: Demo
beforeAll(async () => {
  first = await demo()
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('every page says so, in its text and in its title', () => {
  const pages = readPages(dist)
  expect(pages.length).toBeGreaterThan(250)
  const silent = pages.filter(({ elements }) => {
    const title = elements.find(({ tag }) => tag === 'title')?.text ?? ''
    const note = elements.find(({ attributes }) => attributes['role'] === 'note')
    return note?.text !== NOTICE || !title.endsWith('（示範資料）')
  })
  expect(silent.map(({ file }) => file)).toEqual([])
  for (const file of ['index.html', '404.html', 'search/index.html'])
    expect(pages.map((page) => page.file)).toContain(file)
})

test('so do the index of the data and the margin of paper', () => {
  expect(JSON.parse(readFileSync(join(dist, 'api/index.json'), 'utf8'))).toMatchObject({ invented: true })
  expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain(`@top-center{content:"${NOTICE}"`)
})

test('the archive itself says nothing of the sort', () => {
  const site = inject('site')
  const silent = readPages(site.folder).filter(({ elements }) =>
    elements.some(
      ({ tag, text, attributes }) => attributes['role'] === 'note' || (tag === 'title' && text.includes('示範')),
    ),
  )
  expect(silent.map(({ file }) => file)).toEqual([])
  expect(readFileSync(join(site.folder, 'api/index.json'), 'utf8')).not.toContain('invented')
})

test('axe finds nothing', async () => {
  const browser = await launch()
  const page = await browser.newPage({ reducedMotion: 'reduce' })
  for (const path of ['', 'units/', 'deadlines/', 'search/?q=請', 'nowhere/']) {
    await page.goto(first.url + path)
    expect([path, await violationsInEitherLook(page)]).toEqual([path, []])
  }
  await browser.close()
})

test('what an address leads to stands clear of the notice, which stays', async () => {
  const browser = await launch()
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  const { meetings } = JSON.parse(readFileSync(join(dist, 'api/index.json'), 'utf8')) as { meetings: { url: string }[] }
  await page.goto(new URL(meetings[0]?.url ?? '', first.url).href)
  const id = await page.locator('[data-item]').nth(12).getAttribute('id')
  await page.goto(`${page.url()}#${id}`)
  await page.waitForFunction(() => scrollY > 0)
  const bottom = await page.locator('[role=note]').evaluate((note) => note.getBoundingClientRect().bottom)
  expect(bottom).toBeGreaterThan(0)
  expect(await page.locator(`[id="${id}"] > .own`).evaluate((own) => own.getBoundingClientRect().top)).toBeGreaterThan(
    bottom,
  )
  await browser.close()
})

test('started again it serves what is there, and ends when it is told to', async () => {
  const built = statSync(join(dist, 'index.html')).mtimeMs
  expect(await end(first)).toBe(0)
  const second = await demo()
  expect(second.said).toContain('網站已是最新')
  expect(statSync(join(dist, 'index.html')).mtimeMs).toBe(built)
  expect((await fetch(`${second.url}nowhere/`)).status).toBe(404)
  expect(await end(second)).toBe(0)
  await expect(fetch(second.url)).rejects.toThrow()
})

test.each([
  ['--meetings', 'many'],
  ['--meetings', '0'],
  ['--port', '99999'],
  ['--city', 'x'],
])('says how it is used: %s %s', (...args) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/demo.ts', ...args], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run demo')])
})
