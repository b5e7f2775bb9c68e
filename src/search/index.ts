/** The index: one Pagefind record a meeting, built from the published JSON and written beside the pages. */
import { close, createIndex } from 'pagefind'
import type { ApiMeeting } from '../model/api.ts'
import { walk } from '../model/walk.ts'
import { DIMENSIONS, valuesOf, type Dimension } from './filters.ts'
import { SEPARATOR, tokenise } from './tokens.ts'

/** Below the site's base. */
export const INDEX_FOLDER = 'search/index'
/** A language that Pagefind has no rules for: tokens are taken as they are. */
const LANGUAGE = 'und'

/** What of Pagefind's bundle the archive does not use: its own interfaces, and the worker (see engine.ts). */
export const UNUSED = /^pagefind-(?!entry)/u

function filtersOf(meeting: ApiMeeting): Record<Dimension | 'items', string[]> {
  const items = [...walk(meeting.items)]
  const values = items.map((item) => valuesOf(meeting, item))
  const of = (dimension: Dimension): string[] => [...new Set(values.flatMap((value) => value[dimension]))].sort()
  const dimensions = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, of(dimension)])) as Record<
    Dimension,
    string[]
  >
  // How many items each meeting has bounds the count of hits before the meetings are loaded.
  return { ...dimensions, items: [String(items.length)] }
}

/**
 * @param meetings newest first; of one day they are listed in this order.
 * @param folder where the index is written.
 * @throws Error where Pagefind reports one.
 */
export async function writeIndex(meetings: readonly ApiMeeting[], folder: string): Promise<void> {
  const check = ({ errors }: { errors: string[] }): void => {
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
  }
  const created = await createIndex({ forceLanguage: LANGUAGE })
  check(created)
  const { index } = created
  if (!index) throw new Error('Pagefind: no index')
  for (const meeting of meetings) {
    const content = Array.from(walk(meeting.items), ({ text }) => tokenise(text)).join(` ${SEPARATOR} `)
    const record = {
      url: meeting.url,
      content,
      language: LANGUAGE,
      meta: { title: meeting.id },
      filters: filtersOf(meeting),
      sort: { date: meeting.date.replaceAll('-', '') },
    }
    check(await index.addCustomRecord(record))
  }
  check(await index.writeFiles({ outputPath: folder }))
  await close()
}
