/** What is refused, whatever it is called: the rule, and that the reason says what is wrong. */
import { describe, expect, test } from 'vitest'
import { docx, docxEntries, p } from '../../support/docx.ts'
import { odt, odtEntries } from '../../support/odt.ts'
import { linesAt, pdf } from '../../support/pdf.ts'
import { linesOf, read, refusalOf } from '../../support/reading.ts'
import { zip, type ZipEntry } from '../../support/zip.ts'

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** A compound file with a stream of that name. */
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048)
  bytes.set(COMPOUND)
  bytes.set(Buffer.from(stream, 'utf16le'), 1024)
  return bytes
}
const WORD = docx(p('甲'))
const PDF = pdf([{ pieces: linesAt(['甲']) }])
const HTML = '<!DOCTYPE html><html><body>甲</body></html>'
const changed = (
  entries: readonly ZipEntry[],
  name: string,
  change: (entry: ZipEntry) => ZipEntry | null,
): Uint8Array => zip(entries.flatMap((entry) => (entry.name === name ? (change(entry) ?? []) : entry)))
const MAIN = 'word/document.xml'
const withMain = (change: (xml: string) => string): Uint8Array =>
  changed(docxEntries(p('甲')), MAIN, (entry) => ({ ...entry, data: change(String(entry.data)) }))

describe('what a file really is', () => {
  test.each([
    ['a.doc', compound('WordDocument'), 'old-word', '97'],
    ['a.docx', compound('WordDocument'), 'old-word', '97'],
    ['a.txt', compound('WordDocument'), 'old-word', '97'],
    ['a.docx', compound('EncryptedPackage'), 'encrypted-file', ''],
    ['a.docx', compound('Workbook'), 'content-differs', '舊版 Office'],
    ['a.xls', compound('Workbook'), 'unsupported-format', '.xls'],
    ['a.doc', '{\\rtf1 x}', 'content-differs', 'RTF'],
    ['a.docx', '{\\rtf1 x}', 'content-differs', 'RTF'],
    ['a.rtf', '{\\rtf1 x}', 'unsupported-format', '.rtf'],
    ['a.doc', HTML, 'content-differs', '網頁'],
    ['a.doc', `\ufeff <!-- x -->\n${HTML}`, 'content-differs', '網頁'],
    ['a.txt', HTML, 'content-differs', '網頁'],
    ['a.doc', WORD, 'content-differs', '.docx'],
    ['a.odt', WORD, 'content-differs', '.docx'],
    ['a.docx', odt('<text:p>甲</text:p>'), 'content-differs', '.odt'],
    ['a.docx', zip([{ name: 'a.txt', data: '甲' }]), 'content-differs', 'ZIP'],
    [
      'a.docx',
      zip([
        { name: '[Content_Types].xml', data: '' },
        { name: 'xl/workbook.xml', data: '' },
      ]),
      'content-differs',
      '試算表',
    ],
    [
      'a.odt',
      zip([{ name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true }]),
      'content-differs',
      '試算表',
    ],
    ['a.xlsx', zip([{ name: '[Content_Types].xml', data: '' }]), 'unsupported-format', '.xlsx'],
    ['a.txt', PDF, 'content-differs', 'PDF'],
    ['a.docx', PDF, 'content-differs', 'PDF'],
    ['a.html', PDF, 'content-differs', 'PDF'],
    ['a.pdf', 'no pdf', 'damaged-file', '副檔名'],
    ['a.docx', 'no zip', 'damaged-file', '副檔名'],
    ['a.doc', '紀錄', 'unsupported-format', '.doc'],
    ['a', '紀錄', 'unsupported-format', '「a」'],
    ['a.pdf', '', 'empty-file', ''],
  ])('%s is refused by its content', async (name, content, rule, says) => {
    const refusal = await refusalOf(name, content)
    expect(refusal?.[0]).toBe(rule)
    expect(refusal?.[1]).toContain(says)
  })

  test('a page without its html tag is one by its extension, and .htm is .html', async () => {
    expect(await linesOf('a.htm', '<p>甲')).toEqual(['甲'])
    expect((await read('A.HTML', HTML)).format).toBe('html')
  })

  test('a text may speak of other formats', async () => {
    expect(await linesOf('a.txt', '請轉成 %PDF-1.7，勿用 PK 或 <html>')).toHaveLength(1)
  })
})

