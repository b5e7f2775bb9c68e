/** The row of what can be done with a list: copy its address, save all of it as CSV, print what is shown. */
import { TOOLS } from '../../strings/search.ts'
import type { Engine } from '../engine.ts'
import { hitsAsCsv, save } from './export.ts'
import { writeState, type State } from './state.ts'

export interface Tools {
  /** Tells the row which search it belongs to, and whether that has found anything. */
  readonly follow: (state: State, some: boolean) => void
}

function button(row: HTMLElement, name: string): HTMLButtonElement {
  const found = row.querySelector<HTMLButtonElement>(`[data-tool=${name}]`)
  if (!found) throw new Error(`The search page lacks the tool ${name}`)
  return found
}

export function toolsOf(row: HTMLElement, engine: Engine, initial: State): Tools {
  let state = initial
  const [link, table, paper] = [button(row, 'link'), button(row, 'csv'), button(row, 'print')]
  table.addEventListener('click', () => {
    const { query } = state
    table.disabled = true
    table.textContent = TOOLS.csvWorking
    // All hits, also those not shown yet.
    void engine
      .find({ ...state, limit: Infinity })
      .then(({ meetings }) => {
        save(TOOLS.file(query), hitsAsCsv(meetings, location.href), 'text/csv')
        table.textContent = TOOLS.csv
      })
      .catch(() => (table.textContent = TOOLS.csvFailed))
      .finally(() => (table.disabled = false))
  })
  paper.addEventListener('click', () => print())
  return {
    follow: (next, some) => {
      state = next
      link.dataset['copy'] = writeState(next)
      row.hidden = !some
    },
  }
}
