/** Builds the site: the pages by Astro, then the search index beside them. ARCHIVE_CONTENT, ARCHIVE_OUT, ARCHIVE_BASE. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { apiMeeting } from '../src/archive/api.ts'
import { readArchive } from '../src/archive/read.ts'
import { readSettings } from '../src/archive/settings.ts'
import { INDEX_FOLDER, UNUSED, writeIndex } from '../src/search/index.ts'

try {
  const { content, out, base } = readSettings(process.env)
  // First of all, so that a fault in the content is said before anything is built.
  const archive = readArchive(content)
  await build({})
  const folder = join(out, INDEX_FOLDER)
  await writeIndex(
    archive.meetings.map((meeting) => apiMeeting(meeting, base)),
    folder,
  )
  for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
