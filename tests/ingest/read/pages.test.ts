/** What pages print around a text. */
import { describe, expect, test } from 'vitest'
import { toLines } from '../../../src/ingest/read/lines.ts'

const kept = (text: string): string =>
  toLines(text)
    .lines.map((line) => line.text)
    .join('/')
const spansOf = (text: string): string[] =>
  toLines(text).dropped.map(({ line, column, text: span, reason }) => `${line}:${column} ${reason} ${span}`)

describe('page numbers', () => {
  test.each(['3', ' 3 ', '- 3 -', '–3–', '第3頁', '第 三 頁', '三', '１２', '十二', '3/12', '第3頁，共12頁', '3頁'])(
    '%j alone is one',
    (number) => {
      expect(kept(`甲\n\n${number}\n\n乙`)).toBe('甲/乙')
      expect(spansOf(`甲\n\n${number}\n\n乙`)).toEqual([`3:${number.search(/\S/) + 1} page-number ${number.trim()}`])
    },
  )

  test.each(['3.', '(三)', '三、', '3 人', '第3案', '無', '12345', '1130506', '3-4', '二十十', '第頁'])(
    '%j is none',
    (text) => {
      expect(kept(`甲\n\n${text}\n\n乙`)).toBe(`甲/${text}/乙`)
    },
  )

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
    expect(kept('甲\n2\f\n乙')).toBe('甲/2/乙')
  })

  test('at the beginning and the end', () => {
    expect(kept('1\n\n甲\n\n2')).toBe('甲')
  })

  test('at the end of the page that they count, they need no blank line', () => {
    expect(kept('甲\n1\f\n乙\n2\f\n丙\n3')).toBe('甲/乙/丙')
    expect(kept('甲\n3')).toBe('甲/3')
  })

  test('in the middle of a line, they need one blank line', () => {
    expect(kept(`甲\n${' '.repeat(20)}1\n\n乙`)).toBe('甲/乙')
    expect(kept(`甲\n${' '.repeat(20)}1\n乙`)).toBe('甲/1/乙')
  })
})

describe('running heads', () => {
  const pages = (...texts: string[]): string => texts.join('\n\f')

  test('at the top are those of the first page, which keeps its own', () => {
    const text = pages('晨霧市政府\n公文紙\n甲', '晨霧市政府\n公 文 紙\n乙', '晨霧市政府\n丙')
    expect(kept(text)).toBe('晨霧市政府/公文紙/甲/乙/丙')
    expect(spansOf(text)).toEqual([
      '4:2 running-head 晨霧市政府',
      '5:1 running-head 公 文 紙',
      '7:2 running-head 晨霧市政府',
    ])
  })

  test('a page that begins otherwise has none', () => {
    expect(kept(pages('晨霧市政府\n甲', '乙\n晨霧市政府'))).toBe('晨霧市政府/甲/乙/晨霧市政府')
  })

  test('the first page may have none', () => {
    expect(kept(pages('甲', '機密等級：普通\n乙', '機密等級：普通\n丙'))).toBe('甲/乙/丙')
    expect(kept(pages('甲', '機密\n乙', '機密\n丙', '機密\n丁'))).toBe('甲/乙/丙/丁')
    // Two pages may begin so.
    expect(kept(pages('甲', '機密\n乙', '機密\n丙'))).toBe('甲/機密/乙/機密/丙')
    expect(kept(pages('甲', '公文紙\n同意備查\n乙', '公文紙\n同意備查\n丙'))).toBe(
      '甲/公文紙/同意備查/乙/公文紙/同意備查/丙',
    )
    expect(kept(pages('甲', '晨霧市政府\n決議：通過\n乙', '晨霧市政府\n決議：通過\n丙'))).toBe(
      '甲/決議：通過/乙/決議：通過/丙',
    )
    expect(kept(pages('甲', '照案通過。\n乙', '照案通過。\n丙', '照案通過。\n丁'))).toBe(
      '甲/照案通過。/乙/照案通過。/丙/照案通過。/丁',
    )
  })

  test('at the foot go from every page, though the last may have none', () => {
    expect(kept(pages('甲\n保存年限五年', '乙\n保存年限五年'))).toBe('甲/乙')
    expect(kept(pages('甲\n保存年限五年', '乙\n保存年限五年', '丙'))).toBe('甲/乙/丙')
    expect(kept(pages('甲\n保存年限五年', '乙\n保存年限五年', '丙', '丁'))).toBe(
      '甲/保存年限五年/乙/保存年限五年/丙/丁',
    )
    expect(kept(pages('甲\n保存年限：五年', '乙\n保存年限：五年', '丙'))).toBe('甲/乙/丙')
  })

  test('what is said at the foot of each page is no footer', () => {
    expect(kept(pages('甲\n洽悉。', '乙\n洽悉。', '丙\n洽悉。'))).toBe('甲/洽悉。/乙/洽悉。/丙/洽悉。')
    expect(kept(pages('甲\n洽悉', '乙\n洽悉'))).toBe('甲/洽悉/乙/洽悉')
    for (const said of ['決議：照案通過', '同意備查', '（一）照案通過', '（二）餘依規定', '賡續列管'])
      expect(kept(pages(`甲\n${said}`, `乙\n${said}`, `丙\n${said}`))).toBe(`甲/${said}/乙/${said}/丙/${said}`)
  })

  test('without form feeds, stand below the page numbers as the text begins', () => {
    expect(kept('晨霧市政府\n甲\n\n1\n晨霧市政府\n乙\n\n2\n晨霧市政府\n丙')).toBe('晨霧市政府/甲/乙/丙')
    expect(kept('晨霧市政府\n甲\n\n1\n\n月影市政府\n乙\n\n2\n\n丙')).toBe('晨霧市政府/甲/月影市政府/乙/丙')
  })
})
