/** Counters as they are printed. */
import { expect, test } from 'vitest'
import {
  HTML_COUNTERS,
  ODF_COUNTERS,
  ODF_SYNCED,
  WORD_COUNTERS,
  bullet,
  raised,
} from '../../../src/ingest/read/counting.ts'

const VALUES = [1, 2, 9, 10, 11, 20, 21, 99, 100, 101, 110]

test.each([
  ['decimal', '1 2 9 10 11 20 21 99 100 101 110'],
  ['decimalZero', '01 02 09 10 11 20 21 99 100 101 110'],
  ['decimalFullWidth', '１ ２ ９ １０ １１ ２０ ２１ ９９ １００ １０１ １１０'],
  ['decimalEnclosedCircle', '① ② ⑨ ⑩ ⑪ ⑳ 21 99 100 101 110'],
  ['decimalEnclosedParen', '⑴ ⑵ ⑼ ⑽ ⑾ ⒇ 21 99 100 101 110'],
  ['taiwaneseCounting', '一 二 九 十 十一 二十 二十一 九十九 一○○ 一○一 一一○'],
  ['taiwaneseCountingThousand', '一 二 九 十 十一 二十 二十一 九十九 一百 一百零一 一百一十'],
  ['chineseCounting', '一 二 九 十 十一 二十 二十一 九十九 一○○ 一○一 一一○'],
  ['chineseCountingThousand', '一 二 九 十 十一 二十 二十一 九十九 一百 一百〇一 一百一十'],
  ['taiwaneseDigital', '一 二 九 一○ 一一 二○ 二一 九九 一○○ 一○一 一一○'],
  ['ideographTraditional', '甲 乙 壬 癸 11 20 21 99 100 101 110'],
  ['ideographZodiac', '子 丑 申 酉 戌 20 21 99 100 101 110'],
  ['ideographLegalTraditional', '壹 貳 玖 壹拾 壹拾壹 貳拾 貳拾壹 玖拾玖 壹佰 壹佰零壹 壹佰壹拾'],
  ['lowerLetter', 'a b i j k t u uuuu vvvv wwww fffff'],
  ['upperRoman', 'I II IX X XI XX XXI XCIX C CI CX'],
  ['none', '          '],
])('Word: %s', (format, expected) => {
  expect(VALUES.map((value) => WORD_COUNTERS[format]?.(value))).toEqual(expected.split(' '))
})

test('letters go on doubled in Word, by place in OpenDocument unless synchronised', () => {
  const far = [26, 27, 28, 52, 53, 703]
  expect(far.map((value) => WORD_COUNTERS['upperLetter']?.(value).slice(0, 3))).toEqual([
    'Z',
    'AA',
    'BB',
    'ZZ',
    'AAA',
    'AAA',
  ])
  expect(far.map((value) => ODF_COUNTERS['a']?.(value))).toEqual(['z', 'aa', 'ab', 'az', 'ba', 'aaa'])
  expect(far.slice(0, 3).map((value) => ODF_SYNCED['A']?.(value))).toEqual(['Z', 'AA', 'BB'])
})

test('circles reach further in LibreOffice', () => {
  expect([20, 21, 35, 36, 50, 51].map((value) => ODF_COUNTERS['①, ②, ③, ...']?.(value))).toEqual([
    '⑳',
    '㉑',
    '㉟',
    '㊱',
    '㊿',
    '51',
  ])
})

test('simplified formal numerals differ in three signs', () => {
  expect([2, 3, 6].map((value) => ODF_COUNTERS['壹, 贰, 叁, ...']?.(value))).toEqual(['贰', '叁', '陆'])
})

test('no counter fails, whatever it is given', () => {
  for (const counters of [WORD_COUNTERS, ODF_COUNTERS, ODF_SYNCED, HTML_COUNTERS]) {
    for (const [name, counter] of Object.entries(counters)) {
      for (const value of [0, -1, 4000, 9999, 10_000, 1_000_000])
        expect([name, typeof counter(value)]).toEqual([name, 'string'])
    }
  }
})

test.each([
  ['\uf06c', '•'],
  ['o', '•'],
  ['-', '•'],
  ['', '•'],
  ['●', '●'],
  ['※', '※'],
])('a bullet %j is printed as %j', (sign, printed) => {
  expect(bullet(sign)).toBe(printed)
})

test('the number of a note is raised', () => {
  expect(raised('10')).toBe('¹⁰')
  expect(raised('*')).toBe('*')
})
