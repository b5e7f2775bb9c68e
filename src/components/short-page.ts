/** The page of short addresses: reads the code from the address, and goes on to the item that has it. */
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
async function load(table: string): Promise<string> {
  const response = await fetch(`${base}s/${table}.txt`)
  if (!response.ok) throw new Error(response.statusText)
  return response.text()
}

function say(words: string, ids: readonly string[] = []): void {
  if (status) status.textContent = words
  found?.replaceChildren(
    ...ids.map((id) => {
      const entry = document.createElement('li')
      const link = document.createElement('a')
      link.href = base + itemAddress(id)
      link.textContent = link.href
      entry.append(link)
      return entry
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
    const ids = await idsOfShort(code, Number(depth), load)
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
