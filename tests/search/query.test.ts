import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/fold.ts'
import { parseQuery } from '../../src/search/query.ts'

describe('parseQuery', () => {
  test.each([
    ['one term', '開放文件', ['開放文件']],
    ['terms between white space', ' 總務組  列管\t案號\n10801 ', ['總務組', '列管', '案號', '10801']],
    ['full-width white space', '總務組　列管', ['總務組', '列管']],
    ['folded', '臺北 ＡＰＰ', ['台北', 'app']],
    ['white space in quotation marks', '"12 月 31 日" 前', ['12月31日', '前']],
    ['two in quotation marks', '"a b" "c d"', ['ab', 'cd']],
    ['a mark that is not closed', '"12 月 31 日', ['"12', '月', '31', '日']],
    ['a mark alone', '"', ['"']],
    ['a mark between terms', '甲 " 乙', ['甲', '"', '乙']],
    ['marks around nothing', '""', ['""']],
    ['marks around white space', '" " 甲', ['甲']],
    ['a mark inside a word', 'a"b c"', ['a"b', 'c"']],
    ['a mark that closes in the middle of a word', '"甲 乙"丙', ['"甲', '乙"丙']],
    ['repeats, also when folded', '臺北 台北 "台 北"', ['台北']],
    ['one inside another', '台北市 台北', ['台北市', '台北']],
    ['punctuation', '。 ，', ['。', ',']],
    ['nothing', '', []],
    ['only white space', ' \u3000\n', []],
  ])('%s: %j', (_, query, terms) => {
    expect(parseQuery(query)).toEqual(terms)
  })

  test('never gives an empty term, one that is not folded, or one twice', () => {
    const typed = string({ unit: constantFrom(...'臺台 "\u3000\u0085aＡ\n'), maxLength: 12 })
    assert(
      property(typed, (query) => {
        const terms = parseQuery(query)
        expect(terms.filter((term) => term === '' || fold(term) !== term)).toEqual([])
        expect(new Set(terms).size).toBe(terms.length)
        // Nothing of what was typed is lost but marks that close, white space and repeats.
        const kept = new Set(terms.join(''))
        expect([...fold(query)].filter((character) => character !== '"' && !kept.has(character))).toEqual([])
      }),
      { seed: 110, numRuns: 2000 },
    )
  })

  test('each of several words is a term', () => {
    const words = array(string({ unit: constantFrom(...'甲乙丙'), minLength: 1, maxLength: 3 }))
    assert(
      property(words, (list) => {
        expect(parseQuery(list.join(' '))).toEqual([...new Set(list)])
      }),
      { seed: 110 },
    )
  })
})
