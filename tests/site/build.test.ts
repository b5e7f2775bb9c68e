/** Builds of other content: hostile text, a ledger that is not kept, faults in the content. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readArchive } from '../../src/archive/read.ts'
import { launch } from '../support/browser.ts'
import { readPage } from '../support/html.ts'
import { build } from '../support/setup.ts'

let folder: string
const prepare = (): void => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
  cpSync('content', join(folder, 'content'), { recursive: true })
}
const remove = (): void => rmSync(folder, { recursive: true, force: true })

const buildIt = async (): ReturnType<typeof build> =>
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

const header = (number: number, month: number): string[] => [
  `臺北市政府秘書處第 ${number} 次處務會議紀錄`,
  `時間：民國 111 年 ${month} 月 14 日 10 時`,
  '地點：<b>會議室</b>',
  '主席：陳志銘',
  '紀錄：許菁芳',
]
const PAGE = `<script>window.hit = 1</script>${[...header(112, 5), '壹、散會：11 時'].map((line) => `<p>${line}</p>`).join('')}`

describe('text of minutes is text', () => {
  beforeAll(async () => {
    prepare()
    const [text, page] = [join(folder, '敵意.txt'), join(folder, '112.html')]
    const items = [...HOSTILE, '依第 110 次處務會議結論，列管案號 11003 賡續列管。'].map(
      (item, index) => `${index + 1}、${item}`,
    )
    writeFileSync(text, [...header(111, 4), '壹、報告事項', ...items, '散會：11 時'].join('\n\n'))
    writeFileSync(page, PAGE)
    const ingest = spawnSync('node', ['scripts/ingest.ts', '--content', join(folder, 'content'), text, page], {
      encoding: 'utf8',
    })
    expect(ingest.stderr).toBe('')
    expect(ingest.status).toBe(0)
    const { status, output } = await buildIt()
    expect([status, status === 0 ? '' : output]).toEqual([0, ''])
    // One build of a whole site.
  }, 120_000)
  afterAll(remove)

  test('a document that is a page is published as text', () => {
    expect(existsSync(join(folder, 'out/sources/sec/112.html'))).toBe(false)
    expect(readFileSync(join(folder, 'out/sources/sec/112.html.text'), 'utf8')).toBe(PAGE)
  })

  test('whatever it holds, it shows as it is printed', async () => {
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

describe('what stops a build', () => {
  beforeEach(prepare)
  afterEach(remove)

  test('a published id that the archive no longer holds fails the build, and is named', async () => {
    appendFileSync(join(folder, 'content/permalinks.txt'), 'sec-chuwu-110#2-9-c-1\nsec-chuwu-99#1\n')
    const { status, output } = await buildIt()
    expect(status).not.toBe(0)
    expect(output).toContain('sec-chuwu-110#2-9-c-1')
    expect(output).toContain('sec-chuwu-99#1')
    expect(existsSync(join(folder, 'out/index.html'))).toBe(false)
  })

  const read = (): unknown => readArchive(join(folder, 'content'))

  test('so does a meeting that is gone, and an id that was never recorded', () => {
    rmSync(join(folder, 'content/meetings/doit/juwu/113-12.yaml'))
    expect(read).toThrow(/\n {2}doit-juwu-113-12#0\n(?:.*\n)+? {2}…另有 \d+ 個/u)
    cpSync('content', join(folder, 'content'), { recursive: true })
    const ledger = join(folder, 'content/permalinks.txt')
    writeFileSync(ledger, readFileSync(ledger, 'utf8').replace('sec-chuwu-110#2-4-c-3\n', ''))
    expect(read).toThrow('sec-chuwu-110#2-4-c-3')
  })

  test('a fault in a content file, naming file and field', () => {
    const file = join(folder, 'content/meetings/sec/chuwu/110.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace("date: '2022-03-17'", "date: '2022-02-30'"))
    expect(read).toThrow(/meetings\/sec\/chuwu\/110\.yaml[\s\S]*date: /u)
  })
})
