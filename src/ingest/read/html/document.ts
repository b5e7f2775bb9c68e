/** Web pages (.html, .htm) to text. */
import { WHOLE_FILE, message } from '../../message.ts'
import { compose } from '../compose.ts'
import { decode } from '../decode.ts'
import type { ReadDocument } from '../document.ts'
import { refuse } from '../refuse.ts'
import { CellBudget } from '../table.ts'
import { declaredEncoding } from './encoding.ts'
import { Page } from './page.ts'
import { parseHtml } from './parse.ts'

/** @throws Refusal where the bytes are no text in a known encoding, or nested too deep, or hold no text. */
export function readHtml(bytes: Uint8Array): ReadDocument {
  const declared = declaredEncoding(bytes)
  const { text: html, encoding } = decode(bytes, declared === 'other' ? null : declared)
  // What says that it is in another encoding is not guessed to be in one that is read.
  if (declared === 'other' && encoding !== 'utf-8') refuse('unknown-encoding')
  const page = new Page(new CellBudget())
  const paragraphs = page.read(parseHtml(html))
  return compose({
    format: 'html',
    encoding,
    paragraphs,
    dropped: page.dropped,
    messages: encoding === 'utf-8' ? [] : [message('encoding', WHOLE_FILE, encoding.toUpperCase())],
    pictures: page.pictures,
  })
}
