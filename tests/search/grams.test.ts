/** What the index holds of each meeting of a shard, and what of many it leaves out. */
import { describe, expect, test } from 'vitest'
import { tokensOfAll } from '../../src/search/build/grams.ts'
import { token } from '../../src/search/tokens.ts'

/** So many meetings, of which each part's first number hold its text, beside a character of their own. */
const shard = (meetings: number, parts: readonly (readonly [number, string])[]): string[][] =>
  Array.from({ length: meetings }, (_, rank) => [
    String.fromCodePoint(0x20000 + rank),
    ...parts.flatMap(([count, text]) => (rank < count ? [text] : [])),
  ])
const read = (texts: string[][]): { common: string[]; frequent: string[]; held: string[][] } => {
  const { common, frequent, tokensOf } = tokensOfAll(texts)
  return { common: [...common], frequent: [...frequent], held: texts.map((_, meeting) => tokensOf(meeting)) }
}
const sorted = (...grams: string[]): string[] => grams.map(token).sort()

describe('of a hundred meetings', () => {
  test('what more than half hold is left out, characters and pairs', () => {
    const { common, held } = read(
      shard(100, [
        [51, '甲乙'],
        [50, '丙'],
      ]),
    )
    expect(common).toEqual(['乙', '甲', '甲乙'].sort())
    expect(held[0]).toEqual(sorted('\u{20000}', '丙'))
    expect(held[99]).toEqual(sorted('\u{20063}'))
  })

  test('where two pairs overlap that more than three in ten hold, their triple is held as well', () => {
    const { common, frequent, held } = read(
      shard(100, [
        [31, '甲乙丙'],
        [30, '丁戊己'],
        [1, '丙甲乙丙'],
      ]),
    )
    expect([common, frequent.sort()]).toEqual([[], ['乙丙', '甲乙'].sort()])
    const rest = ['丁', '戊', '己', '丁戊', '戊己', '甲', '乙', '丙', '甲乙', '乙丙', '甲乙丙']
    expect(held[0]).toEqual(sorted('\u{20000}', '丙甲', ...rest))
    expect(held[1]).toEqual(sorted('\u{20001}', ...rest))
  })

  test('a character outside the first plane is one as well: alone no pair, beside another one', () => {
    const { frequent, held } = read(shard(100, [[40, '\u{2f000}甲\u{2f001}']]))
    expect(frequent.sort()).toEqual(['\u{2f000}甲', '甲\u{2f001}'].sort())
    expect(held[0]).toContain(token('\u{2f000}甲\u{2f001}'))
  })

  test('a triple that more than half hold is left out, as its pairs are', () => {
    const { common, frequent, held } = read(shard(100, [[51, '甲乙丙']]))
    expect(common).toContain('甲乙丙')
    expect(frequent.sort()).toEqual(['乙丙', '甲乙'].sort())
    expect(held[0]).toEqual(sorted('\u{20000}'))
  })
})

test('of fewer, all is held and nothing is told', () => {
  const { common, frequent, held } = read(shard(99, [[99, '甲乙丙']]))
  expect([common, frequent]).toEqual([[], []])
  expect(held[98]).toEqual(sorted('\u{20062}', '甲', '乙', '丙', '甲乙', '乙丙'))
})
