/**
 * What an item, or the header, said before it was changed: one record for each thing that changed, oldest first. Why it
 * changed is told by `change`, so that another reason (a decision of the next meeting) is another member of the union.
 */
import { z } from 'zod'
import { IsoDate } from './iso-date.ts'

/** The fields of the header that an archive reads from its lines. */
export const HEADER_FIELDS = ['title', 'date', 'start', 'end', 'place', 'chair', 'recorder', 'attendance'] as const
/** What an archive reads of an item beside its text. */
export const ITEM_FIELDS = ['marker', 'kind', 'label'] as const

/** Who changed the record, when and why. */
export const Signed = z.strictObject({
  by: z.string().min(1).describe('Who made the change'),
  on: IsoDate.describe('The day it was made'),
  reason: z.string().min(1).optional().describe('Why, where it is told'),
})

const Was = {
  of: z
    .enum(['text', 'parent', 'number', ...ITEM_FIELDS, ...HEADER_FIELDS])
    .describe('What changed: the text as a whole, the path of the parent (empty: the top), or a field'),
  was: z.string().describe('What it was before; empty where there was nothing'),
}

export const Earlier = z
  .discriminatedUnion('change', [
    z
      .strictObject({
        change: z.literal('correction').describe('A clerk corrected it, in content/corrections/'),
        ...Was,
        ...Signed.shape,
      })
      .describe('Changed by a correction'),
    z
      .strictObject({
        change: z.literal('revision').describe('A revised document replaced the one that said so'),
        ...Was,
        source: z.string().min(1).describe('The document that said so, below content/sources/'),
      })
      .describe('Changed by a revised document'),
  ])
  .describe('What it said before')
export type Earlier = z.infer<typeof Earlier>

export const Withdrawn = Signed.describe(
  'Who took the item back, when and why: the revised document no longer holds it',
)
export type Withdrawn = z.infer<typeof Withdrawn>
