/** What pages print around a text. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../src/ingest/read/lines.ts'

  describe('page numbers', () => {
    const kept = (text: string): string => textsOf(text).join('/')

    test.each(['3', ' 3 ', '- 3 -', '–3–', '第3頁', '第 三 頁', '三', '１２', '十二'])('%j alone is one', (number) => {
      expect(kept(`甲\n\n${number}\n\n乙`)).toBe('甲/乙')
      expect(spansOf(`甲\n\n${number}\n\n乙`)).toEqual([`3:${number.search(/\S/) + 1} page-number ${number.trim()}`])
    })

    test.each(['3.', '(三)', '三、', '3 人', '第3案', '無', '12345', '3-4', '二十十', '第頁'])('%j is none', (text) => {
      expect(kept(`甲\n\n${text}\n\n乙`)).toBe(`甲/${text}/乙`)
    })

    test('none is within a paragraph', () => {
      expect(kept('甲\n3\n乙')).toBe('甲/3/乙')
      expect(kept('甲\n\n3\n乙')).toBe('甲/3/乙')
      expect(kept('甲\n3\n\n乙')).toBe('甲/3/乙')
    })

    test('they count up by one; a number out of order is text', () => {
      expect(kept('甲\n\n4\n\n乙\n\n5\n\n丙\n\n5\n\n丁\n\n7\n\n戊\n\n6\n\n己')).toBe('甲/乙/丙/5/丁/7/戊/己')
    })

    test('a form feed ends a page as blank lines do', () => {
      expect(kept('甲\n\n1\n\f乙\n\n2\f\n丙')).toBe('甲/乙/丙')
      expect(kept('甲\f\n1\n\n乙')).toBe('甲/乙')
      expect(kept('甲\n\f1\n\n乙')).toBe('甲/乙')
      expect(kept('甲\n1\f\n乙')).toBe('甲/1/乙')
    })

    test('at the beginning and the end', () => {
      expect(kept('1\n\n甲\n\n2')).toBe('甲')
    })
  })
})
