/** Every item of an invented city by its own citation, and citations with a mistake. CITE_CITY=2000 asks a larger one. */
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/model/date.ts'
import { fold } from '../../src/model/fold.ts'
import { walk } from '../../src/model/walk.ts'
import { cityRecord } from '../support/city-record.ts'
import { Random } from '../../src/city/random.ts'
import { only, resolverOf } from './archive.ts'

const MEETINGS = Number(process.env['CITE_CITY'] ?? 30)
/** Citations that are changed, of all of them. */
const MUTATED = MEETINGS * 20

describe(`a city of ${MEETINGS} meetings`, async () => {
  const { archive } = await cityRecord(MEETINGS, 'cite')
  const resolver = resolverOf(archive)
  const items = archive.meetings.flatMap((meeting) => [...walk(meeting.items)])
  const byId = new Map(items.map((item) => [item.id, item]))

  test('each citation, id and address leads to its item alone', { timeout: 3_600_000 }, async () => {
    const wrong: unknown[] = []
    for (const item of items) {
      for (const text of [item.citation, item.id, `http://other.example/x/${item.address}`]) {
        const found = await only(resolver, text)
        if (found !== item.id) wrong.push({ text, item: item.id, found })
      }
    }
    if (MEETINGS > 100) console.log(`${items.length} items of ${archive.meetings.length} meetings`)
    expect(wrong.slice(0, 20)).toEqual([])
  })

  test('one mistake in a citation never leads to an item that it does not name', async () => {
    const random = new Random('mistakes')
    const alphabet = [...'0123456789一二三四五六七八九十壹貳參肆()（）、第次年月日會議結論主席裁示報告甲乙局處府 ']
    const wrong: unknown[] = []
    let others = 0
    for (let round = 0; round < MUTATED; round++) {
      const item = random.pick(items)
      const at = random.below(item.citation.length)
      const [before, after] = [item.citation.slice(0, at), item.citation.slice(at + 1)]
      const text =
        before + random.pick(['', random.pick(alphabet), random.pick(alphabet) + item.citation.charAt(at)]) + after
      const found = byId.get((await only(resolver, text)) ?? '')
      if (!found || found === item) continue
      others++
      // Another item may be named indeed, by another number or another day: then all of these are its own.
      const [day] = findDates(text)
      const isNamed =
        fold(text) === fold(found.citation) ||
        ((day === undefined || day.iso === found.meeting.data.date) &&
          numbersOf(text.slice(day?.end ?? 0))
            .join(' ')
            .endsWith(numbersOf(found.place).slice(-1).join(' ')))
      if (!isNamed) wrong.push({ text, item: item.citation, found: found.citation })
    }
    if (MEETINGS > 100) console.log(`${others} of ${MUTATED} name another item`)
    expect(wrong).toEqual([])
  })
})

const numbersOf = (text: string): string[] => text.normalize('NFKC').match(/\d+|[一二三四五六七八九十百]+/gu) ?? []
