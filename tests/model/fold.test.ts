import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fold, foldWithOrigin } from '../../src/model/fold.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Text in which neighbours compose, reorder, expand or vanish: any code point, and dense runs of the awkward ones. */
const awkward = fc.constantFrom(
  ...'aZé臺台中ｱｶﾞﾊﾟかが゛①㈠㍿ﬁ№Σςσßİıﾡￂ각ㄱㅏㄲ가각㉠ ',
  '\u0301',
  '\u0323',
  '\u3099',
  '\u309a',
  '\u0e33',
  '\u{16d63}',
  '\u{16d67}',
  '\u{1f600}',
  '\u{2f80a}',
  '\u{1d15e}',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\u200d',
  '\ufe0f',
  '\ud800',
  '\udc00',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: awkward, maxLength: 12 }),
)
const RUNS = { numRuns: 2000, seed: 110 }

describe('fold', () => {
  test.each([
    ['臺北市', '台北市'],
    ['ＡＰＰ　１２３', 'app123'],
    ['TaipeiON', 'taipeion'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['３月\u00a0２３\n日', '3月23日'],
    ['①㈠', '1(一)'],
    ['\u{2f80a}', '\u{2f80a}'.normalize('NFKC')],
    ['ΑΣ', 'ασ'],
    ['會議結論：', '會議結論:'],
    [' \t\r\n\u3000\u0085\u2028', ''],
  ])('%j is %j', (original, folded) => {
    expect(fold(original)).toBe(folded)
  })

  test('punctuation, and the difference between other characters, stay', () => {
    expect(fold('決議、決定')).toBe('決議、決定')
    expect(fold('裡')).not.toBe(fold('裏'))
    expect(fold('。')).not.toBe('')
  })

  test('is what the contract says, in its own words', () => {
    fc.assert(
      fc.property(text, (original) => {
        const folded = [...original.normalize('NFKC')]
          .map((character) => character.toLowerCase())
          .filter((character) => !/^[\s\u0085]$/u.test(character))
          .map((character) => (character === '臺' ? '台' : character))
        expect(fold(original)).toBe(folded.join(''))
      }),
      RUNS,
    )
  })

  test('folds a part of a text to a part of the folded text, wherever no character is cut', () => {
    const han = fc.string({ unit: fc.constantFrom(...'臺北市 Ａpp１2。，(一)ガ\u3000\n台①ΣΑΣ'), maxLength: 20 })
    fc.assert(
      fc.property(han, han, han, (before, term, after) => {
        expect(fold(before + term + after)).toBe(fold(before) + fold(term) + fold(after))
      }),
      RUNS,
    )
  })
})

describe('foldWithOrigin', () => {
  test('gives the folded text', () => {
    fc.assert(
      fc.property(text, (original) => {
        expect(foldWithOrigin(original).text).toBe(fold(original))
      }),
      RUNS,
    )
  })

  test('and for each of its units the stretch that it came from', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { text: folded, from, to } = foldWithOrigin(original)
        expect([from.length, to.length]).toEqual([folded.length, folded.length])
        for (let unit = 0; unit < folded.length; unit++) {
          const [start = -1, end = -1] = [from[unit], to[unit]]
          expect(start).toBeGreaterThanOrEqual(from[unit - 1] ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(original.length)
          expect(fold(original.slice(start, end))).toContain(folded.charAt(unit))
        }
      }),
      RUNS,
    )
  })

  test('a plain character comes from itself alone', () => {
    expect(foldWithOrigin('臺 北Ａ①')).toEqual({
      text: '台北a1',
      from: [0, 2, 3, 4],
      to: [1, 3, 4, 5],
    })
  })

  test.each(['ｶﾞ', 'e\u0301\u0323', '\u1112\u1161\u11ab', 'ㄱㅏ', '㉠ㅏ', '\u{16d67}\u{16d67}'])(
    '%j is folded as one, as it composes',
    (composing) => {
      const { text: folded, from, to } = foldWithOrigin(`前${composing}後`)
      expect(folded).toBe(fold(`前${composing}後`))
      expect(new Set(from)).toEqual(new Set([0, 1, 1 + composing.length]))
      expect(new Set(to)).toEqual(new Set([1, 1 + composing.length, 2 + composing.length]))
    },
  )

  test('no code point composes with one that is folded apart from it', () => {
    const wrong: string[] = []
    for (let code = 0; code <= 0x10ffff; code++) {
      const character = String.fromCodePoint(code)
      const decomposed = character.normalize('NFD')
      if (decomposed === character) continue
      if (foldWithOrigin(decomposed).text !== fold(decomposed)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })
})
