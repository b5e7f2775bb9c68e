import { describe, expect, test } from 'vitest'
import { flatten } from '../../src/model/flat.ts'

describe('a text as it is read', () => {
  test.each([
    ['請 總 務 組 於 7 月底前', '請總務組於7月底前'],
    ['截止日期\n為 114 年', '截止日期為114年'],
    ['一　二\u00A0三', '一二三'],
    ['10801 10802、IT center', '10801 10802、IT center'],
    ['完成。\n請總務組', '完成。\n請總務組'],
    ['案次\t辦理\n情形\t說\n1\t請查', '案次\t辦理\n情形\t說\n1\t請查'],
    ['情形如\n下表：\n案次\t情形', '情形如下表：\n案次\t情形'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(flatten(text).text).toBe(expected)
  })

  test('each stretch of it has its place in the printed text', () => {
    const text = '請 總 務\n組、\n文書組'
    const flat = flatten(text)
    const at = flat.text.indexOf('總務組')
    const { start, end } = flat.printed({ start: at, end: at + 3 })
    expect(text.slice(start, end)).toBe('總 務\n組')
    expect(flat.printed({ start: 0, end: flat.text.length })).toEqual({ start: 0, end: text.length })
  })
})
