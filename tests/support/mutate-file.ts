/** Ways to spoil a file: its bytes, and what an archive or a page holds. */
import type { Format } from '../../src/city/formats/press.ts'
import { unzip } from '../city/support.ts'
import { mutate } from './mutate.ts'
import type { Random } from './random.ts'
import { zip } from './zip.ts'

type ByteMutation = (bytes: Uint8Array, random: Random) => Uint8Array

/** Bytes put where `length` others were. */
const put = (bytes: Uint8Array, at: number, length: number, instead: Uint8Array): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...instead, ...bytes.subarray(at + length)])
const noise = (random: Random, length: number): Uint8Array => Uint8Array.from({ length }, () => random.below(256))

const BYTES: readonly ByteMutation[] = [
  (bytes, random) => bytes.with(random.below(bytes.length), random.below(256)),
  (bytes, random) => put(bytes, random.below(bytes.length), 1 + random.below(20), noise(random, 1 + random.below(20))),
  (bytes, random) => put(bytes, random.below(bytes.length), random.below(50), new Uint8Array()),
  (bytes, random) => {
    const at = random.below(bytes.length)
    return put(bytes, at, 0, bytes.subarray(at, at + random.below(300)))
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  (bytes, random) => put(bytes, 0, random.below(8), new Uint8Array()),
]

/** The bytes after one to four changes that know nothing of what they are. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes
  for (let count = 1 + random.below(4); count > 0 && mutated.length > 0; count--)
    mutated = random.pick(BYTES)(mutated, random)
  return mutated
}

/** Elements left out, doubled, nested in themselves, moved, renamed, or left open. */
const ELEMENTS: readonly ((xml: string, element: RegExpExecArray, random: Random) => string)[] = [
  (xml, { index, 0: whole }) => xml.slice(0, index) + xml.slice(index + whole.length),
  (xml, { index, 0: whole }) => xml.slice(0, index) + whole + xml.slice(index),
  (xml, { index, 0: whole, 1: name }) =>
    `${xml.slice(0, index)}<${name}>${whole}</${name}>${xml.slice(index + whole.length)}`,
  (xml, { index, 0: whole }, random) => {
    const rest = xml.slice(0, index) + xml.slice(index + whole.length)
    const at = rest.indexOf('<', random.below(rest.length))
    return rest.slice(0, at) + whole + rest.slice(at)
  },
  (xml, { index, 0: whole }) =>
    xml.slice(0, index) + whole.replace(/<\/[^>]*>$/u, '') + xml.slice(index + whole.length),
  (xml, { index, 0: whole, 1: name = '' }, random) =>
    xml.slice(0, index) +
    whole.replaceAll(
      name,
      random.pick(['w:p', 'w:tbl', 'w:tc', 'w:del', 'text:p', 'text:list', 'td', 'ol', 'script']),
    ) +
    xml.slice(index + whole.length),
]

/** A text with tags after one to three changes of its elements. */
function mutateTags(xml: string, random: Random): string {
  let mutated = xml
  for (let count = 1 + random.below(3); count > 0; count--) {
    const element = /<([\w:]+)(?:\s[^<>]*)?>[^<]*(?:<[^/][^<>]*>[^<]*<\/[^>]*>)*[^<]*<\/\1>/u
    const from = random.below(mutated.length)
    const match = element.exec(mutated.slice(from))
    if (!match) continue
    match.index += from
    mutated = random.pick(ELEMENTS)(mutated, match, random)
  }
  return mutated
}

/** One part of an archive changed, left out or doubled under another name. */
function mutateArchive(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = Array.from(unzip(bytes), ([name, data]) => ({ name, data, isStored: name === 'mimetype' }))
  const main = parts.findIndex(({ name }) => name === 'word/document.xml' || name === 'content.xml')
  const at = random.next() < 0.8 ? main : random.below(parts.length)
  const part = parts[at]
  if (!part) return bytes
  if (random.next() < 0.1) return zip(parts.toSpliced(at, 1))
  if (random.next() < 0.1) return zip([...parts, part])
  const data = random.next() < 0.7 ? mutateTags(part.data, random) : mutate(part.data, random)
  return zip(parts.with(at, { ...part, data }))
}

/** A file of a format, its bytes or its structure changed. */
export function mutateFile(bytes: Uint8Array, format: Format, random: Random): Uint8Array {
  if (random.next() < 0.4) return mutateBytes(bytes, random)
  if (format === 'docx' || format === 'odt') return mutateArchive(bytes, random)
  if (format === 'html') {
    const text = new TextDecoder().decode(bytes)
    return new TextEncoder().encode(random.next() < 0.6 ? mutateTags(text, random) : mutate(text, random))
  }
  if (format !== 'pdf') return mutateBytes(bytes, random)
  // A byte is a character of Latin-1: what a PDF says of itself is ASCII.
  const text = Buffer.from(bytes).toString('latin1')
  const tokens = [
    '0 R',
    'obj',
    'endobj',
    '/Type',
    '/Kids',
    '/Length',
    'stream',
    'xref',
    '<<',
    '>>',
    'Tj',
    'Tm',
    'BT',
    '/Count 9999999',
  ]
  const changed = text.replaceAll(random.pick(tokens), (token) => (random.next() < 0.2 ? random.pick(tokens) : token))
  return Uint8Array.from(Buffer.from(changed, 'latin1'))
}
