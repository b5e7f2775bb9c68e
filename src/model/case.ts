/** The words for tracked cases (列管案), as the archive and its JSON share them. */
import { z } from 'zod'

export const CASE_EVENTS = ['opened', 'reported', 'continued', 'released', 'reopened', 'merged', 'mentioned'] as const

/** Whose list a case is on: 府級, by the city's own meeting; 局內, by that of the agency. */
export const CASE_LEVELS = ['city', 'agency'] as const

export const ItemCase = z
  .strictObject({
    id: z
      .string()
      .describe('<agency>-<series>-<case number>, or of a case that is tracked by name the key of its name'),
    number: z.string().describe('The case number as printed, digits half width; its name where it is tracked by name'),
    named: z.literal(true).optional().describe('Stands where the case is tracked by name and has no number'),
    event: z
      .enum(CASE_EVENTS)
      .describe(
        'opened: 列入列管; reported: a unit tells of it; continued: 賡續列管; released: 解除列管; reopened: 恢復列管; ' +
          'merged: 併入 another; mentioned: named, with no word on its state',
      ),
    level: z
      .enum(CASE_LEVELS)
      .optional()
      .describe("Stands where the words say whose list: city for 府級, agency for the agency's own (局內)"),
    into: z.string().optional().describe('The number of the case that it is merged into, where one is named'),
    words: z.string().describe('The printed words that say so'),
  })
  .describe('What the item says of a tracked case')
export type ItemCase = z.infer<typeof ItemCase>

export const CASE_STATES = ['open', 'released', 'unknown'] as const
export type CaseStateName = (typeof CASE_STATES)[number]

export const DOUBT_KINDS = [
  'released-twice',
  'continued-after-release',
  'told-after-merge',
  'opened-twice',
  'reopened-open',
  'before-opening',
  'opened-elsewhere',
  'not-opened',
  'unresolved',
] as const
export type DoubtKind = (typeof DOUBT_KINDS)[number]

export const CaseState = z.enum(CASE_STATES)
