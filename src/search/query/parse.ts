/**
 * What someone typed, as parts between white space: `甲 "乙 丙" -丁 戊|己`. Pure syntax; what a part means is told where it
 * is read (read.ts). Minutes print any sign, so each stands for itself unless it can't be meant otherwise.
 */
import { fold } from '../../model/fold.ts'

export interface Atom {
  /** As typed, without the quotation marks around it. */
  readonly text: string
  readonly quoted: boolean
}

/** Any of its atoms will do. */
export interface Part {
  /** As typed. */
  readonly typed: string
  /** Whether what holds it is no hit. */
  readonly not: boolean
  readonly atoms: readonly Atom[]
}

// A quotation mark that is not closed, or that closes nothing, is a character like any other.
const QUOTED = String.raw`"[^"]+"(?=[\s|]|$)`
const ATOM = String.raw`(?:${QUOTED}|[^\s|]+)`
// | needs a side on its left and on its right, and - a word right after it.
const ATOMS = String.raw`(${ATOM}(?:\s*\|\s*${ATOM})*)(?=\s|$)`
const PARTS = new RegExp(String.raw`(-(?![-\s]))?${ATOMS}|\S+`, 'gu')
const WITHOUT_NOT = new RegExp(String.raw`()${ATOMS}|\S+`, 'gu')
const EACH = new RegExp(ATOM, 'gu')

const atomOf = (typed: string): Atom =>
  new RegExp(`^${QUOTED}$`, 'u').test(typed)
    ? { text: typed.slice(1, -1), quoted: true }
    : { text: typed, quoted: false }

const isSomething = ({ text }: Atom): boolean => fold(text) !== ''

function parse(query: string, pattern: RegExp): Part[] {
  return [...query.matchAll(pattern)].flatMap(([typed, not, atoms]) => {
    const list = atoms === undefined ? [{ text: typed, quoted: false }] : (atoms.match(EACH) ?? []).map(atomOf)
    const some = list.filter(isSomething)
    return some.length === 0 ? [] : [{ typed, not: Boolean(not), atoms: some }]
  })
}

/** The parts of a query, in order. Where all of them say only what is not wanted, they are text. */
export function parseQuery(query: string): Part[] {
  const parts = parse(query, PARTS)
  return parts.every(({ not }) => not) ? parse(query, WITHOUT_NOT) : parts
}
