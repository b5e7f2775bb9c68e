/** Zip archives for tests: what the platform lacks, as small as it can be. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly data: string | Uint8Array
  /** As it is, without deflating. */
  readonly isStored?: boolean
  /** What the archive says of the size, where that is a lie. */
  readonly saysSize?: number
  /** What the archive says of the checksum, where that is a lie. */
  readonly saysSum?: number
  readonly isEncrypted?: boolean
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50

function words(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of fields) {
    at = size === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at)
  }
  return bytes
}

/** @returns an archive that holds the entries in their order. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, data, isStored = false, saysSize, saysSum, isEncrypted = false } of entries) {
    const bytes = Buffer.from(typeof data === 'string' ? new TextEncoder().encode(data) : data)
    const packed = isStored ? bytes : deflateRawSync(bytes)
    const title = Buffer.from(name)
    // UTF-8 names, and whether it is encrypted; the method; no time; the checksum and the sizes; the name's length.
    const common: (readonly [2 | 4, number])[] = [
      [2, 20],
      [2, 0x0800 + (isEncrypted ? 1 : 0)],
      [2, isStored ? 0 : 8],
      [4, 0],
      [4, saysSum ?? crc32(bytes)],
      [4, packed.byteLength],
      [4, saysSize ?? bytes.byteLength],
      [2, title.byteLength],
      [2, 0],
    ]
    const local = [words([4, LOCAL], ...common), title, packed]
    directory.push(words([4, CENTRAL], [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), title)
    for (const part of local) {
      parts.push(part)
      offset += part.byteLength
    }
  }
  const index = Buffer.concat(directory)
  const end = words(
    [4, END],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, index.byteLength],
    [4, offset],
    [2, 0],
  )
  return new Uint8Array(Buffer.concat([...parts, index, end]))
}

/** Text as XML holds it. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
