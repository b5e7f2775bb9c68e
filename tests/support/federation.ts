/** Archives built apart and served from different hosts, and one of them with the page that searches all. */
import type { ChildProcess } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { CONTENT, Workplace } from './content.ts'
import { build, freePort, serve, type Site } from './setup.ts'

export interface Federation {
  /** Of one agency alone; it has the page. Its name there is 資訊局. */
  readonly portal: Site
  /** Of more agencies, on another host; 市府. */
  readonly other: Site
  /** Where the third archive should be; nobody answers; 都發局. */
  readonly silent: string
  readonly stop: () => void
}

/** Leaves of the content one agency alone, as that agency would have built it. */
function keepOnly(place: Workplace, agency: string, without: string): void {
  for (const path of [`agencies/${without}.yaml`, `meetings/${without}`, `sources/${without}`])
    rmSync(join(place.content, path), { recursive: true })
  const ids = readFileSync(join(place.content, 'permalinks.txt'), 'utf8').split('\n')
  place.write('content/permalinks.txt', ids.filter((id) => id.startsWith(`${agency}-`)).join('\n'))
}

/**
 * @param built a site that is there already; the other archive is this one, served anew.
 * @throws Error with what the build says.
 */
export async function federate(built: Site): Promise<Federation> {
  const place = new Workplace(CONTENT)
  const servers: ChildProcess[] = []
  const PORT = String(await freePort())
  const { site: other, server } = await serve(built.folder, built.base, { ARCHIVE_PORTAL: `http://localhost:${PORT}` })
  servers.push(server)
  const stop = (): void => {
    for (const each of servers) each.kill()
    place[Symbol.dispose]()
  }
  const silent = `http://localhost:${await freePort()}/`
  keepOnly(place, 'doit', 'sec')
  const members = Object.entries({ 資訊局: '/', 市府: other.url, 都發局: silent })
  const entries = members.map(([name, address]) => `- name: ${name}\n  address: ${address}\n`)
  place.write('content/federation.yaml', entries.join(''))
  const { status, output } = await build({ ARCHIVE_CONTENT: place.content, ARCHIVE_OUT: place.path('out') })
  if (status !== 0) {
    stop()
    throw new Error(output)
  }
  const own = await serve(place.path('out'), '/', { PORT })
  servers.push(own.server)
  return { portal: own.site, other, silent, stop }
}
