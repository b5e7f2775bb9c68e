/** What stands in the archive in place of a term that does not: the same but for one character. */
import type { Engine } from './engine.ts'
import { clausesOf, fillings, gapsOf } from './query/near.ts'

/** Newest meetings that are looked through for each character left open. */
const LOOKED = 5
const MOST = 3

/** @param term folded. @returns texts that the archive holds, folded, those of the last characters first. */
export async function nearMisses(term: string, engine: Engine): Promise<string[]> {
  const found = new Set<string>()
  for (const gap of gapsOf(term).toReversed()) {
    if (found.size >= MOST) break
    for (const text of await engine.texts(clausesOf(gap), LOOKED))
      for (const filling of fillings(text, gap)) if (filling !== term) found.add(filling)
  }
  return [...found].slice(0, MOST)
}
