/** A document to its text, by the reader of its format. */
import { Refusal, WHOLE_FILE, message } from '../message.ts'
import type { Document, ReadDocument } from './document.ts'
import { readText } from './text.ts'

type Reader = (bytes: Uint8Array) => ReadDocument | Promise<ReadDocument>

const READERS: Readonly<Record<string, Reader>> = {
  '.txt': (bytes) => readText(bytes, 'txt'),
  '.md': (bytes) => readText(bytes, 'md'),
}

const MOST_BYTES = 20_000_000
/** Names that some file system or address does not bear: Windows takes CON.txt for a device, an address ends at #. */
const UNSAFE_NAME = /^\.|[/\\:*?"<>|#%&;\x00-\x1f\x7f]|[. ]$|^(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³]) *(?:\.|$)/iu

/** @throws Refusal where the name, the format or the size is none that is read. */
export function readerOf({ name, bytes }: Pick<Document, 'name' | 'bytes'>): Reader {
  const extension = /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? ''
  if (UNSAFE_NAME.test(name)) throw new Refusal(message('unsafe-name', WHOLE_FILE, name))
  const reader = READERS[extension]
  if (!reader) throw new Refusal(message('unsupported-format', WHOLE_FILE, extension || name))
  if (bytes.byteLength > MOST_BYTES)
    throw new Refusal(message('file-too-large', WHOLE_FILE, String(MOST_BYTES / 1_000_000)))
  return reader
}

/** @throws Refusal where the file is none that is read, with the reason and what to do. */
export async function readDocument(document: Document): Promise<ReadDocument> {
  return readerOf(document)(document.bytes)
}
