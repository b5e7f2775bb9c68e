/** Which item stands under which. */
import { describe, expect, test } from 'vitest'
import { HEADER, TITLE, ingestText, meetingOf, outline, outlineOf, placesOf } from '../../support/document.ts'

const pathsOf = (body: string): string[] => placesOf(body).map(([path]) => path)

describe('the tree', () => {
  test('a marker goes on with the innermost list that it continues', () => {
    expect(placesOf('一、甲\n(一)乙\n1.丙\n(二)丁\n二、戊\n(一)己').map(([path]) => path)).toEqual([
      '1',
      '1-1',
      '1-1-1',
      '1-2',
      '2',
      '2-1',
    ])
  })

  test('a list that begins anew within a block is the block’s; elsewhere its numbers repeat', () => {
    expect(placesOf('一、甲\n決議：\n一、乙\n二、丙\n三、丁').map(([path]) => path)).toEqual([
      '1',
      '1-c',
      '1-c-1',
      '1-c-2',
      '1-c-3',
    ])
    expect(placesOf('一、甲\n二、乙\n一、丙').map(([path]) => path)).toEqual(['1', '2', '1.2'])
  })

  test('kinds pass from a block to what stands below it; a section’s items are agenda items', () => {
    expect(outlineOf('報告事項\n一、甲\n決定：\n(一)乙\n1.丙')).toEqual([
      's ||section|報告事項',
      's-1 一、||agenda|甲',
      's-1-c |決定|decision|決定：',
      's-1-c-1 (一)||decision|乙',
      's-1-c-1-1 1.||decision|丙',
    ])
  })

  test('blocks stand beside one another, sections and the end at the top', () => {
    expect(
      outlineOf('一、甲\n說明：乙\n決議：丙\n附帶決議：丁\n臨時動議\n散會').map((line) => line.split('|')[0]),
    ).toEqual(['1 一、', '1-p ', '1-c ', '1-c2 ', 's ', 'e '])
  })

  test('a label alone on its line heads the list below it; what announces a list does not', () => {
    expect(pathsOf('一、甲\n說明：乙。\n委員意見：\n1.丙\n2.丁')).toEqual(['1', '1-p', '1-p2', '1-p2-1', '1-p2-2'])
    expect(pathsOf('一、甲。\n辦理事項如下：\n1.丙')).toEqual(['1', '1-1'])
  })

  test('units’ names head lists of one style; one such name may be anything', () => {
    expect(pathsOf('報告事項\n燈光組\n一、甲\n二、乙\n總務組\n一、丙')).toEqual([
      's',
      's-a',
      's-a-1',
      's-a-2',
      's-a2',
      's-a2-1',
    ])
    expect(pathsOf('報告事項\n燈光組\n一、甲')).toEqual(['s', 's-1'])
  })

  test('a note after a list is of what stands above it; after the end, all is an annex', () => {
    expect(pathsOf('壹、甲\n一、乙\n二、丙\n備註：丁\n貳、散會\n附錄：戊\n一、己')).toEqual([
      '1',
      '1-1',
      '1-2',
      '1-p',
      '2',
      'p',
    ])
  })

  test('text before any item is an item of its own, above none', () => {
    const header = HEADER.replace('出席：如簽到表\n', '')
    const { items } = meetingOf(`${header}本次會議因故延後。\n壹、甲\n一、乙\n貳、丙\n`)
    expect(outline(items).map((line) => line.split('|')[0])).toEqual(['p ', '1 壹、', '1-1 一、', '2 貳、'])
    const numbered = ingestText(`${TITLE}一、時間：113 年 5 月 6 日\n本次會議因故延後。\n二、甲\n`)
    expect(numbered.messages.map(({ rule }) => rule)).not.toContain('numbering-gap')
    expect(outline(numbered.meeting?.items ?? [])).toEqual(['p ||text|本次會議因故延後。', '2 二、||agenda|甲'])
  })
})
