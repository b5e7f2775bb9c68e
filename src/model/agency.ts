/** An agency's registry, `content/agencies/<agency>.yaml`: what people know and no minutes say. */
import { z } from 'zod'
import { IsoDate } from './iso-date.ts'
import { NUMBERINGS, NUMBERING_HELP, isForm } from './numbering.ts'
import { NAME_PATTERN, RESERVED_NAMES } from './path.ts'
import { CONTENT } from '../strings/content.ts'

const id = z.string().regex(NAME_PATTERN, CONTENT.agency.id)
const name = z.string().min(1)
const aliases = z.array(name).default([])

export const Series = z
  .strictObject({
    id: id.describe('Its segment of every address, e.g. chuwu'),
    name: name.describe('Its name as titles print it, without the number, e.g. 處務會議'),
    aliases: aliases.describe('Other names that titles print for the same series, such as one that it had before'),
    numbering: z.enum(NUMBERINGS).describe(NUMBERING_HELP),
    form: name
      .optional()
      .describe(
        'How titles print number and name, a ○ for each part of the number: 第○屆第○會期經濟委員會第○次全體委員會議. ' +
          'Left out where all of the number stands before the name',
      ),
    caseNumbers: z
      .enum(['meeting-item', 'year-case'])
      .optional()
      .describe(
        'meeting-item: a case number is the number of the meeting that opened it, then two digits for its item: ' +
          '10902, 113-12-03, 1131203; year-case: it is the ROC year, then its place among the cases of that year: 113-05',
      ),
  })
  .refine(({ numbering, form }) => form === undefined || isForm(numbering, form), {
    path: ['form'],
    error: CONTENT.agency.form,
  })
  .refine(({ numbering, caseNumbers }) => caseNumbers !== 'meeting-item' || /^(?:running|yearly)$/u.test(numbering), {
    path: ['caseNumbers'],
    error: CONTENT.agency.caseNumbers,
  })
  .describe('A series of meetings')
export type Series = z.infer<typeof Series>

export const Unit = z
  .strictObject({
    id: id.describe('Its part of every address, e.g. wenshu'),
    name: name.describe('Its name'),
    short: name.optional().describe('Its short name, e.g. 發展局 for 都市發展局'),
    aliases: aliases.describe('Other names that minutes print for the same unit'),
    from: IsoDate.optional().describe('The first day on which it had its names; left out where it always did'),
    until: IsoDate.optional().describe('The last day on which it had its names; left out where it still does'),
    successor: id.optional().describe('The unit that took over after `until`, by its id'),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    path: ['until'],
    error: CONTENT.agency.until,
  })
  .refine(({ until, successor }) => successor === undefined || until !== undefined, {
    path: ['successor'],
    error: CONTENT.agency.successor,
  })
  .describe('A unit of the agency, or one of another that its meetings tell what to do')
export type Unit = z.infer<typeof Unit>

/** Every name that minutes print for an agency or a unit: in full, in short, and others. */
export const namesOf = ({
  name: full,
  short,
  aliases: others,
}: Pick<Agency, 'name' | 'aliases'> & { readonly short?: string | undefined }): string[] => [
  ...new Set([full, ...(short === undefined ? [] : [short]), ...others]),
]

/** Whether a unit has its names on that day, YYYY-MM-DD. */
export const isInForce = ({ from = '', until }: Unit, date: string): boolean =>
  from <= date && (until === undefined || date <= until)

/** Whether there is a day on which both have their names. */
const meet = (one: Unit, other: Unit): boolean =>
  (one.until === undefined || (other.from ?? '') <= one.until) &&
  (other.until === undefined || (one.from ?? '') <= other.until)

const twiceIn = (values: readonly string[]): string | undefined =>
  values.find((value, index) => values.indexOf(value) !== index)

/** A name that two units have on one day, or one unit twice. */
function sharedName(units: readonly Unit[]): string | undefined {
  const within = units.map((unit) => twiceIn([unit.name, ...(unit.short ? [unit.short] : []), ...unit.aliases]))
  const shared = units.flatMap((unit, index) =>
    units
      .slice(0, index)
      .flatMap((other) => (meet(unit, other) ? namesOf(unit).filter((entry) => namesOf(other).includes(entry)) : [])),
  )
  return [...within, ...shared].find((entry) => entry !== undefined)
}

export const Agency = z
  .strictObject({
    id: id
      .refine((entry) => !RESERVED_NAMES.includes(entry), CONTENT.agency.reserved)
      .describe('Its segment of every address'),
    name: name.describe('Its full name as titles print it, e.g. 臺北市政府秘書處'),
    short: name.describe('Its short name, e.g. 秘書處'),
    aliases: aliases.describe('Other names that titles print for it, e.g. 北市秘書處'),
    series: z.array(Series).min(1).describe('Its series of meetings'),
    units: z.array(Unit).default([]).describe('Its units'),
  })
  .superRefine((agency, context) => {
    const fault = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message })
    const unique = (path: string, value: string | undefined): void => {
      if (value !== undefined) fault(path, CONTENT.agency.repeated(value))
    }
    const ids = agency.units.map((unit) => unit.id)
    unique('aliases', twiceIn([agency.name, ...agency.aliases]))
    unique('series', twiceIn(agency.series.flatMap((series) => [series.id, series.name, ...series.aliases])))
    unique('units', twiceIn(ids))
    unique('units', sharedName(agency.units))
    for (const { id: unit, successor } of agency.units) {
      if (successor !== undefined && (successor === unit || !ids.includes(successor)))
        fault('units', CONTENT.agency.successorUnknown(unit, successor))
    }
  })
  .describe('An agency, its series and its units')
export type Agency = z.infer<typeof Agency>
