/** Builds the site: the pages by Astro, then the search index beside them. ARCHIVE_CONTENT, ARCHIVE_OUT, ARCHIVE_BASE. */
import { join } from 'node:path'
import { build } from 'astro'
import { readSettings } from '../src/archive/settings.ts'
import { publish } from '../src/publish/publish.ts'
import { INDEX_FOLDER, writeIndex } from '../src/search/build/index.ts'
import { BUILD } from '../src/strings/build.ts'

/** Shards of the index from earlier builds; it can be removed at any time. */
const CACHE = '.astro/search'

try {
  const settings = readSettings(process.env)
  const placed = await publish(settings, async ({ meetings }, folder) => {
    await build({ outDir: folder, logLevel: 'warn' })
    const indexed = meetings.map(({ data: { id, agency, date }, items }) => ({ id, agency, date, items }))
    await writeIndex(indexed, join(folder, INDEX_FOLDER), CACHE)
  })
  console.log(BUILD.done(settings.out, placed))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
