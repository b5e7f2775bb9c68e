/** The archive that is being built, read once for all pages, and by the script that builds where there is one. */
import { readArchive } from './read.ts'
import { readSettings } from './settings.ts'
import { shared } from './shared.ts'
import type { Archive } from './views.ts'

export const settings = readSettings(process.env)
export const archive = (shared('archive') as Archive | undefined) ?? readArchive(settings.content)
/** Whether all of it is made up, and the registry: what any page may show of the archive, beside what it is given. */
export const { invented, agencies } = archive
