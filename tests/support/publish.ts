/** A site of the committed content and one more document: filed, built and served as the archive itself is. */
import { spawnSync } from 'node:child_process'
import { CONTENT, Workplace } from './content.ts'
import { build, serve, type Site } from './setup.ts'

export interface Published {
  readonly site: Site
  readonly stop: () => void
}

/**
 * @param name the document's file name.
 * @throws Error with what ingest or the build says.
 */
export async function publish(name: string, text: string): Promise<Published> {
  const place = new Workplace(CONTENT)
  const args = ['scripts/ingest.ts', '--content', place.content, place.write(name, text)]
  const ingest = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (ingest.status !== 0) throw new Error(ingest.stderr)
  const { status, output } = await build({ ARCHIVE_CONTENT: place.content, ARCHIVE_OUT: place.path('out') })
  if (status !== 0) throw new Error(output)
  const { site, server } = await serve(place.path('out'), '/')
  const stop = (): void => {
    server.kill()
    place[Symbol.dispose]()
  }
  return { site, stop }
}
