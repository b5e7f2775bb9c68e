/** Plain text and Markdown. */
import { WHOLE_FILE, message } from '../message.ts'
import { decode } from './decode.ts'
import { NO_LOOKS, type ReadDocument } from './document.ts'

/** @throws Refusal where the bytes are no text in a known encoding. */
export function readText(bytes: Uint8Array, format: 'txt' | 'md'): ReadDocument {
  const { text, encoding } = decode(bytes)
  const messages = encoding === 'utf-8' ? [] : [message('encoding', WHOLE_FILE, encoding.toUpperCase())]
  return { format, encoding, text, looks: NO_LOOKS, dropped: [], messages }
}
