/** YAML that people write: what is wrong with it, where, and how it should be. */
import { CORE_SCHEMA, YAMLException, load, type Schema } from 'js-yaml'
import { ContentError, faultAt, type Fault } from './content-error.ts'
import { CONTENT } from '../strings/content.ts'

/** A key at the start of a line with a colon that YAML takes for a part of the text: 「do：replace」 and `do:replace`. */
const COLON = /^[ \t]*(?:- +)?([A-Za-z]+)(?:：|:(?=[^\s:/]))/gmu

/** The last such key before a place, else the first. */
function colonFault(text: string, until: number): Fault | null {
  const found = [...text.matchAll(COLON)]
  const match = found.findLast(({ index }) => index <= until) ?? found[0]
  if (!match) return null
  const [printed, key = ''] = match
  const at = match.index + printed.length - 1
  return text.charAt(at) === '：'
    ? faultAt(text, at, CONTENT.yaml.wideColon(key))
    : faultAt(text, at, CONTENT.yaml.tightColon(key))
}

/** Where the indentation of a line, up to a place, holds a tab. */
function tabFault(text: string, until: number): Fault | null {
  const tabs = [...text.slice(0, until + 1).matchAll(/^ *\t/gmu)]
  const last = tabs.at(-1)
  return last ? faultAt(text, last.index + last[0].length - 1, CONTENT.yaml.tab) : null
}

/** What js-yaml says, and what it means to who wrote the file. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/tab characters/u, CONTENT.yaml.tab],
  [/duplicated mapping key/u, CONTENT.yaml.twice],
  [/flow (?:collection|sequence|mapping)/u, CONTENT.yaml.flow],
  [/quoted scalar/u, CONTENT.yaml.quote],
  [/single document/u, CONTENT.yaml.documents],
  [/multiline key|expected ':'/u, CONTENT.yaml.key],
  [/indentation/u, CONTENT.yaml.indentation],
  [/alias|anchor|tag/u, CONTENT.yaml.mark],
  [/non-printable/u, CONTENT.yaml.control],
  [/nesting/u, CONTENT.yaml.depth],
  [/end of the stream|document/u, CONTENT.yaml.detached],
]

function syntaxFault(text: string, { reason, mark }: YAMLException): Fault {
  const at = mark?.position ?? 0
  const hint = colonFault(text, at) ?? tabFault(text, at)
  if (hint) return hint
  const end = text.trimEnd().length
  if (end === 0) return faultAt(text, 0, CONTENT.yaml.empty)
  const isCut = at >= end && !/expected a single/u.test(reason)
  const words = isCut ? CONTENT.yaml.cut : (WORDS.find(([pattern]) => pattern.test(reason))?.[1] ?? reason)
  return faultAt(text, Math.min(at, end), CONTENT.yaml.syntax(words))
}

/** Why a text that could be loaded is not what was meant, or null: `name：乙` is one text, and no field. */
export const misreadFault = (text: string): Fault | null => colonFault(text, 0)

/** @throws ContentError that says in Chinese what is wrong, and where. */
export function loadYaml(file: string, text: string, schema: Schema = CORE_SCHEMA): unknown {
  try {
    return load(text, { filename: file, schema })
  } catch (error) {
    if (error instanceof YAMLException) throw new ContentError(file, [syntaxFault(text, error)])
    throw new ContentError(file, [error instanceof Error ? error.message : String(error)])
  }
}
