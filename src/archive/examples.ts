/** Examples for the home page and the guide, taken from the archive itself, so that each of them finds something. */
import { DECIDING } from '../model/kind.ts'
import { walk } from '../model/walk.ts'
import type { Archive, ItemView } from './views.ts'

/** A query of its own: quoted where it holds white space. */
const asQuery = (words: string): string => (/\s/u.test(words) ? `"${words}"` : words)

/** What someone might search: a unit that was asked, a deadline's words, a case still open. */
export function exampleSearches({ units, deadlines, cases }: Archive): string[] {
  const asked = units.flatMap(({ duties }) => duties).find(({ unit }) => !unit.inferred)?.unit.words
  const due = deadlines.at(-1)?.deadline.words
  const open = cases.find(({ state }) => state === 'open')?.number
  return [asked, due, open].filter((words) => words !== undefined).map(asQuery)
}

/** A numbered decision of the newest meeting that has one; undefined where there is none. */
export function exampleItem({ meetings }: Archive): ItemView | undefined {
  for (const { items } of meetings) {
    // Meeting by meeting: the newest has one, and a city's items are 300,000.
    const found = [...walk(items)].find(
      ({ kind, marker, children }) => DECIDING.has(kind) && marker !== '' && children.length === 0,
    )
    if (found) return found
  }
  return undefined
}
