/** The archive that is being built, read once for all pages, and by the script that builds where there is one. */
import { readArchive } from './read.ts'
import { readSettings } from './settings.ts'
import { shared } from './shared.ts'
import type { Archive } from './views.ts'

export const settings = readSettings(process.env)
export const archive = (shared('archive') as Archive | undefined) ?? readArchive(settings.content)
/** What any page may show of the archive, beside what it is given: whether all of it is made up, and who is registered. */
export const { invented, agencies } = archive
/** So is whether other archives are searched with it. */
export const federated = archive.federation.length > 0
