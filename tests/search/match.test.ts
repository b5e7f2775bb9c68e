import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/fold.ts'
import { Searched, excerpt, findMatches, toHtml, type Match, type Piece } from '../../src/search/match.ts'
import { literal } from '../../src/search/query/term.ts'

const unit = constantFrom(...'臺台北Ａa。 \n①1ｶﾞ', '\u{20000}')
const text = oneof(string({ unit, maxLength: 24, size: 'max' }), string({ unit: 'binary', maxLength: 12 }))
const terms = array(string({ unit: constantFrom(...'台北a。1'), minLength: 1, maxLength: 3 }).map(fold), {
  maxLength: 3,
}).map((list) => [...new Set(list)])

const matchesOf = (original: string, wanted: readonly string[]): Match =>
  findMatches(
    new Searched(original),
    wanted.map((term) => [literal(term)]),
  )
const plain = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('')
const marked = (pieces: readonly Piece[]): string[] => pieces.flatMap((piece) => (piece.marked ? [piece.text] : []))

describe('findMatches', () => {
  test.each([
    ['nothing', '公文附件', ['列管'], 0, []],
    ['every place', '列管案列管', ['列管'], 1, ['列管', '列管']],
    ['over white space and width, as printed', '於 1 2 月 前', ['12月'], 1, ['1 2 月']],
    ['臺 for 台', '臺北台北', ['台北'], 1, ['臺北台北']],
    ['several terms, those that touch as one', '總務組列管', ['總務組', '列管'], 2, ['總務組列管']],
    ['terms that overlap', '文書組', ['文書', '書組'], 2, ['文書組']],
    ['one term inside another', '文書組', ['文書組', '書'], 2, ['文書組']],
    ['a term that overlaps itself', 'ababa', ['aba'], 1, ['ababa']],
    ['part of a character: the character', '①②', ['1'], 1, ['①']],
    ['no term', '公文', [], 0, []],
  ])('%s', (_, original, wanted, count, stretches) => {
    const { clauses: found, ranges } = matchesOf(original, wanted)
    expect(found).toBe(count)
    expect(ranges.map(([start, end]) => original.slice(start, end))).toEqual(stretches)
  })

  test('of a clause any term will do, and all of them are marked', () => {
    const { held, ranges } = findMatches(new Searched('總務組列管'), [
      [literal('總務'), literal('列管')],
      [literal('文書')],
    ])
    expect(held).toEqual([true, false])
    expect(ranges).toEqual([
      [0, 2],
      [3, 5],
    ])
  })

  test('counts exactly the terms that the folded text contains', () => {
    let found = 0
    assert(
      property(text, terms, (original, wanted) => {
        const expected = wanted.filter((term) => fold(original).includes(term)).length
        found += expected
        expect(matchesOf(original, wanted).clauses).toBe(expected)
      }),
      { seed: 110, numRuns: 1200 },
    )
    expect(found).toBeGreaterThan(200)
  })

  test('ranges are in order, apart from each other, and all that matches and no more', () => {
    // Characters that fold to one each, so that the folded offsets can be told without the code under test.
    const simple = string({ unit: constantFrom(...'臺台北Ａa。'), maxLength: 16, size: 'max' })
    assert(
      property(simple, terms, (original, wanted) => {
        const folded = fold(original)
        const covered = [...original].map((_, at) =>
          wanted.some((term) =>
            Array.from({ length: term.length }, (__, back) => at - back).some(
              (start) => start >= 0 && folded.startsWith(term, start),
            ),
          ),
        )
        const { ranges } = matchesOf(original, wanted)
        expect([...original].map((_, at) => ranges.some(([start, end]) => start <= at && at < end))).toEqual(covered)
        for (const [index, [start, end]] of ranges.entries()) {
          expect(start).toBeLessThan(end)
          expect(start).toBeGreaterThan(ranges[index - 1]?.[1] ?? -1)
        }
      }),
      { seed: 110, numRuns: 800 },
    )
  })

  test('each range folds to text that holds a term', () => {
    assert(
      property(text, terms, (original, wanted) => {
        for (const [start, end] of matchesOf(original, wanted).ranges) {
          expect(wanted.some((term) => fold(original.slice(start, end)).includes(term))).toBe(true)
        }
      }),
      { seed: 110, numRuns: 800 },
    )
  })
})

/** Far apart, so that each needs a window of its own. */
const filler = (length: number): string => '文'.repeat(length)
const cut = (original: string, term: string): readonly Piece[] => excerpt(original, matchesOf(original, [term]).ranges)

