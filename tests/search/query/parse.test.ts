import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../../src/model/fold.ts'
import { parseQuery } from '../../../src/search/query/parse.ts'
import { readQuery } from '../../../src/search/query/read.ts'

/** A query in short: each part's atoms joined by |, those in quotation marks between [ ], ! before what is not wanted. */
const short = (query: string): string[] =>
  parseQuery(query).map(
    ({ not, atoms }) => (not ? '!' : '') + atoms.map(({ text, quoted }) => (quoted ? `[${text}]` : text)).join('|'),
  )

describe('parseQuery', () => {
  test.each([
    ['one term', '開放文件', ['開放文件']],
    ['terms between white space', ' 總務組  列管\t案號\n10801 ', ['總務組', '列管', '案號', '10801']],
    ['full-width white space', '總務組　列管', ['總務組', '列管']],
    ['white space in quotation marks', '"12 月 31 日" 前', ['[12 月 31 日]', '前']],
    ['a mark that is not closed', '"12 月 31 日', ['"12', '月', '31', '日']],
    ['a mark alone', '"', ['"']],
    ['a mark between terms', '甲 " 乙', ['甲', '"', '乙']],
    ['marks around nothing', '""', ['""']],
    ['marks around white space', '" " 甲', ['甲']],
    ['a mark inside a word', 'a"b c"', ['a"b', 'c"']],
    ['a mark that closes in the middle of a word', '"甲 乙"丙', ['"甲', '乙"丙']],
    ['nothing', '', []],
    ['only white space', ' \u3000\n', []],
    ['either', '甲|乙', ['甲|乙']],
    ['either, with room', '甲 | 乙| 丙', ['甲|乙|丙']],
    ['either, quoted', '"甲 乙"|丙 | "丁|戊"', ['[甲 乙]|丙|[丁|戊]']],
    ['a bar without two sides', '| 甲 |', ['|', '甲', '|']],
    ['a bar at the end of a word', '甲|', ['甲|']],
    ['two bars', '甲||乙 丙 || 丁', ['甲||乙', '丙', '||', '丁']],
    ['a full-width bar', '甲｜乙', ['甲｜乙']],
    ['without', '甲 -乙 -"丙 丁"', ['甲', '!乙', '![丙 丁]']],
    ['without either', '甲 -乙|丙', ['甲', '!乙|丙']],
    ['only without: text', '-乙 -丙', ['-乙', '-丙']],
    ['a hyphen alone, or two, or inside a word', '甲 - --乙 丙-丁', ['甲', '-', '--乙', '丙-丁']],
    ['a full-width hyphen', '甲 －乙', ['甲', '－乙']],
  ])('%s: %j', (_, query, parts) => {
    expect(short(query)).toEqual(parts)
  })
})

describe('the plain definition holds', () => {
  const typed = string({ unit: constantFrom(...'臺台 "\u3000\u0085aＡ\n-|:：甲'), maxLength: 12 })

  test('quoted, any text is itself, whatever signs it holds', () => {
    assert(
      property(typed, (text) => {
        if (text.includes('"') || fold(text) === '') return
        expect(readQuery(`"${text}"`)).toMatchObject({
          clauses: [[{ text: fold(text) }]],
          without: [],
          fields: [],
        })
      }),
      { seed: 110, numRuns: 2000 },
    )
  })

  test('without a sign of the language, each word between white space is a folded term, once', () => {
    assert(
      property(typed, (text) => {
        if (/["|]|(?:^|\s)-/u.test(text)) return
        const words = text.split(/\s/u).map(fold)
        const terms = [...new Set(words)].filter((word) => word !== '')
        expect(readQuery(text).clauses).toEqual(terms.map((term) => [{ text: term, index: [term] }]))
      }),
      { seed: 110, numRuns: 2000 },
    )
  })

  test('a query of any signs says something unless it is white space, and loses nothing of what was typed', () => {
    assert(
      property(typed, (query) => {
        const { clauses, without, fields } = readQuery(query)
        const terms = [...clauses, ...without].flat()
        expect(terms.filter(({ text }) => text === '' || fold(text) !== text)).toEqual([])
        expect(fields).toEqual([])
        const kept = new Set(terms.map(({ text }) => text).join(''))
        expect([...fold(query)].filter((sign) => !'"|-'.includes(sign) && !kept.has(sign))).toEqual([])
        expect(without.length > 0 && clauses.length === 0).toBe(false)
      }),
      { seed: 113, numRuns: 2000 },
    )
  })
})
