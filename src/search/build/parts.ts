/** The parts that Pagefind divides a shard's index into. */
import { gunzipSync } from 'node:zlib'
import { decode } from 'cborg'
import { z } from 'zod'
import type { IndexPart, ShardStart } from '../shards.ts'

/** What each of Pagefind's files begins with, unpacked. */
const MARK = 'pagefind_dcd'
/** Of Pagefind 1.6: its version, pages, and of each part of the index the first word, the last and its name; and more. */
const META = z.tuple([z.string(), z.unknown(), z.array(z.tuple([z.string(), z.string(), z.string()]))], z.unknown())

/**
 * @returns the parts in the order of their words.
 * @throws Error where Pagefind's file is not as it was.
 */
export function partsOf({ files }: ShardStart): IndexPart[] {
  const [, file] = Object.entries(files).find(([name]) => name.endsWith('.pf_meta')) ?? []
  if (file === undefined) throw new Error('Pagefind: no .pf_meta')
  const bytes = gunzipSync(Buffer.from(file, 'base64'))
  const [, , parts] = META.parse(decode(bytes.subarray(MARK.length)))
  return parts.map(([, last, name]) => ({ last, name }))
}
