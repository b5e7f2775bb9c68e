/** The archive that is being built, read once for all pages. */
import { readArchive } from './read.ts'
import { readSettings } from './settings.ts'

export const settings = readSettings(process.env)
export const archive = readArchive(settings.content)
