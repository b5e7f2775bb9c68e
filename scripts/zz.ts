import { join } from 'node:path'
import { build } from 'astro'
import { apiMeeting } from '../src/archive/api.ts'
import { readSettings } from '../src/archive/settings.ts'
import { publish } from '../src/publish/publish.ts'
import { INDEX_FOLDER, writeIndex } from '../src/search/build/index.ts'
const say = (w: string) => {
  const r = process.resourceUsage()
  console.error(w, ((r.userCPUTime + r.systemCPUTime) / 1e6).toFixed(2), (r.maxRSS / 1024).toFixed(0))
}
say('start')
const settings = readSettings(process.env)
await publish(settings, async ({ meetings }, folder) => {
  say('archive')
  await build({ outDir: folder })
  say('astro')
  const published = meetings.map((meeting) => apiMeeting(meeting, settings.base))
  say('api')
  await writeIndex(published, join(folder, INDEX_FOLDER), '.astro/search')
  say('index')
})
say('placed')
