/** Bytes to text. What is no text in a known encoding, or has lost characters, is refused with the reason. */
import { Refusal, WHOLE_FILE, message } from '../message.ts'
import { recognise, type Encoding, type Recognised } from './encoding.ts'

/**
 * Control characters (C0, delete, C1) that no text document holds. Tab, line feed, form feed, carriage return and next
 * line (U+0085) are white space; what joins, parts or turns the letters beside it (U+200B, U+202E …) is text.
 */
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/u

/** What stands where a character was lost, and code points that are none. */
const LOST = /[\ufffd\ufffe\uffff]/u
const PRIVATE = /\p{Private_Use}/gu
/** A few private characters are names that an agency has drawn itself (造字); more are a font without a Unicode map. */
const PRIVATE_SHARE = 0.01

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

function refuseAt(text: string, index: number, rule: 'control-character' | 'unreadable-characters'): never {
  const line = text.slice(0, index).split('\n').length
  throw new Refusal(message(rule, { line, column: 1, excerpt: '' }, codeOf(text.slice(index))))
}

/** @throws Refusal where a text holds control characters, or shows that characters were lost. */
export function checkCharacters(text: string): void {
  const control = CONTROL.exec(text)
  if (control) refuseAt(text, control.index, 'control-character')
  const drawn = [...text.matchAll(PRIVATE)]
  const lost = LOST.exec(text) ?? (drawn.length > text.length * PRIVATE_SHARE ? drawn[0] : undefined)
  if (lost) refuseAt(text, lost.index, 'unreadable-characters')
}

/**
 * @param declared what the document itself says that it is in, or null.
 * @returns the text, without the byte order mark that it may begin with, and the encoding that it was in.
 * @throws Refusal where the bytes are empty, in no known encoding, or hold control characters or ones that were lost.
 */
export function decode(bytes: Uint8Array, declared: Encoding | null = null): Recognised {
  const recognised = recognise(bytes, declared)
  if (!recognised) throw new Refusal(message('unknown-encoding', WHOLE_FILE))
  const { text } = recognised
  if (text.trim() === '') throw new Refusal(message('empty-file', WHOLE_FILE))
  checkCharacters(text)
  return recognised
}
