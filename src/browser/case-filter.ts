/** The filter of a list of cases: by words, unit and age, and as of any day. The page's address holds it. */
import { monthsBetween } from '../archive/cases/age.ts'
import { stateAt } from '../archive/cases/states.ts'
import type { CaseStateName } from '../model/case.ts'
import { fold } from '../model/fold.ts'
import { CASE_LIST } from '../strings/cases.ts'

interface Row {
  readonly element: HTMLElement
  readonly badge: HTMLElement | null
  readonly text: string
  readonly units: readonly string[]
  readonly since: string
  readonly newest: string
  readonly history: readonly { readonly date: string; readonly state: CaseStateName }[]
}

function readRow(element: HTMLElement): Row {
  const { history = '', since = '', newest = '', units = '' } = element.dataset
  return {
    element,
    badge: element.querySelector('.state'),
    text: fold(element.textContent),
    units: units.split(' '),
    since,
    newest,
    history: history.split(',').map((entry) => {
      const [date = '', state = 'unknown'] = entry.split(' ')
      return { date, state: state as CaseStateName }
    }),
  }
}

/** Shows of each row whether it fits and the state that it had, and moves it under that state. */
function start(form: HTMLFormElement): void {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-case-group]')]
  const words = new Map(groups.map(({ dataset }) => [dataset['caseGroup'], dataset['word']]))
  const rows = groups.flatMap((group) => Array.from(group.querySelectorAll<HTMLElement>('li[data-history]'), readRow))
  rows.sort((a, b) => a.since.localeCompare(b.since))
  const status = form.querySelector('[role=status]')

  function apply(): void {
    const set = [...new FormData(form)].flatMap(([name, entry]): [string, string][] =>
      typeof entry === 'string' && entry !== '' ? [[name, entry]] : [],
    )
    const values = new Map(set)
    const value = (name: string): string => values.get(name) ?? ''
    const [typed, unit, age, day] = [fold(value('q')), value('unit'), Number(value('age')), value('day')]
    const lists = new Map<string, HTMLElement[]>(groups.map(({ dataset }) => [dataset['caseGroup'] ?? '', []]))
    for (const { element, badge, text, units, since, newest, history } of rows) {
      const state = stateAt(history, day || newest)
      const fits =
        state !== null &&
        text.includes(typed) &&
        (unit === '' || units.includes(unit)) &&
        (age === 0 || (state === 'open' && monthsBetween(since, day || newest) >= age))
      if (!fits) continue
      lists.get(state)?.push(element)
      if (!badge) continue
      badge.textContent = words.get(state) ?? ''
      badge.className = `state ${state}`
    }
    let all = 0
    for (const group of groups) {
      const held = lists.get(group.dataset['caseGroup'] ?? '') ?? []
      all += held.length
      group.hidden = held.length === 0
      group.querySelector('ul')?.replaceChildren(...held)
      const count = group.querySelector('[data-count]')
      if (count) count.textContent = CASE_LIST.items(held.length)
    }
    if (status) status.textContent = set.length === 0 ? '' : CASE_LIST.shown(all)
    const query = new URLSearchParams(set).toString()
    history.replaceState(null, '', (query && `?${query}`) || location.pathname)
  }

  for (const [name, entry] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = entry
  }
  if (location.search !== '') apply()
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(apply))
}

const form = document.querySelector<HTMLFormElement>('[data-case-filter]')
if (form) start(form)
