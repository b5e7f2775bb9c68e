/** Archives that inflate to more than a document can hold. */
import { expect, test } from 'vitest'
import { MOST_INFLATED, MOST_INFLATED_PART } from '../../../src/ingest/read/limits.ts'
import { Archive } from '../../../src/ingest/read/zip.ts'
import { zip } from '../../support/zip.ts'

const PARTS = Math.ceil(MOST_INFLATED / MOST_INFLATED_PART)
const LENGTH = Math.floor(MOST_INFLATED / PARTS)

test('parts that are small enough each are refused where all of them are too much; what was read still stands', async () => {
  const data = new Uint8Array(LENGTH)
  const names = Array.from({ length: PARTS + 1 }, (_, index) => `part-${index}`)
  const archive = await Archive.open(zip(names.map((name) => ({ name, data }))))
  for (const name of names.slice(0, PARTS)) expect((await archive.read(name))?.byteLength).toBe(LENGTH)
  await expect(archive.read(names.at(-1) ?? '')).rejects.toMatchObject({ messages: [{ rule: 'too-much-inside' }] })
})
