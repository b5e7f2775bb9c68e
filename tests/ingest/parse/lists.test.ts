/** Which list a marker goes on with, and whether what looks like one is a marker. */
import { describe, expect, test } from 'vitest'
import { HEADER, ingestText, outlineOf, placesOf } from '../../support/document.ts'

const pathsOf = (body: string): string[] => placesOf(body).map(([path]) => path)
const oddities = (body: string): string[] =>
  ingestText(HEADER + body)
    .messages.map(({ rule }) => rule)
    .filter((rule) => rule.startsWith('numbering'))

describe('what a line may begin with by chance', () => {
  test('is a marker where its list goes on, or begins', () => {
    expect(pathsOf('報告事項\n1 甲\n2 乙\n3 丙')).toEqual(['s', 's-1', 's-2', 's-3'])
    expect(pathsOf('報告事項\n1 甲\n1.1 乙\n1.2 丙\n2 丁')).toEqual(['s', 's-1', 's-1-1', 's-1-2', 's-2'])
    expect(pathsOf('第一案：甲\n第二案：乙')).toEqual(['1', '2'])
  })

  test('is a counted word where it counts on, or what is told of it follows', () => {
    expect(pathsOf('一、甲\n子題一：乙\n子題二：丙')).toEqual(['1', '1-1', '1-2'])
    expect(pathsOf('壹、列管\n第3號案\n案由：乙\n第5號案\n案由：丙')).toEqual(['1', '1-3', '1-3-p', '1-5', '1-5-p'])
    expect(placesOf('一、甲\n場次一：禮堂\n二、乙')).toEqual([
      ['1', '甲\n場次一：禮堂'],
      ['2', '乙'],
    ])
    expect(placesOf('一、甲\n案號114-05、114-07\n二、乙')).toEqual([
      ['1', '甲\n案號114-05、114-07'],
      ['2', '乙'],
    ])
  })

  test('is a number before white space where such numbers count on', () => {
    expect(pathsOf('報告事項\n壹　甲\n　一　乙\n　二　丙\n貳　丁\n　一　戊')).toEqual([
      's',
      's-1',
      's-1-1',
      's-1-2',
      's-2',
      's-2-1',
    ])
    expect(placesOf('一、甲\n丁　大明')).toEqual([['1', '甲\n丁　大明']])
  })

  test('is text elsewhere', () => {
    expect(placesOf('一、甲\n15 筆土地\n二、乙')).toEqual([
      ['1', '甲\n15 筆土地'],
      ['2', '乙'],
    ])
    expect(placesOf('一、甲\n3.5 公里')).toEqual([['1', '甲\n3.5 公里']])
    expect(placesOf('一、甲\n1 人請假')).toEqual([['1', '甲\n1 人請假']])
    expect(placesOf('一、甲\n第三案併入。')).toEqual([['1', '甲\n第三案併入。']])
  })

  test('a decimal stands under its prefix only', () => {
    expect(pathsOf('1 甲。\n1.1 乙\n1.1.1 丙\n1.1.2 丁\n1.2 戊\n2 己\n2.1 庚')).toEqual([
      '1',
      '1-1',
      '1-1-1',
      '1-1-2',
      '1-2',
      '2',
      '2-1',
    ])
    expect(placesOf('1 甲。\n1.1 乙\n3.2 公里\n2 丙').map(([, text]) => text)).toEqual(['甲。', '乙\n3.2 公里', '丙'])
  })
})

describe('a row of a table', () => {
  test('is text, whatever its first cell holds', () => {
    expect(placesOf('一、甲\n項次\t進度\n1.\t八成\t無\n二、\t九成\t無\n決議：乙')).toEqual([
      ['1', '甲\n項次\t進度\n1.\t八成\t無\n二、\t九成\t無'],
      ['1-c', '決議：乙'],
    ])
    expect(placesOf('一、甲\n| 項次 | 進度 |\n| --- | --- |\n| 二、 | |')).toEqual([['1', '甲\n項次\t進度\n二、']])
  })

  test('a tab after a marker makes none', () => {
    expect(placesOf('一、\t甲\n二、\t乙')).toEqual([
      ['1', '甲'],
      ['2', '乙'],
    ])
  })
})

