/** Cities to look at, and ways to look into their documents. */
import { inflateRawSync } from 'node:zlib'
import { buildCity, type CityPart, type CityPlan } from '../../src/city/city.ts'
import { FORMATS } from '../../src/city/formats/press.ts'
import type { TruthDocument } from '../../src/city/truth.ts'

export type CityDocument = Extract<CityPart, { type: 'document' }>

export const plan = (more: Partial<CityPlan> = {}): CityPlan => ({
  meetings: 300,
  seed: 'test',
  formats: FORMATS,
  withBad: false,
  ...more,
})

export const build = (more: Partial<CityPlan> = {}): CityPart[] => [...buildCity(plan(more))]

export const documentsOf = (parts: readonly CityPart[]): CityDocument[] =>
  parts.filter((part) => part.type === 'document')

const ENCODINGS: Readonly<Record<string, string>> = { 'utf-16le': 'utf-16le', big5: 'big5' }

/** The text of a plain text, Markdown or HTML document, in the encoding that the truth names. */
export function textOf({ bytes, truth }: CityDocument): string {
  const encoding = truth.traits.map((trait) => ENCODINGS[trait]).find(Boolean) ?? 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

/** The files in a zip archive, by its directory. */
export function unzip(bytes: Uint8Array): Map<string, string> {
  const archive = Buffer.from(bytes)
  const end = archive.length - 22
  if (archive.readUInt32LE(end) !== 0x06_05_4b_50) throw new Error('no end of directory')
  const files = new Map<string, string>()
  let entry = archive.readUInt32LE(end + 16)
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    const [method, packed] = [archive.readUInt16LE(entry + 10), archive.readUInt32LE(entry + 20)]
    const [name, extra] = [archive.readUInt16LE(entry + 28), archive.readUInt16LE(entry + 30)]
    const local = archive.readUInt32LE(entry + 42)
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const data = archive.subarray(start, start + packed)
    files.set(
      archive.toString('utf8', entry + 46, entry + 46 + name),
      (method === 8 ? inflateRawSync(data) : data).toString('utf8'),
    )
    entry += 46 + name + extra + archive.readUInt16LE(entry + 32)
  }
  return files
}

/** The first thing that is wrong with the nesting of an XML document, or null. */
export function xmlFault(xml: string): string | null {
  const open: string[] = []
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/u, '')
  const rest = body.replaceAll(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/gu, (tag, end, name, _, empty) => {
    if (end && open.pop() !== name) return `\u0000${tag}`
    if (!end && !empty) open.push(name as string)
    return ''
  })
  if (open.length > 0) return `open: ${open.join(' ')}`
  return /[\u0000<>]|&(?!(?:amp|lt|gt|quot|#\d+);)/u.exec(rest)?.[0] ?? null
}

const FURNITURE = [/^\s*\d{1,3}$/u, /^\s*- \d+ -$/u, /^第 \d+ 頁$/u, /^ {50,}[一二三四五六七八九十]+$/u, /^\f/u]

/** Damaged characters as they were, and all white space gone. */
export const squash = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('ㄧ', '一')
    .replaceAll(/[\s\u00A0]/gu, '')

/** A plain text without what its pages add, white space removed. */
export const bare = (text: string): string =>
  squash(
    text
      .split(/\r?\n/u)
      .filter((line) => !FURNITURE.some((pattern) => pattern.test(line)))
      .join('\n'),
  )

/** What each item prints: its marker and first paragraph, a colon between where the marker is 案由一; the other ones. */
export const printed = ({ items }: TruthDocument): { path: string; first: string; rest: string[] }[] =>
  items.map(({ path, marker, text }) => {
    const [first = '', ...rest] = text.split('\n')
    const colon = marker.endsWith(')') || !/^\p{Script=Han}{3,}$/u.test(marker) ? '' : '：'
    return { path, first: squash(marker) + colon + squash(first), rest: rest.map(squash) }
  })
