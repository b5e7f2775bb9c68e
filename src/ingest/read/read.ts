/** A document to its text, by the reader of its format. */
import { CONTENT_NAMES, faults } from '../../strings/rules/reading/faults.ts'
import type { Document, ReadDocument } from './document.ts'
import { kindOf, type Kind } from './kind.ts'
import { MOST_BYTES } from './limits.ts'
import { readPdf } from './pdf/document.ts'
import { refuse } from './refuse.ts'
import { readText } from './text.ts'

type Reader = (bytes: Uint8Array) => ReadDocument | Promise<ReadDocument>

interface Format {
  readonly read: Reader
  /** What a file with this extension may be. */
  readonly kinds: readonly Kind[]
}

// Only text is read at once: the others' libraries are loaded where a document needs them.
const HTML: Format = {
  read: async (bytes) => (await import('./html/document.ts')).readHtml(bytes),
  kinds: ['html', 'text'],
}
const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': { read: (bytes) => readText(bytes, 'txt'), kinds: ['text'] },
  '.md': { read: (bytes) => readText(bytes, 'md'), kinds: ['text'] },
  '.html': HTML,
  '.htm': HTML,
  '.docx': { read: async (bytes) => (await import('./docx/document.ts')).readDocx(bytes), kinds: ['docx'] },
  '.odt': { read: async (bytes) => (await import('./odt/document.ts')).readOdt(bytes), kinds: ['odt'] },
  '.pdf': { read: readPdf, kinds: ['pdf'] },
}

/** Names that some file system or address does not bear, or a page shows turned round: Windows takes CON.txt for a device, an address ends at #. */
const UNSAFE_NAME =
  /^\.|[/\\:*?"<>|#%&;\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]|[. ]$|^(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/iu

/** @throws Refusal where the name, the format or the size is none that is read, or the content is not what it is called. */
export function readerOf({ name, bytes }: Pick<Document, 'name' | 'bytes'>): Reader {
  const extension = /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? ''
  if (UNSAFE_NAME.test(name)) refuse('unsafe-name', name)
  if (bytes.byteLength > MOST_BYTES) refuse('file-too-large', String(MOST_BYTES / 1_000_000))
  if (bytes.byteLength === 0) refuse('empty-file')
  const kind = kindOf(bytes)
  const format = FORMATS[extension]
  if (format?.kinds.includes(kind)) return format.read
  if (kind === 'doc') refuse('old-word')
  if (kind === 'encrypted') refuse('encrypted-file')
  // What says nothing of itself is damaged where it should be something, and else just a format that is not read.
  if (kind === 'text')
    return format ? refuse('damaged-file', faults.notAsCalled) : refuse('unsupported-format', extension || name)
  const isCalledSo =
    !format && !Object.values(FORMATS).some(({ kinds }) => kinds.includes(kind)) && extension !== '.doc'
  return isCalledSo
    ? refuse('unsupported-format', extension || name)
    : refuse('content-differs', faults.called(extension || name, CONTENT_NAMES[kind]))
}

/** @throws Refusal where the file is none that is read, with the reason and what to do. */
export async function readDocument(document: Document): Promise<ReadDocument> {
  return readerOf(document)(document.bytes)
}
