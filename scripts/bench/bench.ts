/** `npm run bench -- [COUNT]` measures ingest; `npm run bench -- search --meetings N` the search. */
import { argv } from 'node:process'

await import(argv[2] === 'search' ? './search.ts' : './ingest.ts')
