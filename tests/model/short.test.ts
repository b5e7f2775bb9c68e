/** Codes to type from paper: stable, and never read as another's. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { murmur3 } from '../../src/model/murmur.ts'
import { parseShort, prefixLength, prefixOf, prefixOfId, prefixes, shortCode } from '../../src/model/short.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const id = fc.stringMatching(/^[a-z]{2,6}-[a-z]{2,6}-\d{1,3}#[1-9](-[1-9a-z]){0,4}$/)

test('the hash is MurmurHash3, by its published values', () => {
  expect(murmur3('', 1)).toBe(0x514e28b7)
  expect(murmur3('test', 0)).toBe(0xba6bd213)
  expect(murmur3('aaa', 0x9747b28c)).toBe(0x283e0130)
  expect(murmur3('The quick brown fox jumps over the lazy dog', 0x9747b28c)).toBe(0x2fa826cd)
})

test('codes that are on paper stay what they are', () => {
  expect(shortCode('sec-chuwu-110#2-4-c-3')).toBe('XVP-JJX-8KN')
  expect(shortCode('doit-juwu-113-12#0')).toBe('7JF-XXK-BH1')
})

describe('parseShort', () => {
  test('a code as it is printed, and as people type it', () => {
    fc.assert(
      fc.property(id, (each) => {
        const code = shortCode(each)
        const loose = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
        const wide = code.replaceAll(/[0-9A-Z]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        for (const typed of [code, code.replaceAll('-', ''), loose, ` ${code.replaceAll('-', '—')} `, wide])
          expect(parseShort(typed)).toBe(code)
      }),
    )
  })

  test('no code with one character replaced, and none with two exchanged, is a code', () => {
    fc.assert(
      fc.property(id, (each) => {
        const code = shortCode(each).replaceAll('-', '')
        for (let at = 0; at < code.length; at++) {
          for (const sign of ALPHABET) {
            if (sign !== code[at]) expect(parseShort(code.slice(0, at) + sign + code.slice(at + 1))).toBeNull()
          }
          for (let to = at + 1; to < code.length; to++) {
            const signs = Array.from(code)
            ;[signs[at], signs[to]] = [signs[to] ?? '', signs[at] ?? '']
            expect(parseShort(signs.join(''))).toBe(code[at] === code[to] ? shortCode(each) : null)
          }
        }
      }),
      { numRuns: 20 },
    )
  })

  test('nothing longer, nothing shorter, and nothing else', () => {
    const code = shortCode('sec-chuwu-110#0')
    for (const typed of ['', code.slice(0, -1), `${code}0`, code + code, code.replace(/^./u, 'U'), '第110次處務'])
      expect(parseShort(typed)).toBeNull()
  })
})

test('a table’s files have every beginning, and few ids each', () => {
  expect([0, 512, 513, 16_384, 345_528].map(prefixLength)).toEqual([0, 0, 1, 1, 2])
  expect(prefixes(0)).toEqual([''])
  expect(prefixes(2)).toHaveLength(1024)
  expect(prefixOf('XVP-JJX-8KN', 4)).toBe('XVPJ')
  for (const length of [0, 1, 4, 6]) expect(prefixOfId('sec-chuwu-110#2-4-c-3', length)).toBe('XVPJJX'.slice(0, length))
})
