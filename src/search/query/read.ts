/** A query as it is searched: what it says, read with what the archive knows. */
import { fold } from '../../model/fold.ts'
import type { SearchLists } from '../../model/search-lists.ts'
import { maySimplified } from '../../model/simplified.ts'
import { dateTerm, dayOf } from './dates.ts'
import { fieldOf, splitField, type Field, type Lists } from './fields.ts'
import { parseQuery, type Atom } from './parse.ts'
import { simplifiedTerm } from './simplified.ts'
import { literal, type Clause, type Term } from './term.ts'

export interface Query {
  /** A meeting must hold each; a directive that holds one is a hit. */
  readonly clauses: readonly Clause[]
  /** What holds one of these is no hit. */
  readonly without: readonly Clause[]
  /** What a directive must satisfy to be a hit. */
  readonly fields: readonly Field[]
}

const LIST_OF = { agency: 'names', unit: 'names', chair: 'chairs', case: 'cases', date: null } as const

/** The lists without which a query can't be read. */
export function listsFor(query: string): (keyof SearchLists)[] {
  const atoms = parseQuery(query).flatMap((part) => part.atoms.filter(({ quoted }) => !quoted))
  const needed = atoms.flatMap(({ text }) => {
    const field = splitField(text)
    const list = field && !field.wide ? LIST_OF[field.name] : null
    return [...(list ? [list] : []), ...(maySimplified(fold(text)) ? ['simplified' as const] : [])]
  })
  return [...new Set(needed)]
}

/** Quoted, it is what was typed and nothing else. */
function termsOf({ text, quoted }: Atom, { simplified }: Lists): Term[] {
  const folded = fold(text)
  const day = quoted ? null : dayOf(text)
  const other = quoted || !simplified ? null : simplifiedTerm(folded, simplified)
  return [literal(folded), ...(day === null ? [] : [dateTerm(day)]), ...(other ? [other] : [])]
}

const isSame = (a: Clause, b: Clause): boolean =>
  a.length === b.length &&
  a.every(({ text, pattern }, index) => text === b[index]?.text && pattern === b[index]?.pattern)

/**
 * @param lists those that `listsFor` names; without one, what needs it is text.
 * @returns clauses without repeats.
 */
export function readQuery(query: string, lists: Lists = {}): Query {
  const [clauses, without, fields]: [Clause[], Clause[], Field[]] = [[], [], []]
  for (const part of parseQuery(query)) {
    const field = fieldOf(part, lists)
    if (field) {
      fields.push(field)
      continue
    }
    const clause = part.atoms.flatMap((atom) => termsOf(atom, lists))
    const list = part.not ? without : clauses
    if (!list.some((other) => isSame(clause, other))) list.push(clause)
  }
  return { clauses, without, fields }
}

export const isEmpty = ({ clauses, without, fields }: Query): boolean =>
  clauses.length + without.length + fields.length === 0

/** What the index is asked: an item that names a case holds its number. */
export const indexClauses = ({ clauses, fields }: Query): string[][] => [
  ...clauses.map((terms) => [...new Set(terms.flatMap(({ index }) => index))]),
  ...fields.flatMap(({ name, not, values }) => (name === 'case' && !not ? [[...values]] : [])),
]
