/** 機關: 單位: 主席: 案號: 日期: — what is known of a directive beside its text. */
import type { ApiItem, ApiMeeting } from '../../model/api.ts'
import { fold } from '../../model/fold.ts'
import type { SearchCases, SearchLists } from '../../model/search-lists.ts'
import type { Part } from './parse.ts'
import { daysOf, within, type Days } from './range.ts'

export const FIELDS = { 機關: 'agency', 單位: 'unit', 主席: 'chair', 案號: 'case', 日期: 'date' } as const
export type FieldName = (typeof FIELDS)[keyof typeof FIELDS]

export interface Field {
  readonly name: FieldName
  /** As typed, without the prefix. */
  readonly typed: string
  /** Whether what it holds of is no hit. */
  readonly not: boolean
  /** Ids, or folded names or numbers; any will do. */
  readonly values: readonly string[]
  /** Of the date; any will do. */
  readonly days: readonly Days[]
  /** The meetings that it can hold of; null where another part of the index tells. */
  readonly meetings: ReadonlySet<string> | null
}

/** Those lists that were loaded. */
export type Lists = Partial<SearchLists>

const PREFIX = new RegExp(`^(${Object.keys(FIELDS).join('|')})([:：])(.+)$`, 'su')

/** @returns what stands before and after the colon of one of the fields, or null. */
export function splitField(
  text: string,
): { readonly name: FieldName; readonly value: string; readonly wide: boolean } | null {
  const [, prefix, colon, value] = PREFIX.exec(text) ?? []
  if (prefix === undefined || value === undefined) return null
  return { name: FIELDS[prefix as keyof typeof FIELDS], value, wide: colon === '：' }
}

interface Known {
  readonly values: readonly string[]
  readonly days?: Days
  readonly meetings?: readonly string[]
}

/** The cases of that number, by id. @param folded the number. */
export const casesOf = (cases: SearchCases, folded: string): string[] =>
  Object.entries(cases).flatMap(([series, numbers]) =>
    numbers.flatMap((number) => (fold(number) === folded ? [`${series}-${number}`] : [])),
  )

/** What one value of a field means in this archive; null where it means nothing. */
function known(name: FieldName, value: string, lists: Lists): Known | null {
  const folded = fold(value)
  const days = name === 'date' ? daysOf(folded) : null
  if (days) return { values: [], days }
  if (name === 'case') return lists.cases && casesOf(lists.cases, folded).length > 0 ? { values: [folded] } : null
  const list = { agency: lists.names?.agencies, unit: lists.names?.units, chair: lists.chairs, date: undefined }[name]
  const found = list && Object.hasOwn(list, folded) ? list[folded] : undefined
  if (!found) return null
  return name === 'chair' ? { values: [folded], meetings: found } : { values: found }
}

/** @returns null where the part is no field, or one of its values is not known: then it is text. */
export function fieldOf({ atoms, not }: Part, lists: Lists): Field | null {
  const [first, ...others] = atoms
  if (!first || atoms.some(({ quoted }) => quoted)) return null
  const field = splitField(first.text)
  if (!field || field.wide) return null
  const { name } = field
  const typed = [
    field.value,
    ...others.map(({ text }) => (splitField(text)?.name === name ? (splitField(text)?.value ?? '') : text)),
  ]
  const values = typed.map((value) => known(name, value, lists))
  if (values.includes(null)) return null
  const all = values.filter((value) => value !== null)
  return {
    name,
    typed: typed.join('|'),
    not,
    values: all.flatMap((value) => value.values),
    days: all.flatMap(({ days }) => days ?? []),
    meetings: name === 'chair' ? new Set(all.flatMap(({ meetings }) => meetings ?? [])) : null,
  }
}

/** Whether a directive has one of the field's values; `not` aside. */
function has({ name, values, days }: Field, meeting: ApiMeeting, item: ApiItem): boolean {
  const of: Readonly<Record<FieldName, () => boolean>> = {
    agency: () => values.includes(meeting.agency),
    unit: () => item.units.some(({ id }) => id !== null && values.includes(id)),
    chair: () => meeting.chair !== null && values.includes(fold(meeting.chair.name)),
    case: () => item.cases.some(({ number }) => values.includes(fold(number))),
    date: () => days.some((range) => within(range, meeting.date)),
  }
  return of[name]()
}

export const satisfies = (fields: readonly Field[], meeting: ApiMeeting, item: ApiItem): boolean =>
  fields.every((field) => has(field, meeting, item) !== field.not)

/** Whether a meeting may have a directive that satisfies the fields. @param date YYYY-MM-DD */
export const mayHold = (
  fields: readonly Field[],
  { id, date }: { readonly id: string; readonly date: string },
): boolean =>
  fields.every(({ name, not, values, days, meetings }) => {
    if (not) return true
    if (name === 'agency') return values.includes(id.split('-')[0] ?? '')
    if (name === 'date') return days.some((range) => within(range, date))
    return meetings?.has(id) ?? true
  })
