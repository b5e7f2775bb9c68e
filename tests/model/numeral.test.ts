import { describe, expect, test } from 'vitest'
import { NUMERAL_CHARACTERS, parseNumeral, toChinese } from '../../src/model/numeral.ts'

const fullWidth = (value: number): string =>
  [...String(value)].map((digit) => String.fromCodePoint(digit.charCodeAt(0) + 0xfee0)).join('')
const digitByDigit = (value: number): string =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
const FORMAL: Readonly<Record<string, string>> = {
  〇: '零',
  一: '壹',
  二: '貳',
  三: '參',
  四: '肆',
  五: '伍',
  六: '陸',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}
const formal = (value: number): string => [...toChinese(value)].map((character) => FORMAL[character]).join('')

describe('toChinese', () => {
  test.each([
    [0, '〇'],
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [100, '一百'],
    [101, '一百〇一'],
    [110, '一百一十'],
    [111, '一百一十一'],
    [1000, '一千'],
    [1001, '一千〇一'],
    [1010, '一千〇一十'],
    [1100, '一千一百'],
    [2024, '二千〇二十四'],
    [9999, '九千九百九十九'],
  ])('%i is %s', (value, written) => {
    expect(toChinese(value)).toBe(written)
  })

  test.each([-1, 10_000, 1.5, Number.NaN])('refuses %d', (value) => {
    expect(() => toChinese(value)).toThrow(RangeError)
  })
})

describe('parseNumeral', () => {
  test('reads every number from 0 to 9999 in each way of writing it', () => {
    const wrong: string[] = []
    for (let value = 0; value <= 9999; value++) {
      for (const written of [String(value), fullWidth(value), digitByDigit(value), toChinese(value), formal(value)]) {
        if (parseNumeral(written) !== value) wrong.push(`${value} as ${written}: ${parseNumeral(written)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test.each([
    ['007', 7],
    ['廿', 20],
    ['廿一', 21],
    ['卅一', 31],
    ['元', 1],
    ['壹', 1],
    ['贰', 2],
    ['叁', 3],
    ['叄', 3],
    ['○', 0],
    ['零', 0],
    ['一一○', 110],
    ['一〇五', 105],
    ['一百零五', 105],
    ['一十二', 12],
    ['一百十', 110],
    ['一百十三', 113],
    ['１１０', 110],
    ['1１0', 110],
    ['ㄧ', 1],
    ['十ㄧ', 11],
    ['123456789', 123_456_789],
  ])('%s is %i', (text, value) => {
    expect(parseNumeral(text)).toBe(value)
  })

  test.each([
    '',
    ' ',
    '十十',
    '一二十',
    '一一百',
    '二〇十',
    '十〇',
    '〇二十',
    '一百五十十',
    '十百',
    '百千',
    '一百五〇',
    '一百〇一十',
    '二千四',
    '1二',
    '十1',
    '甲',
    '兩',
    '-1',
    '1.5',
    '1,000',
    '1 0',
    '1234567890',
    '一二三四五六七八九〇',
    '一萬',
    '百一十三',
  ])('refuses %j', (text) => {
    expect(parseNumeral(text)).toBeNull()
  })
})

test('NUMERAL_CHARACTERS holds every character of the numerals, and nothing else', () => {
  const one = new RegExp(`^[${NUMERAL_CHARACTERS}]+$`, 'u')
  const wrong: string[] = []
  for (let value = 0; value <= 9999; value++) {
    for (const written of [String(value), fullWidth(value), toChinese(value), formal(value)]) {
      if (!one.test(written)) wrong.push(written)
    }
  }
  expect(wrong).toEqual([])
  for (const other of ['年', '甲', 'a', '-', '.', '、', '萬', '兩', '(']) expect(other).not.toMatch(one)
})
