/** Bytes to text. Nothing is guessed: what is not UTF-8 text is refused with the reason. */
import { Refusal, WHOLE_FILE, message } from '../message.ts'

/** Control characters that no text document holds; tab, line feed, form feed and carriage return are white space. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1b\x7f]/u

/** @throws Refusal where the bytes are empty, are not UTF-8, or hold control characters. */
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
