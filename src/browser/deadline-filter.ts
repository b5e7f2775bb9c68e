/**
 * Shows the deadlines of one agency or unit: `?unit=sec` or `?unit=sec-wenshu`. What everyone of an agency must do is each
 * of its units' too.
 */
import { CALENDAR } from '../strings/owed.ts'

const form = document.querySelector<HTMLFormElement>('[data-owed-filter]')
const select = form?.querySelector('select')
const status = form?.querySelector('[role=status]')
const rows = [...document.querySelectorAll<HTMLElement>('[data-of]')]

function show(chosen: string): void {
  const everyone = `${chosen.replace(/-.*$/u, '')}-*`
  for (const row of rows) {
    const tokens = row.dataset['of']?.split(' ') ?? []
    row.hidden = chosen !== '' && !tokens.includes(chosen) && !tokens.includes(everyone)
  }
  const shown = (within: ParentNode): number => within.querySelectorAll('[data-of]:not([hidden])').length
  for (const group of document.querySelectorAll<HTMLElement>('[data-due-group]')) {
    const count = shown(group)
    group.hidden = count === 0
    // The grid of days tells the same.
    const cell = document.querySelector<HTMLElement>(`[data-count="${group.id}"]`)
    if (!cell) continue
    cell.closest('a')?.toggleAttribute('hidden', count === 0)
    cell.textContent = CALENDAR.count(count)
  }
  if (status) status.textContent = chosen === '' ? '' : CALENDAR.shown(shown(document))
  // Other months keep the choice.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-filter]')) {
    const url = new URL(link.href)
    url.search = chosen === '' ? '' : new URLSearchParams({ unit: chosen }).toString()
    link.href = url.href
  }
}

if (form && select) {
  form.hidden = false
  const choose = (): void => {
    const chosen = new URLSearchParams(location.search).get('unit') ?? ''
    select.value = [...select.options].some(({ value }) => value === chosen) ? chosen : ''
    // A unit for which this month holds nothing is still what was asked for.
    show(chosen)
  }
  choose()
  select.addEventListener('change', () => {
    const url = new URL(location.href)
    if (select.value === '') url.searchParams.delete('unit')
    else url.searchParams.set('unit', select.value)
    history.replaceState(null, '', url)
    show(select.value)
  })
}
