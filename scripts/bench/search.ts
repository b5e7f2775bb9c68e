/**
 * The search beside stock Pagefind, in one run: `npm run bench -- search [--meetings N] [--queries N] [--content DIR]`.
 * Exactness against a plain scan; what the indexes cost to build; what searches transfer in the real browser. Without
 * --content a city is invented and ingested first. Linux only.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { INDEX_FOLDER, writeIndex } from '../../src/search/build/index.ts'
import { launch, searchModule } from '../../tests/support/browser.ts'
import { serve } from '../../tests/support/setup.ts'
import { stockSearch, visit, type Traffic, type Visit } from './search/browse.ts'
import { costOf } from './search/cost.ts'
import { makeQueries, scan, textsOf, type Query } from './search/queries.ts'
import { report, type Row } from './search/report.ts'
import { makeContent, makeSite, readMeetings } from './search/site.ts'
import { writeStock } from './search/stock.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    meetings: { type: 'string', default: '300' },
    queries: { type: 'string', default: '500' },
    visits: { type: 'string', default: '20' },
    content: { type: 'string' },
    report: { type: 'string', default: '.bench' },
  },
})
const count = Number(values.meetings)
const work = mkdtempSync(join(tmpdir(), 'search-bench-'))

const round = (value: number): number => Math.round(value * 10) / 10
function at(list: readonly number[], share: number): number {
  const sorted = list.toSorted((a, b) => a - b)
  return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
}

/** Recall and precision over all that all queries should find and did. */
function score(found: readonly ReadonlySet<string>[], truth: readonly ReadonlySet<string>[]): [number, number] {
  let [right, all, wanted] = [0, 0, 0]
  for (const [index, set] of found.entries()) {
    const expected = truth[index] ?? new Set()
    right += [...set].filter((id) => expected.has(id)).length
    all += set.size
    wanted += expected.size
  }
  return [right / wanted, right / all]
}

const measures: Record<string, (traffic: Traffic) => number> = {
  KB: ({ kilobytes }) => kilobytes,
  requests: ({ requests }) => requests,
  'wall ms': ({ wall }) => wall,
  'CPU ms': ({ cpu }) => cpu,
}
const summary = (name: string, visits: readonly Visit[]): Row[] =>
  (['first', 'all'] as const).map((until) => ({
    visit: `${name}, until ${until}`,
    ...Object.fromEntries(
      Object.entries(measures).map(([measure, of]) => {
        const list = visits.map((entry) => of(entry[until]))
        return [measure, `${at(list, 0.5)} (p95 ${at(list, 0.95)})`]
      }),
    ),
  }))

try {
  const meetings = readMeetings(values.content ?? makeContent(work, count), count)
  const site = join(work, 'site')
  makeSite(site, meetings)
  const [index, stock] = [join(site, INDEX_FOLDER), join(site, 'stock')]
  mkdirSync(stock)
  const ours = await costOf(index, async () => writeIndex(meetings, index, join(work, 'cache')))
  const theirs = await costOf(stock, async () => writeStock(meetings, stock))
  const { site: served, server } = await serve(site, '/')
  const browser = await launch()
  try {
    const texts = textsOf(meetings)
    const queries: Query[] = makeQueries(texts, Number(values.queries))
    const items = queries.map(({ terms }) => scan(texts, terms))
    const held = items.map((set) => new Set([...set].map((id) => id.split('#')[0] ?? '')))
    const page = await browser.newPage()
    // The only page whose policy lets it fetch.
    await page.goto(`${served.url}search/`)
    const search = await searchModule(page, served.url)
    const found: Set<string>[] = []
    for (const { query } of queries)
      for (const result of await search([query]))
        found.push(new Set(result.meetings.flatMap(({ hits }) => hits.map(({ item }) => item))))
    const pages = await stockSearch(
      page,
      `${served.url}stock/`,
      queries.map(({ terms }) => terms.join(' ')),
    )
    const wrong = queries.filter((_, place) => {
      const [set, expected] = [found[place] ?? new Set(), items[place] ?? new Set()]
      return set.size !== expected.size || [...set].some((id) => !expected.has(id))
    })
    const [recall, precision] = score(found, items)
    const [stockRecall, stockPrecision] = score(
      pages.map((urls) => new Set(urls.map((url) => url.slice(1)))),
      held,
    )
    const rows: Row[] = [
      { engine: 'this archive (items)', recall, precision, ...ours },
      { engine: 'stock Pagefind (meetings)', recall: stockRecall, precision: stockPrecision, ...theirs },
    ].map(({ engine, recall: r, precision: p, cpu, childrenCpu, peak, disk }) => ({
      engine,
      recall: Number(r.toFixed(4)),
      precision: Number(p.toFixed(4)),
      'build CPU s': round(cpu),
      'of it Pagefind': round(childrenCpu),
      'peak MB': Math.round(peak),
      'disk MB': round(disk),
    }))
    const words = queries
      .filter(({ kind }) => kind.startsWith('cut') || kind === 'typed')
      .map(({ terms }) => terms[0] ?? '')
    const visits: [Visit, Visit][] = []
    for (let turn = 0; turn < Number(values.visits); turn++) {
      const [query = '', next = ''] = [words[2 * turn], words[2 * turn + 1]]
      visits.push(await visit(browser, served.url, query, next))
    }
    const traffic = [
      ...summary(
        'cold',
        visits.map(([cold]) => cold),
      ),
      ...summary(
        'next',
        visits.map(([, next]) => next),
      ),
    ]
    console.log(
      `${meetings.length} meetings, ${texts.length} items, ${queries.length} queries, ${wrong.length} not exact`,
    )
    console.table(traffic)
    report(values.report, `search-${meetings.length}`, rows, { meetings: meetings.length, traffic, wrong })
    if (wrong.length > 0) process.exitCode = 1
  } finally {
    await browser.close()
    server.kill()
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
