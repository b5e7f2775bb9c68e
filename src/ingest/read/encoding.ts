/**
 * The encoding of a text document: UTF-8; UTF-16, by its mark or by what it gives; Big5 (CP950), the encoding of older
 * systems in Taiwan. A guess must prove itself: its text has to speak of a meeting's minutes.
 */
import type { Source } from '../../model/meeting.ts'

export type Encoding = NonNullable<Source['encoding']>

export interface Recognised {
  /** Without the byte order mark that it may begin with. */
  readonly text: string
  readonly encoding: Encoding
}

/** A title ends so; bytes read in a wrong encoding do not. */
const PROOF = /紀\s*錄|記\s*錄|紀\s*要|議\s*事\s*錄/u
const GUESSES: readonly Encoding[] = ['utf-16le', 'utf-16be', 'big5']

/** The text, or null where the bytes are not all characters of that encoding. */
function read(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function marked([first, second]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/**
 * @param declared what the document says that it is in (HTML), or null; a byte order mark says it better.
 * @returns null where no encoding fits.
 */
export function recognise(bytes: Uint8Array, declared: Encoding | null = null): Recognised | null {
  const mark = marked(bytes)
  if (mark) {
    const text = read(bytes, mark)
    return text === null ? null : { text, encoding: mark }
  }
  if (declared === 'big5') {
    const text = read(bytes, declared)
    if (text !== null) return { text, encoding: declared }
  }
  const text = read(bytes, 'utf-8')
  // UTF-16 of Latin letters and digits is UTF-8 too, with a NUL after each.
  if (text !== null && !text.includes('\0')) return { text, encoding: 'utf-8' }
  for (const encoding of GUESSES) {
    const guess = read(bytes, encoding)
    if (guess !== null && !guess.includes('\0') && PROOF.test(guess)) return { text: guess, encoding }
  }
  return text === null ? null : { text, encoding: 'utf-8' }
}
