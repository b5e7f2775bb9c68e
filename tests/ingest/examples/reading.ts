import type { reading as rules } from '../../../src/strings/rules/reading.ts'
import { ingestFiles } from '../../../src/ingest/batch.ts'
import { Store } from '../../../src/ingest/store.ts'
import { HEADER, ingestBytes } from '../../support/document.ts'
import { encode } from '../../support/encode.ts'
import { GOOD, afterFiling, text, type Example } from './example.ts'

export const reading: Readonly<Record<Exclude<keyof typeof rules, 'lost-text'>, Example>> = {
  'unsupported-format': {
    run: () => afterFiling(async (_, file) => file('minutes.xls', GOOD)),
    names: '.xls',
  },
  unreadable: {
    run: async () =>
      (await ingestFiles(['/no/such/file.txt'], { store: new Store('/no'), agencies: [], only: null, check: false }))[0]
        ?.messages ?? [],
    names: '/no/such/file.txt',
  },
  'empty-file': { run: () => text(' \n\u3000\n') },
  'unknown-encoding': { run: () => ingestBytes(new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5])).messages },
  encoding: { run: () => ingestBytes(encode(GOOD, 'big5')).messages, names: 'BIG5' },
  'unreadable-characters': { run: () => text(`${HEADER}一、甲\ufffd案\n`), at: [7, 1], names: 'U+FFFD' },
  'control-character': { run: () => text(`${HEADER}一、甲\u0007案\n`), at: [7, 1], names: 'U+0007' },
  'unsafe-name': { run: () => afterFiling(async (_, file) => file('.minutes.txt', GOOD)), names: '.minutes.txt' },
  'file-too-large': {
    run: () => afterFiling(async (_, file) => file('minutes.txt', 'A'.repeat(20_000_001))),
    names: '20 MB',
  },
  'too-many-lines': { run: () => text(GOOD + '\n'.repeat(50_000)), at: [50_001, 1], names: '50000' },
  'line-too-long': { run: () => text(`${GOOD}${'長'.repeat(20_001)}\n`), at: [10, 20_001], names: '20000' },
  'page-number': { run: () => text(`${HEADER}一、甲\n\n  - 3 -\n\n案\n`), at: [9, 3], names: '- 3 -' },
}
