/**
 * What a first search asks the index for, loaded while Pagefind's own 70 KB are still on their way: on a slow line a round trip
 * less until the first hit.
 */
import { foresee } from './files.ts'
import type { Clauses } from './shard.ts'
import type { Manifest } from './shards.ts'
import { knownOf, questions } from './tokens.ts'

/**
 * Of each term, the part that the newest shard will need of its index: as Shard.candidates asks for it where nothing is told yet.
 * Were it another one, it would only have come in vain.
 * @param folder the index's absolute address, with a slash at its end.
 */
export function loadAhead(folder: string, { shards, newest, parts }: Manifest, clauses: Clauses): void {
  if (!newest) return
  const known = knownOf(newest.list)
  for (const [token] of clauses.flatMap((terms) => terms.map((term) => questions(term, known)))) {
    const part = token === undefined ? undefined : parts.find(({ last }) => token <= last)
    if (part) foresee(`${folder}${shards[0]?.folder}/index/${part.name}.pf_index`)
  }
}
