/** The search page: reads the state from its address, searches, shows; writes the address as the state changes. */
import { RECENT, TOOLS } from '../../strings/search.ts'
import { SEARCH } from '../../strings/site.ts'
import { Engine, type Found } from '../engine.ts'
import { normalise } from '../filters.ts'
import { isEmpty, readQuery } from '../query/read.ts'
import { citedElements } from './cited.ts'
import { directHits } from './direct.ts'
import { element, part } from '../../browser/element.ts'
import { followElsewhere } from './elsewhere.ts'
import { facetElements, replaceFacets, type Names } from './facets.ts'
import { walkHits } from './keyboard.ts'
import { nothingElement } from './nothing.ts'
import { keepPlace, placeOf, watchPlace, type Place } from './place.ts'
import { progressLine } from './progress.ts'
import { Recent } from './recent.ts'
import { resultElements } from './results.ts'
import { isFiltered, readState, writeState, type State } from './state.ts'
import { toolsOf } from './tools.ts'
import { watchTyping } from './typing.ts'
import { directElements, offerElements, readingElements } from './ways.ts'

/** Hits shown at first, and more at each press of the button. */
const STEP = 20
/** So many of them are shown only if meetings that are loaded hold them: a screen is full without, and more cost more. */
const SPARE = 10
/** Meetings loaded for each hit to be shown, at most: a word of common characters would load the whole archive. */
const LOADED = 2
/** Meetings loaded for words that are still being typed, once there is a hit. */
const GLANCE = 4

const page = part('.search-page', HTMLElement)
const form = part('.search-page form.search-box', HTMLFormElement)
const box = part('.search-page [data-search-input]', HTMLInputElement)
const sort = part('[data-sort]', HTMLSelectElement)
const status = part('[role=status]', HTMLElement)
const facets = part('[data-facets]', HTMLElement)
const results = part('[data-results]', HTMLElement)
const heading = part('.search-page h1', HTMLElement)
const names = JSON.parse(part('#names', HTMLScriptElement).textContent) as Names
const base = new URL(page.dataset['base'] ?? '/', location.href).href
const depth = Number(page.dataset['depth'])
const engine = new Engine(base)

const ways = part('[data-ways]', HTMLElement)
const cited = part('[data-cited]', HTMLElement)
const offers = part('[data-offers]', HTMLElement)
const printed = part('[data-printed]', HTMLElement)
const order = part('[data-order]', HTMLElement)
const recent = new Recent(base)
const busy = progressLine(part('[data-progress]', HTMLElement))

let state = readState(location.search)
const tools = toolsOf(part('[data-tools]', HTMLElement), engine, state)
let limit = STEP
/** Whether the facets were asked to be counted, of this search. */
let counting = false
/** Of all searches that were started only the last one goes on, and shows. */
let running = new AbortController()

/** Whether the words in the address are being typed: then the next ones take their place in the history. */
let typing = false

/** @param done whether nothing more may come. @returns how many hits it shows. */
function showHits(found: Found, done: boolean): number {
  const { elements, shown } = resultElements(found, limit, done)
  order.hidden = found.clauses < 2
  page.classList.toggle('hitless', found.total === 0)
  printed.textContent = shown < found.total ? TOOLS.printed(shown) : ''
  tools.follow(state, shown > 0)
  const more = element('button', { type: 'button', class: 'button no-print' }, SEARCH.more)
  more.addEventListener('click', () => {
    limit += STEP
    void run().then(() => results.querySelectorAll<HTMLElement>('a[data-hit]')[shown]?.focus())
  })
  results.replaceChildren(...elements, ...(shown < found.total ? [more] : []))
  return shown
}

function show(found: Found): void {
  const shown = showHits(found, true)
  replaceFacets(facets, facetElements(found, state.filters, names))
  status.textContent = found.exact
    ? SEARCH.total(found.total, found.meetings.length)
    : SEARCH.atMost(found.total, shown)
}

/** Nothing is asked: what was asked before, on this device. */
function showPrompt(): void {
  busy(false)
  status.textContent = SEARCH.prompt
  const list = recent.elements(state, () => {
    status.textContent = RECENT.cleared
    results.replaceChildren()
    box.focus()
  })
  results.replaceChildren(...list)
  facets.replaceChildren()
  ways.replaceChildren()
  cited.replaceChildren()
  offers.replaceChildren()
  tools.follow(state, false)
}

/** What else could have been meant comes after the list, and never keeps it from being shown. */
async function offer(current: State, signal: AbortSignal): Promise<void> {
  const links = await offerElements(current, engine).catch(() => [])
  if (!signal.aborted) offers.replaceChildren(...links)
}

