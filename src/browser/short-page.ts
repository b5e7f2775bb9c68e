/** The page of short addresses: reads the code from the address, and goes on to the item that has it. */
import { element } from './element.ts'
import { load } from './load.ts'
import { itemAddress } from '../model/path.ts'
import { idsOfShort, parseShort } from '../model/short.ts'
import { SHORT } from '../strings/short.ts'

const page = document.querySelector<HTMLElement>('[data-short]')
const form = page?.querySelector<HTMLFormElement>('[data-short-form]')
const input = form?.querySelector('input')
const status = page?.querySelector('[role=status]')
const found = page?.querySelector('[data-short-found]')
const { base = '/', depth = '0' } = page?.dataset ?? {}

/** @throws where the table can't be had. */
async function tableOf(table: string): Promise<string> {
  return (await load(`${base}s/${table}.txt`)).text()
}

function say(words: string, ids: readonly string[] = []): void {
  if (status) status.textContent = words
  found?.replaceChildren(
    ...ids.map((id) => {
      const { href } = new URL(base + itemAddress(id), location.href)
      return element('li', {}, element('a', { href }, href))
    }),
  )
}

async function follow(): Promise<void> {
  const typed = decodeURIComponent(location.hash.slice(1))
  if (input && typed !== '') input.value = typed
  if (typed === '') return say('')
  const code = parseShort(typed)
  if (code === null) return say(SHORT.mistyped)
  say(SHORT.looking)
  try {
    const ids = await idsOfShort(code, Number(depth), tableOf)
    const [only, ...others] = ids
    if (only === undefined) say(SHORT.unknown)
    // Never one of several: they share the code, and whoever typed it knows which was meant.
    else if (others.length > 0) say(SHORT.several, ids)
    else location.replace(base + itemAddress(only))
  } catch {
    say(SHORT.failed)
  }
}

form?.addEventListener('submit', (event) => {
  event.preventDefault()
  const hash = `#${encodeURIComponent(parseShort(input?.value ?? '') ?? input?.value ?? '')}`
  if (location.hash === hash) void follow()
  else location.hash = hash
})
addEventListener('hashchange', () => void follow())
if (location.hash === '') input?.focus()
void follow()
