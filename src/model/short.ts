/**
 * Short addresses, to be typed from paper: K7Q-F3M-9TX. Eight characters are 40 bits of a hash of the item's id, the ninth
 * is a check character. A code hangs on its id alone: it is the same whatever else the archive holds and in whatever order
 * ids were published, so that branches of the ledger can be merged and no code ever changes its meaning.
 *
 * Two ids may share a code (at 345,000 ids the odds that any pair of them does are 1 in 18): a code is looked up among all
 * published ids, and where two have it, both are shown. It never leads to one of them alone.
 */
import { murmur3 } from './murmur.ts'

/** Crockford's base 32: no I, L, O (read as 1, 1, 0) and no U. https://www.crockford.com/base32.html */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Characters that carry the hash. */
const LENGTH = 8

/**
 * The powers of a generator of the field of 32 elements (x⁵+x²+1): weights that all differ and none of which is zero. A
 * code's characters, each times its weight, add up to zero; so every code with one character replaced, or with two different
 * ones exchanged wherever they stand, is none.
 */
const POWERS = Array.from({ length: 31 }, () => 1)
for (let at = 1; at < POWERS.length; at++) {
  const doubled = (POWERS[at - 1] ?? 0) << 1
  POWERS[at] = doubled & 32 ? doubled ^ 0b100101 : doubled
}
const EXPONENTS = new Map(POWERS.map((power, exponent) => [power, exponent]))

/** A value times the generator to the power of `exponent`. */
function weighed(value: number, exponent: number): number {
  const own = EXPONENTS.get(value)
  return own === undefined ? 0 : (POWERS[(own + exponent) % POWERS.length] ?? 0)
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value, at) => sum ^ weighed(value, at), 0)

const grouped = (characters: string): string => (characters.match(/.{3}/gu) ?? []).join('-')

/** The characters of an id's code that its first hash makes. */
const FIRST = 6

/** @param id an item's, or any other ASCII name that stands for one thing. @returns its code as it is printed. */
export function shortCode(id: string): string {
  const [first, second] = [murmur3(id, 0), murmur3(id, 1)]
  const values = Array.from(
    { length: LENGTH },
    (_, at) => (at < FIRST ? first >>> (5 * at) : second >>> (5 * (at - FIRST))) & 31,
  )
  // The weight of the last place, taken back: α³¹ is 1.
  values.push(weighed(sumOf(values), POWERS.length - LENGTH))
  return grouped(values.map((value) => ALPHABET.charAt(value)).join(''))
}

/** Why what was typed is no code: not nine characters; one that no code has; one that does not fit the others. */
export type ShortFault = 'length' | 'letter' | 'check'

const plainOf = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/gu, '1')

/** What keeps something that was typed from being a code; null where it is one. */
export function shortFault(typed: string): ShortFault | null {
  const values = Array.from(plainOf(typed), (character) => ALPHABET.indexOf(character))
  if (values.length !== LENGTH + 1) return 'length'
  if (values.includes(-1)) return 'letter'
  return sumOf(values) === 0 ? null : 'check'
}

/**
 * What someone typed, as the code would be printed: in either case, full width or half, with or without its hyphens.
 * @returns null where it is no code: `shortFault` says why.
 */
export const parseShort = (typed: string): string | null =>
  shortFault(typed) === null ? grouped(plainOf(typed)) : null

/** How many ids one file of the published table holds at most, more or less. */
const PER_SHARD = 512

/** How many characters of a code tell the file of the table that it is looked up in, where so many ids were published. */
export const prefixLength = (ids: number): number =>
  Math.max(0, Math.ceil(Math.log(ids / PER_SHARD) / Math.log(ALPHABET.length)))

/** Every beginning that codes have, of that length: the names of the table's files. */
export const prefixes = (length: number): string[] =>
  length === 0 ? [''] : prefixes(length - 1).flatMap((start) => Array.from(ALPHABET, (character) => start + character))

/** The name of a file of the table, for a beginning of codes. */
export const shortTable = (prefix: string): string => (prefix === '' ? 'ids' : `ids-${prefix}`)

export const prefixOf = (code: string, length: number): string => code.replaceAll('-', '').slice(0, length)

/** The same of an id's code, for many: at most the characters that its first hash makes. */
export function prefixOfId(id: string, length: number): string {
  const first = murmur3(id, 0)
  let prefix = ''
  for (let at = 0; at < Math.min(length, FIRST); at++) prefix += ALPHABET.charAt((first >>> (5 * at)) & 31)
  return prefix
}

/**
 * The published ids that have a code, as the table tells them. @param load gives a file of it by its name, an id a line.
 * @throws what `load` throws.
 */
export async function idsOfShort(
  code: string,
  depth: number,
  load: (table: string) => Promise<string>,
): Promise<string[]> {
  const table = await load(shortTable(prefixOf(code, depth)))
  return table.split('\n').filter((id) => id !== '' && shortCode(id) === code)
}

/** Where a code's item is, below the base: s/#K7Q-F3M-9TX. */
export const shortAddress = (id: string): string => `s/#${shortCode(id)}`