/** The directives that the query cites, over the list. @returns whether there are any. */
async function cite(current: State, signal: AbortSignal): Promise<boolean> {
  const elements = await citedElements(current.query, base, depth).catch(() => [])
  if (!signal.aborted) cited.replaceChildren(...elements)
  return elements.length > 0
}

async function search(current: State, glance: boolean, signal: AbortSignal): Promise<void> {
  offers.replaceChildren()
  cited.replaceChildren()
  const isCited = glance ? null : cite(current, signal)
  const [query, direct] = await Promise.all([engine.read(current.query), directHits(current.query, engine, names)])
  if (signal.aborted) return
  ways.replaceChildren(...readingElements(current.query, query), ...directElements(direct, base))
  // Of several terms the directives that hold all come first, wherever they are.
  const most = glance ? GLANCE : query.clauses.length > 1 ? Infinity : limit * LOADED
  const request = { ...current, limit: limit - SPARE, most, counting, signal }
  const found = await engine.find(request, (partial) => {
    if (!signal.aborted) status.textContent = SEARCH.soFar(showHits(partial, false))
  })
  if (signal.aborted) return
  show(found)
  if (found.total === 0) status.textContent = SEARCH.none
  if (glance) {
    settle(() => void (signal.aborted || run()))
    return
  }
  void offer(current, signal)
  if (found.total > 0) return
  if (await isCited) {
    if (!signal.aborted) status.textContent = SEARCH.cited
    return
  }
  const nothing = await nothingElement(current, engine, new URL('units/', base).href, signal)
  if (!signal.aborted) results.replaceChildren(nothing)
}

function showFailure(error: unknown): void {
  console.error(error)
  const retry = element('button', { type: 'button', class: 'button' }, SEARCH.retry)
  retry.addEventListener('click', () => void run())
  status.textContent = SEARCH.failed
  tools.follow(state, false)
  results.replaceChildren(retry)
}

/** @param glance whether the words are still being typed. */
async function run(glance = false): Promise<void> {
  running.abort()
  running = new AbortController()
  const { signal } = running
  followElsewhere(state)
  heading.textContent = state.query === '' ? SEARCH.title : SEARCH.titled(state.query)
  if (isEmpty(readQuery(state.query)) && !isFiltered(state)) return showPrompt()
  busy(true)
  try {
    await search(state, glance, signal)
  } catch (error) {
    if (!signal.aborted) showFailure(error)
  } finally {
    if (!signal.aborted) busy(false)
  }
}

/**
 * @param keep whether the state before stays in the history, so that "back" returns to it.
 * @param glance whether the words are still being typed.
 */
function change(next: State, keep: boolean, glance = false): void {
  const address = writeState(next)
  if (address === writeState(state)) return
  if (keep) keepPlace(limit)
  state = next
  limit = STEP
  counting = false
  history[keep ? 'pushState' : 'replaceState'](null, '', address)
  void run(glance)
}

function fill(): void {
  box.value = state.query
  sort.value = state.sort
}

/** Shows the list that the address names as it was left, or from its beginning. */
async function returnTo(place: Place | null): Promise<void> {
  limit = place?.limit ?? STEP
  fill()
  await run()
  if (place) scrollTo(0, place.scroll)
}

const settle = watchTyping(box, form, (done) => {
  if (done) recent.add(box.value)
  const next = { ...state, query: box.value }
  if (writeState(next) !== writeState(state)) change(next, !typing, !done)
  else if (typing && done) void run()
  typing = !done
})
// Whoever opens a directive has found what was asked for.
page.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a[data-hit]')) recent.add(state.query)
})
sort.addEventListener('change', () => change({ ...state, sort: sort.value === 'oldest' ? 'oldest' : 'newest' }, true))
facets.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLElement) || !target.matches('[data-count]')) return
  counting = true
  // The button goes with what it asked for; who pressed it goes on at the first choice.
  void run().then(() => facets.querySelector<HTMLElement>('input')?.focus())
})
facets.addEventListener('change', () => {
  const checked = [...facets.querySelectorAll<HTMLInputElement>('input:checked')]
  const of = (name: string): string[] => checked.filter((input) => input.name === name).map(({ value }) => value)
  const filters = normalise({ agency: of('agency'), unit: of('unit'), year: of('year'), kind: of('kind') })
  change({ ...state, filters }, true)
})
addEventListener('popstate', (event) => {
  state = readState(location.search)
  typing = false
  counting = false
  void returnTo(placeOf(event.state))
})
watchPlace(() => limit)
walkHits(box, page)

status.textContent = SEARCH.loading
if (matchMedia('(max-width: 60rem)').matches) part('.facets details', HTMLDetailsElement).open = false
// The engine starts at once, so that it is ready when the first word is typed; a search under way does not share the line.
void engine.warm(isEmpty(readQuery(state.query))).catch(() => undefined)
recent.add(state.query)
void returnTo(placeOf(history.state))
