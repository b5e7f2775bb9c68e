/** Texts in the encodings that ingest reads: the platform decodes all of them, and encodes UTF-8 only. */
import type { Encoding } from '../../src/ingest/read/encoding.ts'

/** Big5 by turning its decoder around: every pair of bytes that gives one character. */
function big5Table(): Map<string, readonly number[]> {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('big5', { fatal: true })
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const character = decoder.decode(new Uint8Array([lead, trail]))
        if (!table.has(character)) table.set(character, [lead, trail])
      } catch {
        // No character there.
      }
    }
  }
  return table
}
const BIG5 = big5Table()

/** @throws Error for a character that Big5 lacks. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'big5') {
    return Uint8Array.from(
      Array.from(text).flatMap((character) => {
        if (character < '\x80') return [character.charCodeAt(0)]
        const pair = BIG5.get(character)
        if (!pair) throw new Error(`Big5 has no ${character}`)
        return [...pair]
      }),
    )
  }
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let unit = 0; unit < text.length; unit++)
    view.setUint16(unit * 2, text.charCodeAt(unit), encoding === 'utf-16le')
  return bytes
}
