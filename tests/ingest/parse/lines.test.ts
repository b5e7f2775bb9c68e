/** Lines put together. */
import { describe, expect, test } from 'vitest'
import { between } from '../../../src/ingest/parse/join.ts'
import { placesOf } from '../../support/document.ts'

describe('lines', () => {
  test.each([
    ['', '甲', '甲'],
    ['辦理疫', '情之', '辦理疫情之'],
    ['使用', 'Lighthouse', '使用Lighthouse'],
    ['Lighthouse', '系統', 'Lighthouse系統'],
    ['Lighthouse', 'Manager', 'Lighthouse Manager'],
    ['COVID-', '19', 'COVID-19'],
    ['at 10,', '20 and', 'at 10, 20 and'],
    ["from 'y'", 'export', "from 'y' export"],
    ['（一）甲，', '乙', '（一）甲，乙'],
    ...[...'。！？：；」』）)'].map((end): [string, string, string] => [`甲${end}`, '乙', `甲${end}\n乙`]),
  ])('%j and %j', (before, after, joined) => {
    expect(before + between(before, after) + after).toBe(joined)
  })

  test.each([
    ['甲\t乙', '丙', '甲\t乙\n丙'],
    ['甲', '乙\t丙', '甲\n乙\t丙'],
    ['甲', '```', '甲\n```'],
    ['甲', '提案人：林望海', '甲\n提案人：林望海'],
    ['甲', '（連署人：周小帆）', '甲\n（連署人：周小帆）'],
  ])('%j and %j stay two, though the first was cut', (before, after, joined) => {
    expect(before + between(before, after, true) + after).toBe(joined)
  })

  test('what was not cut stays two', () => {
    expect(between('辦理疫', '情之', false)).toBe('\n')
  })

  test('a heading is not gone on with', () => {
    expect(placesOf('壹、報告事項\n內容如下\n兩點\n貳、主席致詞\n謝謝\n大家\n參、散會：10 時\n附件')).toEqual([
      ['1', '報告事項\n內容如下\n兩點'],
      ['2', '主席致詞\n謝謝\n大家'],
      ['3', '散會：10 時\n附件'],
    ])
  })
})

describe('lines cut for want of room', () => {
  /** A paragraph cut into lines of a width, as a page prints it. */
  const cut = (text: string, width: number): string => (text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? []).join('\n')
  const LONG =
    '燈光組應於每季檢查北堤與南堤之燈具並將檢查結果送請處長核閱後公布於本處網站供航運公會及漁會查詢如有損壞應即修復'

  test('are one paragraph again', () => {
    const body = ['一、', '二、', '三、'].map((marker) => `${cut(marker + LONG, 30)}。`).join('\n')
    expect(placesOf(body)).toEqual([
      ['1', `${LONG}。`],
      ['2', `${LONG}。`],
      ['3', `${LONG}。`],
    ])
  })

  test('may begin with what looks like a number', () => {
    const width = 30
    // The year falls on the beginning of a line.
    const paragraph = (marker: string): string => {
      const head = `${marker}${LONG}`.slice(0, width)
      return `${head}\n3、5及7月${LONG.slice(0, 20)}。`
    }
    const body = [paragraph('一、'), paragraph('二、'), paragraph('三、')].join('\n')
    expect(placesOf(body).map(([path]) => path)).toEqual(['1', '2', '3'])
  })

  test('are not told from short paragraphs by chance', () => {
    expect(placesOf('一、燈具\n共三盞\n二、霧號\n共兩具')).toEqual([
      ['1', '燈具\n共三盞'],
      ['2', '霧號\n共兩具'],
    ])
  })

  test('by the end of a page are one, however short', () => {
    expect(placesOf('一、請霧號組\f配合辦理。\n二、乙案')).toEqual([
      ['1', '請霧號組配合辦理。'],
      ['2', '乙案'],
    ])
  })
})
