import type { reading as rules } from '../../../src/strings/rules/reading.ts'
import { ingestFiles } from '../../../src/ingest/batch.ts'
import { Store } from '../../../src/ingest/store.ts'
import { HEADER, ingestBytes } from '../../support/document.ts'
import { abstractNum, docx, docxEntries, inList, num, p } from '../../support/docx.ts'
import { encode } from '../../support/encode.ts'
import { linesAt, pdf, type Piece } from '../../support/pdf.ts'
import { messagesOf } from '../../support/reading.ts'
import { zip } from '../../support/zip.ts'
import { GOOD, afterFiling, shown, text, type Example } from './example.ts'

const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const PICTURE = '<w:r><w:drawing><a:blip/></w:drawing></w:r>'
/** Signs by their numbers, in a font that does not say which characters they are. */
const NUMBERED =
  '/F2<</Type/Font/Subtype/Type0/BaseFont/KaiTi/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/KaiTi/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/KaiTi/Flags 4>>>>]>>'
const columns: readonly Piece[] = ['左', '右'].flatMap((sign, index) =>
  linesAt(Array(5).fill(sign.repeat(16)), 72 + 250 * index),
)

export const reading: Readonly<Record<keyof typeof rules, Example>> = {
  'unsupported-format': {
    run: async () => afterFiling(async (_, file) => file('minutes.xls', GOOD)),
    names: '.xls',
  },
  unreadable: {
    run: async () =>
      afterFiling(async ({ content }) => {
        const options = { store: new Store(content), agencies: [], only: null, check: false }
        return (await ingestFiles(['/no/such/file.txt'], options)).flatMap(({ messages }) => [...messages])
      }),
    names: '/no/such/file.txt',
  },
  'empty-file': { run: () => text(' \n\u3000\n') },
  'unknown-encoding': { run: () => ingestBytes(new Uint8Array([0xa4, 0xa4, 0xa4, 0xe5])).messages },
  encoding: { run: () => ingestBytes(encode(GOOD, 'big5')).messages, names: 'BIG5' },
  'unreadable-characters': { run: async () => shown('unreadable-characters'), at: [7, 1], names: 'U+FFFD' },
  'control-character': { run: () => text(`${HEADER}一、甲\u0007案\n`), at: [7, 1], names: 'U+0007' },
  'unsafe-name': { run: async () => shown('unsafe-name'), names: '第7次處務會議紀錄#定稿.txt' },
  'file-too-large': {
    run: async () => afterFiling(async (_, file) => file('minutes.txt', 'A'.repeat(20_000_001))),
    names: '20 MB',
  },
  'too-many-lines': { run: () => text(GOOD + '\n'.repeat(50_000)), at: [50_001, 1], names: '50000' },
  'line-too-long': { run: () => text(`${GOOD}${'長'.repeat(20_001)}\n`), at: [10, 20_001], names: '20000' },
  'old-word': {
    run: async () => messagesOf('a.docx', Buffer.concat([COMPOUND, Buffer.from('WordDocument', 'utf16le')])),
  },
  'content-differs': { run: async () => messagesOf('a.doc', '<!DOCTYPE html><p>甲'), names: '網頁' },
  'encrypted-file': {
    run: async () => messagesOf('a.docx', Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')])),
  },
  'damaged-file': { run: async () => messagesOf('a.docx', docx(p('甲')).slice(0, -30)), names: '壓縮檔' },
  'too-much-inside': { run: async () => messagesOf('a.docx', docx('<w:p/>'.repeat(800_001))), names: '80 萬' },
  'entity-in-xml': {
    run: async () =>
      messagesOf(
        'a.docx',
        zip(
          docxEntries(p('甲')).map((entry) => ({ ...entry, data: String(entry.data).replace('?>', '?><!DOCTYPE x>') })),
        ),
      ),
    names: '.rels',
  },
  'nested-too-deep': { run: async () => messagesOf('a.html', '<div>'.repeat(300)), names: '256' },
  'scanned-pdf': { run: async () => messagesOf('a.pdf', pdf([{}])), names: '第 1 頁' },
  'pdf-no-unicode': {
    run: async () =>
      messagesOf('a.pdf', pdf([{ pieces: [{ text: '0024002500270028', x: 72, y: 700, font: 'F2' }] }], NUMBERED)),
    names: 'KaiTi',
  },
  'pdf-columns': { run: async () => messagesOf('a.pdf', pdf([{ pieces: columns }])), names: '第 1 頁' },
  'pdf-directions': {
    run: async () =>
      messagesOf('a.pdf', pdf([{ pieces: [...linesAt(['甲']), { text: '乙', x: 40, y: 400, angle: 90 }] }])),
    names: '第 1 頁',
  },
  'ocr-text': {
    run: async () => messagesOf('a.pdf', pdf([{ pieces: linesAt(['甲']).map((piece) => ({ ...piece, mode: 3 })) }])),
    names: '第 1 頁',
  },
  'unknown-numbering': {
    run: async () => {
      const numbering = abstractNum(0, [{ format: 'koreanLegal', text: '%1.' }]) + num(1, 0)
      return messagesOf('a.docx', docx(p('甲', inList(1)), { numbering }))
    },
    names: 'koreanLegal',
  },
  'left-out': {
    run: async () =>
      afterFiling(async (_, file) => file('minutes.html', `<pre>${GOOD}</pre><p>四、核定<s>舊額</s>500 萬元</p>`)),
    names: '1 處，例如「舊額」',
  },
  pictures: { run: async () => messagesOf('a.docx', docx(p(`<w:r><w:t>甲</w:t></w:r>${PICTURE}`))), names: ' 1 ' },
}
