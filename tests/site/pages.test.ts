/** The built site as files: links and anchors, contracts, policy, sizes. At / and below /minutes/. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'
import { filesBelow, readPages, type HtmlPage } from '../support/html.ts'
import { readMeetings } from '../support/scan.ts'

const LINKS = ['href', 'src', 'action'] as const

describe.each(['site', 'below'] as const)('%s', (name) => {
  const { folder, base } = inject(name)
  const pages = readPages(folder)
  const files = new Set(filesBelow(folder))
  const byFile = new Map(pages.map((page) => [page.file, page]))
  const links = pages.flatMap((page) =>
    page.elements.flatMap(({ tag, attributes }) =>
      LINKS.flatMap((attribute) =>
        attributes[attribute] === undefined ? [] : [{ page, tag, target: attributes[attribute] }],
      ),
    ),
  )

  /** The file that a link's path leads to, or null. */
  function fileOf(page: HtmlPage, target: string): { file: string; hash: string } | null {
    const url = new URL(target, `http://archive.test${base}${page.file.replace(/index\.html$/u, '')}`)
    if (!url.pathname.startsWith(base)) return null
    const path = decodeURIComponent(url.pathname.slice(base.length))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    return files.has(file) ? { file, hash: decodeURIComponent(url.hash.slice(1)) } : null
  }

  test('every internal link leads to a file, every anchor to an element', () => {
    expect(links.length).toBeGreaterThan(500)
    const broken = links.filter(({ page, target }) => {
      const found = fileOf(page, target)
      return !found || (found.hash !== '' && !byFile.get(found.file)?.ids.has(found.hash))
    })
    expect(broken.map(({ page, target }) => `${page.file} → ${target}`)).toEqual([])
  })

  test('nothing names another host', () => {
    const foreign = links.filter(({ target }) => /^(?:[a-z]+:)?\/\//iu.test(target))
    expect(foreign.map(({ page, target }) => `${page.file} → ${target}`)).toEqual([])
    const styles = [...files]
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
    expect(styles.join('').match(/url\(|@import/gu)).toBeNull()
  })

  test('every item of every meeting has its id and data-item, at the address that the JSON gives', () => {
    const meetings = readMeetings(folder)
    const missing = meetings.flatMap((meeting) =>
      meeting.all.filter((item) => {
        const [path = '', hash = ''] = item.url.slice(base.length).split('#')
        const element = byFile.get(`${path}index.html`)?.elements.find(({ attributes }) => attributes['id'] === hash)
        return !item.url.startsWith(base) || hash !== item.path || element?.attributes['data-item'] !== item.id
      }),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
    expect(meetings.flatMap(({ all }) => all).length).toBeGreaterThan(60)
  })

  test('the text of every item stands on its page, character for character', () => {
    const solid = (text: string): string => text.replaceAll(/\s/gu, '')
    const lost = readMeetings(folder).flatMap((meeting) => {
      const page = byFile.get(`${meeting.url.slice(base.length)}index.html`)
      return meeting.all.filter((item) => {
        if (item.path === '0') return false
        const element = page?.elements.find(({ attributes }) => attributes['data-item'] === item.id)
        // What is said to a screen reader only is not the document's.
        const shown = solid(element?.text ?? '').replaceAll(/（第[^（）]*尚未收錄）/gu, '')
        return !shown.includes(solid(item.text))
      })
    })
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  test('every page has a strict policy, a language, one h1 and a title of its own; no inline script or handler', () => {
    const faults = pages.flatMap(({ file, elements }) => {
      const policy =
        elements.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes[
          'content'
        ] ?? ''
      const scripts = elements.filter(
        ({ tag, attributes }) =>
          tag === 'script' && attributes['src'] === undefined && attributes['type'] !== 'application/json',
      )
      const handlers = elements.filter(({ attributes }) =>
        Object.keys(attributes).some((attribute) => /^on|^style$/u.test(attribute)),
      )
      const checks = {
        policy:
          policy.startsWith("default-src 'none'; script-src 'self'") &&
          !/unsafe-inline|'unsafe-eval'|\*|https?:/u.test(policy),
        wasm: policy.includes('wasm-unsafe-eval') === (file === 'search/index.html'),
        language: elements.some(({ tag, attributes }) => tag === 'html' && attributes['lang'] === 'zh-Hant-TW'),
        heading: elements.filter(({ tag }) => tag === 'h1').length === 1,
        inline: scripts.length + handlers.length === 0,
      }
      return Object.entries(checks).flatMap(([check, right]) => (right ? [] : [`${file}: ${check}`]))
    })
    expect(faults).toEqual([])
    const titles = pages.map(({ elements }) => elements.find(({ tag }) => tag === 'title')?.text)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('no page shows stray markup', () => {
    const stray = pages.filter(({ elements }) =>
      /\*\*|^#{1,6} /mu.test(elements.find(({ tag }) => tag === 'main')?.text ?? ''),
    )
    expect(stray.map(({ file }) => file)).toEqual([])
  })

  test('a page that does not look things up ships at most 5 KB of script, gzipped', () => {
    const sizes = pages
      .filter(({ file }) => !['search/index.html', 'cite/index.html'].includes(file))
      .map((page) => {
        const scripts = new Set<string>()
        const add = (file: string): void => {
          if (scripts.has(file)) return
          scripts.add(file)
          const code = readFileSync(join(folder, file), 'utf8')
          for (const [, other = ''] of code.matchAll(/from\s*["']\.\/([^"']+)["']|import\s*["']\.\/([^"']+)["']/gu))
            add(`assets/${other}`)
        }
        for (const { tag, attributes } of page.elements)
          if (tag === 'script' && attributes['src']) add(attributes['src'].slice(base.length))
        return [
          page.file,
          [...scripts].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0),
        ] as const
      })
    expect(Math.max(...sizes.map(([, size]) => size))).toBeGreaterThan(0)
    expect(sizes.filter(([, size]) => size > 5 * 1024)).toEqual([])
  })

  test('the sources are served as they were received', () => {
    const sources = filesBelow('content/sources')
    expect(sources.length).toBeGreaterThan(1)
    for (const file of sources)
      expect(readFileSync(join(folder, 'sources', file)).equals(readFileSync(join('content/sources', file)))).toBe(true)
  })
})
