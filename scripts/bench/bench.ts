/** `npm run bench -- [COUNT]` measures ingest; `-- search --meetings N` the search; `-- publish --meetings N` the build. */
import { argv } from 'node:process'

const BENCHES = ['search', 'publish']
await import(`./${BENCHES.find((name) => name === argv[2]) ?? 'ingest'}.ts`)