describe('an archive', () => {
  const entries = docxEntries(p('甲'))
  test.each([
    ['encrypted', changed(entries, MAIN, (entry) => ({ ...entry, isEncrypted: true })), 'encrypted-file', ''],
    ['cut at its end', WORD.slice(0, -40), 'damaged-file', '壓縮檔'],
    ['cut in the middle', WORD.slice(0, 900), 'damaged-file', '壓縮檔'],
    ['without its main part', changed(entries, MAIN, () => null), 'damaged-file', '缺少 word/document.xml'],
    ['without its relationships', changed(entries, '_rels/.rels', () => null), 'damaged-file', '缺少 _rels/.rels'],
    [
      'with another checksum',
      changed(entries, MAIN, (entry) => ({ ...entry, isStored: true, saysSum: 1 })),
      'damaged-file',
      '檢查碼',
    ],
    ['with two parts of one name', zip([...entries, ...entries.slice(-1)]), 'damaged-file', '兩個'],
    ['with a name that leads out of it', zip([...entries, { name: '../x', data: '' }]), 'damaged-file', '壓縮檔'],
    [
      'that says less than it holds',
      changed(entries, MAIN, (entry) => ({ ...entry, saysSize: 10 })),
      'damaged-file',
      '壓縮檔',
    ],
  ])('%s is refused', async (_, bytes, rule, says) => {
    const refusal = await refusalOf('a.docx', bytes)
    expect(refusal?.[0]).toBe(rule)
    expect(refusal?.[1]).toContain(says)
  })

  test('of OpenDocument, encrypted or without its text, is refused', async () => {
    const encrypted = odt('<text:p>甲</text:p>', { manifest: '<manifest:encryption-data manifest:checksum="x"/>' })
    expect((await refusalOf('a.odt', encrypted))?.[0]).toBe('encrypted-file')
    const bare = changed(odtEntries(''), 'content.xml', () => null)
    expect(await refusalOf('a.odt', bare)).toEqual(['damaged-file', expect.stringContaining('content.xml')])
  })
})

describe('XML', () => {
  test.each([
    ['a document type', (xml: string) => xml.replace('<w:document', '<!DOCTYPE x><w:document'), 'entity-in-xml'],
    [
      'an entity',
      (xml: string) => xml.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'),
      'entity-in-xml',
    ],
    ['an end that is missing', (xml: string) => xml.replace('</w:p>', ''), 'damaged-file'],
    ['an end too many', (xml: string) => xml.replace('</w:p>', '</w:p></w:x>'), 'damaged-file'],
    ['an attribute without quotes', (xml: string) => xml.replace('<w:body>', '<w:body a=b>'), 'damaged-file'],
    ['a bare ampersand', (xml: string) => xml.replace('甲', '甲&乙'), 'damaged-file'],
    ['a reference to nothing', (xml: string) => xml.replace('甲', '&nbsp;'), 'damaged-file'],
    ['text after the root', (xml: string) => `${xml}x`, 'damaged-file'],
    ['two roots', (xml: string) => `${xml}<a/>`, 'damaged-file'],
    ['its end cut off', (xml: string) => xml.slice(0, -20), 'damaged-file'],
    ['a comment that does not end', (xml: string) => xml.replace('甲', '<!-- 甲'), 'damaged-file'],
    ['nothing in it', () => '', 'damaged-file'],
  ])('with %s is refused', async (_, change, rule) => {
    expect((await refusalOf('a.docx', withMain(change)))?.[0]).toBe(rule)
  })

  test('in no Unicode is refused', async () => {
    const bytes = changed(docxEntries(p('甲')), MAIN, (entry) => ({
      ...entry,
      data: new Uint8Array([0x3c, 0xa4, 0xa4]),
    }))
    expect(await refusalOf('a.docx', bytes)).toEqual(['damaged-file', expect.stringContaining('UTF-8')])
  })

  test.each([
    ['UTF-16', (xml: string) => Buffer.from(`\ufeff${xml}`, 'utf16le')],
    [
      'comments, CDATA and references',
      (xml: string) => xml.replace('甲', '<!-- </w:p> & -->&#x7532;<![CDATA[</a>&]]>'),
    ],
  ])('with %s is read', async (_, change) => {
    const bytes = changed(docxEntries(p('甲')), MAIN, (entry) => ({ ...entry, data: change(String(entry.data)) }))
    expect((await linesOf('a.docx', bytes))[0]).toMatch(/^甲/u)
  })

  test('whose fields do not end is refused', async () => {
    const open = p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>甲</w:t></w:r>')
    expect(await refusalOf('a.docx', docx(open))).toEqual(['damaged-file', expect.stringContaining('功能變數')])
  })

  test('without text is refused', async () => {
    expect((await refusalOf('a.docx', docx(p(''))))?.[0]).toBe('empty-file')
    expect((await refusalOf('a.html', '<script>x</script>'))?.[0]).toBe('empty-file')
  })
})
