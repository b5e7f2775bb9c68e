/**
 * What a clerk puts right by hand: `content/corrections/<meeting-id>.yaml`, a list of entries, applied from top to bottom
 * over what the parser made of the document. Each entry names its ground, the words that it replaces; where they no
 * longer stand, the entry is reported and nothing is filed. An entry never changes a published path.
 */
import { FAILSAFE_SCHEMA } from 'js-yaml'
import { z } from 'zod'
import { HEADER_FIELDS, ITEM_FIELDS, Signed } from './earlier.ts'
import { ContentError, faultAt } from './content-error.ts'
import { MEETING_ID_PATTERN, NUMBER_PATTERN, PATH_PATTERN, keyOfId } from './path.ts'
import { describeFault } from './correction-fault.ts'
import { loadYaml, misreadFault } from './yaml-fault.ts'
import { placeIn } from './yaml-place.ts'
import { CONTENT } from '../strings/content.ts'

export const CORRECTIONS = 'corrections'

const path = z.string().regex(PATH_PATTERN)
/** A path, or `top` for the top of the minutes. */
const parent = z.union([path, z.literal('top')])
const words = z.string().min(1)
const signed = Signed.shape

/** Words of an item's text; path 0 is the header as printed. */
const Replace = z.strictObject({ do: z.literal('replace'), path, from: words, to: z.string(), ...signed })
const SetHeader = z.strictObject({
  do: z.literal('set'),
  field: z.enum(HEADER_FIELDS),
  from: z.string(),
  to: z.string(),
  ...signed,
})
const SetItem = z.strictObject({
  do: z.literal('set'),
  field: z.enum(ITEM_FIELDS),
  path,
  from: z.string(),
  to: z.string(),
  ...signed,
})
/** The number that a document gives its meeting, where the year was inferred wrongly; `source` is the file's name. */
const SetNumber = z.strictObject({
  do: z.literal('set'),
  field: z.literal('number'),
  source: words,
  from: z.string().regex(NUMBER_PATTERN),
  to: z.string().regex(NUMBER_PATTERN),
  ...signed,
})
/** From under one parent to another: last there, or after one of its items. */
const Move = z.strictObject({
  do: z.literal('move'),
  path,
  from: parent,
  to: parent,
  after: path.optional(),
  ...signed,
})
/** The item ends before `from`, and what follows is an item of its own with the path `as`. */
const Split = z.strictObject({ do: z.literal('split'), path, from: words, as: path, ...signed })
/** The item goes on with the text before it; `from` is how it begins. */
const Join = z.strictObject({ do: z.literal('join'), path, from: words, ...signed })
/** An item of a revised document (its file's name, and the path printed there) is the one that had the path `as`. */
const Match = z.strictObject({ do: z.literal('match'), source: words, path, as: path, ...signed })
/** An item that the revised document no longer holds. */
const Withdraw = z.strictObject({ do: z.literal('withdraw'), path, ...signed })

export const Correction = z.discriminatedUnion('do', [
  Replace,
  z.discriminatedUnion('field', [SetHeader, SetItem, SetNumber]),
  Move,
  Split,
  Join,
  Match,
  Withdraw,
])
export type Correction = z.infer<typeof Correction>
export type Replace = z.infer<typeof Replace>
export type SetHeader = z.infer<typeof SetHeader>
export type SetItem = z.infer<typeof SetItem>
export type SetNumber = z.infer<typeof SetNumber>
export type Move = z.infer<typeof Move>
export type Split = z.infer<typeof Split>
export type Join = z.infer<typeof Join>
export type Match = z.infer<typeof Match>
export type Withdraw = z.infer<typeof Withdraw>

export const correctionsFile = (meeting: string): string => `${CORRECTIONS}/${meeting}.yaml`

/** The meeting that a corrections file is named after, or null where the name is none. */
export function correctedMeeting(file: string): string | null {
  const [, name = ''] = /(?:^|\/)([^/]+)\.yaml$/.exec(file) ?? []
  return MEETING_ID_PATTERN.test(name) && file.endsWith(correctionsFile(name)) ? name : null
}

/** @throws ContentError that names the file and every fault in it, entry by entry. */
export function readCorrectionsFile(file: string, text: string): Correction[] {
  const meeting = correctedMeeting(file)
  if (meeting === null) throw new ContentError(file, [CONTENT.corrections.name])
  // A file whose entries were all taken out again holds comments at most.
  // Every value is text as it stands there: 1.10 stays a path, 2022-03-17 a day, 10:50 a time.
  const data = /^\s*[^#\s]/mu.test(text) ? loadYaml(file, text, FAILSAFE_SCHEMA) : []
  const result = z.array(Correction).safeParse(data, { reportInput: true })
  if (!result.success) {
    const isText = typeof data === 'string' || (Array.isArray(data) && data.some((entry) => typeof entry === 'string'))
    const misread = isText ? misreadFault(text) : null
    const faults = result.error.issues.map((issue) => faultAt(text, placeIn(text, issue.path), describeFault(issue)))
    throw new ContentError(file, misread ? [misread] : faults)
  }
  const number = keyOfId(meeting).number
  const astray = result.data.findIndex((entry) => entry.do === 'set' && entry.field === 'number' && entry.to !== number)
  if (astray >= 0) {
    const problem = CONTENT.corrections.entry(astray + 1, 'to', CONTENT.corrections.number(number))
    throw new ContentError(file, [faultAt(text, placeIn(text, [astray, 'to']), problem)])
  }
  return result.data
}
