/** Text as bytes in the encodings that offices use. */

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'big5'

/** Big5 by turning its decoder around: every pair of bytes that gives one character. */
function big5Table(): Map<string, readonly [number, number]> {
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder('big5')
  for (let lead = 0xa1; lead <= 0xf9; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]))
      if (!character.includes('\uFFFD') && !table.has(character)) table.set(character, [lead, trail])
    }
  }
  return table
}

let table: Map<string, readonly [number, number]> | null = null

/** In Big5, or null for a text with a character that Big5 lacks. */
export function encodeBig5(text: string): Uint8Array | null {
  table ??= big5Table()
  const bytes: number[] = []
  for (const character of text) {
    const pair = table.get(character)
    if (character < '\x80') bytes.push(character.charCodeAt(0))
    else if (pair) bytes.push(...pair)
    else return null
  }
  return Uint8Array.from(bytes)
}

interface Encoded {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
}

/** The bytes of a text; Big5 falls back to UTF-8 where it must. */
export function encode(text: string, encoding: Encoding): Encoded {
  const big5 = encoding === 'big5' ? encodeBig5(text) : null
  if (big5) return { bytes: big5, encoding }
  if (encoding === 'utf-16le') return { bytes: Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')), encoding }
  const bom = encoding === 'utf-8-bom'
  return { bytes: new TextEncoder().encode(bom ? `\uFEFF${text}` : text), encoding: bom ? encoding : 'utf-8' }
}
