/** A site from content, of which only what has changed is made again; the result is that of a build from nothing. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readArchive } from '../archive/read.ts'
import type { Settings } from '../archive/settings.ts'
import { share } from '../archive/shared.ts'
import type { Archive } from '../archive/views.ts'
import { digest, digestOfFolder } from './digest.ts'
import { Pages } from './pages.ts'
import { place, type Placed } from './place.ts'
import { ReadingCache } from './readings.ts'

/** What is kept of a site from build to build; it can be removed at any time. */
export const keptFolder = (out: string): string => join('.astro/publish', digest(resolve(out)))

/** All that decides how a site comes out, beside content and settings. */
const PROGRAM = ['package-lock.json', 'astro.config.mjs']

const digestOfProgram = (): string =>
  digest(process.version, digestOfFolder('src'), ...PROGRAM.map((file) => readFileSync(file)))

/**
 * @param render writes the pages and all else of the site into the folder that it is given.
 * @throws ContentError for a file with a fault; Error where the ledger and the archive disagree; the site is as it was then.
 */
export async function publish(
  { content, out, base, site }: Settings,
  render: (archive: Archive, folder: string) => Promise<void>,
): Promise<Placed> {
  const folder = keptFolder(out)
  const made = join(folder, 'made')
  const registry = join(content, 'agencies')
  const madeBy = digest(digestOfProgram(), existsSync(registry) ? digestOfFolder(registry) : '')
  const readings = new ReadingCache(join(folder, 'readings'), madeBy)
  const archive = readArchive(content, readings)
  const stamps = readings.save()
  const settings = JSON.stringify([base, site, archive.invented, archive.federation.length > 0])
  const pages = new Pages(join(folder, 'pages.json'), out, digest(madeBy, settings), stamps)
  share('archive', archive)
  share('pages', pages)
  rmSync(made, { recursive: true, force: true })
  mkdirSync(made, { recursive: true })
  await render(archive, made)
  const placed = place(made, pages.unchanged, out)
  pages.save()
  rmSync(made, { recursive: true, force: true })
  return placed
}
