/** PDF documents with a text layer (ISO 32000-1) to text. */
import { WHOLE_FILE, message } from '../../message.ts'
import { compose, leftOut } from '../compose.ts'
import type { ReadDocument } from '../document.ts'
import { refuse } from '../refuse.ts'
import { paragraphsOf } from './pages.ts'
import { readWatched } from './watch.ts'

/**
 * @throws Refusal where the file is damaged, encrypted or too large, where it has no text layer or one without
 * characters, and where its lines cannot be told apart for certain.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadDocument> {
  const read = await readWatched(bytes)
  if ('rule' in read) return refuse(read.rule, read.detail)
  const slanted = new Set(read.pages.map((page) => page.slanted))
  const recognised = read.pages.flatMap(({ isRecognised }, index) => (isRecognised ? [index + 1] : []))
  return compose({
    format: 'pdf',
    encoding: null,
    paragraphs: paragraphsOf(read.pages),
    dropped: [
      ...[...slanted].flatMap((text) => leftOut(text, 'running-head')),
      ...read.pages.flatMap(({ offPage }) => leftOut(offPage, 'hidden')),
      ...read.comments.flatMap((text) => leftOut(text, 'comment')),
    ],
    messages: recognised.length > 0 ? [message('ocr-text', WHOLE_FILE, recognised.join('、'))] : [],
  })
}
