/** Registry files as text: new ones, and additions to those that people keep, which change nothing that stands there. */
import { isDeepStrictEqual } from 'node:util'
import { dump } from 'js-yaml'
import type { Agency, Series, Unit } from '../../model/agency.ts'
import { ContentError, agencyFile, readAgencyFile } from '../../model/files.ts'

/** An entry with what is said above it; what is only a guess is written as a comment. */
export interface Noted<T> {
  readonly entry: T
  readonly notes: readonly string[]
  readonly guess?: boolean
}

export interface Addition {
  readonly aliases: readonly Noted<string>[]
  readonly series: readonly Noted<Series>[]
  readonly units: readonly Noted<Unit>[]
}

const scalar = (value: string): string => dump(value, { lineWidth: -1 }).trimEnd()
const list = (values: readonly string[]): string => dump([...values], { flowLevel: 0, lineWidth: -1 }).trimEnd()

/** What a name is found with may hold anything; a comment is one line. */
const comment = (note: string): string => `# ${note.replaceAll(/\s+/gu, ' ')}`

const fieldsOf = (entry: object): string[] =>
  Object.entries(entry).flatMap(([key, value]: [string, unknown]) => {
    if (Array.isArray(value)) return value.length === 0 ? [] : [`${key}: ${list(value as string[])}`]
    return typeof value === 'string' ? [`${key}: ${scalar(value)}`] : []
  })

function entryLines({ entry, notes, guess = false }: Noted<Series | Unit | string>, indent: string): string[] {
  const fields = typeof entry === 'string' ? [scalar(entry)] : fieldsOf(entry)
  const lines = fields.map((field, at) => `${at === 0 ? '- ' : '  '}${field}`)
  return [...notes.map(comment), ...(guess ? lines.map((line) => `# ${line}`) : lines)].map((line) => indent + line)
}

const block = (entries: readonly Noted<Series | Unit | string>[], indent: string): string[] =>
  entries.flatMap((entry) => entryLines(entry, indent))

/** A list that holds nothing but guesses would be no list. */
const listLines = (key: string, entries: readonly Noted<Series | Unit | string>[]): string[] =>
  entries.length === 0 ? [] : [entries.every(({ guess }) => guess) ? `# ${key}:` : `${key}:`, ...block(entries, '  ')]

/** The text of a file for an agency that had none. */
export function newRegistry(
  { id, name, short }: Pick<Agency, 'id' | 'name' | 'short'>,
  notes: readonly string[],
  { aliases, series, units }: Addition,
): string {
  const lines = [
    ...notes.map(comment),
    `id: ${id}`,
    `name: ${scalar(name)}`,
    `short: ${scalar(short)}`,
    ...listLines('aliases', aliases),
    ...listLines('series', series),
    ...listLines('units', units),
  ]
  return `${lines.join('\n')}\n`
}

/** The lines of a list at the top of the file: from after its key to after its last entry; null where it has no such list. */
function listIn(lines: readonly string[], key: string): { readonly end: number; readonly indent: string } | null {
  const start = lines.findIndex((line) => new RegExp(`^${key}:\\s*(?:#.*)?$`, 'u').test(line))
  if (start < 0) return null
  const after = lines.findIndex((line, at) => at > start && /^[^\s#-]/u.test(line))
  const within = lines.slice(start + 1, after < 0 ? lines.length : after)
  const end = start + 1 + within.findLastIndex((line) => /^(?:\s|-)\s*\S/u.test(line)) + 1
  const indent = /^(\s*)- /u.exec(within.find((line) => /^\s*- /u.test(line)) ?? '')?.[1] ?? '  '
  return { end, indent }
}

function addTo(lines: readonly string[], key: string, entries: readonly Noted<Series | Unit | string>[]): string[] {
  if (entries.length === 0) return [...lines]
  const found = listIn(lines, key)
  if (found) return [...lines.slice(0, found.end), ...block(entries, found.indent), ...lines.slice(found.end)]
  const short = lines.findIndex((line) => line.startsWith('short:'))
  const at = key === 'aliases' && short >= 0 ? short + 1 : lines.length
  return [...lines.slice(0, at), ...listLines(key, entries), ...lines.slice(at)]
}

/**
 * A registry's text with the additions, every line of it kept with its comments; null where it is written in a way that
 * this can't be done (lists in brackets), or the result is not `expected`.
 */
export function extendRegistry(text: string, { aliases, series, units }: Addition, expected: Agency): string | null {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.trimEnd().split(/\r?\n/u)
  const extended = addTo(addTo(addTo(lines, 'aliases', aliases), 'series', series), 'units', units)
  const result = extended.join(end) + end
  try {
    return isDeepStrictEqual(readAgencyFile(agencyFile(expected.id), result), expected) ? result : null
  } catch (error) {
    if (error instanceof ContentError) return null
    throw error
  }
}

/** The additions alone, for a person to copy. */
export const snippet = ({ aliases, series, units }: Addition): string =>
  [...listLines('aliases', aliases), ...listLines('series', series), ...listLines('units', units)]
    .map((line) => `${line}\n`)
    .join('')
