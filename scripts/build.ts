/** Builds the site: the pages by Astro, then the search index beside them. ARCHIVE_CONTENT, ARCHIVE_OUT, ARCHIVE_BASE. */
import { join } from 'node:path'
import { build } from 'astro'
import { apiMeeting } from '../src/archive/api.ts'
import { readArchive } from '../src/archive/read.ts'
import { readSettings } from '../src/archive/settings.ts'
import { INDEX_FOLDER, writeIndex } from '../src/search/build/index.ts'

/** Shards of the index from earlier builds; it can be removed at any time. */
const CACHE = '.astro/search'

try {
  const { content, out, base } = readSettings(process.env)
  // First of all, so that a fault in the content is said before anything is built.
  const archive = readArchive(content)
  await build({})
  const meetings = archive.meetings.map((meeting) => apiMeeting(meeting, base))
  await writeIndex(meetings, join(out, INDEX_FOLDER), CACHE)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
