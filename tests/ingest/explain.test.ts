/** What is said of titles and dates that are not as they should be. */
import { expect, test } from 'vitest'
import { HEADER, ingestText } from '../support/document.ts'

const BODY = '一、甲案\n二、散會：11 時\n'
const said = (text: string): string[] => ingestText(text).messages.map(({ rule, reason }) => `${rule} ${reason}`)
const titled = (title: string): string => HEADER.replace(/^.*/u, title) + BODY

test.each([
  ['晨霧市政府燈塔處第 7 次處務會議紀錄（草案）', '草案'],
  ['晨霧市政府燈塔處第 7 次處務會議紀錄草稿', '草稿'],
  ['晨霧市政府燈塔處第 7 次處務會議紀錄-初稿', '初稿'],
])('%s is filed, with a remark', (title, word) => {
  expect(said(titled(title))).toEqual([`draft 標題載明為${word}，不是確定的紀錄。`])
  expect(ingestText(titled(title)).meeting).not.toBeNull()
})

test.each(['晨霧市政府燈塔處第 7 次處務會議紀錄', '晨霧市政府燈塔處第 7 次處務會議紀錄（定稿）'])(
  '%s is final',
  (title) => {
    expect(said(titled(title))).toEqual([])
  },
)

test.each([
  ['113年2月30日', '「113年2月30日」這一天不存在'],
  ['113年13月1日', '「113年13月1日」這一天不存在'],
  ['民國前1年1月1日', '「民國前1年1月1日」的年份不能採用'],
  ['民國0年1月1日', '「民國0年1月1日」的年份不能採用'],
  ['1130305', '「1130305」只有數字'],
])('時間：%s is quoted, and why it is no date', (date, reason) => {
  const [only, ...others] = said(HEADER.replace('113 年 5 月 6 日', `${date} `) + BODY)
  expect(others).toEqual([])
  expect(only).toMatch(new RegExp(`^bad-date 會議日期無法採用：${reason}`, 'u'))
})

test('where nothing looks like a date, none is quoted', () => {
  expect(said(HEADER.replace('113 年 5 月 6 日', '') + BODY)).toEqual(['no-date 找不到會議日期。'])
})

test.each([
  ['望海市燈塔處第123456次處務會議紀錄', 'no-number'],
  ['望海市燈塔處第十十次處務會議紀錄', 'no-number'],
  ['晨霧市政府燈塔處第123456次林務會議紀錄', 'no-number'],
  ['../../etc處第3次處務會議紀錄', 'no-title'],
  ['<b>望海市</b>燈塔處第3次處務會議紀錄', 'no-title'],
  ['望海市燈塔處第3次處務會議紀錄', 'unknown-agency'],
  ['ＡＢＣ協會台北・高雄分會第3次理監事（聯席）會議紀錄', 'unknown-agency'],
])('%s: %s, so that no nonsense is proposed for the registry', (title, rule) => {
  expect(ingestText(titled(title)).messages.map((entry) => entry.rule)).toEqual([rule])
})
