/** Which meeting a title names. */
import { describe, expect, test } from 'vitest'
import { HEADER, ingestText, meetingOf } from '../../support/document.ts'

describe('the title', () => {
  const title = (line: string): unknown[] => {
    const { meeting, messages } = ingestText(HEADER.replace(/^.*\n/, `${line}\n`) + '一、甲案\n')
    return [meeting?.id ?? null, ...messages.filter(({ level }) => level === 'error').map(({ rule }) => rule)]
  }

  test.each([
    ['晨霧市政府燈塔處第 1 1 次處務會議紀錄', 'tower-chuwu-11'],
    ['晨霧市政府燈塔處第一百一十一次處務會議紀錄', 'tower-chuwu-111'],
    ['晨霧市政府燈塔處第１１２次處務會議記錄', 'tower-chuwu-112'],
    ['晨霧市政府燈塔處處務會議第13次會議紀錄', 'tower-chuwu-13'],
    ['燈塔處第 14 次處務會議紀要', 'tower-chuwu-14'],
    ['燈塔處第 15 次擴大處務會議紀錄', 'tower-kuoda-15'],
    ['晨霧市政府燈塔處臺南分館第 16 次館務會議紀錄', 'annex-guanwu-16'],
    ['晨霧市政府燈塔處台南分館第 17 次館務會議紀錄', 'annex-guanwu-17'],
    ['晨霧市政府星象局一百十三年第三次局務會議紀錄', 'stars-juwu-113-3'],
    ['晨霧市政府星象局112年度第4次局務會議紀錄', 'stars-juwu-112-4'],
    ['晨霧市政府星象局2023年第5次局務會議紀錄', 'stars-juwu-112-5'],
  ])('%s', (line, id) => {
    expect(title(line)).toEqual([id])
  })

  test.each([
    ['晨霧市政府燈塔處第十十次處務會議紀錄', 'no-number'],
    ['晨霧市政府燈塔處第12345次處務會議紀錄', 'no-number'],
    ['晨霧市政府星象局113年第1000次局務會議紀錄', 'no-number'],
    ['晨霧市政府星象局1900年第1次局務會議紀錄', 'no-number'],
    ['星象局第 1 次處務會議紀錄', 'unknown-series'],
    ['本處燈塔處第 1 次處務會議紀錄', 'unknown-agency'],
    ['燈塔處第 1 次處務會議通知', 'no-title'],
  ])('%s: %s', (line, rule) => {
    expect(title(line)).toEqual([null, rule])
  })

  test('cut in two before its number', () => {
    const cut = HEADER.replace('第 7 次處務會議紀錄', '處務會議\n第 7 次會議紀錄')
    const { id, title: whole, header } = meetingOf(`${cut}一、甲案\n`)
    expect([id, whole]).toEqual(['tower-chuwu-7', '晨霧市政府燈塔處處務會議 第 7 次會議紀錄'])
    expect(header.slice(0, 3)).toEqual([
      '晨霧市政府燈塔處處務會議',
      '第 7 次會議紀錄',
      '時間：113 年 5 月 6 日上午 9 時至 11 時',
    ])
    // A letterhead is no title of what another agency wrote.
    expect(title('燈塔處收文\n月影市政府第 1 次處務會議紀錄')).toEqual([null, 'unknown-agency'])
    expect(title('第 1 次處務會議紀錄')).toEqual([null, 'unknown-agency'])
  })

  test.each([
    ['晨霧市政府燈塔處第99999999次處務會議紀錄'],
    ['晨霧市政府燈塔處第九千九百九十九萬次處務會議紀錄'],
    ['晨霧市政府星象局999999年第1次局務會議紀錄'],
  ])('%s: a number far too large is said to be none', (line) => {
    expect(title(line)).toEqual([null, 'no-number'])
  })

  test('stands among the first lines', () => {
    const above = (count: number): string => '來文\n'.repeat(count) + HEADER + '一、甲案\n'
    expect(meetingOf(above(14)).header[14]).toBe('晨霧市政府燈塔處第 7 次處務會議紀錄')
    expect(ingestText(above(15)).messages.map(({ rule }) => rule)).toEqual(['no-title'])
  })
})
