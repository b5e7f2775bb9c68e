/** Bytes to text. */
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/ingest/message.ts'
import { decode } from '../../../src/ingest/read/decode.ts'
import { encode } from '../../support/encode.ts'
import { HEADER, ingestBytes, ingestText } from '../../support/document.ts'

const ruleOf = (run: () => unknown): string | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.messages.map(({ rule }) => rule).join(' ')
    throw error
  }
}
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('decode', () => {
  test('gives the text; a byte order mark is not part of it', () => {
    expect(decode(utf8('\ufeff臺北\t市\r\n\f🗼'))).toEqual({ text: '臺北\t市\r\n\f🗼', encoding: 'utf-8' })
  })

  test.each(['\u0085', '\u00a0', '\u200b', '\u200d', '\u202e', '\u2066'])('keeps %j', (character) => {
    expect(decode(utf8(`a${character}b`)).text).toBe(`a${character}b`)
  })

  test.each([
    ['Big5', bytes(0xa4, 0xa4, 0xa4, 0xe5), 'unknown-encoding'],
    ['half of a UTF-16 pair', bytes(0xff, 0xfe, 0x00, 0xd8), 'unknown-encoding'],
    ['UTF-16 without a mark that speaks of no minutes', encode('晨霧市', 'utf-16be'), 'unknown-encoding'],
    ['a character cut at the end', utf8('臺').slice(0, 2), 'unknown-encoding'],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), 'unknown-encoding'],
    ['an overlong form', bytes(0xc0, 0xaf), 'unknown-encoding'],
    ['nothing', bytes(), 'empty-file'],
    ['a byte order mark and white space', utf8('\ufeff \n\u3000\f'), 'empty-file'],
    ['ASCII as UTF-16', bytes(0x41, 0, 0x42, 0), 'control-character'],
    ['escape', utf8('a\u001bb'), 'control-character'],
    ['a vertical tab', utf8('a\vb'), 'control-character'],
    ['delete', utf8('a\u007fb'), 'control-character'],
    ...[0x1c, 0x1d, 0x1e, 0x1f, 0x80, 0x84, 0x86, 0x9f].map((code): [string, Uint8Array, string] => [
      `U+${code.toString(16)}`,
      utf8(`a${String.fromCharCode(code)}b`),
      'control-character',
    ]),
  ])('refuses %s', (_, given, rule) => {
    expect(ruleOf(() => decode(given))).toBe(rule)
  })
})

describe('an encoding', () => {
  const text = `${HEADER}一、臺北的晨霧，請燈光組（甲）於5月底前完成。\n`

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'big5'] as const)('%s is recognised without a mark', (encoding) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding })
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    '%s is recognised by its mark, whatever the text',
    (encoding) => {
      expect(decode(encode('\ufeff晨霧', encoding))).toEqual({ text: '晨霧', encoding })
    },
  )

  test.each(['utf-16le', 'utf-16be', 'big5'] as const)(
    '%s is said, and gives the same meeting as UTF-8',
    (encoding) => {
      const { meeting, messages } = ingestBytes(encode(text, encoding))
      const plain = ingestText(text).meeting
      expect(meeting?.items).toEqual(plain?.items)
      expect(meeting?.header).toEqual(plain?.header)
      expect(meeting?.source.encoding).toBe(encoding)
      expect(messages.map(({ rule }) => rule)).toContain('encoding')
    },
  )

  test('UTF-8 is not remarked upon', () => {
    expect(ingestText(text).messages.map(({ rule }) => rule)).not.toContain('encoding')
  })
})
