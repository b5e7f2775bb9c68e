/** Where a title stands and over how many lines; what the registry knows is told from what it does not. */
import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../src/ingest/message.ts'
import { parseTitle } from '../../../src/ingest/parse/title.ts'
import { toLines } from '../../../src/ingest/read/lines.ts'
import { Agency } from '../../../src/model/agency.ts'
import { REGISTRY, STARS } from '../../support/agencies.ts'
import { growth } from '../../support/growth.ts'

const CITY = Agency.parse({
  id: 'city',
  name: '晨霧市政府',
  short: '市府',
  aliases: ['晨霧市府'],
  series: [{ id: 'shizheng', name: '市政會議', aliases: ['首長會議'], numbering: 'dated' }],
})
const AGENCIES = [...REGISTRY, CITY]

/** Agency, series and title as read, with the line after it; or the rule that refuses it and its line. */
function read(text: string, only: string | null = null): string[] {
  const { lines } = toLines(text)
  try {
    const { agency, series, text: title, index } = parseTitle(lines, AGENCIES, only)
    return [`${agency.id}-${series.id}`, title, lines[index + 1]?.text ?? '']
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.messages.map(({ rule, line, reason }) => `${line} ${rule} ${reason.split('：')[1] ?? ''}`.trim())
  }
}

const TIME = '時間：113 年 5 月 6 日'

describe('is found', () => {
  test.each([
    [
      'with the agency on the line before',
      `晨霧市政府燈塔處\n第 7 次處務會議紀錄\n${TIME}`,
      '晨霧市政府燈塔處 第 7 次處務會議紀錄',
    ],
    [
      'over three lines',
      `晨霧市政府燈塔處\n第 7 次處務會議\n會議紀錄\n${TIME}`,
      '晨霧市政府燈塔處 第 7 次處務會議 會議紀錄',
    ],
    [
      'over three lines, the number alone on one',
      `晨霧市政府燈塔處\n處務會議\n第 7 次會議紀錄\n${TIME}`,
      '晨霧市政府燈塔處 處務會議 第 7 次會議紀錄',
    ],
    [
      'with the number on the line after it',
      `晨霧市政府燈塔處處務會議紀錄\n第 7 次\n${TIME}`,
      '晨霧市政府燈塔處處務會議紀錄 第 7 次',
    ],
    [
      'below a letterhead that names the agency alone',
      `晨霧市政府燈塔處\nMist City Lighthouse Office\n望海路 1 號 TEL 02-0000-0000\n第 7 次處務會議紀錄\n${TIME}`,
      '晨霧市政府燈塔處 第 7 次處務會議紀錄',
    ],
    ['as a heading', `# 晨霧市政府燈塔處第 7 次處務會議紀錄\n${TIME}`, '晨霧市政府燈塔處第 7 次處務會議紀錄'],
    ['in bold', `**晨霧市政府燈塔處第 7 次處務會議紀錄**\n${TIME}`, '晨霧市政府燈塔處第 7 次處務會議紀錄'],
    [
      'with a subtitle below',
      `晨霧市政府燈塔處第 7 次處務會議紀錄\n（視訊會議）\n${TIME}`,
      '晨霧市政府燈塔處第 7 次處務會議紀錄',
    ],
    [
      'as the field 會議名稱',
      `會議紀錄\n一、會議名稱：晨霧市政府燈塔處第 7 次處務會議\n二、${TIME}`,
      '晨霧市政府燈塔處第 7 次處務會議',
    ],
    [
      'as the field 開會事由',
      `會議紀錄\n壹、開 會 事 由：晨霧市政府燈塔處第 7 次處務會議\n貳、${TIME}`,
      '晨霧市政府燈塔處第 7 次處務會議',
    ],
    [
      'as the field 會議名稱, below the agency',
      `晨霧市政府燈塔處會議紀錄\n會議名稱：第 7 次處務會議\n${TIME}`,
      '晨霧市政府燈塔處會議紀錄 第 7 次處務會議',
    ],
  ])('%s', (_, text, title) => {
    const [id, found, next] = read(text)
    expect([id, found]).toEqual(['tower-chuwu', title])
    expect(next).toMatch(/時間|視訊/)
  })

  test.each([
    '紀錄',
    '會議紀錄',
    '會議記錄',
    '紀要',
    '議事錄',
    '議事紀錄',
    '紀錄(草案)',
    '紀錄（定稿）',
    '紀錄修正版',
    '紀錄-定稿',
    '紀錄（113.5.6 修正）',
    '紀錄1130506',
  ])('by %s', (suffix) => {
    expect(read(`晨霧市政府燈塔處第 7 次處務會議${suffix}\n${TIME}`)[0]).toBe('tower-chuwu')
  })

  test.each([
    ['晨霧市府市政會議紀錄', 'city-shizheng'],
    ['晨霧市政府首長會議紀錄', 'city-shizheng'],
    ['晨霧市政府 113 年 5 月 6 日市政會議紀錄', 'city-shizheng'],
    ['113年第2次晨霧市政府星象局局務會議紀錄', 'stars-juwu'],
  ])('by another name, or with the number first: %s', (title, id) => {
    expect(read(`${title}\n${TIME}`)[0]).toBe(id)
  })

  test('with --agency where the title names none', () => {
    expect(read(`市政會議紀錄\n${TIME}`)).toEqual(['1 unknown-agency 市政會議紀錄'])
    expect(read(`市政會議紀錄\n${TIME}`, 'city')[0]).toBe('city-shizheng')
    // What names another is not of the agency given.
    expect(read(`月影市政府市政會議紀錄\n${TIME}`, 'city')).toEqual(['1 unknown-agency 月影市政府市政會議紀錄'])
    expect(read(`晨霧市政府星象局第 1 次局務會議紀錄\n${TIME}`, 'city')).toEqual([`1 wrong-agency ${STARS.name}`])
  })
})

describe('is refused', () => {
  test.each([
    // Another series, whose numbers are its own, is not the one whose name it ends in.
    [`晨霧市政府燈塔處第 3 次臨時處務會議紀錄`, '1 unknown-series 晨霧市政府燈塔處第 3 次臨時處務會議紀錄'],
    [`晨霧市政府燈塔處第 3 次安全會議紀錄`, '1 unknown-series 晨霧市政府燈塔處第 3 次安全會議紀錄'],
    // The city is known, its bureau is not.
    [`晨霧市政府教育局第 3 次局務會議紀錄`, '1 unknown-agency 晨霧市政府教育局第 3 次局務會議紀錄'],
    [`公文\n月影市政府\n第 3 次市政會議紀錄`, '3 unknown-agency 月影市政府 第 3 次市政會議紀錄'],
    // What other minutes are said to be in the first lines is no title.
    [`通知\n壹、宣讀上次會議紀錄`, '1 no-title'],
    [`通知\n${TIME}\n上次會議紀錄`, '1 no-title'],
    [`${'長'.repeat(200)}紀錄`, '1 no-title'],
  ])('%j', (text, expected) => {
    expect(read(`${text}\n${TIME}`)).toEqual([expected])
  })

  test.each<[text: (size: number) => string]>([
    [(size) => `紀錄${'1'.repeat(4 * size)}x`],
    [(size) => '會議'.repeat(2 * size)],
    [(size) => `${'會'.repeat(4 * size)}紀錄`],
    [(size) => `${'局會議'.repeat(size)}紀錄`],
    [(size) => '第一年'.repeat(180 * size)],
  ])('in time that grows with a line, however often it repeats what a title ends in: %s', (line) => {
    expect(growth((size) => `${line(size)}\n`.repeat(30), read, 9)).toBeLessThan(10)
  })
})
