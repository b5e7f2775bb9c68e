/** A zip archive whose bytes depend on its entries alone: no clock, no platform. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface Entry {
  readonly name: string
  readonly text: string
  /** Kept as it is: an ODT's mimetype must be. */
  readonly stored?: boolean
}

const UTF8_NAMES = 0x0800
/** 1 January 1980, midnight: the first that the format knows. */
const DOS_DATE = 0x21

function u16(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2)
  return bytes
}

function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4)
  return bytes
}

/** @param flags further general purpose bits, e.g. 1 for encrypted. */
export function zip(entries: readonly Entry[], flags = 0): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text, stored = false } of entries) {
    const content = Buffer.from(text)
    const packed = stored ? content : deflateRawSync(content)
    const title = Buffer.from(name)
    const common = Buffer.concat([
      u16(20, UTF8_NAMES | flags, stored ? 0 : 8, 0, DOS_DATE),
      u32(crc32(content), packed.length, content.length),
      u16(title.length, 0),
    ])
    const local = Buffer.concat([u32(0x04_03_4b_50), common, title, packed])
    directory.push(Buffer.concat([u32(0x02_01_4b_50), u16(20), common, u16(0, 0, 0), u32(0, offset), title]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const count = entries.length
  const end = Buffer.concat([u32(0x06_05_4b_50), u16(0, 0, count, count), u32(central.length, offset), u16(0)])
  return Uint8Array.from(Buffer.concat([...parts, central, end]))
}
