/** Revised documents: an id follows its item, whatever number is printed now. */
import { describe, expect, test } from 'vitest'
import { accepted, lines, minutes, revised, rules } from './documents.ts'

const BEFORE = `一、主席致詞：略。
二、各組報告
(一)燈光組報告北堤燈塔換裝進度。
(二)總務組報告碼頭停車收費試辦情形。
決議：
(一)請燈光組於 6 月底前完成換裝。
(二)請總務組提出收費標準。
三、臨時動議：無。
`

test('the same text again changes nothing', () => {
  const meeting = accepted(revised(BEFORE, BEFORE))
  expect(lines(meeting)).toEqual(lines(minutes(BEFORE)))
  expect(meeting.replaces?.map(({ file }) => file)).toEqual(['tower/minutes.txt'])
  expect(meeting.source.file).toBe('tower/修正版.txt')
  expect(meeting.earlier).toBeUndefined()
})

test('a text that changed keeps its path, and what it said', () => {
  const after = BEFORE.replace('6 月底前完成換裝', '7 月 15 日前完成換裝並回報')
  expect(lines(accepted(revised(BEFORE, after)))[5]).toBe(
    '2-c-1 (一)請燈光組於 7 月 15 日前完成換裝並回報。〔原：請燈光組於 6 月底前完成換裝。〕',
  )
})

test('an item put in between gets a free path; those after it keep theirs, under their new number', () => {
  const after = BEFORE.replace('(二)請總務組', '(二)請文書組公告施工期間。\n(三)請總務組')
  expect(lines(accepted(revised(BEFORE, after))).slice(4, 8)).toEqual([
    '2-c 決議：',
    '2-c-1 (一)請燈光組於 6 月底前完成換裝。',
    '2-c-2.2 (二)請文書組公告施工期間。',
    '2-c-2 (三)請總務組提出收費標準。〔marker 原：(二)〕',
  ])
})

test('a section put in between moves no path of what stands under the next', () => {
  const after = BEFORE.replace('三、臨時', '三、追認事項\n決議：同意追認。\n四、臨時')
  expect(lines(accepted(revised(BEFORE, after))).slice(-3)).toEqual([
    '3.2 三、追認事項',
    '3.2-c 決議：同意追認。',
    '3 四、臨時動議：無。〔marker 原：三、〕',
  ])
})

test('an item that was moved under another parent keeps its path', () => {
  const after = BEFORE.replace('(二)總務組報告碼頭停車收費試辦情形。\n', '').replace(
    '臨時動議：無。\n',
    '臨時動議\n(一)總務組報告碼頭停車收費試辦情形。\n',
  )
  expect(lines(accepted(revised(BEFORE, after))).at(-1)).toBe(
    '2-2 (一)總務組報告碼頭停車收費試辦情形。〔marker 原：(二)〕〔parent 原：2〕',
  )
})

describe('an item that is gone', () => {
  const after = BEFORE.replace('(二)請總務組提出收費標準。\n', '')

  test('is asked for', () => {
    const outcome = revised(BEFORE, after)
    expect(rules(outcome)).toEqual(['revision-lost'])
    expect(outcome.meeting).toBeNull()
    expect(outcome.messages[0]?.reason).toContain('tower-chuwu-7#2-c-2 「(二)請總務組提出收費標準。」')
  })

  test('stays where it stood once it is withdrawn', () => {
    expect(lines(accepted(revised(BEFORE, after, 'do: withdraw\npath: 2-c-2'))).slice(-3)).toEqual([
      '2-c-1 (一)請燈光組於 6 月底前完成換裝。',
      '2-c-2 (二)請總務組提出收費標準。〔撤銷：周小帆〕',
      '3 三、臨時動議：無。',
    ])
  })

  test('goes with all that stands under it', () => {
    const less = BEFORE.replace(/決議：[^]*標準。\n/u, '')
    expect(lines(accepted(revised(BEFORE, less, 'do: withdraw\npath: 2-c')))).toContain(
      '2-c-1 (一)請燈光組於 6 月底前完成換裝。〔撤銷：周小帆〕',
    )
  })
})

describe('an item that was written anew', () => {
  const after = BEFORE.replace('(二)請總務組提出收費標準。', '(二)本案緩議。')

  test('is asked for, with what it may be now', () => {
    const outcome = revised(BEFORE, after)
    expect(rules(outcome)).toEqual(['revision-lost'])
    expect(outcome.messages[0]?.reason).toContain('最相近的是 2-c-2 「(二)本案緩議。」')
  })

  test('is what the clerk says', () => {
    expect(lines(accepted(revised(BEFORE, after, 'do: match\nsource: 修正版.txt\npath: 2-c-2\nas: 2-c-2')))).toContain(
      '2-c-2 (二)本案緩議。〔原：請總務組提出收費標準。〕',
    )
  })
})
