/** The minutes of another meeting within a document: read out, or a document of their own. */
import { describe, expect, test } from 'vitest'
import { HEADER, ingestText, outlineOf, placesOf } from '../../support/document.ts'

const TITLE = '燈塔處第 6 次處務會議紀錄'
const pathsOf = (body: string): string[] => placesOf(body).map(([path]) => path)
const rulesOf = (body: string): string[] => ingestText(HEADER + body).messages.map(({ rule }) => rule)

describe('minutes that are read out', () => {
  test.each(['宣讀上次會議紀錄', '確認第 6 次會議紀錄', '追認前次議事錄', '上次處務會議紀錄'])('%s', (words) => {
    expect(pathsOf(`一、${words}\n${TITLE}\n(一)甲\n二、乙\n`)).toEqual(['1', '1-q', '1-q-1', '2'])
  })

  test('hold nothing of this meeting: all is quoted, whatever its words', () => {
    const kinds = outlineOf(`一、宣讀上次會議紀錄\n${TITLE}\n(一)甲\n決議：乙\n散會\n決定：丙\n`).map(
      (line) => line.split('|')[2],
    )
    expect(kinds).toEqual(['agenda', 'quoted', 'quoted', 'quoted', 'quoted', 'decision'])
  })

  test('end at their own adjournment, numbered or not', () => {
    expect(pathsOf(`一、宣讀上次會議紀錄\n${TITLE}\n一、甲\n二、散會：10 時\n決定：丙\n二、乙\n`)).toEqual([
      '1',
      '1-q',
      '1-q-1',
      '1-q-2',
      '1-c',
      '2',
    ])
  })

  test('end where the numbering around them goes on', () => {
    expect(pathsOf(`壹、宣讀上次會議紀錄\n${TITLE}\n一、甲\n二、乙\n貳、丙\n`)).toEqual([
      '1',
      '1-q',
      '1-q-1',
      '1-q-2',
      '2',
    ])
  })

  test('end at a rule where they begin at one', () => {
    expect(pathsOf(`一、宣讀上次會議紀錄\n---\n${TITLE}\n二、甲\n---\n二、乙\n`)).toEqual(['1', '1-q', '1-q-2', '2'])
  })

  test('quote none in turn', () => {
    const inner = `(一)宣讀上次會議紀錄\n燈塔處第 5 次處務會議紀錄\n(二)甲`
    expect(
      outlineOf(`一、宣讀上次會議紀錄\n${TITLE}\n${inner}\n二、乙\n`).filter((line) => line.includes('第 5 次')),
    ).toEqual(['1-q-1 (一)||quoted|宣讀上次會議紀錄\n燈塔處第 5 次處務會議紀錄'])
  })

  test('do not make the item before them one of the header, though they have one of their own', () => {
    const body = `一、宣讀上次會議紀錄\n${TITLE}\n時間：113 年 4 月 1 日\n主席：何大明\n(一)甲\n二、乙\n`
    expect(pathsOf(body)).toEqual(['1', '1-q', '1-q-p', '1-q-1', '2'])
    expect(ingestText(HEADER + body).meeting).toMatchObject({ date: '2024-05-06', chair: { name: '林望海' } })
  })
})

describe('a second title', () => {
  test('that nothing announces is another document', () => {
    expect(rulesOf(`一、甲\n二、散會\n${TITLE}\n一、乙\n`)).toContain('second-title')
    expect(rulesOf(`一、甲案\n${TITLE}\n一、乙\n`)).toContain('second-title')
  })

  test('within a sentence, or of no numbered meeting, is none', () => {
    expect(rulesOf(`一、甲\n詳如${TITLE}。\n二、乙\n`)).not.toContain('second-title')
    expect(rulesOf('一、甲\n本次會議紀錄\n二、乙\n')).not.toContain('second-title')
    expect(rulesOf(`一、甲\n二、${TITLE}\n`)).not.toContain('second-title')
  })

  test('that a page prints again at its head is this meeting’s', () => {
    const running = HEADER.slice(0, HEADER.indexOf('\n'))
    const { meeting, messages } = ingestText(`${HEADER}一、甲\n\n${running}\n二、乙\n`)
    expect(meeting?.items.map(({ path }) => path)).toEqual(['1', '2'])
    expect(messages.map(({ rule }) => rule)).toEqual(['running-head'])
  })
})
