/** The search page: reads the state from its address, searches, shows; writes the address as the state changes. */
import { SEARCH } from '../../strings/site.ts'
import { Engine, type Found } from '../engine.ts'
import { normalise } from '../filters.ts'
import { parseQuery } from '../query.ts'
import { element } from './element.ts'
import { facetElements, replaceFacets, type Names } from './facets.ts'
import { walkHits } from './keyboard.ts'
import { nothingElement } from './nothing.ts'
import { resultElements } from './results.ts'
import { isFiltered, readState, writeState, type State } from './state.ts'

/** Hits shown at first, and more at each press of the button. */
const STEP = 20
/** Milliseconds without a key before a search starts while someone types. */
const PAUSE = 120

function part<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector)
  if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}`)
  return found
}

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
const engine = new Engine(base)

let state = readState(location.search)
let limit = STEP
/** Of all searches that were started only the last one shows. */
let running = 0

/** @returns how many hits it shows. */
function showHits(found: Found): number {
  const { elements, shown } = resultElements(found.meetings, limit)
  const more = element('button', { type: 'button', class: 'button no-print' }, SEARCH.more)
  more.addEventListener('click', () => {
    limit += STEP
    void run().then(() => results.querySelectorAll<HTMLElement>('a[data-hit]')[shown]?.focus())
  })
  results.replaceChildren(...elements, ...(shown < found.total ? [more] : []))
  return shown
}

function show(found: Found): void {
  const shown = showHits(found)
  replaceFacets(facets, facetElements(found, state.filters, names))
  status.textContent = found.exact
    ? SEARCH.total(found.total, found.meetings.length)
    : SEARCH.atMost(found.total, shown)
}

async function run(): Promise<void> {
  const mine = ++running
  const current = state
  heading.textContent = current.query === '' ? SEARCH.title : SEARCH.titled(current.query)
  if (parseQuery(current.query).length === 0 && !isFiltered(current)) {
    status.textContent = SEARCH.prompt
    results.replaceChildren()
    facets.replaceChildren()
    return
  }
  try {
    const found = await engine.find({ ...current, limit }, (partial) => {
      if (mine === running) status.textContent = SEARCH.soFar(showHits(partial))
    })
    if (mine !== running) return
    show(found)
    if (found.total > 0) return
    status.textContent = SEARCH.none
    const nothing = await nothingElement(current, engine, new URL('units/', base).href)
    if (mine === running) results.replaceChildren(nothing)
  } catch (error) {
    if (mine !== running) return
    console.error(error)
    const retry = element('button', { type: 'button', class: 'button' }, SEARCH.retry)
    retry.addEventListener('click', () => void run())
    status.textContent = SEARCH.failed
    results.replaceChildren(retry)
  }
}

/** @param keep whether the state before stays in the history, so that "back" returns to it. */
function change(next: State, keep: boolean): void {
  const address = writeState(next)
  if (address === writeState(state)) return
  state = next
  limit = STEP
  history[keep ? 'pushState' : 'replaceState'](null, '', address)
  void run()
}

function fill(): void {
  box.value = state.query
  sort.value = state.sort
}

/** What the history keeps of a list beside its address, so that "back" returns to the same place of it. */
interface Place {
  readonly scroll: number
  readonly limit: number
}

/** Called when the page is left. */
function keepPlace(): void {
  const place: Place = { scroll: scrollY, limit }
  history.replaceState(place, '')
}

/** Shows the list that the address names as it was left, or from its beginning. */
async function returnTo(place: Place | null): Promise<void> {
  limit = place?.limit ?? STEP
  fill()
  await run()
  if (place) scrollTo(0, place.scroll)
}

let timer: ReturnType<typeof setTimeout> | undefined
const typed = (): void => {
  clearTimeout(timer)
  timer = setTimeout(() => change({ ...state, query: box.value }, false), PAUSE)
}
// While an input method composes, what stands in the box is not yet what is meant.
box.addEventListener('input', (event) => {
  if (event instanceof InputEvent && event.isComposing) clearTimeout(timer)
  else typed()
})
box.addEventListener('compositionend', typed)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(timer)
  change({ ...state, query: box.value }, true)
})
sort.addEventListener('change', () => change({ ...state, sort: sort.value === 'oldest' ? 'oldest' : 'newest' }, true))
facets.addEventListener('change', () => {
  const checked = [...facets.querySelectorAll<HTMLInputElement>('input:checked')]
  const of = (name: string): string[] => checked.filter((input) => input.name === name).map(({ value }) => value)
  const filters = normalise({ agency: of('agency'), unit: of('unit'), year: of('year'), kind: of('kind') })
  change({ ...state, filters }, true)
})
addEventListener('popstate', (event) => {
  state = readState(location.search)
  void returnTo(event.state as Place | null)
})
addEventListener('pagehide', keepPlace)
walkHits(box, results)

status.textContent = SEARCH.loading
if (matchMedia('(max-width: 60rem)').matches) part('.facets details', HTMLDetailsElement).open = false
// The engine starts at once, so that it is ready when the first word is typed.
void engine.warm().catch(() => undefined)
void returnTo(history.state as Place | null)
