/** The page that searches several archives: reads the state from its address, asks each, shows what has come so far. */
import { PORTAL } from '../../strings/portal.ts'
import { SEARCH } from '../../strings/site.ts'
import { element, part } from '../../browser/element.ts'
import { walkHits } from '../page/keyboard.ts'
import { progressLine } from '../page/progress.ts'
import { countHits, type Answer } from './answer.ts'
import { merge } from './merge.ts'
import { ResultList } from './show.ts'
import { SiteLine } from './site-line.ts'
import type { Reply } from './source.ts'
import { readState, writeState, type State } from './state.ts'

/** Hits shown at first, and more at each press of the button. */
const STEP = 20

const form = part('.portal-page form', HTMLFormElement)
const box = part('[data-search-input]', HTMLInputElement, form)
const sort = part('[data-sort]', HTMLSelectElement)
const status = part('[role=status]', HTMLElement)
const choices = part('[data-sources]', HTMLElement)
const results = part('[data-results]', HTMLElement)
const heading = part('.portal-page h1', HTMLElement)
const busy = progressLine(part('[data-progress]', HTMLElement))
const list = new ResultList(results)
const lines = [...choices.querySelectorAll('li')].map((line) => new SiteLine(line, retry))
const names = lines.map(({ name }) => name)

let state = readState(location.search, names)
let limit = STEP
/** How each archive stands that was asked, of this search. */
const replies = new Map<SiteLine, Reply>()
/** Of all searches that were started only the last one shows. */
let running = 0

const asked = (): SiteLine[] => lines.filter(({ name }) => state.from.length === 0 || state.from.includes(name))

const isComplete = ({ total, meetings }: Answer): boolean => countHits(meetings) >= total

function show(): void {
  const sites = asked()
  const answers = sites.flatMap((from) => {
    const answer = replies.get(from)?.answer
    return answer ? [{ from, answer }] : []
  })
  const standings = sites.map((site) => replies.get(site)?.standing)
  const merged = merge(answers, state.sort, limit)
  const shown = countHits(merged.map(({ meeting }) => meeting))
  const total = answers.reduce((sum, { answer }) => sum + answer.total, 0)
  const asking = standings.includes('asking')
  for (const line of lines) line.show(replies.get(line) ?? null)
  list.show(merged, !asking && shown < total ? [moreButton(shown)] : [])
  busy(asking)
  status.textContent = asking
    ? PORTAL.soFar(shown, standings.filter((standing) => standing === 'asking').length)
    : PORTAL.total(
        total,
        answers.every(({ answer }) => answer.exact),
        shown,
        answers.length,
        sites.length - answers.length,
      )
}

function moreButton(shown: number): HTMLElement {
  const more = element('button', { type: 'button', class: 'button no-print' }, SEARCH.more)
  more.addEventListener('click', () => {
    limit += STEP
    // The button goes while archives are asked; who pressed it goes on from the last hit.
    results.querySelectorAll<HTMLElement>('a[data-hit]')[shown - 1]?.focus()
    show()
    void ask(asked().filter((site) => !isDone(site)))
  })
  return more
}

/** Whether an archive has given all that it has. */
function isDone(site: SiteLine): boolean {
  const answer = replies.get(site)?.answer
  return answer ? isComplete(answer) : false
}

/** Asks archives, and shows each answer when it comes; what they answered to less of the same search stays until then. */
async function ask(sites: readonly SiteLine[]): Promise<void> {
  const mine = running
  const options = { sort: state.sort, limit }
  const asking = sites.map(async (site) =>
    site.source.ask(state.query, options, ({ standing, answer }) => {
      if (mine !== running) return
      const before = replies.get(site)?.answer ?? null
      // Of an archive that was asked twice, as it was late, the answer counts, whichever comes first.
      const isAnswered = before && countHits(before.meetings) >= Math.min(before.total, options.limit)
      if (isAnswered && standing !== 'done') return
      replies.set(site, { standing, answer: answer ?? before })
      show()
    }),
  )
  await Promise.all(asking)
}

function retry(site: SiteLine): void {
  void ask([site])
}

function run(): void {
  running++
  replies.clear()
  list.clear()
  heading.textContent = state.query.trim() === '' ? PORTAL.name : PORTAL.titled(state.query)
  for (const line of lines) line.follow(state.query)
  if (state.query.trim() !== '') return void ask(asked())
  for (const line of lines) line.show(null)
  busy(false)
  status.textContent = PORTAL.prompt
}

function fill(): void {
  box.value = state.query
  sort.value = state.sort
  for (const line of lines) line.check(asked().includes(line))
}

function change(next: State): void {
  const address = writeState(next)
  if (address !== writeState(state)) history.pushState(null, '', address)
  state = next
  limit = STEP
  run()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  change({ ...state, query: box.value })
})
sort.addEventListener('change', () => change({ ...state, sort: sort.value === 'oldest' ? 'oldest' : 'newest' }))
choices.addEventListener('change', () => {
  const from = lines.flatMap((line) => (line.isChecked ? [line.name] : []))
  if (from.length > 0) return change({ ...state, from: from.length === lines.length ? [] : from })
  status.textContent = PORTAL.none
})
addEventListener('popstate', () => {
  state = readState(location.search, names)
  limit = STEP
  fill()
  run()
})
walkHits(box, results)
if (matchMedia('(max-width: 60rem)').matches) part('.sources details', HTMLDetailsElement).open = false
// Each archive's module is loaded at once, so that it is ready when the words are typed.
for (const { source } of lines) void source.warm().catch(() => undefined)
fill()
run()
