/** The Simplified forms of Traditional characters; the table is OpenCC's, and stays where the site is built. */
import { Converter } from 'opencc-js/t2cn'
import { big5 } from '../model/big5.ts'
import { fold } from '../model/fold.ts'
import type { SearchSimplified } from '../model/search-lists.ts'

const HAN = /^\p{Script=Han}$/u

/**
 * For each Simplified character those of Big5 that it is written for: 发 → 發髮. Where Big5 has it as itself, it is one
 * of them: 后 → 后後.
 */
export function simplifiedForms(): SearchSimplified {
  const toSimplified = Converter({ from: 'tw', to: 'cn' })
  const table = new Map<string, string>()
  const characters = new Set([...big5()].filter((character) => HAN.test(character)).map(fold))
  for (const character of [...characters].sort()) {
    const written = fold(toSimplified(character))
    if (written === character) continue
    table.set(written, (table.get(written) ?? (characters.has(written) ? written : '')) + character)
  }
  return Object.fromEntries(table)
}
