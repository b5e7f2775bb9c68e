import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/model/fold.ts'
import { SEPARATOR, tokenise } from '../../src/search/tokens.ts'

const text = oneof(
  string({ unit: 'binary', maxLength: 12 }),
  string({ unit: constantFrom(...'臺台北市Ａa１1。，(（ \u3000\nﾞｶガ①', '\u{20000}', '\u{1f600}'), maxLength: 16 }),
)
/** As a phrase of whole words, which is what Pagefind is asked for. */
const holds = (content: string, phrase: string): boolean => ` ${content} `.includes(` ${phrase} `)

/** Every code point up to `last`, some thousands at a time, a line each so that none composes with the next. */
function* everyCharacter(last: number): Generator<string> {
  for (let first = 0; first <= last; first += 4096) {
    yield Array.from({ length: 4096 }, (_, index) => String.fromCodePoint(first + index)).join('\n')
  }
}

describe('tokenise', () => {
  test('the same forever: the index of a browser and that of the server must agree', () => {
    expect(tokenise('a b')).toBe('aadt aadu')
    expect(tokenise('臺Ａ')).toBe(tokenise('台a'))
    expect(tokenise('。')).toBe('ases')
    expect(tokenise(' \u3000\n')).toBe('')
    expect(tokenise('')).toBe('')
  })

  test('four letters a character, whatever the character, and never the separator', () => {
    const wrong: string[] = []
    let count = 0
    for (const chunk of everyCharacter(0x10_ff_ff)) {
      const tokens = tokenise(chunk).split(' ')
      count += tokens.length
      if (tokens.length !== [...fold(chunk)].length) wrong.push(chunk)
      wrong.push(...tokens.filter((token) => token === SEPARATOR || !/^[a-z]{4}$/u.test(token)))
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(0x10_ff_ff)
  })

  test('the separator is a token like the others, and so it is kept by the index', () => {
    expect(SEPARATOR).toMatch(/^[a-z]{4}$/u)
  })

  test('different characters of the first planes have different tokens', () => {
    const tokens = new Map<string, string>()
    const shared: string[] = []
    for (const chunk of everyCharacter(0x2_ff_ff)) {
      const characters = [...fold(chunk)]
      for (const [index, token] of tokenise(chunk).split(' ').entries()) {
        const character = characters[index] ?? ''
        if (tokens.has(token) && tokens.get(token) !== character) shared.push(character)
        tokens.set(token, character)
      }
    }
    expect(shared).toEqual([])
    expect(tokens.size).toBeGreaterThan(100_000)
  })

  test('whatever a text holds when folded, its tokens hold as whole words', () => {
    assert(
      property(text, text, text, (before, term, after) => {
        const whole = before + term + after
        if (fold(term) === '' || !fold(whole).includes(fold(term))) return
        expect(holds(tokenise(whole), tokenise(term))).toBe(true)
      }),
      { seed: 110, numRuns: 1500 },
    )
  })

  test('and, in the characters that minutes are made of, nothing else', () => {
    const plain = string({ unit: constantFrom(...'臺台北aA１1。 '), maxLength: 8, size: 'max' })
    const short = string({ unit: constantFrom(...'臺台北aA１1。'), minLength: 1, maxLength: 2 })
    let found = 0
    assert(
      property(plain, short, (whole, term) => {
        const expected = fold(whole).includes(fold(term))
        if (expected) found++
        expect(holds(tokenise(whole), tokenise(term))).toBe(expected)
      }),
      { seed: 110, numRuns: 1000 },
    )
    expect(found).toBeGreaterThan(100)
  })
})
