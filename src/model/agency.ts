/** An agency's registry, `content/agencies/<agency>.yaml`: what people know and no minutes say. */
import { z } from 'zod'
import { NAME_PATTERN, RESERVED_NAMES } from './path.ts'

const name = z.string().regex(NAME_PATTERN, 'lower-case letters a–z only')

export const Series = z
  .strictObject({
    id: name.describe('Its segment of every address, e.g. chuwu'),
    name: z.string().min(1).describe('Its name as titles print it, e.g. 處務會議'),
    numbering: z.enum(['running', 'yearly']).describe('running: 第110次; yearly: 113年第12次, from 1 each ROC year'),
    caseNumbers: z
      .enum(['meeting-item'])
      .optional()
      .describe(
        'meeting-item: a case number is the number of the meeting that opened it, then two digits for its item',
      ),
  })
  .describe('A series of meetings')
export type Series = z.infer<typeof Series>

export const Unit = z
  .strictObject({
    id: name.describe('Its part of every address, e.g. wenshu'),
    name: z.string().min(1).describe('Its name'),
    aliases: z.array(z.string().min(1)).default([]).describe('Other names that minutes print for the same unit'),
  })
  .describe('A unit of the agency')
export type Unit = z.infer<typeof Unit>

export const Agency = z
  .strictObject({
    id: name
      .refine((id) => !RESERVED_NAMES.includes(id), 'not a word that the site uses itself')
      .describe('Its segment of every address'),
    name: z.string().min(1).describe('Its full name as titles print it, e.g. 臺北市政府秘書處'),
    short: z.string().min(1).describe('Its short name, e.g. 秘書處'),
    series: z.array(Series).min(1).describe('Its series of meetings'),
    units: z.array(Unit).default([]).describe('Its units'),
  })
  .superRefine((agency, context) => {
    const unique = (what: string, names: readonly string[]): void => {
      const twice = names.find((entry, index) => names.indexOf(entry) !== index)
      if (twice !== undefined) context.addIssue({ code: 'custom', path: [what], message: `${twice} stands twice` })
    }
    unique(
      'series',
      agency.series.flatMap((series) => [series.id, series.name]),
    )
    unique(
      'units',
      agency.units.map((unit) => unit.id),
    )
    unique(
      'units',
      agency.units.flatMap((unit) => [unit.name, ...unit.aliases]),
    )
  })
  .describe('An agency, its series and its units')
export type Agency = z.infer<typeof Agency>
