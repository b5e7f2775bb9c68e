/** The page `cite/`: reads the box and ?q=, resolves it, and goes to the one answer or shows what there is. */
import { CITE } from '../../strings/cite.ts'
import { onlyHit, type Cited } from '../answer.ts'
import { openResolver } from './open.ts'
import { answerParts, citedSection, summaryOf } from './show.ts'
import { part } from '../../browser/element.ts'

const page = part('.cite-page', HTMLElement)
const form = part('.cite-page form', HTMLFormElement)
const box = part('.cite-page [data-search-input]', HTMLInputElement)
const status = part('[role=status]', HTMLElement)
const results = part('[data-results]', HTMLElement)
const depth = Number(page.dataset['depth'])
const base = new URL(page.dataset['base'] ?? '/', location.href).href

function show(cited: readonly Cited[]): void {
  const [one, ...others] = cited
  status.textContent = one && others.length === 0 ? summaryOf(one.answer) : CITE.parts(cited.length)
  results.replaceChildren(
    ...(one && others.length === 0 ? answerParts(one.answer, base) : cited.map((each) => citedSection(each, base))),
  )
}

/** Of all answers that were asked for only the last one shows. */
let running = 0

/** @param go whether the one answer is gone to, so that "back" leads to where the citation was. */
async function answer(text: string, go: boolean): Promise<void> {
  const mine = ++running
  box.value = text
  if (text.trim() === '') {
    status.textContent = ''
    results.replaceChildren()
    return
  }
  status.textContent = CITE.loading
  try {
    const found = await (await openResolver(base, depth)).resolve(text)
    if (mine !== running) return
    const only = onlyHit(found)
    if (only && go) location.replace(only.item.url)
    else show(found)
  } catch (error) {
    if (mine !== running) return
    console.error(error)
    results.replaceChildren()
    status.textContent = CITE.failed
  }
}

/** As long as a query that every server takes: IIS, by itself, no more than 2,048 bytes. */
const LONGEST = 2000

/** A citation that comes by its address is gone to; `stay` shows it, as does "back" to one that was typed here. */
function fromAddress(): void {
  const parameters = new URLSearchParams(location.search)
  const kept: unknown = history.state
  void answer(typeof kept === 'string' ? kept : (parameters.get('q') ?? ''), !parameters.has('stay'))
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  // The text of a whole letter stays beside the address, which "back" or a reload asks the server for.
  const query = new URLSearchParams({ q: box.value, stay: '1' }).toString()
  history.pushState(box.value, '', query.length <= LONGEST ? `?${query}` : '?stay=1')
  void answer(box.value, false).then(() => results.querySelector<HTMLElement>('a.button')?.focus())
})
// The box is one line: what is pasted with its line breaks keeps its words apart.
box.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  if (!/[\r\n]/u.test(text)) return
  event.preventDefault()
  box.setRangeText(text.replaceAll(/\s+/gu, ' ').trim(), box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end')
})
addEventListener('popstate', fromAddress)
part('[data-cite-tools]', HTMLElement).hidden = false
if (!location.search) box.focus()
fromAddress()
