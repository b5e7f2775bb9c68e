/** What every page does with script: copying, the / key, tables that scroll, and telling what is past by the device's clock. */
import { COPY, DEADLINE } from '../strings/site.ts'
import { copyText } from './clipboard.ts'
import { keep, readKept } from './storage.ts'
import './scrollers.ts'

document.documentElement.classList.add('scripted')

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-copy]') : null
  if (!button) return
  const { copy = '', label = button.textContent } = button.dataset
  // A link is copied whole, so that it can be pasted anywhere.
  const text = /^[#?]/u.test(copy) ? new URL(copy, location.href).href : copy
  void copyText(text).then((copied) => {
    button.dataset['label'] = label
    button.textContent = copied ? COPY.done : COPY.failed
    setTimeout(() => (button.textContent = label), 1500)
  })
})

// WCAG 2.1.4: who dictates or presses keys by mistake can turn the single key off; the choice stays on the device.
const SHORTCUT = 'shortcut'
const shortcut = document.querySelector<HTMLInputElement>('input[data-shortcut]')
if (shortcut) {
  shortcut.checked = readKept(SHORTCUT) !== 'off'
  shortcut.addEventListener('change', () => keep(SHORTCUT, shortcut.checked ? 'on' : 'off'))
}

document.addEventListener('keydown', (event) => {
  if (readKept(SHORTCUT) === 'off') return
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return
  const input = document.querySelector<HTMLInputElement>('main [data-search-input], [data-search-input]')
  if (!input) return
  event.preventDefault()
  input.focus()
  input.select()
})

// The pages are the same bytes whenever they are built, so what is past is told here, by the clock of the device.
const now = new Date()
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
for (const list of document.querySelectorAll<HTMLElement>('[data-due-list]')) {
  const entries = [...list.querySelectorAll<HTMLElement>(':scope > [data-due]')]
  const past = entries.filter(({ dataset }) => (dataset['due'] ?? '') < today)
  for (const entry of past.toReversed()) {
    const mark = entry.querySelector('[data-past]')
    if (mark) mark.textContent = DEADLINE.past
    // What is still to come stands first, nearest first; then the past, latest first.
    list.append(entry)
  }
  const room = Number(list.dataset['room'] ?? Infinity)
  if (!Number.isFinite(room)) continue
  for (const entry of past) entry.hidden = true
  for (const entry of entries.filter((other) => !past.includes(other)).slice(room)) entry.hidden = true
  const none = list.nextElementSibling
  if (past.length === entries.length && none instanceof HTMLElement && none.matches('[data-none]')) none.hidden = false
}
