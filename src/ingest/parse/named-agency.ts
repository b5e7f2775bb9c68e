/** Which agencies of the registry a title begins with. */
import { namesOf, type Agency } from '../../model/agency.ts'
import { fold } from '../../model/fold.ts'
import { readNumber } from './number.ts'

/** An agency that a text begins with, and what is left of the text. */
export interface Named {
  readonly agency: Agency
  readonly rest: string
}

/** The text's own beginning without the number, where that stands first: 113年度第1次臺北市政府…. */
export const leading = (text: string): string => text.slice(text.indexOf(readNumber(text).pieces[0] ?? ''))

interface Name {
  readonly agency: Agency
  /** Folded. */
  readonly name: string
}

const namesIn = new WeakMap<readonly Agency[], readonly Name[]>()

/** Every name of every agency, the longest first: 燈塔處臺南分館 before 燈塔處. Made once for a list of agencies. */
function allNames(agencies: readonly Agency[]): readonly Name[] {
  const made =
    namesIn.get(agencies) ??
    agencies
      .flatMap((agency) => namesOf(agency).map((name) => ({ agency, name: fold(name) })))
      .toSorted((a, b) => b.name.length - a.name.length)
  namesIn.set(agencies, made)
  return made
}

/** Every agency that a text begins with, by the longest name first. */
export function agenciesOf(text: string, agencies: readonly Agency[]): Named[] {
  const start = leading(text)
  const folded = fold(start)
  return allNames(agencies)
    .filter(({ name }) => folded.startsWith(name))
    .map(({ agency, name }) => ({ agency, rest: text.slice(0, text.length - start.length) + start.slice(name.length) }))
}
