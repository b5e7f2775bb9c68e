/** Ways on from a query that it does not take itself: they are offered as links, never mixed in. Pure. */
import { fold } from '../../model/fold.ts'
import { FIELDS, fieldOf, splitField, type FieldName, type Lists } from './fields.ts'
import { parseQuery, type Part } from './parse.ts'

export interface Offer {
  /** text: its signs as text; field: a field, where text was read; alike: other words for one of it. */
  readonly kind: 'text' | 'field' | 'alike'
  /** What is put in place of a part of the query. */
  readonly words: string
  readonly query: string
}

/** Up to so many names are offered for the beginning of one. */
const MOST = 5

const quote = (text: string): string => (/[\s|"]|^-/u.test(text) || splitField(text) ? `"${text}"` : text)

function replaced(parts: readonly Part[], at: number, words: string): string {
  return parts.map(({ typed }, index) => (index === at ? words : typed)).join(' ')
}

/** Names known of a field that hold what was typed. */
function namesOf(name: FieldName, value: string, lists: Lists): string[] {
  const list = { agency: lists.names?.agencies, unit: lists.names?.units, chair: lists.chairs, case: null, date: null }[
    name
  ]
  const folded = fold(value)
  return Object.keys(list ?? {})
    .filter((known) => known.includes(folded) && !/^[a-z]+$/u.test(known))
    .slice(0, MOST)
}

const PREFIX_OF = Object.fromEntries(Object.entries(FIELDS).map(([prefix, name]) => [name, prefix]))

/** A field where text was read: with a full-width colon, as minutes print it, or with a part of a name. */
function asField({ atoms: [atom, ...others], not }: Part, lists: Lists): string[] {
  const field = atom && !atom.quoted && others.length === 0 ? splitField(atom.text) : null
  if (!field) return []
  const { name, value } = field
  const typed = `${PREFIX_OF[name]}:${value}`
  const known = fieldOf({ typed, not, atoms: [{ text: typed, quoted: false }] }, lists)
  const names = known ? [value] : namesOf(name, value, lists)
  return names.map((one) => `${not ? '-' : ''}${PREFIX_OF[name]}:${one}`)
}

/** The signs of the language as text, where they were read as such. */
function asText(part: Part, lists: Lists): string[] {
  const isSign = part.not || part.atoms.length > 1 || fieldOf(part, lists) !== null
  return isSign && !part.typed.includes('"') ? [`"${part.typed}"`] : []
}

/** Other names of a unit before and after it was renamed, and words of the agency's own list. */
function alike({ atoms: [atom, ...others], not }: Part, lists: Lists): string[] {
  if (!atom || others.length > 0) return []
  const field = atom.quoted ? null : splitField(atom.text)
  const typed = fold(field?.name === 'unit' ? field.value : atom.text)
  const groups = lists.names?.alike.filter((group) => group.some((word) => fold(word) === typed)) ?? []
  const words = new Map(groups.flat().map((word) => [fold(word), word]))
  words.delete(typed)
  return [...words.values()].map((word) => `${not ? '-' : ''}${field?.name === 'unit' ? `單位:${word}` : quote(word)}`)
}

/** Whether what is offered for a query takes lists beside those that it was read with. */
export const listsForOffers = (query: string): ('names' | 'chairs')[] => {
  const fields = parseQuery(query).flatMap(({ atoms }) => atoms.flatMap(({ text }) => splitField(text)?.name ?? []))
  return fields.includes('chair') ? ['names', 'chairs'] : ['names']
}

/** @param lists those that were loaded. */
export function offersFor(query: string, lists: Lists): Offer[] {
  const parts = parseQuery(query)
  return parts.flatMap((part, at) =>
    (
      [
        ['field', fieldOf(part, lists) ? [] : asField(part, lists)],
        ['alike', alike(part, lists)],
        ['text', asText(part, lists)],
      ] as const
    ).flatMap(([kind, list]) => list.map((words) => ({ kind, words, query: replaced(parts, at, words) }))),
  )
}
