/** The encoding that an HTML document says it is in (HTML §13.2.3.2: its meta, which stands near the beginning). */
import type { Encoding } from '../encoding.ts'

const BEGINNING = 4096
const DECLARATION = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)|<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/iu
const READ: Readonly<Record<string, Encoding>> = { 'utf-8': 'utf-8', big5: 'big5' }

/** The name by which the platform knows an encoding, or null. */
function standardName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** @returns null where it says none; `other` where it is one that ingest does not read. */
export function declaredEncoding(bytes: Uint8Array): Encoding | 'other' | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING))
  const [, html, xml] = DECLARATION.exec(beginning) ?? []
  const label = html ?? xml
  if (label === undefined) return null
  const name = standardName(label)
  // A document that can say so in ASCII is not in UTF-16 (HTML §13.2.3.2), and is read as if it said nothing.
  if (name === null || name.startsWith('utf-16')) return null
  return READ[name] ?? 'other'
}
