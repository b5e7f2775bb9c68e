/** What later minutes say of a meeting, in the published JSON. */
import { z } from 'zod'

export const url = z.string().describe('Address below the host, base included, e.g. /sec/chuwu/110/#2-4-c-5')
export const itemId = z.string().describe('<meeting-id>#<path>')

export const ApiCitedBy = z
  .strictObject({
    of: itemId.describe('The item that is named; the header where the meeting is'),
    item: itemId.describe('The item of other minutes that names it'),
    words: z.string().describe('The printed words that do'),
    inferred: z.boolean().describe('True where they print no number: 前次會議'),
    url,
  })
  .describe('Who names it')

/** Whether a later meeting confirmed the minutes. */
export const ApiApproval = z
  .strictObject({
    state: z
      .enum(['pending', 'confirmed', 'amended'])
      .describe('pending: no meeting of the archive confirms them; amended: confirmed with changes'),
    inferred: z.boolean().describe('True while pending: that no meeting confirms them is no statement of the minutes'),
    item: itemId.optional().describe('The item of the later meeting that says so'),
    words: z.string().optional().describe('The printed words that say so'),
  })
  .describe('Whether the minutes were confirmed (紀錄確定)')
export type ApiApproval = z.infer<typeof ApiApproval>
