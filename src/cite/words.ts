/** The words by which a citation names agencies and series, each with all that it may mean. */
import { fold } from '../model/fold.ts'
import { BLANK } from '../model/numbering.ts'
import type { Register } from './register.ts'

/** A name as it is typed, folded, and the ids that it may mean. */
export interface Word {
  readonly text: string
  readonly ids: readonly string[]
}

export interface Words {
  /** Names of agencies, the longest first; ids: of the agencies. */
  readonly agencies: readonly Word[]
  /** Names of series, the longest first; ids: <agency>-<series>. */
  readonly series: readonly Word[]
}

function collect(entries: Iterable<readonly [name: string, id: string]>): Word[] {
  const words = new Map<string, Set<string>>()
  for (const [name, id] of entries) {
    const text = fold(name)
    if (text.length < 2) continue
    const ids = words.get(text)
    if (ids) ids.add(id)
    else words.set(text, new Set([id]))
  }
  return Array.from(words, ([text, ids]) => ({ text, ids: [...ids] })).toSorted((a, b) => b.text.length - a.text.length)
}

/** The words of a form between its numbers: 經濟委員會, 全體委員會議 of 第○屆第○會期經濟委員會第○次全體委員會議. */
const piecesOf = (form: string): string[] =>
  form.split(BLANK).map((piece) => piece.replace(/^(?:屆|會期|次|年度?|月份?)/u, '').replace(/第$/u, ''))

/** 處務會議 is 處務 to those who hold it. */
const namesOf = (name: string): string[] => [name, name.replace(/會議$/u, '')]

export function wordsOf(register: Register): Words {
  return {
    agencies: collect(
      register.flatMap(({ id, name, short, aliases }) =>
        [name, short, ...aliases].map((entry) => [entry, id] as const),
      ),
    ),
    series: collect(
      register.flatMap(({ id, series }) =>
        series.flatMap((one) =>
          [...[one.name, ...one.aliases].flatMap(namesOf), ...piecesOf(one.form ?? '')].map(
            (entry) => [entry, `${id}-${one.id}`] as const,
          ),
        ),
      ),
    ),
  }
}
