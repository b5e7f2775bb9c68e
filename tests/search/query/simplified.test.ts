import { assert, constantFrom, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { simplifiedForms } from '../../../src/archive/simplified.ts'
import { fold } from '../../../src/model/fold.ts'
import { Searched, findMatches } from '../../../src/search/match.ts'
import { listsFor, readQuery } from '../../../src/search/query/read.ts'

const simplified = simplifiedForms()
const finds = (query: string, text: string): boolean =>
  findMatches(new Searched(text), readQuery(query, { simplified }).clauses).held.every(Boolean)

test.each([
  ['开放文件', '請推動開放文件格式'],
  ['发展局', '都市發展局'],
  ['头发', '頭髮'],
  ['台湾', '臺灣'],
  ['国际', '國際事務組'],
  ['开会后', '開會後'],
])('%s finds %s', (query, text) => {
  expect(finds(query, text)).toBe(true)
})

test.each([
  ['后', '然後', 'what is Traditional as well stands for itself'],
  ['里面', '裡面', 'so do several'],
  ['"开放"', '開放', 'quoted it is itself'],
  ['发展', '發現', 'another word'],
  ['开放1.2', '開放112', 'a sign is itself'],
])('%s does not find %s: %s', (query, text) => {
  expect(finds(query, text)).toBe(false)
})

test('the table is asked for only by what may be Simplified', () => {
  expect(listsFor('臺灣 群組 后里 app ①')).toEqual([])
  expect(listsFor('开放')).toEqual(['simplified'])
})

test('every text that it finds holds a text that the index is asked for', () => {
  const typed = string({ unit: constantFrom(...'开发后里台干系复面'), minLength: 1, maxLength: 12 })
  let found = 0
  assert(
    property(typed, string({ unit: constantFrom(...'abc'), minLength: 0, maxLength: 9 }), (query, picks) => {
      const [clause = []] = readQuery(query, { simplified }).clauses
      const written = Array.from(fold(query), (character, at) => {
        const choices = [...(simplified[character] ?? character)]
        return choices[(picks.charCodeAt(at % (picks.length || 1)) || 0) % choices.length]
      }).join('')
      if (!findMatches(new Searched(written), [clause]).held[0]) return
      found++
      expect(clause.flatMap(({ index }) => index).some((text) => fold(written).includes(text))).toBe(true)
      expect(clause.flatMap(({ index }) => index).length).toBeLessThanOrEqual(17)
    }),
    { seed: 110, numRuns: 500 },
  )
  expect(found).toBeGreaterThan(100)
})
