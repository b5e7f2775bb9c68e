/** A ZIP archive (APPNOTE 6.3.3) whose bytes depend on what it holds and on the program that compresses, and nothing else. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** In ASCII. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Whether it is compressed: a small one is larger then, or hardly smaller. */
  readonly packed: boolean
}

const [LOCAL, CENTRAL, END] = [0x04_03_4b_50, 0x02_01_4b_50, 0x06_05_4b_50]
const VERSION = 20
const DEFLATED = 8
/** Half the CPU of zlib's own choice, for a ninth more bytes. */
const LEVEL = 3
/** The first day that a ZIP can name: a clock would make every build another file. */
const FIRST_DAY = 0x00_21

/** Numbers of two bytes, and, where they are marked so, of four. */
function record(...fields: readonly (number | { readonly long: number })[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce<number>((sum, field) => sum + (typeof field === 'number' ? 2 : 4), 0))
  let at = 0
  for (const field of fields)
    at = typeof field === 'number' ? bytes.writeUInt16LE(field, at) : bytes.writeUInt32LE(field.long, at)
  return bytes
}

/** @returns the archive's bytes, its entries in the order given. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes, packed } of entries) {
    const data = packed ? deflateRawSync(bytes, { level: LEVEL }) : bytes
    const sizes = [crc32(bytes), data.length, bytes.length].map((long) => ({ long }))
    const what = [VERSION, 0, packed ? DEFLATED : 0, 0, FIRST_DAY, ...sizes, name.length, 0]
    const path = Buffer.from(name, 'latin1')
    files.push(record({ long: LOCAL }, ...what), path, data)
    directory.push(record({ long: CENTRAL }, VERSION, ...what, 0, 0, 0, { long: 0 }, { long: offset }), path)
    offset += 30 + path.length + data.length
  }
  const index = Buffer.concat(directory)
  const count = entries.length
  const end = record({ long: END }, 0, 0, count, count, { long: index.length }, { long: offset }, 0)
  return new Uint8Array(Buffer.concat([...files, index, end]))
}
