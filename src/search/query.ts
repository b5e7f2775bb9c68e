/** What someone typed, as terms. Terms are separated by white space; "…" keeps white space from separating. */
import { fold } from '../model/fold.ts'

/**
 * The folded terms of a query, without repeats. A quotation mark that is not closed, or that closes nothing, is a
 * character like any other.
 */
export function parseQuery(query: string): string[] {
  const terms = [...query.matchAll(/"([^"]+)"(?=\s|$)|(\S+)/gu)].map(([, quoted, plain]) => fold(quoted ?? plain ?? ''))
  return [...new Set(terms)].filter((term) => term !== '')
}
