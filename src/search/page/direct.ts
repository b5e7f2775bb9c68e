/** What a query goes to by itself, above the list: a case for its number. */
import { fold } from '../../model/fold.ts'
import { QUERY } from '../../strings/search.ts'
import type { Engine } from '../engine.ts'
import { casesOf, splitField } from '../query/fields.ts'
import { parseQuery } from '../query/parse.ts'
import type { Names } from './facets.ts'

export interface Direct {
  readonly name: string
  /** Below the site's base. */
  readonly address: string
}

/** A case number has a digit, and is short. */
const MAY_BE_CASE = /^(?=.*\d).{2,20}$/u

/** The number that a query is, alone or as 案號:…; null where it is something else. */
function caseNumber(query: string): string | null {
  const [part, ...others] = parseQuery(query)
  const [atom, ...more] = part?.atoms ?? []
  if (!part || !atom || others.length + more.length > 0 || part.not) return null
  const field = splitField(atom.text)
  const number = fold(field?.name === 'case' ? field.value : atom.text)
  return MAY_BE_CASE.test(number) ? number : null
}

/** @throws where a list that tells can't be loaded. */
export async function directHits(query: string, engine: Engine, names: Names): Promise<Direct[]> {
  const number = caseNumber(query)
  if (number === null) return []
  return casesOf(await engine.list('cases'), number).map((id) => ({
    name: QUERY.case(id.split('-').slice(2).join('-'), names[id.split('-')[0] ?? ''] ?? ''),
    address: `cases/${id}/`,
  }))
}
