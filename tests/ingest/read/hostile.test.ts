/** Files made to keep a reader busy, or to fill its memory: each is refused, soon. */
import { constants, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { secondsOf } from '../../../src/ingest/read/pdf/budget.ts'
import { docx, docxEntries, p } from '../../support/docx.ts'
import { odt } from '../../support/odt.ts'
import { linesAt, pdf, pdfOf, streamOf } from '../../support/pdf.ts'
import { refusalOf } from '../../support/reading.ts'
import { zip } from '../../support/zip.ts'

/** Seconds of processor time: three times what it takes, for a machine whose processors others share counts their wait too. */
const LONGEST = 15
const MOST_MEMORY = 500_000_000
const MEGA = 1_000_000

const padded = (size: number, saysSize?: number): Uint8Array =>
  zip(
    docxEntries(p('甲')).map((entry) =>
      entry.name === 'word/document.xml'
        ? { ...entry, data: `${String(entry.data)}${' '.repeat(size)}`, ...(saysSize !== undefined && { saysSize }) }
        : entry,
    ),
  )
const PAGES =
  '<</Type/Pages/Count 1/Kids[3 0 R]/MediaBox[0 0 595 842]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>/XObject<</A 5 0 R>>>>>>'
const onePage = (...objects: readonly (string | Buffer)[]): Uint8Array =>
  pdfOf(['<</Type/Catalog/Pages 2 0 R>>', PAGES, '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>', ...objects])
/** A stream that inflates to a text so many times over; what ends with a full flush can be put one after another. */
function flate(text: string, times: number): Buffer {
  const part = deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH })
  const [head, end] = [Buffer.from([0x78, 0x9c]), Buffer.from([3, 0])]
  return streamOf(Buffer.concat([head, ...Array.from({ length: times }, () => part), end]), '/Filter/FlateDecode')
}
const form = (content: string, next: number): Buffer =>
  streamOf(Buffer.from(content), `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A ${next} 0 R>>>>`)

test.each<[what: string, name: string, make: () => string | Uint8Array, rule: string]>([
  ['a part that inflates a thousandfold', 'a.docx', () => padded(41 * MEGA), 'too-much-inside'],
  ['one that says it does not', 'a.docx', () => padded(41 * MEGA, 1000), 'damaged-file'],
  [
    'too many files',
    'a.docx',
    () =>
      zip([...docxEntries(p('甲')), ...Array.from({ length: 5_000 }, (_, index) => ({ name: `x${index}`, data: '' }))]),
    'too-much-inside',
  ],
  ['a million elements', 'a.docx', () => docx('<w:p/>'.repeat(MEGA)), 'too-much-inside'],
  [
    'a million attributes',
    'a.docx',
    () => docx(`<w:p ${Array.from({ length: 1_000_000 }, (_, index) => `a${index}=""`).join(' ')}/>`),
    'too-much-inside',
  ],
  [
    'a million elements in each other',
    'a.docx',
    () => docx('<w:ins>'.repeat(MEGA) + '</w:ins>'.repeat(MEGA)),
    'nested-too-deep',
  ],
  ['a million comments that do not end', 'a.docx', () => docx('<!--'.repeat(MEGA)), 'damaged-file'],
  [
    'an entity that grows by the square',
    'a.docx',
    () =>
      zip(
        docxEntries(p('&a;'.repeat(50_000))).map((entry) => ({
          ...entry,
          data: String(entry.data).replace('?>', `?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>`),
        })),
      ),
    'entity-in-xml',
  ],
  [
    'a table of too many cells',
    'a.docx',
    () => docx(`<w:tbl><w:tr>${'<w:tc/>'.repeat(100_001)}</w:tr></w:tbl>`),
    'too-much-inside',
  ],
  [
    'spaces without end',
    'a.odt',
    () => odt(`<text:p>x${'<text:s text:c="1000000000"/>'.repeat(100_000)}</text:p>`),
    'too-much-inside',
  ],
  ['a million elements of HTML in each other', 'a.html', () => '<div>'.repeat(MEGA), 'nested-too-deep'],
  ['rows that go on for ever', 'a.html', () => `<table>${'<tr><td rowspan=1000>a'.repeat(3_000)}`, 'too-much-inside'],
  ['many beginnings of tags', 'a.html', () => '<'.repeat(10 * MEGA), 'too-much-inside'],
  ['many beginnings of references', 'a.html', () => '&#x'.repeat(5 * MEGA), 'too-much-inside'],
  ['a PDF of too many pages', 'a.pdf', () => pdf(Array.from({ length: 2_001 }, () => ({}))), 'too-much-inside'],
  [
    'pages that hold themselves',
    'a.pdf',
    () => pdfOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 5/Kids[2 0 R 2 0 R]>>']),
    'damaged-file',
  ],
  [
    'a PDF stream that inflates to half a gigabyte',
    'a.pdf',
    () => onePage(flate('\0'.repeat(MEGA), 500)),
    'too-much-inside',
  ],
  [
    'ten million texts',
    'a.pdf',
    () => onePage(flate('BT /F1 12 Tf (a) Tj ET\n'.repeat(100_000), 100)),
    'too-much-inside',
  ],
  [
    'forms that draw forms ten times each',
    'a.pdf',
    () =>
      onePage(
        streamOf(Buffer.from('/A Do')),
        ...Array.from({ length: 30 }, (_, index) => form(index < 29 ? '/A Do '.repeat(10) : '0 0 m', 6 + index)),
      ),
    'too-much-inside',
  ],
  ['a PDF that is cut', 'a.pdf', () => pdf([{ pieces: linesAt(['甲']) }]).slice(0, 700), 'damaged-file'],
])('%s', { timeout: 60_000 }, async (_, name, make, rule) => {
  const file = make()
  const before = process.memoryUsage.rss()
  const start = process.cpuUsage()
  let most = before
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20)
  const refusal = await refusalOf(name, file)
  clearInterval(watch)
  expect(refusal?.[0]).toBe(rule)
  expect(secondsOf(process.cpuUsage(start))).toBeLessThan(LONGEST)
  expect(Math.max(most, process.memoryUsage.rss()) - before).toBeLessThan(MOST_MEMORY)
})
