/** Rules of reading: formats, encodings and limits. */
import { characters } from './reading/characters.ts'
import { files } from './reading/files.ts'
import { office } from './reading/office.ts'
import { pdf } from './reading/pdf.ts'

export const reading = { ...files, ...office, ...pdf, ...characters }
