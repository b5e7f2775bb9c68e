/** Bytes to text. Nothing is guessed: what is not UTF-8 text is refused with the reason. */
import { Refusal, WHOLE_FILE, message } from '../message.ts'

/**
 * Control characters (C0, delete, C1) that no text document holds. Tab, line feed, form feed, carriage return and next
 * line (U+0085) are white space; what joins, parts or turns the letters beside it (U+200B, U+202E …) is text.
 */
const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/u

/**
 * @returns the text, without the byte order mark that it may begin with.
 * @throws Refusal where the bytes are empty, are not UTF-8, or hold control characters.
 */
export function decode(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(message('not-utf8', WHOLE_FILE))
  }
  if (text.trim() === '') throw new Refusal(message('empty-file', WHOLE_FILE))
  const control = CONTROL.exec(text)
  if (control) {
    const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    const line = text.slice(0, control.index).split('\n').length
    throw new Refusal(message('control-character', { line, column: 1, excerpt: '' }, code))
  }
  return text
}
