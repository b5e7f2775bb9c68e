/** Every item of an invented city by its own citation, and citations with a mistake. CITE_CITY=2000 asks a larger one, CITE_SEEDS=a,b,c more. */
import { describe, expect, test } from 'vitest'
import { shortAddress } from '../../src/model/short.ts'
import { walk } from '../../src/model/walk.ts'
import { cityRecord } from '../support/city-record.ts'
import { Random } from '../../src/city/random.ts'
import { only, resolverOf } from './archive.ts'
import { mistaken } from './mistakes.ts'
import { Oracle } from './oracle.ts'

const MEETINGS = Number(process.env['CITE_CITY'] ?? 16)
const SEEDS = (process.env['CITE_SEEDS'] ?? 'mistakes,slips').split(',')
/** Citations that are changed, a seed. */
const MUTATED = 200

const city = cityRecord(MEETINGS, 'cite')

describe(`a city of ${MEETINGS} meetings`, async () => {
  const { archive } = await city
  const resolver = resolverOf(archive)
  const items = archive.meetings.flatMap((meeting) => [...walk(meeting.items)])
  const oracle = new Oracle(archive)

  test('each citation, id, address and short address leads to its item alone', { timeout: 3_600_000 }, async () => {
    const wrong: unknown[] = []
    for (const item of items) {
      const short = shortAddress(item.id)
      for (const text of [item.citation, item.id, `http://other.example/x/${item.address}`, short, short.slice(3)]) {
        const found = await only(resolver, text)
        if (found !== item.id) wrong.push({ text, item: item.id, found })
      }
    }
    if (MEETINGS > 100) console.log(`${items.length} items of ${archive.meetings.length} meetings`)
    expect(wrong.slice(0, 20)).toEqual([])
  })

  /**
   * A citation with a mistake may be an exact way of writing an item, the same or another (第21次 for 第12次). Whatever leads
   * to one item for sure must be such a way, of that item alone.
   */
  test.each(SEEDS)(
    'one mistake in a citation never leads to what it does not name: %s',
    { timeout: 600_000 },
    async (seed) => {
      const random = new Random(seed)
      const wrong: unknown[] = []
      const counts = { sure: 0, other: 0 }
      for (let round = 0; round < MUTATED; round++) {
        const item = random.pick(items)
        const text = mistaken(item.citation, random)
        const found = await only(resolver, text)
        if (found === null) continue
        counts.sure++
        if (found !== item.id) counts.other++
        const ways = oracle.ways(text)
        if (ways.length !== 1 || ways[0] !== found) wrong.push({ text, item: item.citation, found, ways })
      }
      if (SEEDS.length > 2) console.log(`${MUTATED} mistaken: ${counts.sure} sure, ${counts.other} of another item`)
      expect(wrong).toEqual([])
      expect(counts.sure).toBeGreaterThan(0)
    },
  )
})

test('the oracle knows every citation of a part of them', async () => {
  const { archive } = await city
  const oracle = new Oracle(archive)
  const items = archive.meetings.slice(0, 5).flatMap((meeting) => [...walk(meeting.items)])
  expect(
    items.filter(({ id, citation }) => oracle.ways(citation).join(' ') !== id).map(({ citation }) => citation),
  ).toEqual([])
})
