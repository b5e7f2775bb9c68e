/** The YAML writer against js-yaml, byte for byte. */
import { dump } from 'js-yaml'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { writeYaml } from '../../src/model/yaml.ts'

vi.setConfig({ testTimeout: 120_000 })

const expected = (given: object): string => dump(given, { lineWidth: -1, noRefs: true })

/** What YAML gives a meaning, what is Chinese, and what is neither. */
const piece = fc.oneof(
  fc.constantFrom(...'一、二（）：；，。「」《》　臺北市 abcYNen019.-_:#?!&*|>\'"%@`,[]{}=~<+\\/\t'),
  fc.constantFrom(': ', ' #', '---', '...', 'null', 'true', 'yes', '1e3', '0x1f', '10:50', '2024-12-17', '<<', '.inf'),
  fc.constantFrom(
    '\n',
    '\r',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\ue000',
    '🗼',
    '㐀',
    'ﾞ',
    '￠',
    '\u200b',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const name = fc.stringMatching(/^[a-z0-9-/._]{1,12}$/)
const hex = fc.stringMatching(/^[0-9a-f]{64}$/)
const digits = fc.stringMatching(/^[0-9be]{64}$/)
const text = fc.array(piece, { maxLength: 6 }).map((parts) => parts.join(''))
const line = fc.oneof({ weight: 5, arbitrary: text.map((part) => part.replaceAll('\n', '')) }, name, hex, digits)
const key = fc.constantFrom('path', 'marker', 'text', 'children', 'y', 'n', 'no', 'id', 'sha256')

function data(leaf: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.oneof(fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }))
  return fc.dictionary(key, node, { maxKeys: 5, noNullPrototype: true })
}

test('any text on a line of its own', () => {
  fc.assert(
    fc.property(line, (each) => {
      const given = { text: each, lines: [each, [each]], items: [{ text: each, children: [] }] }
      expect(writeYaml(given)).toBe(expected(given))
    }),
    { numRuns: 1000 },
  )
})

test('any structure, with texts of one line', () => {
  fc.assert(
    fc.property(data(line), (given) => {
      expect(writeYaml(given)).toBe(expected(given))
    }),
    { numRuns: 300 },
  )
})

test('any structure, with any texts', () => {
  fc.assert(
    fc.property(data(text), (given) => {
      expect(writeYaml(given)).toBe(expected(given))
    }),
    { numRuns: 1000 },
  )
})

test('every character, first, within and last', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code)
    const given = { a: character, b: `一${character}二`, c: `一${character}`, d: `${character}一` }
    if (writeYaml(given) !== expected(given)) expect.fail(`U+${code.toString(16)}`)
  }
})

test('what is no number, text or list is left to js-yaml', () => {
  for (const given of [{}, [], { a: 1.5 }, { a: undefined }, { a: 'b', c: undefined, d: { e: undefined } }, { a: -0 }])
    expect(writeYaml(given)).toBe(expected(given))
})
