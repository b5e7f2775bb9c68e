/** Writes the search index beside the pages that `astro build` has written. */
import { rmSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { apiMeeting } from '../src/archive/api.ts'
import { archive, settings } from '../src/archive/current.ts'
import { INDEX_FOLDER, UNUSED, writeIndex } from '../src/search/index.ts'

const folder = join(settings.out, INDEX_FOLDER)
rmSync(folder, { recursive: true, force: true })
await writeIndex(
  archive.meetings.map((meeting) => apiMeeting(meeting, settings.base)),
  folder,
)
for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name))