describe('a list that begins anew', () => {
  test('stands under what announces it', () => {
    expect(pathsOf('一、甲如下：\n一、乙\n二、丙')).toEqual(['1', '1-1', '1-2'])
    expect(pathsOf('一、甲。\n一、乙\n二、丙')).toEqual(['1', '1.2', '2'])
  })

  test('after a paragraph that closes a list, goes on with the list above', () => {
    expect(pathsOf('一、甲如下：\n(一)乙。\n(二)丙。\n以上照辦。\n(三)丁。\n二、戊')).toEqual([
      '1',
      '1-1',
      '1-2',
      '1-p',
      '1-3',
      '2',
    ])
    expect(pathsOf('一、甲如下：\n(1)乙。\n(2)丙。\n以上照辦。\n一、丁。')).toEqual(['1', '1-1', '1-2', '1-p', '1.2'])
  })

  test('of motions, is never a decision’s', () => {
    expect(pathsOf('一、甲\n決議：緩議。\n提案一：乙\n決議：通過。\n提案二：丙')).toEqual([
      '1',
      '1-c',
      '1-1',
      '1-1-c',
      '1-2',
    ])
    expect(pathsOf('案由一：甲\n決議：乙\n案由一：丙\n決議：丁')).toEqual(['1', '1-c', '1.2', '1.2-c'])
  })

  test('on another day goes on with the day before', () => {
    expect(oddities('報告事項\n（12月24日）\n一、甲\n二、乙\n（12月25日）\n三、丙')).toEqual([])
    expect(oddities('報告事項\n（12月24日）\n一、甲\n二、乙\n（12月25日）\n四、丙')).toEqual(['numbering-gap'])
    expect(oddities('報告事項\n（12月24日）\n一、甲\n討論事項\n（12月24日）\n二、乙')).toEqual(['numbering-gap'])
  })
})

describe('a decision', () => {
  test('among the numbered facts of a 說明 was made before', () => {
    expect(
      outlineOf('一、甲\n說明：\n(一)乙\n決議：丙\n(二)丁\n決議：戊').map((line) =>
        line.split('|').slice(0, 3).join('|'),
      ),
    ).toEqual([
      '1 一、||agenda',
      '1-p |說明|text',
      '1-p-1 (一)||text',
      '1-p-1-q |決議|quoted',
      '1-p-2 (二)||text',
      '1-c |決議|resolution',
    ])
  })

  test('after a whole list below a heading is of the list, unless one before was decided on by itself', () => {
    expect(pathsOf('一、甲：\n(一)乙\n(二)丙\n裁示：丁\n二、戊')).toEqual(['1', '1-1', '1-2', '1-d', '2'])
    expect(pathsOf('一、甲：\n(一)乙\n裁示：丁\n(二)丙\n裁示：丁')).toEqual(['1', '1-1', '1-1-d', '1-2', '1-2-d'])
    expect(pathsOf('一、甲：\n(一)乙\n(二)丙\n裁示：丁\n(三)戊')).toEqual(['1', '1-1', '1-2', '1-2-d', '1-3'])
    expect(pathsOf('一、甲：\n(一)乙案\n(二)丙案\n決議：丁')).toEqual(['1', '1-1', '1-2', '1-2-c'])
    expect(pathsOf('一、甲，乙。\n(一)丙\n(二)丁\n決議：戊')).toEqual(['1', '1-1', '1-2', '1-2-c'])
    expect(pathsOf('壹、報告\n一、甲：\n(一)乙\n裁示：丁\n二、戊：\n(一)己\n(二)庚\n裁示：辛').at(-1)).toBe('1-2-2-d')
  })

  test('whose list stands on its line holds it; one sentence stays whole', () => {
    expect(pathsOf('一、甲\n裁示：(一)乙。(二)丙；(三)丁')).toEqual(['1', '1-d', '1-d-1', '1-d-2', '1-d-3'])
    expect(pathsOf('一、請辦理下列事項：1、乙。2、丙。')).toEqual(['1', '1-1', '1-2'])
    expect(pathsOf('一、甲提出兩項主張：(一)乙；(二)丙，請參考。')).toEqual(['1'])
    expect(pathsOf('一、裁示：(一)乙，(二)丙')).toEqual(['1'])
  })

  test('glued to an item is a block of its own; told in a 說明, it is not', () => {
    expect(pathsOf('一、甲。決議：乙。')).toEqual(['1', '1-c'])
    expect(placesOf('一、甲\n說明：\n(一)乙。決議：丙。')).toEqual([
      ['1', '甲'],
      ['1-p', '說明：'],
      ['1-p-1', '乙。決議：丙。'],
    ])
  })
})

describe('an attachment', () => {
  const body = '一、甲。\n\n意見綜理表\n1. 乙\n(一)丙\n決議：丁\n'

  test('is kept whole, its own numbers and words too', () => {
    expect(placesOf(body)).toEqual([
      ['1', '甲。'],
      ['1-p', '意見綜理表\n1. 乙\n(一)丙\n決議：丁'],
    ])
  })

  test('ends where the document’s numbering goes on, or a section begins', () => {
    expect(pathsOf(`${body}二、戊\n(一)己`)).toEqual(['1', '1-p', '2', '2-1'])
    expect(pathsOf(`${body}臨時動議\n一、戊`)).toEqual(['1', '1-p', 's', 's-1'])
  })

  test('is none in the middle of a sentence', () => {
    expect(pathsOf('一、詳如\n\n意見綜理表\n二、乙')).toEqual(['1', '2'])
  })
})
