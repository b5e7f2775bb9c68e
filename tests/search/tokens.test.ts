import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/fold.ts'
import { gramsOf, knownOf, questions, token, triplesOf, type Known } from '../../src/search/tokens.ts'

const text = oneof(
  string({ unit: 'binary', maxLength: 12 }),
  string({ unit: constantFrom(...'臺台北市Ａa１1。，(（ \u3000\nﾞｶガ①', '\u{20000}', '\u{1f600}'), maxLength: 16 }),
)
const known = (common: readonly string[], frequent: readonly string[] = []): Known => knownOf({ common, frequent })
const NONE = known([])
/** What the index has of a record. */
const held = (texts: readonly string[], { common, frequent } = NONE): Set<string> =>
  new Set([...gramsOf(texts), ...triplesOf(texts, frequent)].filter((gram) => !common.has(gram)).map(token))

describe('token', () => {
  test('four letters a character', () => {
    expect(token('a')).toBe('aadt')
    expect(token('ab')).toBe('aadtaadu')
    expect(token('。')).toBe('ases')
    expect(token('\u{10ffff}')).toMatch(/^[a-z]{4}$/u)
  })

  test('different characters of the first planes have different tokens', () => {
    const tokens = new Set(Array.from({ length: 0x3_00_00 }, (_, code) => token(String.fromCodePoint(code))))
    expect(tokens.size).toBe(0x3_00_00)
  })
})

describe('gramsOf', () => {
  test('characters and pairs of the folded text, each once, and none across two texts', () => {
    expect([...gramsOf(['臺 北台北', 'Ａ'])]).toEqual(['台', '北', '台北', '北台', 'a'])
    expect([...gramsOf(['', ' \u3000\n'])]).toEqual([])
    expect([...gramsOf(['\u{20000}甲'])]).toEqual(['\u{20000}', '甲', '\u{20000}甲'])
  })
})

test('triplesOf: of the folded text, where both pairs are frequent, and none across two texts', () => {
  const frequent = new Set(['台北', '北市', '市府'])
  expect([...triplesOf(['臺 北市', '府北市府', '市'], frequent)]).toEqual(['台北市', '北市府'])
})

describe('questions', () => {
  test('one character is asked for itself, more by up to four of their pairs, spread over them', () => {
    expect(questions('列', NONE)).toEqual([token('列')])
    expect(questions('列管', NONE)).toEqual([token('列管')])
    expect(questions('總務組', NONE)).toEqual(['總務', '務組'].map(token))
    expect(questions('一二三四五六七八', NONE)).toEqual(['一二', '七八', '四五', '二三'].map(token))
  })

  test('what is common is not asked for, and where all is, nothing is', () => {
    expect(questions('總務組', known(['總務']))).toEqual([token('務組')])
    expect(questions('列', known(['列']))).toEqual([])
    expect(questions('總務組', known(['總', '務', '組']))).toHaveLength(2)
    expect(questions('總務組', known(['總務', '務組', '總務組']))).toEqual([])
    expect(questions('', NONE)).toEqual([])
  })

  test('where pairs are frequent, their triples are asked for, after the pairs that are not', () => {
    expect(questions('總務組', known(['總務', '務組']))).toEqual([token('總務組')])
    expect(questions('總務組長', known(['總務'], ['務組']))).toEqual(['組長', '總務組'].map(token))
    expect(questions('總務', known([], ['總務']))).toEqual([token('總務')])
  })

  test('whatever a text holds when folded, it has every token that is asked for', () => {
    let found = 0
    const list = array(constantFrom('台', '台北', '北', '北台', '北市', '台北台', 'a1', '。', 'ガ'), { maxLength: 4 })
    assert(
      property(text, text, text, list, list, (before, term, after, common, frequent) => {
        const whole = before + term + after
        const left = known(common, frequent)
        if (fold(term) === '' || !fold(whole).includes(fold(term))) return
        found++
        const tokens = held(['甲', whole], left)
        expect(questions(fold(term), left).filter((entry) => !tokens.has(entry))).toEqual([])
      }),
      { seed: 110, numRuns: 3000 },
    )
    expect(found).toBeGreaterThan(1000)
  })

  test('and so for every cut of a folded text, half characters too', () => {
    assert(
      property(text, integer({ min: 0, max: 20 }), integer({ min: 1, max: 9 }), (whole, start, length) => {
        const cut = fold(whole).slice(start, start + length)
        const tokens = held([whole])
        expect(questions(cut, NONE).filter((entry) => !tokens.has(entry))).toEqual([])
        if (cut !== '' && !/\p{Surrogate}/u.test(cut)) expect(questions(cut, NONE)).not.toEqual([])
      }),
      { seed: 110, numRuns: 3000 },
    )
  })

  test('tokens of one character never stand for two', () => {
    const lengths = questions('甲乙丙', NONE).map((entry) => entry.length)
    expect([lengths, token('甲').length]).toEqual([[8, 8], 4])
  })
})
