/** Builds of other content: hostile text, a ledger that is not kept, faults in the content. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { launch } from '../support/browser.ts'
import { readPage } from '../support/html.ts'
import { build } from '../support/setup.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const buildIt = (): ReturnType<typeof build> =>
  build({ ARCHIVE_CONTENT: join(folder, 'content'), ARCHIVE_OUT: join(folder, 'out') })

const HOSTILE = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '{1+1} {process.exit(1)}',
  "import x from 'node:fs'",
  'export const y = 1',
  '2**3 與 **粗體** 與 __底線__ 與 `code`',
  '[連結](javascript:window.hit=1)',
  '</p></li></main><!-- --><style>*{display:none}</style>',
  '&lt;b&gt; &amp; \\u003c',
  '${window.hit = 1}',
]

test('a document that is a page is published as text', () => {
  const source = join(folder, '111.html')
  const lines = ['臺北市政府秘書處第 111 次處務會議紀錄', '時間：民國 111 年 4 月 14 日 10 時', '壹、散會：11 時']
  const page = `<script>window.hit = 1</script>${lines.map((line) => `<p>${line}</p>`).join('')}`
  writeFileSync(source, page)
  const { status } = spawnSync('node', ['scripts/ingest.ts', '--content', join(folder, 'content'), source])
  expect(status).toBe(0)
  expect(buildIt().status).toBe(0)
  expect(existsSync(join(folder, 'out/sources/sec/111.html'))).toBe(false)
  expect(readFileSync(join(folder, 'out/sources/sec/111.html.text'), 'utf8')).toBe(page)
})

describe('text of minutes is text', () => {
  test('whatever it holds, it shows as it is printed', async () => {
    const source = join(folder, '敵意.txt')
    const lines = [
      '臺北市政府秘書處第 111 次處務會議紀錄',
      '時間：民國 111 年 4 月 14 日 10 時',
      '地點：<b>會議室</b>',
      '主席：陳志銘',
      '紀錄：許菁芳',
    ]
    const items = [...HOSTILE, '依第 110 次處務會議結論，列管案號 11003 賡續列管。'].map(
      (text, index) => `${index + 1}、${text}`,
    )
    writeFileSync(source, [...lines, '壹、報告事項', ...items, '散會：11 時'].join('\n\n'))
    const ingest = spawnSync('node', ['scripts/ingest.ts', '--content', join(folder, 'content'), source], {
      encoding: 'utf8',
    })
    expect(ingest.stderr).toBe('')
    expect(ingest.status).toBe(0)
    const { status, output } = buildIt()
    expect([status, status === 0 ? '' : output]).toEqual([0, ''])
    const page = readPage(join(folder, 'out'), 'sec/chuwu/111/index.html')
    const shown = HOSTILE.map((text, index) => {
      const element = page.elements.find(({ attributes }) => attributes['id'] === `1-${index + 1}`)
      return element?.text.includes(text) ? text : (element?.text ?? null)
    })
    expect(shown).toEqual(HOSTILE)
    expect(
      page.elements.filter(
        ({ tag, attributes }) => tag === 'img' || (tag === 'style' && !page.elements[0]) || attributes['onerror'],
      ),
    ).toEqual([])
    // The two meetings of the series now know each other, and a case's number its opening meeting.
    const link = (file: string, match: (attributes: Readonly<Record<string, string>>) => boolean): string | undefined =>
      readPage(join(folder, 'out'), file).elements.find(({ tag, attributes }) => tag === 'a' && match(attributes))
        ?.attributes['href']
    expect(link('sec/chuwu/111/index.html', ({ rel }) => rel === 'prev')).toBe('/sec/chuwu/110/')
    expect(link('sec/chuwu/110/index.html', ({ rel }) => rel === 'next')).toBe('/sec/chuwu/111/')
    expect(link('sec/chuwu/111/index.html', ({ title }) => title === '第110次處務會議紀錄')).toBe('/sec/chuwu/110/')
    expect(link('cases/sec-chuwu-11003/index.html', ({ href }) => href === '/sec/chuwu/110/')).toBe('/sec/chuwu/110/')
    const browser = await launch()
    const tab = await browser.newPage()
    await tab.goto(pathToFileURL(join(folder, 'out/sec/chuwu/111/index.html')).href)
    expect(await tab.evaluate(() => 'hit' in window)).toBe(false)
    expect(await tab.locator('[id="1-1"]').innerText()).toContain('<script>window.hit = 1</script>')
    await browser.close()
  })
})

describe('permanence', () => {
  test('a published id that the archive no longer holds fails the build, and is named', () => {
    appendFileSync(join(folder, 'content/permalinks.txt'), 'sec-chuwu-110#2-9-c-1\nsec-chuwu-99#1\n')
    const { status, output } = buildIt()
    expect(status).not.toBe(0)
    expect(output).toContain('sec-chuwu-110#2-9-c-1')
    expect(output).toContain('sec-chuwu-99#1')
    expect(existsSync(join(folder, 'out/index.html'))).toBe(false)
  })

  test('so does a meeting that is gone, and an id that was never recorded', () => {
    rmSync(join(folder, 'content/meetings/doit/juwu/113-12.yaml'))
    expect(buildIt().output).toMatch(/\n {2}doit-juwu-113-12#0\n(?:.*\n)+? {2}…另有 \d+ 個/u)
    cpSync('content', join(folder, 'content'), { recursive: true })
    const ledger = join(folder, 'content/permalinks.txt')
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('sec-chuwu-110#2-4-c-3\n', ''))
    const { status, output } = buildIt()
    expect(status).not.toBe(0)
    expect(output).toContain('sec-chuwu-110#2-4-c-3')
  })
})

test('a fault in a content file fails the build, naming file and field', () => {
  const file = join(folder, 'content/meetings/sec/chuwu/110.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace("date: '2022-03-17'", "date: '2022-02-30'"))
  const { status, output } = buildIt()
  expect(status).not.toBe(0)
  expect(output).toContain('meetings/sec/chuwu/110.yaml')
  expect(output).toContain('date: ')
})