describe('excerpt', () => {
  test('a short text whole, every match marked', () => {
    expect(excerpt('請總務組列管', [[1, 4]])).toEqual([
      { text: '請', marked: false },
      { text: '總務組', marked: true },
      { text: '列管', marked: false },
    ])
    expect(excerpt('列管', [[0, 2]])).toEqual([{ text: '列管', marked: true }])
    expect(excerpt('', [])).toEqual([])
    expect(cut(filler(130), '管')).toEqual([{ text: filler(130), marked: false }])
    expect(plain(cut(`管${filler(128)}管`, '管'))).toBe(`管${filler(128)}管`)
  })

  test('the tab between two cells as a wide space, in a match too', () => {
    expect(cut('項目\t進度\n甲\t47.9%', '甲')).toEqual([
      { text: '項目\u3000進度\n', marked: false },
      { text: '甲', marked: true },
      { text: '\u300047.9%', marked: false },
    ])
    expect(marked(cut('項目\t進度', '目進'))).toEqual(['目\u3000進'])
  })

  test('a long text without a match from its beginning', () => {
    expect(cut(filler(131), '管')).toEqual([
      { text: filler(130), marked: false },
      { text: '…', marked: false },
    ])
  })

  test('a long text around its match, … where it is cut', () => {
    expect(cut(`${filler(200)}列管${filler(200)}`, '列管')).toEqual([
      { text: '…', marked: false },
      { text: filler(30), marked: false },
      { text: '列管', marked: true },
      { text: filler(50), marked: false },
      { text: '…', marked: false },
    ])
  })

  test('no … at a beginning or an end that is shown', () => {
    expect(plain(cut(`${filler(30)}列管${filler(200)}`, '列管'))).toBe(`${filler(30)}列管${filler(50)}…`)
    expect(plain(cut(`${filler(200)}列管${filler(50)}`, '列管'))).toBe(`…${filler(30)}列管${filler(50)}`)
    expect(plain(cut(`${filler(31)}列管${filler(200)}`, '列管'))).toBe(`…${filler(30)}列管${filler(50)}…`)
    expect(plain(cut(`${filler(200)}列管${filler(51)}`, '列管'))).toBe(`…${filler(30)}列管${filler(50)}…`)
  })

  test('windows that meet are one, without … between', () => {
    const original = `${filler(100)}列管${filler(40)}列管${filler(100)}`
    expect(plain(cut(original, '列管'))).toBe(`…${filler(30)}列管${filler(40)}列管${filler(50)}…`)
    expect(marked(cut(original, '列管'))).toEqual(['列管', '列管'])
  })

  test('of matches that are far apart, as many as there is room for', () => {
    expect(plain(cut(`管${filler(300)}管`, '管'))).toBe(`管${filler(50)}…${filler(30)}管`)
    expect(plain(cut(`${filler(100)}管${filler(300)}管${filler(100)}管`, '管'))).toBe(`…${filler(30)}管${filler(50)}…`)
  })

  test('the first match is shown whole, even when it is longer than there is room for', () => {
    const long = '管'.repeat(300)
    expect(marked(cut(`${filler(100)}${long}${filler(100)}`, long))).toEqual([long])
  })

  test('no character is cut in two', () => {
    const rare = '\u{20000}'
    for (let shift = 0; shift < 2; shift++) {
      const original = `${filler(shift)}${rare.repeat(60)}列管${filler(shift)}${rare.repeat(100)}`
      for (const term of ['列管', '無']) {
        expect(cut(original, term).filter((piece) => /\p{Surrogate}/u.test(piece.text))).toEqual([])
      }
    }
  })

  test('the pieces are parts of the text in order, all marked that matches and is shown', () => {
    const sparse = string({
      unit: constantFrom(...'管文文文文文文文文文文文文文文文文文文文文文文文'),
      maxLength: 40,
      size: 'max',
    }).map((short) => short.replaceAll('文', filler(9)))
    let long = 0
    assert(
      property(sparse, (original) => {
        const pieces = cut(original, '管')
        if (original.length > 130) long++
        expect(pieces.filter((piece) => piece.text === '')).toEqual([])
        expect(pieces.filter((piece) => piece.marked !== /^管+$/u.test(piece.text))).toEqual([])
        const parts = plain(pieces).split('…')
        let at = 0
        for (const part of parts) {
          const found = original.indexOf(part, at)
          expect(found).toBeGreaterThanOrEqual(at)
          at = found + part.length
        }
        expect(original.startsWith(parts[0] ?? '')).toBe(true)
        expect(original.endsWith(parts.at(-1) ?? '')).toBe(true)
        expect(marked(pieces).length > 0).toBe(original.includes('管'))
        if (original.length <= 130) expect(parts).toEqual([original])
        else expect(plain(pieces).length).toBeLessThan(original.length)
        expect(plain(pieces).length).toBeLessThanOrEqual(150)
      }),
      { seed: 110, numRuns: 400 },
    )
    expect(long).toBeGreaterThan(100)
  })
})

describe('toHtml', () => {
  test('marks what matches and escapes everything', () => {
    expect(
      toHtml([
        { text: '<a href="x">&', marked: false },
        { text: "'<b>'", marked: true },
        { text: '總務組', marked: false },
      ]),
    ).toBe('&lt;a href=&quot;x&quot;&gt;&amp;<mark>&#39;&lt;b&gt;&#39;</mark>總務組')
    expect(toHtml([])).toBe('')
  })
})
