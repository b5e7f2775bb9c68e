/** What a file really is, by its bytes: an extension is only what someone called it. */

export type Kind = 'doc' | 'encrypted' | 'ole' | 'rtf' | 'docx' | 'odt' | 'office' | 'zip' | 'pdf' | 'html' | 'text'

/** Compound files ([MS-CFB] §2.2): Office before 2007, and encrypted documents since ([MS-OFFCRYPTO] §2.3.4). */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const HEAD = 1_024
const HTML = /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html[\s>])/iu

function kindOfZip(bytes: Buffer): Kind {
  const has = (name: string): boolean => bytes.includes(name)
  if (bytes.subarray(0, HEAD).includes('application/vnd.oasis.opendocument.'))
    return bytes.subarray(0, HEAD).includes('opendocument.text') ? 'odt' : 'office'
  if (!has('[Content_Types].xml')) return 'zip'
  return has('word/') ? 'docx' : 'office'
}

export function kindOf(given: Uint8Array): Kind {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  const head = bytes.subarray(0, HEAD)
  if (head.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    const has = (name: string): boolean => bytes.includes(name, 0, 'utf16le')
    return has('EncryptedPackage') ? 'encrypted' : has('WordDocument') ? 'doc' : 'ole'
  }
  const start = head.toString('latin1')
  if (start.startsWith('{\\rtf')) return 'rtf'
  if (/^PK(?:\x03\x04|\x05\x06)/u.test(start)) return kindOfZip(bytes)
  const text = start.replaceAll(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)|\0/gu, '').trimStart()
  if (text.startsWith('%PDF-')) return 'pdf'
  return HTML.test(text) ? 'html' : 'text'
}
