/**
 * The search beside stock Pagefind, a plain scan of all text, MiniSearch and FlexSearch, in one run:
 * `npm run bench -- search [--meetings N] [--queries N] [--visits N] [--content DIR] [--report DIR] [--without-rivals]`.
 * Exactness against a scan by the definition; what the indexes cost to build; what searches transfer and take in the real
 * browser, on a line like this machine's and on Slow 4G. Without --content a city is invented and ingested first. Linux only.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { INDEX_FOLDER, writeIndex } from '../../src/search/build/index.ts'
import { launch } from '../../tests/support/browser.ts'
import { serve } from '../../tests/support/setup.ts'
import { visit, type Visit } from './search/browse.ts'
import { costOf, type Cost } from './search/cost.ts'
import { compareFacets } from './search/facets.ts'
import { findAll } from './search/exact.ts'
import { at, round, score } from './search/figures.ts'
import { makeQueries, scan, textsOf } from './search/queries.ts'
import type { Traffic } from './search/meter.ts'
import { report, type Row } from './search/report.ts'
import { compareRivals } from './search/rivals.ts'
import { makeContent, makeSite, readMeetings } from './search/site.ts'
import { writeStock } from './search/stock.ts'
import { stockVisit } from './search/stock-visit.ts'

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    meetings: { type: 'string', default: '300' },
    queries: { type: 'string', default: '500' },
    visits: { type: 'string', default: '20' },
    content: { type: 'string' },
    report: { type: 'string', default: '.bench' },
    // MiniSearch and FlexSearch take minutes and gigabytes for thousands of meetings.
    'without-rivals': { type: 'boolean', default: false },
  },
})
/** Queries of which the counts beside the filters are compared: each of them looks at all texts. */
const FACETED = 50
const count = Number(values.meetings)
const visits = Number(values.visits)
const work = mkdtempSync(join(tmpdir(), 'search-bench-'))

const costRow = ({ cpu, peak, disk }: Cost): Row => ({
  'build CPU s': round(cpu),
  'peak MB': Math.round(peak),
  'disk MB': round(disk),
})

/** The median of what each visit gave, and that which one in twenty is above. */
const spread = (list: readonly number[]): string => `${at(list, 0.5)} (p95 ${at(list, 0.95)})`
const MEASURES = { KB: 'KB', requests: 'requests', wall: 'wall ms', cpu: 'CPU ms' } as const
const summary = (name: string, list: readonly Traffic[]): Row => ({
  search: name,
  ...Object.fromEntries(
    Object.entries(MEASURES).map(([key, title]) => [title, spread(list.map((entry) => entry[key as keyof Traffic]))]),
  ),
})

const SEARCHES = {
  cold: 'cold visit',
  warm: 'first, page open',
  next: 'next',
  again: 'repeated',
  typed: 'typed',
} as const
const summaries = (line: string, list: readonly Visit[]): Row[] =>
  Object.entries(SEARCHES).flatMap(([key, title]) =>
    (['first', 'all'] as const).map((until) =>
      summary(
        `${line}${title}, until ${until}`,
        list.map((entry) => entry[key as keyof Visit][until]),
      ),
    ),
  )

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((entry) => b.has(entry))

try {
  const meetings = readMeetings(values.content ?? makeContent(work, count), count)
  const site = join(work, 'site')
  makeSite(site, meetings)
  const [index, stock] = [join(site, INDEX_FOLDER), join(site, 'stock')]
  mkdirSync(stock)
  const ours = await costOf(index, async () => writeIndex(meetings, index, join(work, 'cache')))
  const theirs = await costOf(stock, async () => writeStock(meetings, stock))
  const texts = textsOf(meetings)
  const queries = makeQueries(texts, Number(values.queries))
  const truth = queries.map(({ terms }) => scan(texts, terms))
  const facets = compareFacets(
    meetings,
    queries.filter((_, place) => place % Math.ceil(queries.length / FACETED) === 0),
  )
  const rivals = values['without-rivals'] ? [] : compareRivals(work, texts, queries, truth)
  const { site: served, server } = await serve(site, '/')
  const browser = await launch()
  try {
    const { found, stock: pages } = await findAll(browser, served.url, queries)
    const wrong = queries.filter((_, place) => !isSame(found[place] ?? new Set(), truth[place] ?? new Set()))
    // None twice: a search for what is searched for already changes nothing.
    const plain = queries.filter(
      ({ kind, terms }) => /^(?:cut|typed|rare|frequent)/u.test(kind) && !/[|:"-]/u.test(terms[0] ?? ''),
    )
    const words = [...new Set(plain.map(({ terms }) => terms[0] ?? ''))]
    const some = (turn: number): [string, string, string] => {
      const [first = '', next = '', typed = ''] = words.slice(3 * turn)
      return [first, next, typed]
    }
    const [fast, slow, stockVisits]: [Visit[], Visit[], [Traffic, Traffic][]] = [[], [], []]
    for (let turn = 0; turn < visits; turn++) {
      fast.push(await visit(browser, served.url, some(turn), false))
      stockVisits.push(await stockVisit(browser, served.url, some(turn)))
      if (turn % 2 === 0) slow.push(await visit(browser, served.url, some(turn), true))
    }
    const traffic = [
      ...summaries('', fast),
      ...summaries('Slow 4G, ', slow),
      summary(
        'stock Pagefind, first',
        stockVisits.map(([first]) => first),
      ),
      summary(
        'stock Pagefind, next',
        stockVisits.map(([, next]) => next),
      ),
    ]
    const median = (list: readonly Traffic[], of: keyof Traffic): number =>
      at(
        list.map((entry) => entry[of]),
        0.5,
      )
    const costs = (first: readonly Traffic[], next: readonly Traffic[]): Row => ({
      'cold KB': median(first, 'KB'),
      'cold requests': median(first, 'requests'),
      'next KB': median(next, 'KB'),
      'first CPU ms': median(first, 'cpu'),
      'next CPU ms': median(next, 'cpu'),
    })
    const held = truth.map((set) => new Set([...set].map((id) => id.split('#')[0] ?? '')))
    const rows: Row[] = [
      {
        engine: 'this archive',
        ...score(found, truth),
        ...costs(
          fast.map(({ cold }) => cold.first),
          fast.map(({ next }) => next.all),
        ),
        ...costRow(ours),
      },
      {
        engine: 'stock Pagefind (finds meetings)',
        ...score(
          pages.map((urls) => new Set(urls.map((url) => url.slice(1)))),
          held,
        ),
        ...costs(
          stockVisits.map(([first]) => first),
          stockVisits.map(([, next]) => next),
        ),
        ...costRow(theirs),
      },
      ...rivals,
    ]
    console.log(
      `${meetings.length} meetings, ${texts.length} items, ${queries.length} queries, ${wrong.length} not exact`,
    )
    console.log(`${facets.compared} counts beside filters, ${facets.wrong.length} wrong`)
    console.table(traffic)
    report(values.report, `search-${meetings.length}`, rows, { meetings: meetings.length, traffic, wrong, facets })
    if (wrong.length + facets.wrong.length > 0) process.exitCode = 1
  } finally {
    await browser.close()
    server.kill()
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
